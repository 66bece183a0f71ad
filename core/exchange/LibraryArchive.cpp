#include "exchange/LibraryArchive.h"

#include "audio/FileTrouble.h"
#include "exchange/ArchiveWriter.h"
#include "library/Backups.h"
#include "library/Connection.h"
#include "library/Library.h"
#include "library/PrivateFiles.h"
#include "library/TakeRows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace starling {

namespace {

/// What is to go in, as the copied database has it.
struct Contents {
    int schema = 0;
    std::vector<Take> takes;
};

Expected<Contents> contentsOf(const QString& database)
{
    auto connection = Connection::open(database, Connection::Mode::Immutable);
    if (!connection)
        return fail(connection.error());
    const auto schema = schemaVersion((*connection)->database());
    if (!schema)
        return fail(schema.error());
    auto takes = readTakes((*connection)->database(), {QStringLiteral("state <> 'recording'"), {}});
    if (!takes)
        return fail(takes.error());
    return Contents{*schema, *std::move(takes)};
}

/// Opens the sound of a take; between looking and opening a WAV may have become a FLAC.
bool openSound(const LibraryFolder& folder, const TakeId& take, QFile& file)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        file.setFileName(folder.sound(take));
        if (!file.fileName().isEmpty() && file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return true;
    }
    return false;
}

Expected<void> addTake(
    const LibraryFolder& folder, const Take& take, ArchiveWriter& writer, ArchiveManifest& manifest,
    const JobControl& control)
{
    QFile sound;
    if (!openSound(folder, take.id, sound))
        return {}; // a library with a lost sound can still be backed up; check() names it
    QFile peaks(folder.peaks(take.id));
    static_cast<void>(peaks.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    for (QFile* file : {&sound, &peaks}) {
        const QString path = QStringLiteral("takes/") + QFileInfo(*file).fileName();
        if (!file->isOpen() || !isArchivablePath(path))
            continue;
        auto added = writer.addFile(path, *file, control);
        if (!added)
            return fail(added.error());
        manifest.files.push_back(*std::move(added));
    }
    return {};
}

bool liesInside(const QString& file, const QString& folder)
{
    const QString outer = QFileInfo(folder).canonicalFilePath() + QLatin1Char('/');
    return (QFileInfo(QFileInfo(file).absolutePath()).canonicalFilePath() + QLatin1Char('/'))
        .startsWith(outer);
}

Expected<ArchiveCounts>
writeArchive(const LibraryFolder& folder, const QString& copy, const QString& file, const JobControl& control)
{
    const auto contents = contentsOf(copy);
    if (!contents)
        return fail(contents.error());
    ArchiveWriter writer(file);
    if (const auto opened = writer.open(); !opened)
        return fail(opened.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const ArchiveHead head{archiveVersion, contents->schema};
    if (const auto added = writer.addText(archiveHeadName, toJson(head), now); !added)
        return fail(added.error());
    QFile database(copy);
    if (!database.open(QIODevice::ReadOnly))
        return fail(FileTrouble::whileReading(database));
    auto added = writer.addFile(archiveDatabaseName, database, control);
    if (!added)
        return fail(added.error());
    ArchiveManifest manifest{int(contents->takes.size()), {*std::move(added)}};
    double done = 0;
    for (const Take& take : contents->takes) {
        if (const auto result = addTake(folder, take, writer, manifest, control); !result)
            return fail(result.error());
        control.report(++done / double(contents->takes.size()));
    }
    ArchiveCounts counts{manifest.takes, int(manifest.files.size()), 0};
    for (const ArchivedFile& each : manifest.files)
        counts.bytes += each.bytes;
    if (const auto last = writer.addText(archiveManifestName, toJson(manifest), now); !last)
        return fail(last.error());
    if (const auto committed = writer.commit(); !committed)
        return fail(committed.error());
    return counts;
}

} // namespace

Expected<ArchiveCounts>
backupLibrary(const LibraryFolder& folder, const QString& file, const JobControl& control)
{
    const QFileInfo target(file);
    if (target.isDir() || liesInside(file, folder.takesFolder())) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "LibraryArchive", "A backup cannot be written to %1. The library was not changed. Choose "
                                  "another name outside of the library.")
                .arg(QDir::toNativeSeparators(file)),
            file);
    }
    // Beside the target, where there must be room anyway.
    const QTemporaryDir work(target.absolutePath() + QStringLiteral("/.starling-backup-XXXXXX"));
    if (!work.isValid())
        return fail(cannotWriteIn(target.absolutePath()));
    const QString copy = work.filePath(archiveDatabaseName);
    if (const auto copied = copyDatabase(folder.database(), copy, libraryMigrations()); !copied)
        return fail(copied.error());
    return writeArchive(folder, copy, file, control);
}

Expected<ArchiveCounts> backupLibrary(Library& library, const QString& file, const JobControl& control)
{
    return backupLibrary(library.folder(), file, control);
}

} // namespace starling
