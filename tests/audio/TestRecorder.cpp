#include "audio/FrameQueue.h"
#include "audio/PeaksFile.h"
#include "audio/RecordingBench.h"
#include "support/Random.h"

#include <QFile>
#include <QThread>
#include <QtTest>

#include <algorithm>

using namespace starling;
using namespace starling::test;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 60'000; // ms, for machines under load

/// Whether `samples` is what the microphone said from `first` on, without a gap.
bool isUnbroken(std::span<const Sample> samples, qint64 first = 0)
{
    for (size_t i = 0; i < samples.size(); ++i) {
        if (samples[i] != FakeMicrophone::sampleAt(first + qint64(i)))
            return false;
    }
    return true;
}

} // namespace

class TestRecorder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFrameIsInTheFile();
    void theFileIsPrivate();
    void peaksAreThoseOfTheSound();
    void pausesAreLeftOut();
    void anyDeliveryWithAnyPausesIsKeptToTheFrame();
    void aBlockedWindowLosesNothing();
    void theTakeGoesOnAfterAStall();
    void aPausedTakeHasNoStallMark();
    void aLostMicrophoneCanBeReplaced();
    void aMicrophoneOfAnotherRateJoinsTheTake();
    void aHungStartIsToldAndCanBeLeft();
    void stoppingAHungStartLeavesAnEmptyTake();
    void aMissingMicrophoneFailsAndLeavesNothing();
    void anUnwritableFolderFails();
    void silenceIsToldAndForgotten();
    void clippingIsToldAndForgotten();
    void aFullDiskKeepsWhatWasSpoken();
    void aDiskNearlyFullIsTold();
    void anOverrunIsKeptAsADropout();
    void levelsComeWithoutAFile();
    void aLevelTestGivesWayToATake();
    void endingTheRecorderKeepsTheTake();
    void stoppingTwiceFinishesOnce();
};

void TestRecorder::everyFrameIsInTheFile()
{
    RecordingBench bench;
    bench.microphone.setSpeed(0);
    bench.microphone.setLimit(1'000'003);
    bench.start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.microphone.delivered(), 1'000'003, patience);
    QTRY_COMPARE_WITH_TIMEOUT(bench.recorder->position(), toMilliseconds(1'000'003, captureRate), patience);
    QTRY_COMPARE_WITH_TIMEOUT(bench.firstFrames, 1, patience);
    bench.recorder->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
    QCOMPARE(bench.summary->frames, 1'000'003);
    QCOMPARE(bench.summary->sampleRate, captureRate);
    QVERIFY(bench.summary->dropouts.empty());
    const auto samples = bench.recorded();
    QCOMPARE(samples.size(), size_t(1'000'003));
    QVERIFY(isUnbroken(samples));
    QCOMPARE(bench.firstFrames, 1);
    const std::vector<Recorder::State> way{
        Recorder::State::Starting, Recorder::State::Recording, Recorder::State::Stopping,
        Recorder::State::Idle};
    QCOMPARE(bench.states, way);
    QVERIFY(bench.disk.syncs() > 0);
}

void TestRecorder::theFileIsPrivate()
{
    RecordingBench bench;
    bench.start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.firstFrames, 1, patience);
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                            | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(bench.wav()) & others));
    bench.recorder->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
    QVERIFY(!(QFile::permissions(bench.wav()) & others));
    QVERIFY(!(QFile::permissions(bench.peaks()) & others));
}

void TestRecorder::peaksAreThoseOfTheSound()
{
    RecordingBench bench;
    bench.microphone.setSpeed(0);
    bench.microphone.setBlock(1, 3000);
    bench.microphone.setLimit(300'001);
    bench.start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.microphone.delivered(), 300'001, patience);
    bench.recorder->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
    const auto made = PeaksFile::load(bench.peaks(), bench.wav());
    const auto built = buildPeaks(bench.wav());
    QVERIFY(made && built);
    QVERIFY(*made == *built);
    QCOMPARE(bench.summary->peakDbfs.value(), toDbfs(10'005 / 32768.0));
}

void TestRecorder::pausesAreLeftOut()
{
    RecordingBench bench;
    bench.start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.firstFrames, 1, patience);
    bench.recorder->pause();
    QCOMPARE(bench.recorder->state(), Recorder::State::Paused);
    const qint64 before = bench.microphone.delivered();
    QTRY_VERIFY_WITH_TIMEOUT(bench.microphone.delivered() > before + 20'000, patience);
    const Milliseconds position = bench.recorder->position();
    QVERIFY(position < 300ms + toMilliseconds(before, captureRate));
    bench.recorder->resume();
    QTRY_VERIFY_WITH_TIMEOUT(bench.recorder->position() > position + 100ms, patience);
    bench.recorder->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
    const auto samples = bench.recorded();
    QCOMPARE(qint64(samples.size()), bench.summary->frames);
    QVERIFY(bench.summary->frames < bench.microphone.delivered() - 15'000);
    QVERIFY(bench.summary->dropouts.empty());
}

void TestRecorder::anyDeliveryWithAnyPausesIsKeptToTheFrame()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    for (int round = 0; round < 12; ++round) {
        RecordingBench bench;
        const auto smallest = int(random.integer(1, 2000));
        bench.microphone.setBlock(smallest, smallest + int(random.integer(0, 3000)));
        bench.microphone.setSpeed(random.real(1, 40));
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.firstFrames, 1, patience);
        for (qint64 pauses = random.integer(0, 4); pauses > 0; --pauses) {
            QTest::qWait(int(random.integer(0, 40)));
            bench.recorder->pause();
            QTest::qWait(int(random.integer(0, 40)));
            bench.recorder->resume();
        }
        bench.recorder->stop();
        QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
        const auto samples = bench.recorded();
        // What is there is in order: runs of what the microphone said, one after the other.
        const auto context = qPrintable(QStringLiteral("STARLING_SEED=%1 round %2").arg(seed).arg(round));
        QVERIFY2(qint64(samples.size()) == bench.summary->frames, context);
        QVERIFY2(toMilliseconds(bench.summary->frames, captureRate) == bench.recorder->position(), context);
        qsizetype breaks = 0;
        for (size_t i = 1; i < samples.size(); ++i) {
            const bool goesOn = samples[i] == samples[i - 1] + 1 || samples[i] == -10'005 || samples[i] == 7
                                || samples[i - 1] == 7;
            breaks += goesOn ? 0 : 1;
        }
        QVERIFY2(breaks <= 4, context);
    }
}

void TestRecorder::aBlockedWindowLosesNothing()
{
    RecordingBench bench;
    bench.start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.firstFrames, 1, patience);
    QThread::sleep(4);
    bench.recorder->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
    QVERIFY(bench.summary->frames > 4 * captureRate * 9 / 10);
    QVERIFY(bench.summary->dropouts.empty());
    QVERIFY(isUnbroken(bench.recorded()));
    QCOMPARE(qint64(bench.recorded().size()), bench.microphone.delivered());
    QVERIFY(!bench.has(CaptureTrouble::Stalled));
}

void TestRecorder::theTakeGoesOnAfterAStall()
{
    RecordingBench bench;
    bench.start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.firstFrames, 1, patience);
    bench.microphone.setStalled(true);
    QTRY_VERIFY_WITH_TIMEOUT(bench.has(CaptureTrouble::Stalled), patience);
    const Milliseconds stalledAt = bench.recorder->position();
    QCOMPARE(bench.recorder->state(), Recorder::State::Recording);
    bench.microphone.setStalled(false);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOver(CaptureTrouble::Stalled), patience);
    QTRY_VERIFY_WITH_TIMEOUT(bench.recorder->position() > stalledAt + 200ms, patience);
    bench.recorder->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
    const std::vector<Span> marks{{stalledAt, stalledAt}};
    QCOMPARE(bench.summary->dropouts, marks);
    QVERIFY(isUnbroken(bench.recorded()));
    QCOMPARE(std::ranges::count(bench.began, CaptureTrouble::Stalled), 1);
}

void TestRecorder::aPausedTakeHasNoStallMark()
{
    RecordingBench bench;
    bench.start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.firstFrames, 1, patience);
    bench.recorder->pause();
    bench.microphone.setStalled(true);
    QTRY_VERIFY_WITH_TIMEOUT(bench.has(CaptureTrouble::Stalled), patience);
    bench.microphone.setStalled(false);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOver(CaptureTrouble::Stalled), patience);
    bench.recorder->resume();
    const Milliseconds position = bench.recorder->position();
    QTRY_VERIFY_WITH_TIMEOUT(bench.recorder->position() > position, patience);
    bench.recorder->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
    QVERIFY(bench.summary->dropouts.empty());
}

void TestRecorder::aLostMicrophoneCanBeReplaced()
{
    RecordingBench bench;
    bench.start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.firstFrames, 1, patience);
    bench.microphone.vanish();
    QTRY_VERIFY_WITH_TIMEOUT(bench.has(CaptureTrouble::DeviceLost), patience);
    QCOMPARE(bench.sentences.back(), QStringLiteral("The fake microphone is gone."));
    const Milliseconds lostAt = bench.recorder->position();

    bench.microphone.setAbsent(true);
    bench.recorder->continueOn("other");
    QTRY_COMPARE_WITH_TIMEOUT(
        bench.sentences.back(), QStringLiteral("The fake microphone is not there."), patience);
    bench.microphone.setAbsent(false);
    bench.recorder->continueOn("third");
    QTRY_COMPARE_WITH_TIMEOUT(bench.microphone.openings(), 2, patience);
    QCOMPARE(bench.microphone.lastDeviceId(), QByteArray("third"));
    QTRY_VERIFY_WITH_TIMEOUT(bench.recorder->position() > lostAt + 200ms, patience);
    QCOMPARE(bench.recorder->state(), Recorder::State::Recording);
    QCOMPARE(bench.ended.back(), CaptureTrouble::DeviceLost);
    bench.recorder->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
    const std::vector<Span> marks{{lostAt, lostAt}};
    QCOMPARE(bench.summary->dropouts, marks);
    QCOMPARE(bench.summary->frames, bench.microphone.delivered());
    QVERIFY(isUnbroken(bench.recorded()));
    QVERIFY(!bench.has(CaptureTrouble::Stalled)); // one piece of news is enough
    QCOMPARE(bench.firstFrames, 1);
}

void TestRecorder::aMicrophoneOfAnotherRateJoinsTheTake()
{
    RecordingBench bench;
    bench.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.recorder->position() > 200ms, patience);
    bench.microphone.vanish();
    QTRY_VERIFY_WITH_TIMEOUT(bench.has(CaptureTrouble::DeviceLost), patience);
    const qint64 before = bench.microphone.delivered();
    bench.microphone.setRate(16'000);
    bench.recorder->continueOn("narrow");
    QTRY_VERIFY_WITH_TIMEOUT(bench.microphone.delivered() > before + 8000, patience);
    bench.recorder->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
    QCOMPARE(bench.summary->sampleRate, captureRate);
    const qint64 expected = before + (bench.microphone.delivered() - before) * 3;
    QVERIFY(std::abs(bench.summary->frames - expected) <= 3);
    QCOMPARE(qint64(bench.recorded().size()), bench.summary->frames);
}

void TestRecorder::aHungStartIsToldAndCanBeLeft()
{
    RecordingBench bench;
    bench.microphone.setHangsInStart(true);
    bench.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.has(CaptureTrouble::NotStarting), patience);
    QCOMPARE(bench.recorder->state(), Recorder::State::Starting);
    // The hung thread stays hung; the next microphone works beside it.
    bench.microphone.setHangsInStart(false);
    bench.recorder->continueOn("works");
    QTRY_COMPARE_WITH_TIMEOUT(bench.firstFrames, 1, patience);
    QVERIFY(bench.isOver(CaptureTrouble::NotStarting));
    bench.recorder->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
    QVERIFY(bench.summary->frames > 0);
    QVERIFY(bench.summary->dropouts.empty());
    bench.microphone.letGo();
    QTest::qWait(100); // it wakes up, finds that nobody waits for it, and goes
    QCOMPARE(qint64(bench.recorded().size()), bench.summary->frames);
}

void TestRecorder::stoppingAHungStartLeavesAnEmptyTake()
{
    RecordingBench bench;
    bench.microphone.setHangsInStart(true);
    bench.start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.recorder->state(), Recorder::State::Starting, patience);
    QTest::qWait(50);
    bench.recorder->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
    QCOMPARE(bench.summary->frames, 0);
    QVERIFY(!bench.summary->peakDbfs);
    QVERIFY(bench.isIdle());
    // And the recorder is ready for the next take while the old thread still hangs.
    FakeMicrophone other;
    Recorder second(other.factory());
    QSignalSpy first(&second, &Recorder::firstFrame);
    second.start("fake", bench.folder.filePath(QStringLiteral("b.wav")), bench.peaks());
    QTRY_COMPARE_WITH_TIMEOUT(first.count(), 1, patience);
}

void TestRecorder::aMissingMicrophoneFailsAndLeavesNothing()
{
    RecordingBench bench;
    bench.microphone.setAbsent(true);
    bench.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.error, patience);
    QCOMPARE(bench.error->code, ErrorCode::DeviceUnavailable);
    QVERIFY(bench.isIdle());
    QVERIFY(!QFile::exists(bench.wav()));
    QVERIFY(!QFile::exists(bench.peaks()));
    QCOMPARE(bench.finishes, 0);
    bench.microphone.setAbsent(false);
    bench.start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.firstFrames, 1, patience);
}

void TestRecorder::anUnwritableFolderFails()
{
    RecordingBench bench;
    bench.disk.setRefusesToOpen(true);
    bench.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.error, patience);
    QCOMPARE(bench.error->code, ErrorCode::PermissionDenied);
    QVERIFY(bench.isIdle());
    QCOMPARE(bench.microphone.openings(), 0);
    bench.disk.setRefusesToOpen(false);
    bench.recorder->start("fake", bench.folder.filePath(QStringLiteral("no/such/folder.wav")), bench.peaks());
    bench.error.reset();
    QTRY_VERIFY_WITH_TIMEOUT(bench.error, patience);
    QVERIFY(bench.isIdle());
}

void TestRecorder::silenceIsToldAndForgotten()
{
    RecordingBench bench;
    bench.microphone.setSilent(true);
    bench.microphone.setSpeed(20);
    bench.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.has(CaptureTrouble::Silent), patience);
    QVERIFY(bench.levels.size() > 10);
    QCOMPARE(bench.levels.back().peakDbfs, -std::numeric_limits<double>::infinity());
    bench.microphone.setSilent(false);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOver(CaptureTrouble::Silent), patience);
}

void TestRecorder::clippingIsToldAndForgotten()
{
    RecordingBench bench;
    bench.microphone.setClipping(true);
    bench.microphone.setSpeed(10);
    bench.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.has(CaptureTrouble::Clipping), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.levels.empty() && bench.levels.back().clipped, patience);
    bench.microphone.setClipping(false);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOver(CaptureTrouble::Clipping), patience);
}

void TestRecorder::aFullDiskKeepsWhatWasSpoken()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    for (int round = 0; round < 8; ++round) {
        RecordingBench bench;
        const qint64 capacity = random.integer(60, 400'000);
        bench.disk.setCapacity(capacity);
        bench.microphone.setSpeed(20);
        bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
        const auto context =
            qPrintable(QStringLiteral("STARLING_SEED=%1 capacity %2").arg(seed).arg(capacity));
        QVERIFY2(bench.has(CaptureTrouble::DiskFull), context);
        QVERIFY(bench.isIdle());
        QCOMPARE(bench.finishes, 1);
        const auto samples = bench.recorded();
        QVERIFY2(qint64(samples.size()) == bench.summary->frames, context);
        QVERIFY2(bench.summary->frames == (capacity - 44) / 2, context);
        QVERIFY2(isUnbroken(samples), context);
    }
}

void TestRecorder::aDiskNearlyFullIsTold()
{
    RecordingBench bench;
    bench.disk.setRoom(qint64(captureRate) * 2 * 599);
    bench.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.has(CaptureTrouble::DiskLow), patience);
    QTRY_COMPARE_WITH_TIMEOUT(bench.recorder->state(), Recorder::State::Recording, patience);
    bench.disk.setRoom(qint64(captureRate) * 2 * 661);
    QTRY_VERIFY_WITH_TIMEOUT(bench.isOver(CaptureTrouble::DiskLow), patience);
}

void TestRecorder::anOverrunIsKeptAsADropout()
{
    RecordingBench bench;
    bench.microphone.setPatient(false);
    bench.microphone.setSpeed(20);
    bench.start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.firstFrames, 1, patience);
    bench.disk.setStuck(true);
    const qint64 ring = qint64(FrameQueue::seconds) * captureRate;
    QTRY_VERIFY_WITH_TIMEOUT(bench.microphone.delivered() > 3 * ring, patience);
    bench.disk.setStuck(false);
    const qint64 freed = bench.microphone.delivered();
    QTRY_VERIFY_WITH_TIMEOUT(bench.has(CaptureTrouble::Overrun), patience);
    QTRY_VERIFY_WITH_TIMEOUT(bench.microphone.delivered() > freed + ring, patience);
    bench.microphone.setStalled(true);
    bench.recorder->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
    // Silence stands where the lost frames were, so that everything after it is where it was spoken.
    QCOMPARE(bench.summary->frames, bench.microphone.delivered());
    const auto samples = bench.recorded();
    QCOMPARE(qint64(samples.size()), bench.summary->frames);
    qint64 lost = 0;
    bool right = true;
    for (size_t i = 0; i < samples.size(); ++i) {
        lost += samples[i] == 0 ? 1 : 0;
        right = right && (samples[i] == 0 || samples[i] == FakeMicrophone::sampleAt(qint64(i)));
    }
    QVERIFY(right);
    QVERIFY(lost > ring);
    Milliseconds told{0};
    for (const Span& dropout : bench.summary->dropouts)
        told += dropout.length();
    QVERIFY(
        std::abs((told - toMilliseconds(lost, captureRate)).count())
        <= 2 * qint64(bench.summary->dropouts.size()));
}

void TestRecorder::levelsComeWithoutAFile()
{
    RecordingBench bench;
    bench.recorder->startLevelTest("fake");
    QCOMPARE(bench.recorder->state(), Recorder::State::Testing);
    QTRY_VERIFY_WITH_TIMEOUT(bench.levels.size() > 5, patience);
    QCOMPARE(bench.recorder->position(), 0ms);
    bench.recorder->stopLevelTest();
    QTRY_VERIFY_WITH_TIMEOUT(bench.isIdle(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.microphone.isOpen(), patience);
    QVERIFY(QDir(bench.folder.path()).isEmpty());
    QCOMPARE(bench.finishes, 0);
}

void TestRecorder::aLevelTestGivesWayToATake()
{
    RecordingBench bench;
    bench.recorder->startLevelTest("fake");
    QTRY_VERIFY_WITH_TIMEOUT(!bench.levels.empty(), patience);
    bench.start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.firstFrames, 1, patience);
    bench.recorder->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
    QCOMPARE(qint64(bench.recorded().size()), bench.summary->frames);
}

void TestRecorder::endingTheRecorderKeepsTheTake()
{
    RecordingBench bench;
    bench.start();
    QTRY_VERIFY_WITH_TIMEOUT(bench.recorder->position() > 100ms, patience);
    bench.recorder.reset();
    QCOMPARE(qint64(bench.recorded().size()), bench.microphone.delivered());
}

void TestRecorder::stoppingTwiceFinishesOnce()
{
    RecordingBench bench;
    bench.start();
    QTRY_COMPARE_WITH_TIMEOUT(bench.firstFrames, 1, patience);
    bench.recorder->stop();
    bench.recorder->stop();
    QTRY_VERIFY_WITH_TIMEOUT(bench.summary, patience);
    QTest::qWait(100);
    QCOMPARE(bench.finishes, 1);
}

QTEST_GUILESS_MAIN(TestRecorder)
#include "TestRecorder.moc"
