#include "audio/PeaksFile.h"
#include "audio/SoundFiles.h"
#include "library/Connection.h"
#include "library/Library.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace starling;
using namespace std::chrono_literals;

namespace {

const QDateTime monday(QDate(2026, 11, 9), QTime(9, 0), Qt::OffsetFromUTC, 3600);

bool cut(const QString& path, qint64 bytes)
{
    QFile file(path);
    return file.resize(file.size() - bytes);
}

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLibraryRepair : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aKilledRecordingComesBack();
    void aRecoveredTakePastItsCapHasOvertime();
    void aTakeWithoutSoundAndMarksGoes();
    void aTakeWithMarksButNoSoundGoesToTheTrash();
    void aFileThatIsNoSoundIsKept();
    void aTakeAlreadyTurnedIntoFlacComesBack();
    void recoveringTwiceChangesNothing();
    void recoveringCanBeStopped();
    void aWholeLibraryHasNoProblems();
    void lostAndShortenedSoundsAreNamed();
    void peaksAreRebuilt();
    void strangeFilesGoToTheTrashFolder();
    void theTrashFolderIsEmptiedAfterThirtyDays();
    void aRunningRecordingIsLeftAlone();
    void aBrokenIndexIsRebuilt();

private:
    TakeId begin() { return m_library->takes().begin({}, monday)->id; }
    Expected<std::vector<TakeId>> recover() { return m_library->recoverTakes(m_catalog, {}); }
    TakeId addWhole(qint64 frames);
    [[nodiscard]] const LibraryFolder& folder() const { return m_library->folder(); }
    [[nodiscard]] std::vector<LibraryProblem> check(bool repair) { return *m_library->check(repair); }

    Catalog m_catalog;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
};

void TestLibraryRepair::init()
{
    const auto catalog = loadCatalog(QLocale::c());
    QVERIFY(catalog);
    m_catalog = *catalog;
    m_dir = std::make_unique<QTemporaryDir>();
    auto library = Library::open(m_dir->filePath(QStringLiteral("library")));
    QVERIFY(library);
    m_library = *std::move(library);
}

void TestLibraryRepair::cleanup()
{
    m_library.reset();
    m_dir.reset();
}

TakeId TestLibraryRepair::addWhole(qint64 frames)
{
    const TakeId id = begin();
    const QString flac = folder().flac(id);
    if (!test::writeFlac(flac, test::noise(frames, 3))
        || !PeaksFile::save(folder().peaks(id), flac, *buildPeaks(flac))
        || !m_library->takes().finish(id, {frames, 48'000, {}, -1.0}, TakeState::Ready, {}))
        return {};
    return id;
}

void TestLibraryRepair::aKilledRecordingComesBack()
{
    const TakeId id = begin();
    const auto track = SegmentTrack::fromMarks(
        {{0ms, SegmentId(QStringLiteral("situation"))}, {1s, SegmentId(QStringLiteral("task"))}});
    QVERIFY(m_library->takes().setTrack(id, *track));
    const Flag flag{FlagId::create(), FlagKindId(QStringLiteral("we")), {1s, 1s}, {}, FlagSource::Listener};
    QVERIFY(m_library->takes().addFlag(id, flag));
    QVERIFY(test::writeWav(folder().wav(id), test::noise(96'000, 1)));
    QVERIFY(cut(folder().wav(id), 24'001)); // half a sample too
    const auto back = recover();
    QVERIFY(back);
    QCOMPARE(*back, std::vector<TakeId>{id});
    const Take take = *m_library->takes().take(id);
    QCOMPARE(take.state, TakeState::Recovered);
    QCOMPARE(take.duration, toMilliseconds(96'000 - 12'001, 48'000));
    QCOMPARE(take.sampleRate, 48'000);
    QVERIFY(take.peakDbfs && *take.peakDbfs > -1.0);
    QCOMPARE(take.track, *track);
    QCOMPARE(take.flags, std::vector<Flag>{flag});
    const auto peaks = PeaksFile::load(folder().peaks(id), folder().wav(id));
    QVERIFY(peaks);
    QCOMPARE(peaks->frames(), qint64(96'000 - 12'001));
    QCOMPARE(test::readSound(folder().wav(id)).size(), size_t(96'000 - 12'001));
    QCOMPARE(m_library->takes().find()->size(), size_t(1));
    QVERIFY(check(false).empty());
}

void TestLibraryRepair::aRecoveredTakePastItsCapHasOvertime()
{
    const TakeId id = begin();
    QVERIFY(test::writeWav(folder().wav(id), std::vector<Sample>(185 * 1000, Sample(7)), 1000));
    QVERIFY(recover());
    const Take take = *m_library->takes().take(id);
    QCOMPARE(take.flags.size(), size_t(1));
    QCOMPARE(take.flags.front().kind, overtimeKind());
    QCOMPARE(take.flags.front().span, (Span{180s, 185s}));
}

void TestLibraryRepair::aTakeWithoutSoundAndMarksGoes()
{
    const TakeId nothing = begin();
    const TakeId header = begin();
    QVERIFY(m_library->takes().setTrack(
        header, *SegmentTrack::fromMarks({{0ms, SegmentId(QStringLiteral("situation"))}})));
    QVERIFY(test::writeWav(folder().wav(header), std::vector<Sample>()));
    const auto back = recover();
    QVERIFY(back && back->empty());
    for (const TakeId& id : {nothing, header})
        QCOMPARE(m_library->takes().take(id).error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(folder().wav(header)));
}

void TestLibraryRepair::aTakeWithMarksButNoSoundGoesToTheTrash()
{
    const TakeId id = begin();
    const Flag flag{FlagId::create(), FlagKindId(QStringLiteral("we")), {1s, 1s}, {}, FlagSource::Listener};
    QVERIFY(m_library->takes().addFlag(id, flag));
    const auto back = recover();
    QVERIFY(back && back->empty());
    const Take take = *m_library->takes().take(id);
    QCOMPARE(take.state, TakeState::Recovered);
    QVERIFY(take.deletedAt);
    QCOMPARE(take.flags, std::vector<Flag>{flag});
    QVERIFY(check(false).empty());
}

void TestLibraryRepair::aFileThatIsNoSoundIsKept()
{
    const TakeId id = begin();
    QVERIFY(write(folder().wav(id), "not a header"));
    const auto back = recover();
    QVERIFY(back && back->empty());
    QVERIFY(m_library->takes().take(id)->deletedAt);
    QCOMPARE(contents(folder().wav(id)), QByteArray("not a header"));
}

void TestLibraryRepair::aTakeAlreadyTurnedIntoFlacComesBack()
{
    const TakeId id = begin();
    QVERIFY(test::writeFlac(folder().flac(id), test::noise(48'000, 2)));
    QCOMPARE(*recover(), std::vector<TakeId>{id});
    QCOMPARE(m_library->takes().take(id)->duration, Milliseconds(1s));
    QVERIFY(check(false).empty());
}

void TestLibraryRepair::recoveringTwiceChangesNothing()
{
    const TakeId id = begin();
    QVERIFY(test::writeWav(folder().wav(id), test::noise(48'000, 1)));
    const auto recovered = recoverTakeSound(folder(), id);
    QVERIFY(recovered);
    QVERIFY(*m_library->commitRecovery(*recovered, m_catalog, {}));
    const Take take = *m_library->takes().take(id);
    QVERIFY(!*m_library->commitRecovery(*recovered, m_catalog, {}));
    QVERIFY(recover()->empty());
    QCOMPARE(*m_library->takes().take(id), take);
}

void TestLibraryRepair::recoveringCanBeStopped()
{
    const TakeId id = begin();
    QVERIFY(test::writeWav(folder().wav(id), test::noise(48'000, 1)));
    const auto back = m_library->recoverTakes(m_catalog, {}, {{}, [] { return true; }});
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::Cancelled);
    QCOMPARE(m_library->takes().unfinished()->size(), size_t(1));
}

void TestLibraryRepair::aWholeLibraryHasNoProblems()
{
    for (const qint64 frames : {1, 255, 48'000, 300'007})
        QVERIFY(!addWhole(frames).isNull());
    std::vector<double> progress;
    const auto problems = m_library->check(false, {[&](double done) { progress.push_back(done); }, {}});
    QVERIFY(problems && problems->empty());
    QVERIFY(std::is_sorted(progress.begin(), progress.end()));
    QCOMPARE(progress.back(), 1.0);
}

void TestLibraryRepair::lostAndShortenedSoundsAreNamed()
{
    const TakeId lost = addWhole(10'000);
    const TakeId shortened = addWhole(200'000);
    QVERIFY(QFile::remove(folder().flac(lost)));
    QVERIFY(cut(folder().flac(shortened), 100'000));
    for (const bool repair : {false, true}) {
        auto problems = check(repair);
        QCOMPARE(problems.size(), size_t(2));
        std::sort(
            problems.begin(), problems.end(), [](const auto& a, const auto& b) { return a.kind < b.kind; });
        QCOMPARE(problems.at(0).kind, LibraryProblem::Kind::MissingSound);
        QCOMPARE(problems.at(0).take, lost);
        QCOMPARE(problems.at(1).kind, LibraryProblem::Kind::DamagedSound);
        QCOMPARE(problems.at(1).take, shortened);
        QVERIFY(!problems.at(0).repaired && !problems.at(1).repaired);
        QVERIFY(!problems.at(0).sentence.isEmpty());
    }
    QVERIFY(QFile::exists(folder().flac(shortened)));
}

void TestLibraryRepair::peaksAreRebuilt()
{
    const TakeId missing = addWhole(10'000);
    const TakeId wrong = addWhole(20'000);
    QVERIFY(QFile::remove(folder().peaks(missing)));
    QVERIFY(PeaksFile::save(
        folder().peaks(wrong), folder().flac(wrong), Peaks::fromFinest({{1, 2, 3}}, 20, 48'000)));
    const auto found = check(false);
    QCOMPARE(found.size(), size_t(2));
    for (const LibraryProblem& each : found)
        QVERIFY(each.kind == LibraryProblem::Kind::BadPeaks && !each.repaired);
    for (const LibraryProblem& each : check(true))
        QVERIFY(each.kind == LibraryProblem::Kind::BadPeaks && each.repaired);
    QVERIFY(check(false).empty());
}

void TestLibraryRepair::strangeFilesGoToTheTrashFolder()
{
    const TakeId id = addWhole(1000);
    for (const char* name : {"/stray.wav", "/x.flac.part", "/.hidden"})
        QVERIFY(write(folder().takesFolder() + QLatin1String(name), "mine"));
    QVERIFY(QDir().mkpath(folder().trashFolder()));
    QVERIFY(write(folder().trashFolder() + QStringLiteral("/stray.wav"), "earlier"));
    QCOMPARE(check(false).size(), size_t(3));
    for (const LibraryProblem& each : check(true))
        QVERIFY(each.kind == LibraryProblem::Kind::OrphanFile && each.repaired);
    QVERIFY(check(false).empty());
    QCOMPARE(contents(folder().trashFolder() + QStringLiteral("/stray.wav")), QByteArray("earlier"));
    QCOMPARE(contents(folder().trashFolder() + QStringLiteral("/stray.wav-2")), QByteArray("mine"));
    QVERIFY(QFile::exists(folder().flac(id)));
}

void TestLibraryRepair::theTrashFolderIsEmptiedAfterThirtyDays()
{
    const TakeId id = addWhole(1000);
    const QString stray = folder().takesFolder() + QStringLiteral("/stray.wav");
    QVERIFY(write(stray, "mine"));
    {
        // However old it is itself: the days count from its move.
        QFile file(stray);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTime().addYears(-1), QFileDevice::FileModificationTime));
    }
    QCOMPARE(check(true).size(), size_t(1));
    const QString moved = folder().trashFolder() + QStringLiteral("/stray.wav");
    const QDateTime now = QDateTime::currentDateTime();
    QVERIFY(m_library->purgeTrash(now.addDays(29)));
    QVERIFY(QFile::exists(moved));
    QVERIFY(m_library->purgeTrash(now.addDays(31)));
    QVERIFY(!QFile::exists(moved));
    QVERIFY(QFile::exists(folder().flac(id)));
}

void TestLibraryRepair::aRunningRecordingIsLeftAlone()
{
    const TakeId id = begin();
    QVERIFY(test::writeWav(folder().wav(id), test::noise(4'800, 1)));
    QVERIFY(write(folder().peaks(id) + QStringLiteral(".part"), "half"));
    const QByteArray before = contents(folder().wav(id));
    const auto problems = check(true);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().kind, LibraryProblem::Kind::UnfinishedTake);
    QCOMPARE(contents(folder().wav(id)), before);
    QVERIFY(QFile::exists(folder().peaks(id) + QStringLiteral(".part")));
}

void TestLibraryRepair::aBrokenIndexIsRebuilt()
{
    const QString path = folder().path();
    for (int i = 0; i < 3; ++i)
        QVERIFY(!addWhole(100).isNull());
    {
        auto connection = Connection::open(folder().database(), Connection::Mode::ReadWrite);
        QVERIFY(connection);
        QSqlDatabase& database = (*connection)->database();
        QVERIFY(runSql(database, QStringLiteral("PRAGMA writable_schema = ON")));
        QVERIFY(runSql(
            database, QStringLiteral("UPDATE sqlite_schema SET sql = 'CREATE INDEX takes_by_time ON takes "
                                     "(duration_ms)' WHERE name = 'takes_by_time'")));
    }
    m_library.reset();
    auto again = Library::open(path);
    QVERIFY(again);
    m_library = *std::move(again);
    QVERIFY(!check(false).empty());
    for (const LibraryProblem& each : check(true))
        QVERIFY(each.kind == LibraryProblem::Kind::Database && each.repaired);
    QVERIFY(check(false).empty());
}

QTEST_GUILESS_MAIN(TestLibraryRepair)
#include "TestLibraryRepair.moc"
