#include "library/Backups.h"
#include "library/Connection.h"
#include "library/DatabaseInspection.h"
#include "library/Library.h"
#include "library/RandomTake.h"
#include "support/Random.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace starling;
using namespace std::chrono_literals;

namespace {

/// Every path below a folder with contents and permissions: what must not change.
QMap<QString, QByteArray> picture(const QString& folder)
{
    QMap<QString, QByteArray> result;
    QDirIterator each(
        folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        QByteArray contents = QByteArray::number(int(file.permissions()));
        if (file.open(QIODevice::ReadOnly))
            contents += file.readAll();
        result.insert(each.filePath(), contents);
    }
    return result;
}

int modeOf(const QString& path)
{
    struct stat facts {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? int(facts.st_mode & 0777) : -1;
}

void execute(const QString& file, const QString& sql)
{
    auto connection = Connection::open(file, Connection::Mode::ReadWrite);
    QVERIFY(connection);
    QVERIFY(runSql((*connection)->database(), sql));
}

Take takeAt(int day)
{
    test::Random random{quint32(day)};
    Take take = test::randomTake(random, {});
    take.deletedAt.reset();
    take.recordedAt = QDateTime(QDate(2026, 1, 1).addDays(day), QTime(9, 0), Qt::UTC);
    return take;
}

/// Something mounted for a test, gone again at its end.
class Mount {
public:
    Mount(
        const QString& source, const QString& target, const char* type, unsigned long flags,
        const char* options)
        : m_target(QFile::encodeName(target))
        , m_mounted(
              ::mount(QFile::encodeName(source).constData(), m_target.constData(), type, flags, options) == 0)
    {
    }
    Mount(const Mount&) = delete;
    Mount& operator=(const Mount&) = delete;
    ~Mount()
    {
        if (m_mounted)
            ::umount2(m_target.constData(), MNT_DETACH);
    }
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] bool change(unsigned long flags, const char* options) const
    {
        return ::mount(nullptr, m_target.constData(), nullptr, MS_REMOUNT | flags, options) == 0;
    }

private:
    QByteArray m_target;
    bool m_mounted;
};

std::vector<Migration> withNextVersion(const QStringList& statements)
{
    std::vector<Migration> migrations = libraryMigrations();
    migrations.push_back({int(migrations.size()) + 1, statements});
    return migrations;
}

} // namespace

class TestLibraryOpening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aNewLibraryIsPrivateWhateverTheUmask();
    void everyConnectionHasItsPragmas();
    void aFolderWithOtherThingsKeepsItsPermissions();
    void aFileIsNoLibrary();
    void aLibraryOpenInAnotherProcessIsRefused();
    void aLibraryIsOpenedOnceInAProcess();
    void aDeadProcessLosesItsLock();
    void aReadOnlyLibraryIsRefused();
    void aFullDiskIsSaidAndLeavesNothing();
    void aFullDiskLosesNothingThatWasSaved();
    void aNewerLibraryIsLeftUntouched();
    void aNewerLibraryThatCrashedIsLeftUntouched();
    void anotherProgramsDatabaseIsLeftUntouched();
    void aDamagedDatabaseNamesTheNewestGoodBackup();
    void aMissingDatabaseIsNotReplacedByAnEmptyOne();
    void damageAnywhereNeverCrashesAndIsNeverOverwritten();
    void whatACrashLeftInTheJournalIsRead();
    void anOldLibraryIsUpgradedAfterABackup();
    void aFailedUpgradeChangesNothing();
    void theCommittedFirstVersionStillOpens();
    void theCommittedSecondVersionStillOpens();
    void routineBackupsAreMadeOnceADayAndThinnedOut();
    void aDamagedDatabaseIsReplacedByItsBackup();

private:
    QString path() const { return m_dir->filePath(QStringLiteral("library")); }
    void makeLibrary(int takes);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLibraryOpening::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestLibraryOpening::cleanup()
{
    m_dir.reset();
}

void TestLibraryOpening::makeLibrary(int takes)
{
    auto library = Library::open(path());
    QVERIFY(library);
    for (int day = 0; day < takes; ++day)
        QVERIFY((*library)->takes().insert(takeAt(day)));
}

void TestLibraryOpening::aNewLibraryIsPrivateWhateverTheUmask()
{
    for (const mode_t mask : {mode_t(0), mode_t(0277), mode_t(022)}) {
        const QString folder = m_dir->filePath(QStringLiteral("mask-%1/library").arg(mask));
        QVERIFY(QDir().mkpath(QFileInfo(folder).path()));
        const mode_t before = ::umask(mask);
        auto library = Library::open(folder);
        if (library) {
            QFile((*library)->folder().wav(TakeId(QStringLiteral("t")))).open(QIODevice::WriteOnly);
            Take take = takeAt(1);
            take.id = TakeId(QStringLiteral("t"));
            QVERIFY((*library)->takes().insert(take));
            QVERIFY(addBackup((*library)->folder(), QDateTime::currentDateTimeUtc()));
        }
        ::umask(before);
        QVERIFY(library);
        QCOMPARE(modeOf(folder), 0700);
        QDirIterator each(folder, QDir::AllEntries | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        int files = 0;
        while (each.hasNext()) {
            const QString entry = each.next();
            if (entry == (*library)->folder().lockFile())
                continue; // a process id and a host name, in a folder nobody else can enter
            QCOMPARE(modeOf(entry), each.fileInfo().isDir() ? 0700 : 0600);
            ++files;
        }
        QVERIFY(files >= 6); // database, -wal, -shm, takes/, t.wav, backups/ and a copy
    }
}

void TestLibraryOpening::everyConnectionHasItsPragmas()
{
    makeLibrary(0);
    auto connection = Connection::open(LibraryFolder(path()).database(), Connection::Mode::ReadWrite);
    QVERIFY(connection);
    QSqlDatabase& database = (*connection)->database();
    QCOMPARE(*sqlNumber(database, QStringLiteral("PRAGMA foreign_keys")), 1);
    QCOMPARE(*sqlNumber(database, QStringLiteral("PRAGMA synchronous")), 2);
    QCOMPARE(*sqlNumber(database, QStringLiteral("PRAGMA busy_timeout")), 2000);
    QCOMPARE(*sqlNumber(database, QStringLiteral("PRAGMA application_id")), libraryApplicationId);
    auto mode = runSql(database, QStringLiteral("PRAGMA journal_mode"));
    QVERIFY(mode && mode->next());
    QCOMPARE(mode->value(0).toString(), QStringLiteral("wal"));
}

void TestLibraryOpening::aFolderWithOtherThingsKeepsItsPermissions()
{
    QVERIFY(QDir().mkpath(path()));
    QVERIFY(QFile(path() + QStringLiteral("/notes.txt")).open(QIODevice::WriteOnly));
    QCOMPARE(::chmod(QFile::encodeName(path()).constData(), 0755), 0);
    QVERIFY(Library::open(path()));
    QCOMPARE(modeOf(path()), 0755);
    QCOMPARE(modeOf(LibraryFolder(path()).takesFolder()), 0700);
    QCOMPARE(modeOf(LibraryFolder(path()).database()), 0600);
}

void TestLibraryOpening::aFileIsNoLibrary()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    for (const QString& place : {path(), path() + QStringLiteral("/below")}) {
        const auto before = picture(m_dir->path());
        const auto library = Library::open(place);
        QVERIFY(!library);
        QCOMPARE(picture(m_dir->path()), before);
        QVERIFY(!library.error().message.isEmpty());
    }
    QCOMPARE(Library::open(path()).error().code, ErrorCode::InvalidInput);
}

void TestLibraryOpening::aLibraryOpenInAnotherProcessIsRefused()
{
    makeLibrary(1);
    std::array<int, 2> ready{};
    std::array<int, 2> done{};
    QVERIFY(::pipe(ready.data()) == 0 && ::pipe(done.data()) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        QLockFile lock(LibraryFolder(path()).lockFile());
        lock.setStaleLockTime(0);
        char byte = lock.tryLock(0) ? 'y' : 'n';
        [[maybe_unused]] const auto told = ::write(ready.at(1), &byte, 1);
        [[maybe_unused]] const auto heard = ::read(done.at(0), &byte, 1);
        ::_exit(0);
    }
    char byte = 0;
    QCOMPARE(::read(ready.at(0), &byte, 1), ssize_t(1));
    QCOMPARE(byte, 'y');
    const auto before = picture(path());
    const auto library = Library::open(path());
    const auto after = picture(path());
    QCOMPARE(::write(done.at(1), &byte, 1), ssize_t(1));
    ::waitpid(child, nullptr, 0);
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::Locked);
    QVERIFY(library.error().message.contains(QString::number(child)));
    QCOMPARE(after, before);
    for (const auto& ends : {ready, done}) {
        ::close(ends.at(0));
        ::close(ends.at(1));
    }
    QVERIFY(Library::open(path())); // the child died without letting go
}

void TestLibraryOpening::aLibraryIsOpenedOnceInAProcess()
{
    const auto library = Library::open(path());
    QVERIFY(library);
    QCOMPARE(Library::open(path()).error().code, ErrorCode::Locked);
}

void TestLibraryOpening::aDeadProcessLosesItsLock()
{
    makeLibrary(2);
    const pid_t child = ::fork();
    if (child == 0) {
        auto library = Library::open(path());
        if (library && (*library)->takes().insert(takeAt(9)))
            ::_exit(0); // without closing anything, as after kill -9
        ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QCOMPARE(WEXITSTATUS(status), 0);
    auto library = Library::open(path());
    QVERIFY(library);
    QCOMPARE((*library)->takes().find()->size(), size_t(3));
}

void TestLibraryOpening::aReadOnlyLibraryIsRefused()
{
    makeLibrary(1);
    const auto before = picture(path());
    const auto unchanged = qScopeGuard([&] { QCOMPARE(picture(path()), before); });
    const Mount bind(path(), path(), nullptr, MS_BIND, nullptr);
    if (bind.isMounted()) {
        QVERIFY(bind.change(MS_BIND | MS_RDONLY, nullptr));
        const auto library = Library::open(path());
        QVERIFY(!library);
        QCOMPARE(library.error().code, ErrorCode::ReadOnly);
    } else if (::geteuid() != 0) {
        QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        const auto library = Library::open(path());
        QVERIFY(QFile::setPermissions(
            path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        QVERIFY(!library);
        QCOMPARE(library.error().code, ErrorCode::PermissionDenied);
    } else {
        QSKIP("an administrator who may not mount cannot be kept from writing");
    }
}

void TestLibraryOpening::aFullDiskIsSaidAndLeavesNothing()
{
    const QString disk = m_dir->filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(disk));
    const Mount mount(QStringLiteral("tmpfs"), disk, "tmpfs", 0, "size=40k");
    if (!mount.isMounted())
        QSKIP("a small disk cannot be mounted here");
    const auto library = Library::open(disk + QStringLiteral("/library"));
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::DiskFull);
    QVERIFY(picture(disk).isEmpty());
}

void TestLibraryOpening::aFullDiskLosesNothingThatWasSaved()
{
    const QString disk = m_dir->filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(disk));
    const Mount mount(QStringLiteral("tmpfs"), disk, "tmpfs", 0, "size=2m");
    if (!mount.isMounted())
        QSKIP("a small disk cannot be mounted here");
    const QString folder = disk + QStringLiteral("/library");
    std::vector<Take> saved;
    {
        auto library = Library::open(folder);
        QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
        Expected<void> answer;
        for (int day = 0; answer && day < 2000; ++day) {
            const Take take = takeAt(day);
            answer = (*library)->takes().insert(take);
            if (answer)
                saved.push_back(take);
        }
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::DiskFull);
        QVERIFY(saved.size() > 10);
        QCOMPARE((*library)->takes().find()->size(), saved.size());
    }
    // Room again, as after tidying up.
    QVERIFY(mount.change(0, "size=16m"));
    auto library = Library::open(folder);
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    for (const Take& take : saved)
        QCOMPARE(*(*library)->takes().take(take.id), take);
    QVERIFY((*library)->takes().insert(takeAt(5000)));
}

void TestLibraryOpening::aNewerLibraryIsLeftUntouched()
{
    makeLibrary(2);
    execute(LibraryFolder(path()).database(), QStringLiteral("PRAGMA user_version = 99"));
    const auto before = picture(path());
    const auto library = Library::open(path());
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::Newer);
    QCOMPARE(picture(path()), before);
}

void TestLibraryOpening::aNewerLibraryThatCrashedIsLeftUntouched()
{
    makeLibrary(2);
    const pid_t child = ::fork();
    if (child == 0) {
        auto connection = Connection::open(LibraryFolder(path()).database(), Connection::Mode::ReadWrite);
        if (connection && runSql((*connection)->database(), QStringLiteral("PRAGMA user_version = 99")))
            ::_exit(0); // the version stays in the -wal
        ::_exit(1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QCOMPARE(WEXITSTATUS(status), 0);
    QVERIFY(QFileInfo(LibraryFolder(path()).database() + QStringLiteral("-wal")).size() > 0);
    const auto before = picture(path());
    const auto library = Library::open(path());
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::Newer);
    QCOMPARE(picture(path()), before);
}

void TestLibraryOpening::anotherProgramsDatabaseIsLeftUntouched()
{
    makeLibrary(0);
    execute(LibraryFolder(path()).database(), QStringLiteral("PRAGMA application_id = 77"));
    const auto before = picture(path());
    QCOMPARE(Library::open(path()).error().code, ErrorCode::Damaged);
    QCOMPARE(picture(path()), before);
}

void TestLibraryOpening::aDamagedDatabaseNamesTheNewestGoodBackup()
{
    makeLibrary(2);
    const LibraryFolder folder(path());
    const QDateTime day(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    const auto older = addBackup(folder, day);
    const auto newer = addBackup(folder, day.addDays(1));
    QVERIFY(older && newer);
    QFile broken(*newer);
    QVERIFY(broken.open(QIODevice::ReadWrite));
    broken.write("not a database");
    broken.close();
    QFile database(folder.database());
    QVERIFY(database.open(QIODevice::WriteOnly));
    database.write("this was a library once");
    database.close();
    const auto before = picture(path());
    const auto library = Library::open(path());
    QVERIFY(!library);
    QCOMPARE(library.error().code, ErrorCode::Damaged);
    QVERIFY2(library.error().message.contains(*older), qPrintable(library.error().message));
    QCOMPARE(picture(path()), before);
}

void TestLibraryOpening::aMissingDatabaseIsNotReplacedByAnEmptyOne()
{
    makeLibrary(2);
    const LibraryFolder folder(path());
    QVERIFY(QFile(folder.flac(takeAt(0).id)).open(QIODevice::WriteOnly));
    QVERIFY(QFile::remove(folder.database()));
    const auto before = picture(path());
    QCOMPARE(Library::open(path()).error().code, ErrorCode::Damaged);
    QCOMPARE(picture(path()), before);
    QFile empty(folder.database());
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QCOMPARE(Library::open(path()).error().code, ErrorCode::Damaged);
}

void TestLibraryOpening::damageAnywhereNeverCrashesAndIsNeverOverwritten()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    makeLibrary(20);
    const LibraryFolder folder(path());
    QFile original(folder.database());
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray good = original.readAll();
    original.close();
    int refused = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray bad = good;
        if (random.chance(0.2))
            bad.truncate(random.integer(1, bad.size() - 1));
        // Half of the time in the header and the schema, where every byte counts.
        const qint64 reach = random.chance(0.5) ? std::min<qint64>(bad.size(), 6000) : bad.size();
        for (qint64 n = random.integer(1, 40); n > 0; --n)
            bad[random.integer(0, reach - 1)] = char(random.integer(0, 255));
        QFile file(folder.database());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bad);
        file.close();
        auto library = Library::open(path());
        if (library) {
            // Damage inside a text is a different text. Everything must still be readable or say why not.
            const auto found = (*library)->takes().find();
            QVERIFY(found || !found.error().message.isEmpty());
            continue;
        }
        ++refused;
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == bad, qPrintable(QStringLiteral("seed %1 round %2").arg(seed).arg(round)));
        QVERIFY(!QFile::exists(folder.database() + QStringLiteral("-wal")));
        QVERIFY(!QFile::exists(folder.lockFile()));
    }
    QVERIFY(refused > 50);
}

void TestLibraryOpening::whatACrashLeftInTheJournalIsRead()
{
    const pid_t child = ::fork();
    if (child == 0) {
        auto library = Library::open(path());
        for (int day = 0; library && day < 5; ++day) {
            if (!(*library)->takes().insert(takeAt(day)))
                ::_exit(1);
        }
        ::_exit(0);
    }
    ::waitpid(child, nullptr, 0);
    const auto facts =
        inspectDatabase(LibraryFolder(path()).database(), libraryMigrations(), InspectionDepth::Full);
    QVERIFY(facts);
    QCOMPARE(facts->takes, 5);
    auto library = Library::open(path());
    QVERIFY(library);
    QCOMPARE((*library)->takes().find()->size(), size_t(5));
}

void TestLibraryOpening::anOldLibraryIsUpgradedAfterABackup()
{
    makeLibrary(3);
    const auto migrations = withNextVersion(
        {QStringLiteral("ALTER TABLE takes ADD COLUMN place TEXT NOT NULL DEFAULT ''"),
         QStringLiteral("CREATE TABLE places (id TEXT PRIMARY KEY NOT NULL) STRICT")});
    {
        auto library = Library::open(path(), migrations);
        QVERIFY(library);
        QCOMPARE((*library)->status().schema, migrations.back().version);
        for (int day = 0; day < 3; ++day)
            QCOMPARE((*library)->takes().find()->at(size_t(2 - day)).track, takeAt(day).track);
    }
    const LibraryFolder folder(path());
    QCOMPARE(backupFiles(folder).size(), qsizetype(1));
    const auto facts =
        inspectDatabase(backupFiles(folder).front(), libraryMigrations(), InspectionDepth::Full);
    QVERIFY(facts);
    QCOMPARE(facts->verdict, DatabaseFacts::Verdict::Good);
    QCOMPARE(facts->version, libraryMigrations().back().version);
    QCOMPARE(facts->takes, 3);
    QCOMPARE(Library::open(path()).error().code, ErrorCode::Newer); // and there is no way back by accident
    auto again = Library::open(path(), migrations);
    QVERIFY(again);
    QCOMPARE(backupFiles(folder).size(), qsizetype(1)); // nothing to upgrade, no further copy
}

void TestLibraryOpening::aFailedUpgradeChangesNothing()
{
    makeLibrary(3);
    const auto migrations = withNextVersion(
        {QStringLiteral("CREATE TABLE places (id TEXT PRIMARY KEY NOT NULL) STRICT"),
         QStringLiteral("ALTER TABLE nothing ADD COLUMN place TEXT")});
    QVERIFY(!Library::open(path(), migrations));
    auto library = Library::open(path());
    QVERIFY(library);
    QCOMPARE((*library)->status().schema, libraryMigrations().back().version);
    QCOMPARE((*library)->takes().find()->size(), size_t(3));
    auto connection = Connection::open(LibraryFolder(path()).database(), Connection::Mode::ReadWrite);
    QVERIFY(connection);
    QVERIFY(!schemaColumns((*connection)->database())->contains(QStringLiteral("places.id TEXT")));
}

void TestLibraryOpening::theCommittedFirstVersionStillOpens()
{
    QVERIFY(QDir().mkpath(path()));
    const QString fixture =
        QStringLiteral(STARLING_SOURCE_DIR) + QStringLiteral("/tests/library/fixtures/library-v1.sqlite");
    QVERIFY(QFile::copy(fixture, LibraryFolder(path()).database()));
    QVERIFY(QFile::setPermissions(
        LibraryFolder(path()).database(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    auto library = Library::open(path());
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    const auto takes = (*library)->takes().find();
    QVERIFY(takes);
    QCOMPARE(takes->size(), size_t(2));
    const Take& take = takes->front();
    QCOMPARE(take.id, TakeId(QStringLiteral("6d0c1a5e-0000-4000-8000-000000000002")));
    QCOMPARE(take.recordedAt, QDateTime(QDate(2026, 11, 12), QTime(9, 14, 0, 250), Qt::OffsetFromUTC, 3600));
    QCOMPARE(take.duration, Milliseconds(200'000));
    QCOMPARE(take.setup.depth, Depth::Standard);
    QCOMPARE(take.setup.questionText, QStringLiteral("Tell me about a rollback."));
    QCOMPARE(take.track.marks().size(), size_t(3));
    QCOMPARE(take.flags.size(), size_t(2));
    QCOMPARE(take.flags.at(0).note, QStringLiteral("whose call was it?"));
    QCOMPARE(take.flags.at(1).source, FlagSource::Clock);
    QCOMPARE(take.dropouts, (std::vector<Span>{{5s, 6s}}));
    QCOMPARE(take.rating.clarity, std::optional(4));
    QCOMPARE(take.rating.lesson, QStringLiteral("Name the threshold"));
    QCOMPARE(take.peakDbfs, std::optional(-3.5));
    const auto stories = (*library)->stories().all();
    QVERIFY(stories && stories->size() == 1);
    QCOMPARE(stories->front().title, QStringLiteral("Canary rollout"));
    QVERIFY(stories->front().createdAt.isValid());
    const auto found = (*library)->stories().search(QStringLiteral("CANÁRY roll"));
    QVERIFY(found && *found == std::vector{stories->front().id});
    QVERIFY((*library)->check(false));
    QCOMPARE((*library)->questions().all({})->front().text, QStringLiteral("What broke last?"));
    QCOMPARE(takes->back().state, TakeState::Recovered);
}

void TestLibraryOpening::theCommittedSecondVersionStillOpens()
{
    QVERIFY(QDir().mkpath(path()));
    const QString fixture =
        QStringLiteral(STARLING_SOURCE_DIR) + QStringLiteral("/tests/library/fixtures/library-v2.sqlite");
    QVERIFY(QFile::copy(fixture, LibraryFolder(path()).database()));
    QVERIFY(QFile::setPermissions(
        LibraryFolder(path()).database(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    auto library = Library::open(path());
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    QCOMPARE((*library)->status().schema, libraryMigrations().back().version);
    QCOMPARE((*library)->stories().all()->size(), size_t(2));
    QCOMPARE((*library)->questions().all({})->size(), size_t(2));
    const auto takes = (*library)->takes().find();
    QVERIFY(takes && takes->size() == 2);
    QCOMPARE((*library)->reviews().review(takes->front().id), Expected<TakeReview>(TakeReview{}));
    QVERIFY((*library)->flagKinds().all({})->empty());
}

void TestLibraryOpening::routineBackupsAreMadeOnceADayAndThinnedOut()
{
    const LibraryFolder folder(path());
    QDateTime now(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    auto library = Library::open(path());
    QVERIFY(library);
    QVERIFY(!*addBackupIfDue(folder, now)); // nothing in it worth a copy
    QVERIFY((*library)->takes().insert(takeAt(1)));
    QVERIFY(*addBackupIfDue(folder, now)); // beside the open library
    QVERIFY(!*addBackupIfDue(folder, now.addSecs(24 * 3600 - 1)));
    QString newest;
    for (int day = 1; day <= 7; ++day) {
        now = now.addDays(1);
        const auto made = addBackupIfDue(folder, now);
        QVERIFY(made && *made);
        newest = **made;
    }
    QCOMPARE(backupFiles(folder).size(), qsizetype(backupsKept));
    QCOMPARE(backupFiles(folder).front(), newest);
    QCOMPARE(newestGoodBackup(folder), newest);
    QVERIFY((*library)->backupDatabase(m_dir->filePath(QStringLiteral("mine.sqlite"))));
    QCOMPARE(
        (*library)->backupDatabase(m_dir->filePath(QStringLiteral("mine.sqlite"))).error().code,
        ErrorCode::InvalidInput);
}

void TestLibraryOpening::aDamagedDatabaseIsReplacedByItsBackup()
{
    makeLibrary(4);
    const LibraryFolder folder(path());
    const QDateTime now(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    const auto backup = addBackup(folder, now);
    QVERIFY(backup);
    QFile database(folder.database());
    QVERIFY(database.open(QIODevice::WriteOnly));
    database.write("rubble");
    database.close();
    const auto kept = restoreDatabase(folder, *backup, now);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
    QFile rubble(*kept + QStringLiteral("/library.sqlite"));
    QVERIFY(rubble.open(QIODevice::ReadOnly));
    QCOMPARE(rubble.readAll(), QByteArray("rubble"));
    QVERIFY(QFile::exists(*backup));
    auto library = Library::open(path());
    QVERIFY(library);
    QCOMPARE((*library)->takes().find()->size(), size_t(4));
    QCOMPARE(restoreDatabase(folder, *backup, now).error().code, ErrorCode::Locked);
}

QTEST_GUILESS_MAIN(TestLibraryOpening)
#include "TestLibraryOpening.moc"
