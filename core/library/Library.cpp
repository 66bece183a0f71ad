#include "library/Library.h"

#include "library/Backups.h"
#include "library/LibraryOpening.h"
#include "library/LibraryPrivate.h"
#include "library/PrivateFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace starling {

namespace {

constexpr int daysInTrash = 30;

/// Moving a file leaves its own time as it was and sets the one of its entry on the disk.
QDateTime movedHere(const QFileInfo& file)
{
    const QDateTime changed = file.metadataChangeTime();
    return changed.isValid() ? std::max(changed, file.lastModified()) : file.lastModified();
}

/// What cannot be removed now is tried again the next time.
void purgeOrphans(const LibraryFolder& folder, const QDateTime& before)
{
    const QDir trash(folder.trashFolder());
    for (const QFileInfo& file : trash.entryInfoList(QDir::Files | QDir::Hidden | QDir::System)) {
        if (movedHere(file) < before)
            QFile::remove(file.filePath());
    }
}

} // namespace

Library::Library()
    : d(std::make_unique<Private>())
{
}

Library::~Library() = default;

Expected<std::unique_ptr<Library>> Library::open(const QString& folder)
{
    return open(folder, libraryMigrations());
}

Expected<std::unique_ptr<Library>>
Library::open(const QString& folder, const std::vector<Migration>& migrations)
{
    std::unique_ptr<Library> library(new Library);
    Private& d = *library->d;
    d.folder = LibraryFolder(folder);
    d.migrations = migrations;
    auto hold = openLibraryFolder(d.folder, migrations);
    if (!hold)
        return fail(hold.error());
    d.hold = *std::move(hold);
    QSqlDatabase& database = d.hold.connection->database();
    d.takes = std::make_unique<TakeStore>(database);
    d.reviews = std::make_unique<ReviewStore>(database);
    d.flagKinds = std::make_unique<FlagKindStore>(database);
    d.questions = std::make_unique<QuestionStore>(database);
    d.stories = std::make_unique<StoryStore>(database);
    // Whoever wrote them: sounds are the user's alone.
    QObject::connect(
        d.takes.get(), &TakeStore::takeAdded, d.takes.get(), [folder = d.folder](const TakeId& take) {
            for (const QString& file : {folder.wav(take), folder.flac(take), folder.peaks(take)}) {
                if (QFile::exists(file))
                    restrictToOwner(file);
            }
        });
    return library;
}

const LibraryFolder& Library::folder() const
{
    return d->folder;
}

TakeStore& Library::takes()
{
    return *d->takes;
}

ReviewStore& Library::reviews()
{
    return *d->reviews;
}

FlagKindStore& Library::flagKinds()
{
    return *d->flagKinds;
}

QuestionStore& Library::questions()
{
    return *d->questions;
}

StoryStore& Library::stories()
{
    return *d->stories;
}

Expected<void> Library::changeAtOnce(const std::function<Expected<void>()>& change)
{
    auto transaction = Transaction::begin(d->database());
    if (!transaction)
        return fail(transaction.error());
    if (const auto changed = change(); !changed)
        return fail(changed.error());
    return transaction->commit();
}

LibraryStatus Library::status() const
{
    LibraryStatus status;
    status.path = d->folder.path();
    QSqlDatabase& database = d->database();
    const auto version = schemaVersion(database);
    const auto takes = sqlNumber(
        database,
        QStringLiteral("SELECT count(*) FROM takes WHERE state <> 'recording' AND deleted_at IS NULL"));
    status.schema = version.value_or(0);
    status.takes = int(takes.value_or(0));
    status.ok = version && takes;
    return status;
}

Expected<void> Library::backupDatabase(const QString& file)
{
    return copyDatabase(d->folder.database(), file, d->migrations);
}

Expected<int> Library::purgeTrash(const QDateTime& now)
{
    const QDateTime before = now.addDays(-daysInTrash);
    purgeOrphans(d->folder, before);
    auto rows = runSql(
        d->database(), QStringLiteral("SELECT id FROM takes WHERE deleted_ms < ?"),
        {before.toMSecsSinceEpoch()});
    if (!rows)
        return fail(rows.error());
    std::vector<TakeId> due;
    while (rows->next())
        due.emplace_back(rows->value(0).toString());
    rows->finish();
    for (const TakeId& take : due) {
        // Files first: after a crash in between, the row is still there to try again.
        for (const QString& file : {d->folder.wav(take), d->folder.flac(take), d->folder.peaks(take)})
            QFile::remove(file);
        if (const auto erased = d->takes->erase(take); !erased)
            return fail(erased.error());
    }
    if (const auto stories = d->stories->eraseTrash(before); !stories)
        return fail(stories.error());
    return int(due.size());
}

} // namespace starling
