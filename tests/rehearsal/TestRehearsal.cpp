#include "library/Library.h"
#include "rehearsal/Rehearsal.h"
#include "support/FakeDisk.h"
#include "support/FakeMicrophone.h"

#include <QTemporaryDir>
#include <QtTest>

#include <sys/mount.h>

using namespace starling;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000; // ms; a busy machine only makes the test slower

const QDateTime monday(QDate(2026, 11, 9), QTime(9, 0), Qt::OffsetFromUTC, 3600);

SegmentId segment(const char* name)
{
    return SegmentId(QString::fromLatin1(name));
}

} // namespace

class TestRehearsal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAnswerBecomesATake();
    void theRowIsThereBeforeTheFirstFrame();
    void everyMarkIsInTheLibraryAtOnce();
    void nextGoesThroughTheFrameworkAndStays();
    void aMarkIsTakenBack();
    void flagsAreSetWhileSpeaking();
    void anAbsentMicrophoneLeavesNothing();
    void stoppingBeforeAnyFrameLeavesNothing();
    void oneAnswerAtATime();
    void anAnswerPastItsCapHasOvertime();
    void anAnswerThatFillsTheDiskIsKept();
    void afterACrashTheAnswerComesBackWithItsMarks();

private:
    void openIn(const QString& folder);
    void begin();
    [[nodiscard]] Take stored() const { return *m_library->takes().take(m_rehearsal->takeId()); }

    Catalog m_catalog;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<test::FakeMicrophone> m_microphone;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<Rehearsal> m_rehearsal;
};

void TestRehearsal::init()
{
    const auto catalog = loadCatalog(QLocale::c());
    QVERIFY(catalog);
    m_catalog = *catalog;
    m_dir = std::make_unique<QTemporaryDir>();
    m_microphone = std::make_unique<test::FakeMicrophone>();
    m_microphone->setSpeed(20);
    openIn(m_dir->filePath(QStringLiteral("library")));
}

void TestRehearsal::cleanup()
{
    m_rehearsal.reset();
    m_recorder.reset();
    m_microphone.reset();
    m_library.reset();
    m_dir.reset();
}

void TestRehearsal::openIn(const QString& folder)
{
    m_rehearsal.reset();
    m_recorder.reset();
    m_library.reset();
    auto library = Library::open(folder);
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    m_library = *std::move(library);
    m_recorder = std::make_unique<Recorder>(m_microphone->factory());
    m_rehearsal = std::make_unique<Rehearsal>(
        *m_library, *m_recorder, m_catalog, LengthSettings{}, [] { return monday; });
}

/// Starts and waits until something is recorded.
void TestRehearsal::begin()
{
    TakeSetup setup;
    setup.framework = m_catalog.frameworks.front().id;
    setup.questionText = QStringLiteral("Why?");
    QVERIFY(m_rehearsal->start(setup, {}));
    QTRY_VERIFY_WITH_TIMEOUT(m_rehearsal->position() > 500ms, patience);
}

void TestRehearsal::anAnswerBecomesATake()
{
    QSignalSpy finished(m_rehearsal.get(), &Rehearsal::finished);
    begin();
    QVERIFY(m_rehearsal->isActive());
    m_rehearsal->stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    QVERIFY(!m_rehearsal->isActive());
    const Take take = stored();
    QCOMPARE(take.state, TakeState::Ready);
    QCOMPARE(take.recordedAt, monday);
    QCOMPARE(take.setup.questionText, QStringLiteral("Why?"));
    QVERIFY(take.duration > 500ms);
    QCOMPARE(take.sampleRate, captureRate);
    QCOMPARE(
        take.track.marks().front(), (SegmentMark{0ms, m_catalog.frameworks.front().segments.front().id}));
    QVERIFY(QFile::exists(m_library->folder().wav(take.id)));
    QVERIFY(!QFile::exists(m_library->folder().reserveFile()));
    QVERIFY(m_library->check(false)->empty());
}

void TestRehearsal::theRowIsThereBeforeTheFirstFrame()
{
    m_microphone->setStalled(true);
    QVERIFY(m_rehearsal->start({}, {}));
    QCOMPARE(stored().state, TakeState::Recording);
    QCOMPARE(stored().track.marks().size(), size_t(1));
    QCOMPARE(m_rehearsal->position(), Milliseconds(0));
    m_microphone->setStalled(false);
    QTRY_VERIFY_WITH_TIMEOUT(m_rehearsal->position() > 0ms, patience);
}

void TestRehearsal::everyMarkIsInTheLibraryAtOnce()
{
    QSignalSpy changed(m_rehearsal.get(), &Rehearsal::trackChanged);
    begin();
    const int before = int(changed.count());
    QVERIFY(m_rehearsal->mark(segment("action")));
    QCOMPARE(stored().track, m_rehearsal->track());
    QCOMPARE(stored().track.marks().back().segment, segment("action"));
    QCOMPARE(changed.count(), before + 1);
    QVERIFY(m_rehearsal->mark(segment("action"))); // runs already
    QCOMPARE(changed.count(), before + 1);
}

void TestRehearsal::nextGoesThroughTheFrameworkAndStays()
{
    begin();
    const auto& segments = m_rehearsal->framework().segments;
    QVERIFY(segments.size() > 1);
    for (size_t i = 1; i < segments.size() + 2; ++i) {
        const Milliseconds at = m_rehearsal->position();
        QTRY_VERIFY_WITH_TIMEOUT(m_rehearsal->position() > at, patience);
        QVERIFY(m_rehearsal->markNext());
        QCOMPARE(
            m_rehearsal->track().marks().back().segment, segments.at(std::min(i, segments.size() - 1)).id);
    }
    QCOMPARE(m_rehearsal->track().marks().size(), segments.size());
}

void TestRehearsal::aMarkIsTakenBack()
{
    begin();
    const SegmentTrack before = m_rehearsal->track();
    QVERIFY(m_rehearsal->markNext());
    QVERIFY(m_rehearsal->undoMark());
    QCOMPARE(stored().track, before);
    QVERIFY(m_rehearsal->undoMark());
    QVERIFY(m_rehearsal->undoMark()); // nothing left, and no harm
    QVERIFY(stored().track.isEmpty());
    QVERIFY(m_rehearsal->markNext());
    QCOMPARE(stored().track.marks().front().segment, m_rehearsal->framework().segments.front().id);
}

void TestRehearsal::flagsAreSetWhileSpeaking()
{
    begin();
    const Flag flag{
        FlagId::create(), FlagKindId(QStringLiteral("we")), {200ms, 200ms}, {}, FlagSource::Listener};
    QVERIFY(m_rehearsal->addFlag(flag));
    QCOMPARE(stored().flags, std::vector<Flag>{flag});
}

void TestRehearsal::anAbsentMicrophoneLeavesNothing()
{
    m_microphone->setAbsent(true);
    QSignalSpy failed(m_rehearsal.get(), &Rehearsal::failed);
    QVERIFY(m_rehearsal->start({}, {}));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QVERIFY(!m_rehearsal->isActive());
    QCOMPARE(m_library->takes().take(m_rehearsal->takeId()).error().code, ErrorCode::NotFound);
    QVERIFY(QDir(m_library->folder().takesFolder()).isEmpty());
    m_microphone->setAbsent(false);
    begin();
}

void TestRehearsal::stoppingBeforeAnyFrameLeavesNothing()
{
    m_microphone->setStalled(true);
    QSignalSpy failed(m_rehearsal.get(), &Rehearsal::failed);
    QVERIFY(m_rehearsal->start({}, {}));
    m_rehearsal->stop();
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
    QCOMPARE(m_library->takes().take(m_rehearsal->takeId()).error().code, ErrorCode::NotFound);
    QVERIFY(QDir(m_library->folder().takesFolder()).isEmpty());
}

void TestRehearsal::oneAnswerAtATime()
{
    begin();
    const TakeId running = m_rehearsal->takeId();
    QCOMPARE(m_rehearsal->start({}, {}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(m_rehearsal->takeId(), running);
    QCOMPARE(m_library->takes().unfinished()->size(), size_t(1));
}

void TestRehearsal::anAnswerPastItsCapHasOvertime()
{
    LengthSettings lengths;
    lengths.standard.cap = 300ms;
    m_rehearsal->setLengths(lengths);
    QSignalSpy finished(m_rehearsal.get(), &Rehearsal::finished);
    begin();
    m_rehearsal->stop();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patience);
    const Take take = stored();
    QCOMPARE(take.flags.size(), size_t(1));
    QCOMPARE(take.flags.front().span, (Span{300ms, take.duration}));
}

void TestRehearsal::anAnswerThatFillsTheDiskIsKept()
{
    const QString disk = m_dir->filePath(QStringLiteral("disk"));
    QVERIFY(QDir().mkpath(disk));
    const QByteArray target = QFile::encodeName(disk);
    if (::mount("tmpfs", target.constData(), "tmpfs", 0, "size=3m") != 0)
        QSKIP("a small disk cannot be mounted here");
    const auto unmount = qScopeGuard([&] {
        m_rehearsal.reset();
        m_recorder.reset();
        m_library.reset();
        ::umount2(target.constData(), MNT_DETACH);
    });
    openIn(disk + QStringLiteral("/library"));
    m_microphone->setSpeed(200);
    QSignalSpy finished(m_rehearsal.get(), &Rehearsal::finished);
    QSignalSpy failed(m_rehearsal.get(), &Rehearsal::failed);
    begin();
    QVERIFY(m_rehearsal->mark(segment("action")));
    // Another program takes the rest, to the last byte.
    QFile other(disk + QStringLiteral("/other"));
    QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (other.write(QByteArray(512, 'x')) > 0) {
    }
    QTRY_VERIFY_WITH_TIMEOUT(finished.count() + failed.count() == 1, patience);
    QCOMPARE(finished.count(), 1); // by itself, with the room kept back for it
    const Take take = stored();
    QCOMPARE(take.state, TakeState::Ready);
    QVERIFY2(take.duration > 500ms, qPrintable(QString::number(take.duration.count())));
    QCOMPARE(take.track.marks().size(), size_t(2));
    openIn(disk + QStringLiteral("/library"));
    QCOMPARE(*m_library->takes().take(take.id), take);
    const auto problems = m_library->check(false);
    QVERIFY(problems);
    for (const LibraryProblem& each : *problems)
        QCOMPARE(each.kind, LibraryProblem::Kind::BadPeaks); // for which there may have been no room
}

void TestRehearsal::afterACrashTheAnswerComesBackWithItsMarks()
{
    begin();
    QVERIFY(m_rehearsal->mark(segment("result")));
    const TakeId id = m_rehearsal->takeId();
    const SegmentTrack track = m_rehearsal->track();
    const QString folder = m_library->folder().path();
    m_rehearsal.reset(); // never gets to say that the take is complete
    m_recorder.reset();
    openIn(folder);
    QCOMPARE(*m_library->recoverTakes(m_catalog, {}), std::vector<TakeId>{id});
    const Take take = *m_library->takes().take(id);
    QCOMPARE(take.state, TakeState::Recovered);
    QCOMPARE(take.track, track);
    QVERIFY(take.duration > 500ms);
}

QTEST_GUILESS_MAIN(TestRehearsal)
#include "TestRehearsal.moc"
