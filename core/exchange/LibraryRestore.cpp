#include "audio/FileTrouble.h"
#include "exchange/ArchiveReader.h"
#include "exchange/LibraryArchive.h"
#include "library/Backups.h"
#include "library/DatabaseInspection.h"
#include "library/LibraryLock.h"
#include "library/PrivateFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace starling {

namespace {

/// What an archive replaces. Backups and the trash folder stay: they are no part of it.
const QStringList replacedNames{
    QStringLiteral("library.sqlite"), QStringLiteral("library.sqlite-wal"),
    QStringLiteral("library.sqlite-shm"), QStringLiteral("library.sqlite-journal"), QStringLiteral("takes")};

/// Renames one after the other, and back again when one of them fails.
class Moves {
public:
    [[nodiscard]] bool move(const QString& from, const QString& to)
    {
        if (!QDir().rename(from, to))
            return false;
        m_done.push_back({from, to});
        return true;
    }

    void undo()
    {
        for (; !m_done.empty(); m_done.pop_back())
            QDir().rename(m_done.back().second, m_done.back().first);
    }

private:
    std::vector<std::pair<QString, QString>> m_done;
};

QString below(const QString& folder, const QString& name)
{
    return folder + QLatin1Char('/') + name;
}

bool moveAll(const QString& from, const QString& to, const QStringList& names, Moves& moves)
{
    for (const QString& name : names) {
        if (QFileInfo::exists(below(from, name)) && !moves.move(below(from, name), below(to, name)))
            return false;
    }
    return true;
}

Expected<void> swapIn(const LibraryFolder& folder, const QString& unpacked)
{
    const auto replaced = makeReplacedFolder(folder, QDateTime::currentDateTimeUtc());
    if (!replaced)
        return fail(replaced.error());
    Moves moves;
    // The database comes last: until it is there the folder is refused as one whose database is missing, and
    // what was replaced lies in backups/.
    const bool done = moveAll(folder.path(), *replaced, replacedNames, moves)
                      && moveAll(unpacked, folder.path(), {QStringLiteral("takes")}, moves)
                      && moveAll(unpacked, folder.path(), {QString(archiveDatabaseName)}, moves);
    if (!done)
        moves.undo();
    for (const QString& each : {*replaced, folder.backupsFolder()})
        QDir().rmdir(each); // only if nothing was replaced
    if (!done)
        return fail(cannotWriteIn(folder.path()));
    return {};
}

Expected<void> verifyDatabase(const QString& database)
{
    const auto facts = inspectDatabase(database, libraryMigrations(), InspectionDepth::Full);
    if (!facts)
        return fail(facts.error());
    if (facts->verdict != DatabaseFacts::Verdict::Good)
        return fail(damagedArchive(facts->detail));
    return {};
}

Expected<ArchiveCounts>
restoreArchive(const QString& file, const LibraryFolder& folder, const JobControl& control)
{
    const auto lock = LibraryLock::take(folder);
    if (!lock)
        return fail(lock.error());
    // Inside the folder, because moving must not cross a file system.
    const QTemporaryDir unpacked(below(folder.path(), QStringLiteral(".restore-XXXXXX")));
    if (!unpacked.isValid())
        return fail(cannotWriteIn(folder.path()));
    const auto manifest = unpackArchive(file, unpacked.path(), libraryMigrations().back().version, control);
    if (!manifest)
        return fail(manifest.error());
    if (const auto verified = verifyDatabase(below(unpacked.path(), archiveDatabaseName)); !verified)
        return fail(verified.error());
    if (const auto swapped = swapIn(folder, unpacked.path()); !swapped)
        return fail(swapped.error());
    ArchiveCounts counts{manifest->takes, int(manifest->files.size()), 0};
    for (const ArchivedFile& each : manifest->files)
        counts.bytes += each.bytes;
    return counts;
}

bool isDatabase(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) && opened.read(15) == QByteArrayLiteral("SQLite format 3");
}

Expected<ArchiveCounts> restoreCopy(const QString& file, const LibraryFolder& folder)
{
    const auto restored = restoreDatabase(folder, file, QDateTime::currentDateTimeUtc());
    if (!restored)
        return fail(restored.error());
    const auto facts = inspectDatabase(folder.database(), libraryMigrations(), InspectionDepth::Quick);
    return ArchiveCounts{facts ? facts->takes : 0, 1, QFileInfo(folder.database()).size()};
}

} // namespace

Expected<ArchiveCounts> restoreLibrary(const QString& file, const QString& folder, const JobControl& control)
{
    if (!QFileInfo::exists(file))
        return fail(FileTrouble::missing(file));
    const bool existed = QFileInfo::exists(folder);
    if (const auto made = makePrivateFolder(folder); !made)
        return fail(made.error());
    const LibraryFolder library(folder);
    auto counts = isDatabase(file) ? restoreCopy(file, library) : restoreArchive(file, library, control);
    if (!counts && !existed)
        QDir().rmdir(folder);
    return counts;
}

} // namespace starling
