#include "audio/AudioDevices.h"
#include "audio/AudioReader.h"
#include "audio/Recorder.h"
#include "support/SmallDisk.h"
#include "support/SoundServer.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace starling;
using namespace std::chrono_literals;
using starling::test::SmallDisk;
using starling::test::SoundServer;

namespace {

constexpr int patience = 15'000; // ms

/// A take on the private server, with everything the recorder said and when.
struct RealTake {
    QTemporaryDir folder;
    std::optional<CaptureSummary> summary;
    std::optional<Error> error;
    std::vector<std::pair<CaptureTrouble, qint64>> troubles; ///< with ms since clock.start()
    std::vector<CaptureTrouble> over;
    QElapsedTimer clock;
    int firstFrames = 0;
    Recorder recorder{systemCaptureDevices()};

    explicit RealTake(const QString& place = QDir::tempPath())
        : folder(place + QStringLiteral("/take-XXXXXX"))
    {
        QObject::connect(&recorder, &Recorder::finished, &recorder, [this](const CaptureSummary& result) {
            summary = result;
        });
        QObject::connect(&recorder, &Recorder::failed, &recorder, [this](const Error& reason) {
            error = reason;
            qWarning("failed: %s", qPrintable(reason.detail));
        });
        QObject::connect(&recorder, &Recorder::firstFrame, &recorder, [this] { ++firstFrames; });
        QObject::connect(&recorder, &Recorder::troubleBegan, &recorder, [this](CaptureTrouble trouble) {
            if (trouble != CaptureTrouble::Silent)
                troubles.emplace_back(trouble, clock.isValid() ? clock.elapsed() : -1);
        });
        QObject::connect(&recorder, &Recorder::troubleEnded, &recorder, [this](CaptureTrouble trouble) {
            over.push_back(trouble);
        });
    }

    void start(const QByteArray& device = {})
    {
        recorder.start(
            device, folder.filePath(QStringLiteral("take.wav")),
            folder.filePath(QStringLiteral("take.peaks")));
    }
    [[nodiscard]] std::vector<Sample> recorded() const
    {
        const auto reader = AudioReader::open(folder.filePath(QStringLiteral("take.wav")));
        if (!reader)
            return {};
        std::vector<Sample> samples(size_t((*reader)->frames()));
        return (*reader)->read(samples) ? samples : std::vector<Sample>();
    }
    [[nodiscard]] qint64 told(CaptureTrouble trouble) const
    {
        const auto found = std::ranges::find(troubles, trouble, &std::pair<CaptureTrouble, qint64>::first);
        return found == troubles.end() ? -1 : found->second;
    }
    /// Breaks something, waits until the recorder says what happened, and prints how long that took. What is
    /// broken breaks at some moment between the order and its end, so both are named.
    template<typename Break>
    [[nodiscard]] bool isTold(CaptureTrouble trouble, const char* what, Break breakIt)
    {
        clock.start();
        breakIt();
        const qint64 broken = clock.elapsed();
        if (!QTest::qWaitFor([&] { return told(trouble) >= 0; }, patience))
            return false;
        qInfo(
            "%s: told %lld ms after the order, %lld ms after it was done", what, told(trouble),
            std::max<qint64>(0, told(trouble) - broken));
        return true;
    }
    [[nodiscard]] bool stopAndKeep()
    {
        recorder.stop();
        return QTest::qWaitFor([this] { return summary.has_value(); }, patience)
               && qint64(recorded().size()) == summary->frames;
    }
};

double rmsOf(std::span<const Sample> samples)
{
    double squares = 0;
    for (const Sample sample : samples)
        squares += double(sample) * sample;
    return samples.empty() ? 0 : std::sqrt(squares / double(samples.size()));
}

} // namespace

/// The real way of a frame, with a sound server of its own.
class TestCapturePulse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void devicesAreListedWithTheTrueDefault();
    void changesAreTold();
    void speechIsRecorded();
    void aNamedMicrophoneIsUsed();
    void aMicrophoneThatIsNotThereFails();
    void anUnpluggedMicrophoneIsToldAndTheTakeGoesOn();
    void aSuspendedMicrophoneIsToldAndComesBack();
    void aFrozenServerKeepsTheTake();
    void aMicrophoneThatGivesNothingIsToldByTheStartGuard();
    void aServerFrozenBeforeTheStartIsTold();
    void aFullDiskIsToldAndKeepsTheTake();
    void aKilledServerKeepsTheTakeAndItGoesOn_data();
    void aKilledServerKeepsTheTakeAndItGoesOn();
    void aNewTakeStartsAfterTheServerCameBack();
    void withoutAServerListsAreEmptyAndStartingFails();

private:
    SoundServer m_server;
};

void TestCapturePulse::initTestCase()
{
    m_server.useInThisProcess();
    QVERIFY2(m_server.start(), qPrintable(m_server.error()));
}

void TestCapturePulse::devicesAreListedWithTheTrueDefault()
{
    QVERIFY(m_server.plugMicrophone(QStringLiteral("second")));
    QVERIFY(m_server.setDefaultMicrophone(QStringLiteral("second")));
    const AudioDevices devices;
    const auto inputs = devices.inputs();
    QVERIFY(m_server.setDefaultMicrophone(SoundServer::microphone()));
    QVERIFY(m_server.unplugMicrophone(QStringLiteral("second")));
    QCOMPARE(inputs.size(), size_t(2)); // no monitors
    const auto outputs = devices.outputs();
    QCOMPARE(outputs.size(), size_t(2));
    const auto isDefault = [](const std::vector<AudioDeviceInfo>& list, const QByteArray& id) {
        return std::ranges::all_of(
            list, [&](const AudioDeviceInfo& device) { return device.isDefault == (device.id == id); });
    };
    QVERIFY(isDefault(inputs, "second"));
    QVERIFY(isDefault(outputs, "spk"));
    QCOMPARE(devices.backend(), QStringLiteral("pulseaudio"));
}

void TestCapturePulse::changesAreTold()
{
    const AudioDevices devices;
    QSignalSpy changed(&devices, &AudioDevices::inputsChanged);
    QVERIFY(m_server.plugMicrophone(QStringLiteral("usb")));
    QTRY_COMPARE_WITH_TIMEOUT(devices.inputs().size(), size_t(2), patience);
    QTRY_VERIFY_WITH_TIMEOUT(changed.count() >= 1, patience);
    QVERIFY(m_server.unplugMicrophone(QStringLiteral("usb")));
    QTRY_COMPARE_WITH_TIMEOUT(devices.inputs().size(), size_t(1), patience);
}

void TestCapturePulse::speechIsRecorded()
{
    const QString speech = m_server.folder() + QStringLiteral("/speech.wav");
    QVERIFY(SoundServer::synthesise(
        QStringLiteral("I decided to roll the model back, and I wrote the threshold down."), speech));
    RealTake take;
    QElapsedTimer clock;
    clock.start();
    take.start();
    QTRY_COMPARE_WITH_TIMEOUT(take.firstFrames, 1, patience);
    qInfo("from start() to the first frame: at most %lld ms", clock.elapsed());
    QVERIFY2(m_server.speak(speech), qPrintable(m_server.error()));
    QTRY_VERIFY_WITH_TIMEOUT(take.recorder.position() > 3s, patience);
    QVERIFY(take.stopAndKeep());
    QCOMPARE(take.summary->sampleRate, captureRate);
    QVERIFY(take.summary->dropouts.empty());
    QVERIFY(take.summary->peakDbfs.value() > -20);
    QVERIFY(rmsOf(take.recorded()) > 300);
    QVERIFY(take.troubles.empty());
}

void TestCapturePulse::aNamedMicrophoneIsUsed()
{
    // "second" hears its own sink; the default hears nothing.
    QVERIFY(m_server.pactl(
        {QStringLiteral("load-module"), QStringLiteral("module-null-sink"), QStringLiteral("sink_name=quiet"),
         QStringLiteral("rate=48000"), QStringLiteral("channels=1")}));
    QVERIFY(m_server.pactl(
        {QStringLiteral("load-module"), QStringLiteral("module-remap-source"),
         QStringLiteral("source_name=deaf"), QStringLiteral("master=quiet.monitor")}));
    QVERIFY(m_server.setDefaultMicrophone(QStringLiteral("deaf")));
    m_server.hum({QStringLiteral("sine"), QStringLiteral("440")});
    RealTake named;
    named.start("vmic");
    QTRY_VERIFY_WITH_TIMEOUT(named.recorder.position() > 1s, patience);
    QVERIFY(named.stopAndKeep());
    QVERIFY(named.summary->peakDbfs.value() > -20);
    RealTake byDefault;
    byDefault.start();
    QTRY_VERIFY_WITH_TIMEOUT(byDefault.recorder.position() > 500ms, patience);
    QVERIFY(byDefault.stopAndKeep());
    QVERIFY(byDefault.summary->peakDbfs.value() < -60);
    QVERIFY(m_server.setDefaultMicrophone(SoundServer::microphone()));
}

void TestCapturePulse::aMicrophoneThatIsNotThereFails()
{
    RealTake take;
    take.start("unplugged long ago");
    QTRY_VERIFY_WITH_TIMEOUT(take.error, patience);
    QCOMPARE(take.error->code, ErrorCode::DeviceUnavailable);
    QVERIFY(QDir(take.folder.path()).isEmpty());
}

void TestCapturePulse::anUnpluggedMicrophoneIsToldAndTheTakeGoesOn()
{
    QVERIFY(m_server.plugMicrophone(QStringLiteral("usb")));
    m_server.hum({QStringLiteral("sine"), QStringLiteral("440")});
    RealTake take;
    take.start("usb");
    QTRY_VERIFY_WITH_TIMEOUT(take.recorder.position() > 1s, patience);
    QVERIFY(take.isTold(CaptureTrouble::DeviceLost, "unplugged", [this] {
        QVERIFY(m_server.unplugMicrophone(QStringLiteral("usb")));
    }));
    const Milliseconds kept = take.recorder.position();
    take.recorder.continueOn("vmic");
    QTRY_VERIFY_WITH_TIMEOUT(take.recorder.position() > kept + 1s, patience);
    QCOMPARE(take.over.back(), CaptureTrouble::DeviceLost);
    QVERIFY(take.stopAndKeep());
    QCOMPARE(take.summary->dropouts.size(), size_t(1));
    QVERIFY(rmsOf(take.recorded()) > 1000);
}

void TestCapturePulse::aSuspendedMicrophoneIsToldAndComesBack()
{
    m_server.hum({QStringLiteral("sine"), QStringLiteral("440")});
    RealTake take;
    take.start();
    QTRY_VERIFY_WITH_TIMEOUT(take.recorder.position() > 1s, patience);
    QVERIFY(take.isTold(
        CaptureTrouble::Stalled, "suspended", [this] { QVERIFY(m_server.suspendMicrophone(true)); }));
    const Milliseconds kept = take.recorder.position();
    QVERIFY(m_server.suspendMicrophone(false));
    QTRY_VERIFY_WITH_TIMEOUT(take.recorder.position() > kept + 500ms, patience);
    QVERIFY(take.stopAndKeep());
    QCOMPARE(take.summary->dropouts.size(), size_t(1));
    QVERIFY(take.summary->dropouts.front().isPoint());
}

/// A connection that is made anew once only, after some seconds, would pass the short one.
void TestCapturePulse::aKilledServerKeepsTheTakeAndItGoesOn_data()
{
    QTest::addColumn<int>("away"); // ms
    QTest::newRow("back at once") << 0;
    QTest::newRow("away for a while") << 5000;
}

void TestCapturePulse::aKilledServerKeepsTheTakeAndItGoesOn()
{
    QFETCH(int, away);
    m_server.hum({QStringLiteral("sine"), QStringLiteral("440")});
    RealTake take;
    take.start();
    QTRY_VERIFY_WITH_TIMEOUT(take.recorder.position() > 1s, patience);
    QVERIFY(take.isTold(CaptureTrouble::DeviceLost, "server killed", [this] { m_server.kill(); }));
    const Milliseconds kept = take.recorder.position();
    QVERIFY(kept > 1s);
    QTest::qWait(away);
    QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    m_server.hum({QStringLiteral("sine"), QStringLiteral("440")});
    QElapsedTimer clock;
    clock.start();
    take.recorder.continueOn("vmic");
    QTRY_VERIFY_WITH_TIMEOUT(take.recorder.position() > kept, patience);
    qInfo("server back: frames again after %lld ms", clock.elapsed());
    QTRY_VERIFY_WITH_TIMEOUT(take.recorder.position() > kept + 1s, patience);
    QCOMPARE(take.over.back(), CaptureTrouble::DeviceLost);
    QVERIFY(take.stopAndKeep());
    QCOMPARE(take.summary->dropouts.size(), size_t(1));
    const auto samples = take.recorded();
    QVERIFY(rmsOf(std::span(samples).last(captureRate / 2)) > 1000);
}

void TestCapturePulse::aNewTakeStartsAfterTheServerCameBack()
{
    m_server.kill();
    {
        RealTake take;
        take.start();
        QTRY_VERIFY_WITH_TIMEOUT(take.error, patience);
    }
    QTest::qWait(5000);
    QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    RealTake take;
    take.start();
    QTRY_VERIFY_WITH_TIMEOUT(take.recorder.position() > 1s, patience);
    QVERIFY(take.stopAndKeep());
    QVERIFY(take.summary->dropouts.empty());
}

void TestCapturePulse::aFrozenServerKeepsTheTake()
{
    m_server.hum({QStringLiteral("sine"), QStringLiteral("440")});
    RealTake take;
    take.start();
    QTRY_VERIFY_WITH_TIMEOUT(take.recorder.position() > 1s, patience);
    QVERIFY(take.isTold(CaptureTrouble::Stalled, "server frozen", [this] { m_server.freeze(); }));
    QVERIFY(take.stopAndKeep()); // although the capture thread may hang in the sound system
    QVERIFY(take.summary->frames > captureRate);
    m_server.thaw();
}

void TestCapturePulse::aMicrophoneThatGivesNothingIsToldByTheStartGuard()
{
    QVERIFY(m_server.suspendMicrophone(true));
    RealTake take;
    QVERIFY(take.isTold(CaptureTrouble::NotStarting, "nothing since the start", [&] { take.start(); }));
    QCOMPARE(take.firstFrames, 0);
    QVERIFY(m_server.suspendMicrophone(false));
    QTRY_VERIFY_WITH_TIMEOUT(take.recorder.position() > 500ms, patience);
    QCOMPARE(take.over, std::vector{CaptureTrouble::NotStarting});
    QVERIFY(take.stopAndKeep());
}

void TestCapturePulse::aServerFrozenBeforeTheStartIsTold()
{
    m_server.freeze();
    RealTake take;
    QElapsedTimer clock;
    clock.start();
    take.start();
    QTRY_VERIFY_WITH_TIMEOUT(take.error || !take.troubles.empty(), patience);
    qInfo("server frozen before the start: told after %lld ms", clock.elapsed());
    m_server.thaw();
}

void TestCapturePulse::aFullDiskIsToldAndKeepsTheTake()
{
    SmallDisk disk(80); // more than the ten minutes below which the room is called small
    if (!disk.isMounted())
        QSKIP("this system lets nobody mount a small disk of their own");
    m_server.hum({QStringLiteral("sine"), QStringLiteral("440")});
    RealTake take(disk.path());
    take.start();
    QTRY_VERIFY_WITH_TIMEOUT(take.recorder.position() > 1s, patience);
    QVERIFY(take.isTold(CaptureTrouble::DiskFull, "disk full", [&] { QVERIFY(disk.fill()); }));
    QTRY_VERIFY_WITH_TIMEOUT(take.summary, patience); // it stops by itself
    QVERIFY(take.summary->frames >= captureRate);
    const auto samples = take.recorded();
    QCOMPARE(qint64(samples.size()), take.summary->frames);
    QVERIFY(rmsOf(samples) > 1000);
}

void TestCapturePulse::withoutAServerListsAreEmptyAndStartingFails()
{
    m_server.kill();
    QElapsedTimer clock;
    clock.start();
    const AudioDevices devices;
    qInfo("without a server: empty lists after %lld ms", clock.elapsed());
    QVERIFY(devices.inputs().empty());
    QVERIFY(devices.outputs().empty());
    QCOMPARE(devices.backend(), QStringLiteral("none"));
    RealTake take;
    take.start();
    QTRY_VERIFY_WITH_TIMEOUT(take.error, patience);
    QCOMPARE(take.error->code, ErrorCode::DeviceUnavailable);
    QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    QTRY_VERIFY_WITH_TIMEOUT(!devices.inputs().empty(), patience);
    QCOMPARE(devices.backend(), QStringLiteral("pulseaudio"));
}

QTEST_GUILESS_MAIN(TestCapturePulse)
#include "TestCapturePulse.moc"
