#include "audio/PeaksFile.h"
#include "audio/SoundFiles.h"
#include "exchange/ArchiveManifest.h"
#include "exchange/LibraryArchive.h"
#include "library/Backups.h"
#include "library/Library.h"
#include "library/RandomTake.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <archive.h>
#include <archive_entry.h>

#include <sys/mount.h>

using namespace starling;

namespace {

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

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// One entry of an archive made by hand.
struct Entry {
    QByteArray path;
    QByteArray data;
    unsigned type = AE_IFREG;
    QByteArray link = {};
};

bool writeTar(const QString& path, const std::vector<Entry>& entries)
{
    archive* const writer = archive_write_new();
    archive_write_set_format_pax(writer);
    bool ok = archive_write_open_filename(writer, QFile::encodeName(path).constData()) == ARCHIVE_OK;
    for (const Entry& each : entries) {
        archive_entry* const entry = archive_entry_new();
        archive_entry_set_pathname(entry, each.path.constData());
        archive_entry_set_filetype(entry, each.type);
        archive_entry_set_perm(entry, 0777);
        archive_entry_set_size(entry, each.data.size());
        if (each.type == AE_IFLNK)
            archive_entry_set_symlink(entry, each.link.constData());
        else if (!each.link.isEmpty())
            archive_entry_set_hardlink(entry, each.link.constData());
        ok = archive_write_header(writer, entry) == ARCHIVE_OK && ok;
        if (!each.data.isEmpty())
            archive_write_data(writer, each.data.constData(), size_t(each.data.size()));
        archive_entry_free(entry);
    }
    archive_write_free(writer);
    return ok;
}

ArchivedFile listed(const Entry& entry)
{
    return {
        QString::fromLatin1(entry.path), entry.data.size(),
        QCryptographicHash::hash(entry.data, QCryptographicHash::Sha256).toHex()};
}

} // namespace

class TestLibraryArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLibraryComesBackWhole();
    void aBackupIsMadeBesideTheOpenLibrary();
    void aBackupReplacesAnOlderOneAtOnce();
    void aBackupCanBeStopped();
    void aBackupIsNotWrittenAmongTheTakes();
    void aFullDiskLeavesNoHalfBackup();
    void whatWasThereIsKept();
    void anOpenLibraryIsNotReplaced();
    void aChangedByteIsNoticedAndNothingReplaced();
    void aShortenedArchiveIsNoticed();
    void aLaterVersionIsRefused();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void entriesThatEscapeAreRefused_data();
    void entriesThatEscapeAreRefused();
    void aDatabaseCopyIsABackupToo();
    void onlyPlainNamesAreArchivable_data();
    void onlyPlainNamesAreArchivable();

private:
    void fill(int takes);
    [[nodiscard]] QString path(const char* name) const { return m_dir->filePath(QString::fromLatin1(name)); }
    [[nodiscard]] std::vector<Take> takesIn(const QString& folder) const;
    /// Restoring `file` fails like this, into a library with one take and into no library, and changes
    /// neither.
    void refuses(const QString& file, ErrorCode code);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
    std::vector<Take> m_takes;
};

void TestLibraryArchive::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto library = Library::open(path("library"));
    QVERIFY(library);
    m_library = *std::move(library);
    m_takes.clear();
    fill(4);
}

void TestLibraryArchive::cleanup()
{
    m_library.reset();
    m_dir.reset();
}

void TestLibraryArchive::fill(int takes)
{
    test::Random random(11);
    const LibraryFolder& folder = m_library->folder();
    for (int i = 0; i < takes; ++i) {
        const Take take = test::randomTake(random, {});
        const auto samples = test::noise(1000 * (i + 1), quint32(i));
        const QString sound = i % 2 ? folder.wav(take.id) : folder.flac(take.id);
        QVERIFY(i % 2 ? test::writeWav(sound, samples) : test::writeFlac(sound, samples));
        QVERIFY(PeaksFile::save(folder.peaks(take.id), sound, *buildPeaks(sound)));
        QVERIFY(m_library->takes().insert(take));
        m_takes.push_back(take);
    }
}

std::vector<Take> TestLibraryArchive::takesIn(const QString& folder) const
{
    auto library = Library::open(folder);
    std::vector<Take> result;
    for (const Take& take : m_takes) {
        if (library)
            result.push_back((*library)->takes().take(take.id).value_or(Take{}));
    }
    return result;
}

void TestLibraryArchive::refuses(const QString& file, ErrorCode code)
{
    QVERIFY(Library::open(path("other")));
    for (const char* name : {"other", "none"}) {
        const auto before = picture(m_dir->path());
        const auto counts = restoreLibrary(file, path(name));
        QVERIFY(!counts);
        QVERIFY2(counts.error().code == code, qPrintable(counts.error().message + counts.error().detail));
        QVERIFY(!counts.error().message.isEmpty());
        QCOMPARE(picture(m_dir->path()).keys(), before.keys());
        QCOMPARE(picture(m_dir->path()), before);
    }
}

void TestLibraryArchive::aLibraryComesBackWhole()
{
    QVERIFY(m_library->takes().begin({}, m_takes.front().recordedAt)); // being recorded: not in the count
    const auto made = backupLibrary(*m_library, path("mine.starling"));
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QCOMPARE(made->takes, 4);
    QCOMPARE(made->files, 9);
    QCOMPARE(
        QFile::permissions(path("mine.starling")) & (QFile::ReadGroup | QFile::ReadOther),
        QFile::Permissions());
    const auto restored = restoreLibrary(path("mine.starling"), path("new"));
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QCOMPARE(*restored, *made);
    QCOMPARE(takesIn(path("new")), m_takes);
    const LibraryFolder from(path("library"));
    const LibraryFolder to(path("new"));
    for (const Take& take : m_takes) {
        QCOMPARE(contents(to.sound(take.id)), contents(from.sound(take.id)));
        QVERIFY(PeaksFile::load(to.peaks(take.id), to.sound(take.id))); // the sound kept its time
    }
    QCOMPARE(QDir(to.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
    QCOMPARE(QFile::permissions(to.database()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestLibraryArchive::aBackupIsMadeBesideTheOpenLibrary()
{
    std::vector<double> progress;
    const auto made =
        backupLibrary(*m_library, path("mine.tar"), {[&](double done) { progress.push_back(done); }, {}});
    QVERIFY(made);
    QVERIFY(std::is_sorted(progress.begin(), progress.end()));
    QCOMPARE(progress.back(), 1.0);
    QCOMPARE(m_library->takes().unfinished()->size(), size_t(0));
    // Any tar reads it.
    QProcess tar;
    tar.start(QStringLiteral("tar"), {QStringLiteral("-tf"), path("mine.tar")});
    QVERIFY(tar.waitForFinished());
    QCOMPARE(tar.exitCode(), 0);
    const QList<QByteArray> lines = tar.readAllStandardOutput().trimmed().split('\n');
    QCOMPARE(lines.size(), 11);
    QCOMPARE(lines.front(), QByteArray("backup.json"));
    QCOMPARE(lines.back(), QByteArray("manifest.json"));
}

void TestLibraryArchive::aBackupReplacesAnOlderOneAtOnce()
{
    QVERIFY(write(path("mine.tar"), "older"));
    QVERIFY(backupLibrary(*m_library, path("mine.tar")));
    QVERIFY(restoreLibrary(path("mine.tar"), path("new")));
    QVERIFY(!QFile::exists(path("mine.tar.part")));
}

void TestLibraryArchive::aBackupCanBeStopped()
{
    QVERIFY(write(path("mine.tar"), "older"));
    int asked = 0;
    const auto made = backupLibrary(*m_library, path("mine.tar"), {{}, [&asked] { return ++asked > 3; }});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QCOMPARE(contents(path("mine.tar")), QByteArray("older"));
    QCOMPARE(
        QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        (QStringList{QStringLiteral("library"), QStringLiteral("mine.tar")}));
}

void TestLibraryArchive::aBackupIsNotWrittenAmongTheTakes()
{
    const QString inside = m_library->folder().takesFolder() + QStringLiteral("/mine.tar");
    QCOMPARE(backupLibrary(*m_library, inside).error().code, ErrorCode::InvalidInput);
    QVERIFY(!backupLibrary(*m_library, path("nowhere/mine.tar")));
    QVERIFY(m_library->check(false)->size() > 0); // random takes; the point is below
    QVERIFY(!QFile::exists(inside));
}

void TestLibraryArchive::aFullDiskLeavesNoHalfBackup()
{
    const QString disk = path("disk");
    QVERIFY(QDir().mkpath(disk));
    const QByteArray target = QFile::encodeName(disk);
    if (::mount("tmpfs", target.constData(), "tmpfs", 0, "size=200k") != 0)
        QSKIP("a small disk cannot be mounted here");
    const auto unmount = qScopeGuard([&] { ::umount2(target.constData(), MNT_DETACH); });
    QVERIFY(write(m_library->folder().sound(m_takes.front().id), QByteArray(400'000, 'x')));
    const auto made = backupLibrary(*m_library, disk + QStringLiteral("/mine.tar"));
    QVERIFY(!made);
    QVERIFY2(made.error().code == ErrorCode::DiskFull, qPrintable(made.error().message));
    QVERIFY(picture(disk).isEmpty());
    QVERIFY(backupLibrary(*m_library, path("mine.tar")));
    const auto restored = restoreLibrary(path("mine.tar"), disk + QStringLiteral("/library"));
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::DiskFull);
    QVERIFY(picture(disk).isEmpty());
}

void TestLibraryArchive::whatWasThereIsKept()
{
    QVERIFY(backupLibrary(*m_library, path("mine.tar")));
    const LibraryFolder folder = m_library->folder();
    const Take gone = m_takes.front();
    QVERIFY(m_library->takes().erase(gone.id));
    const QString sound = folder.sound(gone.id);
    QVERIFY(write(sound, "changed since"));
    QVERIFY(addBackup(folder, QDateTime::currentDateTimeUtc()));
    m_library.reset();
    QVERIFY(restoreLibrary(path("mine.tar"), folder.path()));
    QCOMPARE(takesIn(folder.path()), m_takes);
    QVERIFY(contents(folder.sound(gone.id)) != QByteArray("changed since"));
    QCOMPARE(backupFiles(folder).size(), qsizetype(1));
    const QStringList replaced =
        QDir(folder.backupsFolder()).entryList({QStringLiteral("replaced-*")}, QDir::Dirs);
    QCOMPARE(replaced.size(), qsizetype(1));
    const QString kept = folder.backupsFolder() + QLatin1Char('/') + replaced.front();
    QCOMPARE(
        contents(kept + QStringLiteral("/takes/") + QFileInfo(sound).fileName()),
        QByteArray("changed since"));
    auto before = Library::open(kept); // a library of its own
    QVERIFY(before);
    QCOMPARE((*before)->takes().take(gone.id).error().code, ErrorCode::NotFound);
}

void TestLibraryArchive::anOpenLibraryIsNotReplaced()
{
    QVERIFY(backupLibrary(*m_library, path("mine.tar")));
    const auto before = picture(path("library"));
    QCOMPARE(restoreLibrary(path("mine.tar"), path("library")).error().code, ErrorCode::Locked);
    QCOMPARE(picture(path("library")), before);
}

void TestLibraryArchive::aChangedByteIsNoticedAndNothingReplaced()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    QVERIFY(backupLibrary(*m_library, path("mine.tar")));
    const QByteArray good = contents(path("mine.tar"));
    // From the database's first byte to the manifest's last: padding and the tar's end mean nothing.
    const qint64 from = good.indexOf("SQLite format 3");
    const qint64 to = good.lastIndexOf('}');
    QVERIFY(Library::open(path("other")));
    const auto before = picture(path("other"));
    for (int round = 0; round < 60; ++round) {
        QByteArray bad = good;
        const qint64 at = random.integer(from, to);
        bad[at] = char(bad.at(at) ^ char(1 << random.integer(0, 7)));
        QVERIFY(write(path("bad.tar"), bad));
        const auto counts = restoreLibrary(path("bad.tar"), path("other"));
        if (!counts) {
            QVERIFY(counts.error().code == ErrorCode::Damaged);
            QCOMPARE(picture(path("other")), before);
            continue;
        }
        // Only what carries no meaning may differ: padding between entries, a time, a mode.
        QVERIFY2(
            takesIn(path("other")) == m_takes,
            qPrintable(QStringLiteral("seed %1 byte %2").arg(seed).arg(at)));
        for (const Take& take : m_takes) {
            QCOMPARE(
                contents(LibraryFolder(path("other")).sound(take.id)),
                contents(m_library->folder().sound(take.id)));
        }
        QVERIFY(QDir(path("other")).removeRecursively());
        QVERIFY(Library::open(path("other")));
    }
}

void TestLibraryArchive::aShortenedArchiveIsNoticed()
{
    QVERIFY(backupLibrary(*m_library, path("mine.tar")));
    QFile file(path("mine.tar"));
    const qint64 whole = file.size();
    for (const qint64 size : {whole / 2, whole * 9 / 10, qint64(5000)}) {
        QVERIFY(file.resize(size));
        refuses(path("mine.tar"), ErrorCode::Damaged);
    }
}

void TestLibraryArchive::aLaterVersionIsRefused()
{
    for (const ArchiveHead& head : {ArchiveHead{2, 1}, ArchiveHead{1, 99}}) {
        QVERIFY(writeTar(path("later.tar"), {{"backup.json", toJson(head)}, {"surprise", "unknown"}}));
        refuses(path("later.tar"), ErrorCode::Newer);
    }
}

void TestLibraryArchive::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear diary,\n").repeated(100);
    QTest::newRow("zeros") << QByteArray(10'240, '\0');
    QTest::newRow("zip") << QByteArray("PK\x03\x04zipzipzip");
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\x00gz");
}

void TestLibraryArchive::otherFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(write(path("file"), bytes));
    refuses(path("file"), ErrorCode::UnsupportedFormat);
    QCOMPARE(restoreLibrary(m_dir->path(), path("none")).error().code, ErrorCode::UnsupportedFormat);
    QCOMPARE(restoreLibrary(path("missing"), path("none")).error().code, ErrorCode::NotFound);
    QVERIFY(writeTar(path("foreign.tar"), {{"readme", "another program's tar"}}));
    QCOMPARE(restoreLibrary(path("foreign.tar"), path("none")).error().code, ErrorCode::UnsupportedFormat);
}

void TestLibraryArchive::entriesThatEscapeAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<unsigned>("type");
    QTest::addColumn<QByteArray>("link");
    const unsigned file = AE_IFREG;
    QTest::newRow("above") << QByteArray("../escaped.wav") << file << QByteArray();
    QTest::newRow("above within") << QByteArray("takes/../../escaped.wav") << file << QByteArray();
    QTest::newRow("absolute") << QByteArray("/tmp/escaped.wav") << file << QByteArray();
    QTest::newRow("deeper") << QByteArray("takes/a/b.wav") << file << QByteArray();
    QTest::newRow("other ending") << QByteArray("takes/run.sh") << file << QByteArray();
    QTest::newRow("lock") << QByteArray("library.lock") << file << QByteArray();
    QTest::newRow("symlink") << QByteArray("takes/a.wav") << unsigned(AE_IFLNK) << QByteArray("/etc/passwd");
    QTest::newRow("symlinked folder") << QByteArray("takes") << unsigned(AE_IFLNK) << QByteArray("/tmp");
    QTest::newRow("hard link") << QByteArray("takes/a.wav") << file << QByteArray("/etc/passwd");
    QTest::newRow("folder") << QByteArray("takes/a.wav") << unsigned(AE_IFDIR) << QByteArray();
    QTest::newRow("pipe") << QByteArray("takes/a.wav") << unsigned(AE_IFIFO) << QByteArray();
    QTest::newRow("twice") << QByteArray("library.sqlite") << file << QByteArray();
}

void TestLibraryArchive::entriesThatEscapeAreRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(unsigned, type);
    QFETCH(QByteArray, link);
    QVERIFY(m_library->backupDatabase(path("copy.sqlite")));
    const Entry database{"library.sqlite", contents(path("copy.sqlite"))};
    const Entry bad{name, type == AE_IFREG && link.isEmpty() ? QByteArray("x") : QByteArray(), type, link};
    const ArchiveManifest manifest{4, {listed(database), listed(bad)}};
    QVERIFY(writeTar(
        path("bad.tar"),
        {{"backup.json", toJson(ArchiveHead{1, 1})}, database, bad, {"manifest.json", toJson(manifest)}}));
    refuses(path("bad.tar"), ErrorCode::Damaged);
    QVERIFY(!QFile::exists(path("escaped.wav")));
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/escaped.wav")));
}

void TestLibraryArchive::aDatabaseCopyIsABackupToo()
{
    const auto copy = addBackup(m_library->folder(), QDateTime::currentDateTimeUtc());
    QVERIFY(copy);
    QCOMPARE(restoreLibrary(*copy, path("library")).error().code, ErrorCode::Locked);
    m_library.reset();
    QVERIFY(write(path("library/library.sqlite"), "rubble"));
    const auto counts = restoreLibrary(*copy, path("library"));
    QVERIFY(counts);
    QCOMPARE(counts->takes, 4);
    QCOMPARE(takesIn(path("library")), m_takes);
}

void TestLibraryArchive::onlyPlainNamesAreArchivable_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("database") << QStringLiteral("library.sqlite") << true;
    QTest::newRow("sound") << QStringLiteral("takes/3f0a-1.flac") << true;
    QTest::newRow("peaks") << QStringLiteral("takes/x.peaks") << true;
    QTest::newRow("line end") << QStringLiteral("takes/x.peaks\n") << false;
    QTest::newRow("hidden") << QStringLiteral("takes/.x.wav") << false;
    QTest::newRow("only ending") << QStringLiteral("takes/.wav") << false;
    QTest::newRow("backslash") << QStringLiteral("takes/..\\x.wav") << false;
    QTest::newRow("stream") << QStringLiteral("takes/x:y.wav") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestLibraryArchive::onlyPlainNamesAreArchivable()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    QCOMPARE(isArchivablePath(name), good);
}

QTEST_GUILESS_MAIN(TestLibraryArchive)
#include "TestLibraryArchive.moc"
