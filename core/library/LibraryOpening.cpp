#include "library/LibraryOpening.h"

#include "library/Backups.h"
#include "library/DatabaseInspection.h"
#include "library/PrivateFiles.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace starling {

namespace {

using Verdict = DatabaseFacts::Verdict;

/// Removes again what opening made, unless it succeeded: a refused or failed library leaves no trace.
class Traces {
public:
    explicit Traces(LibraryFolder folder)
        : m_folder(std::move(folder))
        , m_hadFolder(QFileInfo::exists(m_folder.path()))
        , m_hadDatabase(QFileInfo::exists(m_folder.database()))
        , m_hadTakes(QFileInfo::exists(m_folder.takesFolder()))
    {
    }

    Traces(const Traces&) = delete;
    Traces& operator=(const Traces&) = delete;

    ~Traces()
    {
        if (m_kept)
            return;
        if (!m_hadTakes)
            QDir().rmdir(m_folder.takesFolder()); // only ever removes an empty folder
        if (!m_hadDatabase) {
            for (const char* ending : {"", "-wal", "-shm", "-journal"})
                QFile::remove(m_folder.database() + QLatin1String(ending));
        }
        if (!m_hadFolder)
            QDir().rmdir(m_folder.path());
    }

    void keep() { m_kept = true; }

private:
    LibraryFolder m_folder;
    bool m_hadFolder;
    bool m_hadDatabase;
    bool m_hadTakes;
    bool m_kept = false;
};

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Error newerError(const LibraryFolder& folder, const DatabaseFacts& facts, int known)
{
    return {
        ErrorCode::Newer,
        QCoreApplication::translate(
            "Library", "The library %1 was made by a later version of Starling. It was not touched and is "
                       "safe. Update Starling to open it, or choose another library.")
            .arg(shown(folder.path())),
        QStringLiteral("schema %1, known %2").arg(facts.version).arg(known)};
}

/// \param what the first sentence, naming the library
Error damagedError(
    const LibraryFolder& folder, const std::vector<Migration>& migrations, const QString& what,
    const QString& detail)
{
    const QString backup = newestGoodBackup(folder, migrations);
    const QString rest =
        backup.isEmpty()
            ? QCoreApplication::translate(
                "Library",
                "%1 Your recordings in its takes folder are safe, and nothing was changed. There is no "
                "good backup in it: restore one kept elsewhere, or choose another library.")
            : QCoreApplication::translate(
                "Library",
                "%1 Your recordings in its takes folder are safe, and nothing was changed. The newest "
                "good backup is %2: restore it to go on.");
    const QString sentence = rest.arg(what);
    return {ErrorCode::Damaged, backup.isEmpty() ? sentence : sentence.arg(shown(backup)), detail};
}

/// A folder with sounds or backups but no database is not a new library: something was lost.
bool looksAbandoned(const LibraryFolder& folder)
{
    return !backupFiles(folder).isEmpty()
           || !QDir(folder.takesFolder()).isEmpty(QDir::Files | QDir::NoDotAndDotDot);
}

Expected<DatabaseFacts> inspect(const LibraryFolder& folder, const std::vector<Migration>& migrations)
{
    DatabaseFacts facts{Verdict::Empty, 0, 0, {}};
    if (QFileInfo(folder.database()).size() > 0) {
        auto found = inspectDatabase(folder.database(), migrations, InspectionDepth::Quick);
        if (!found)
            return found;
        facts = *std::move(found);
    } else if (QFileInfo(folder.database()).isDir()) {
        facts = {Verdict::Damaged, 0, 0, QStringLiteral("a folder")};
    }
    const QString where = shown(folder.path());
    switch (facts.verdict) {
    case Verdict::Good:
        return facts;
    case Verdict::Empty:
        if (!looksAbandoned(folder))
            return facts;
        return fail(damagedError(
            folder, migrations,
            QCoreApplication::translate("Library", "The database of the library %1 is missing.").arg(where),
            facts.detail));
    case Verdict::Newer:
        return fail(newerError(folder, facts, migrations.back().version));
    case Verdict::Foreign:
        return fail(damagedError(
            folder, migrations,
            QCoreApplication::translate(
                "Library", "The database in the folder %1 is not a Starling library's.")
                .arg(where),
            facts.detail));
    case Verdict::Damaged:
        break;
    }
    return fail(damagedError(
        folder, migrations,
        QCoreApplication::translate("Library", "The database of the library %1 is damaged.").arg(where),
        facts.detail));
}

Expected<std::unique_ptr<Connection>> openDatabase(
    const LibraryFolder& folder, const DatabaseFacts& facts, const std::vector<Migration>& migrations)
{
    if (!QFileInfo::exists(folder.database())) {
        if (const auto made = makePrivateFile(folder.database()); !made)
            return fail(made.error());
    }
    if (!QFileInfo(folder.database()).isWritable())
        return fail(ErrorCode::ReadOnly, cannotWriteIn(folder.path()).message, folder.database());
    restrictToOwner(folder.database()); // SQLite gives -wal and -shm the same
    if (facts.verdict == Verdict::Good && facts.version < migrations.back().version) {
        // Before the first change of an older library; without a copy that passes its check, no upgrade.
        if (const auto backup = addBackup(folder, QDateTime::currentDateTimeUtc(), migrations); !backup)
            return fail(backup.error());
    }
    auto connection = Connection::open(folder.database(), Connection::Mode::ReadWrite);
    if (!connection)
        return connection;
    if (const auto done = migrate((*connection)->database(), migrations); !done)
        return fail(done.error());
    return connection;
}

} // namespace

Expected<LibraryHold> openLibraryFolder(const LibraryFolder& folder, const std::vector<Migration>& migrations)
{
    const bool isNew = !QFileInfo::exists(folder.path()) || QDir(folder.path()).isEmpty();
    Traces traces(folder);
    if (const auto made = makePrivateFolder(folder.path()); !made)
        return fail(made.error());
    LibraryHold hold;
    auto lock = LibraryLock::take(folder);
    if (!lock)
        return fail(lock.error());
    hold.lock = *std::move(lock);
    const auto facts = inspect(folder, migrations);
    if (!facts)
        return fail(facts.error());
    auto connection = openDatabase(folder, *facts, migrations);
    if (!connection)
        return fail(connection.error());
    hold.connection = *std::move(connection);
    if (const auto made = makePrivateFolder(folder.takesFolder()); !made)
        return fail(made.error());
    // A folder that was there before and held other things keeps the permissions its owner chose; what is
    // private in it is the database and the takes.
    if (isNew || facts->verdict == Verdict::Good)
        restrictToOwner(folder.path());
    restrictToOwner(folder.takesFolder());
    QFile::remove(folder.reserveFile()); // of a recording that crashed
    traces.keep();
    return hold;
}

} // namespace starling
