// Any bytes as a backup: no crash, nothing outside of the folder, nothing but plain files in it.
#include "exchange/ArchiveReader.h"
#include "library/Migrations.h"

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace starling;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QTemporaryDir place;
    const QString into = place.filePath(QStringLiteral("into"));
    QFile file(place.filePath(QStringLiteral("archive")));
    if (!QDir().mkdir(into) || !file.open(QIODevice::WriteOnly))
        return 0;
    file.write(reinterpret_cast<const char*>(data), qint64(size));
    file.close();
    (void)unpackArchive(file.fileName(), into, libraryMigrations().back().version, {});
    qint64 bytes = 0;
    QDirIterator each(
        place.path(), QDir::AllEntries | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QFileInfo info(each.next());
        if (info.fileName() == QLatin1String(".") || info.fileName() == QLatin1String(".."))
            continue;
        const QString name = info.filePath().mid(into.size() + 1);
        const bool expected = info.filePath() == file.fileName() || info.filePath() == into
                              || name == QLatin1String("takes") || isArchivablePath(name);
        if (!expected || info.isSymLink())
            std::abort();
        if (info.isFile() && info.filePath() != file.fileName())
            bytes += info.size();
    }
    if (bytes > qint64(size))
        std::abort();
    return 0;
}
