#include "audio/PlayClock.h"
#include "audio/Player.h"
#include "audio/PlayerEngine.h"
#include "audio/SoundFiles.h"
#include "support/Random.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <mutex>

using namespace starling;
using namespace std::chrono_literals;
using test::Random;

namespace {

constexpr int seconds = 20;
constexpr int bufferFrames = captureRate * 120 / 1000;

/// Every sample tells its own place in the file, so that what is heard can be compared with what is claimed.
std::vector<Sample> ramp()
{
    std::vector<Sample> samples(size_t(seconds) * captureRate);
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = Sample(i / size_t(captureRate / 1000)); // the millisecond
    return samples;
}

/// What a test knows and decides about the loudspeaker.
struct Room {
    std::mutex lock;
    std::function<qint64()> now; ///< ns
    std::vector<Sample> played;  ///< everything written since the last start
    qint64 startedAt = 0;
    double jitter = 0; ///< frames that heard() steps around the truth
    int starts = 0;
    int stops = 0;
    bool rewritable = false; ///< gives back what is not heard within 20 ms
    bool refuses = false;    ///< start() fails
    bool gone = false;
    bool stuck = false; ///< takes nothing any more

    [[nodiscard]] double heard() const
    {
        return std::clamp(double(now() - startedAt) * captureRate / 1e9, 0.0, double(played.size()));
    }
};

class FakeOutput : public SoundOutput {
public:
    explicit FakeOutput(Room& room)
        : m_room(room)
    {
    }

    [[nodiscard]] Expected<void> start(int sampleRate) override
    {
        const std::scoped_lock lock(m_room.lock);
        if (m_room.refuses || sampleRate != captureRate)
            return fail(ErrorCode::DeviceUnavailable, QStringLiteral("refused"));
        m_room.played.clear();
        m_room.startedAt = m_room.now();
        ++m_room.starts;
        return {};
    }
    void stop() override
    {
        const std::scoped_lock lock(m_room.lock);
        ++m_room.stops;
    }
    [[nodiscard]] qint64 room() const override
    {
        const std::scoped_lock lock(m_room.lock);
        if (m_room.gone)
            return -1;
        return m_room.stuck ? 0 : bufferFrames - qint64(double(m_room.played.size()) - m_room.heard());
    }
    qint64 write(std::span<const Sample> frames) override
    {
        const std::scoped_lock lock(m_room.lock);
        m_room.played.insert(m_room.played.end(), frames.begin(), frames.end());
        return qint64(frames.size());
    }
    [[nodiscard]] bool canTakeBack() const override { return m_room.rewritable; }
    [[nodiscard]] qint64 takeBack() override
    {
        const std::scoped_lock lock(m_room.lock);
        if (!m_room.rewritable)
            return 0;
        const auto kept = std::min(m_room.played.size(), size_t(m_room.heard()) + captureRate / 50);
        const auto back = qint64(m_room.played.size() - kept);
        m_room.played.resize(kept);
        return back;
    }
    [[nodiscard]] double heard() const override
    {
        const std::scoped_lock lock(m_room.lock);
        m_sign = -m_sign;
        return std::max(0.0, m_room.heard() + m_sign * m_room.jitter);
    }

private:
    Room& m_room;
    mutable double m_sign = 1;
};

int greatestStep(std::span<const Sample> samples)
{
    int greatest = 0;
    for (size_t i = 1; i < samples.size(); ++i)
        greatest = std::max(greatest, std::abs(samples[i] - samples[i - 1]));
    return greatest;
}

SoundOutputFactory outputsIn(Room& room)
{
    return [&room](const QByteArray&) { return std::make_unique<FakeOutput>(room); };
}

} // namespace

class TestPlayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(test::writeFlac(m_sound, ramp()));
        QVERIFY(test::writeFlac(m_tone, test::sine(220, seconds)));
    }

    void thePositionIsTheMillisecondThatSounds_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<double>("jitter");
        for (const double speed : {0.5, 0.75, 1.0, 1.3, 1.5, 2.0, 3.0}) {
            QTest::addRow("%.2f", speed) << speed << 0.0;
            QTest::addRow("%.2f, stepping reports", speed) << speed << 400.0;
        }
    }
    void thePositionIsTheMillisecondThatSounds()
    {
        QFETCH(double, speed);
        QFETCH(double, jitter);
        Scripted scripted(m_sound);
        scripted.room.jitter = jitter;
        scripted.engine.start(2000ms, speed, 1);
        double worst = 0;
        for (int step = 0; step < 300; ++step) {
            scripted.pass(10ms);
            worst = std::max(worst, std::abs(scripted.claimed(1) - scripted.truth()));
        }
        qInfo("%s: worst %.1f ms of the take", QTest::currentDataTag(), worst);
        // A pitch period at most, and a fifth of the steps.
        QVERIFY(worst <= 16 + speed * jitter * 1000 / captureRate / 2);
    }

    void anotherSpeedIsFollowedWithoutABreak_data()
    {
        QTest::addColumn<bool>("rewritable");
        QTest::newRow("heard behind what is written") << false;
        QTest::newRow("heard in place of what is written") << true;
    }
    void anotherSpeedIsFollowedWithoutABreak()
    {
        QFETCH(bool, rewritable);
        Random random(Random::seed());
        Scripted scripted(m_sound);
        scripted.room.rewritable = rewritable;
        scripted.engine.start(1000ms, 1.0, 1);
        double last = 0;
        for (int step = 0; step < 600; ++step) {
            if (step % 50 == 49)
                scripted.engine.setSpeed(random.real(0.5, 2.5));
            scripted.pass(10ms);
            const double claimed = scripted.claimed(1);
            QVERIFY(claimed >= last);
            QVERIFY2(
                std::abs(claimed - scripted.truth()) <= 20,
                qPrintable(QString::number(claimed - scripted.truth())));
            last = claimed;
        }
        QCOMPARE(scripted.room.starts, 1);
        // The ramp holds no zero here, so a zero would be a hole between two speeds.
        for (size_t i = 1; i < scripted.room.played.size(); ++i)
            QVERIFY(scripted.room.played[i] != 0);
    }

    void speedsInTenthsNeitherClickNorJump_data()
    {
        QTest::addColumn<bool>("rewritable");
        QTest::newRow("heard behind what is written") << false;
        QTest::newRow("heard in place of what is written") << true;
    }
    void speedsInTenthsNeitherClickNorJump()
    {
        QFETCH(bool, rewritable);
        Random random(Random::seed());
        Scripted scripted(m_tone);
        scripted.room.rewritable = rewritable;
        double speed = 1.5;
        scripted.engine.start(100ms, speed, 1);
        scripted.pass(50ms);
        double last = scripted.claimed(1);
        double farthest = 0;
        for (int step = 0; step < 700; ++step) {
            if (random.chance(0.2)) {
                speed = std::clamp(speed + (random.chance(0.5) ? 0.1 : -0.1), 0.8, 2.2);
                scripted.engine.setSpeed(speed);
            }
            scripted.pass(10ms);
            const double claimed = scripted.claimed(1);
            farthest = std::max(farthest, std::abs(claimed - last - 10 * speed));
            QVERIFY(claimed >= last);
            last = claimed;
        }
        const int allowed = greatestStep(test::sine(220, 1));
        const int greatest = greatestStep(scripted.room.played);
        qInfo(
            "%s: greatest step %d, of the tone itself %d; position at most %.1f ms from even",
            QTest::currentDataTag(), greatest, allowed, farthest);
        QVERIFY(greatest <= allowed * 1.2);
        QVERIFY(farthest < 25);
    }

    void aLoopIsExactToTheSample()
    {
        const auto source = test::noise(seconds * captureRate, 7);
        const QString file = m_folder.filePath(QStringLiteral("noise.wav"));
        QVERIFY(test::writeWav(file, source));
        Scripted scripted(file);
        scripted.engine.setLoop(Span{1000ms, 1237ms});
        scripted.engine.start(900ms, 1.0, 1);
        for (int step = 0; step < 300; ++step)
            scripted.pass(10ms);
        const auto& played = scripted.room.played;
        constexpr qint64 begin = captureRate;
        constexpr qint64 length = 237LL * captureRate / 1000;
        constexpr qint64 blend = captureRate * PlayRoute::blendMs / 1000;
        qint64 at = captureRate * 9 / 10;
        qint64 laps = 0;
        for (const Sample sample : played) {
            if (at < begin + length - blend)
                QCOMPARE(sample, source[size_t(at)]);
            if (++at == begin + length) {
                at = begin;
                ++laps;
            }
        }
        QVERIFY(laps >= 12);
        const double claimed = scripted.claimed(1);
        QVERIFY(claimed >= 999 && claimed <= 1248);
        // Let go, it plays on.
        scripted.engine.setLoop({});
        for (int step = 0; step < 60; ++step)
            scripted.pass(10ms);
        QVERIFY(scripted.claimed(1) > 1400);
    }

    void loopsAndLeapsDoNotClickAndThePositionStaysTrue_data()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.7, 1.0, 1.5, 2.3})
            QTest::addRow("%.1f", speed) << speed;
    }
    void loopsAndLeapsDoNotClickAndThePositionStaysTrue()
    {
        QFETCH(double, speed);
        const std::vector<Span> skips{{1500ms, 2003ms}, {2511ms, 4207ms}};
        const Span loop{1200ms, 5033ms};
        Scripted tone(m_tone);
        tone.engine.setSkips(skips);
        tone.engine.setLoop(loop);
        tone.engine.start(1000ms, speed, 1);
        for (int step = 0; step < 500; ++step)
            tone.pass(10ms);
        const int greatest = greatestStep(tone.room.played);
        const int allowed = greatestStep(test::sine(220, 1));
        qInfo("%.1f: greatest step %d, of the tone itself %d", speed, greatest, allowed);
        QVERIFY(greatest <= allowed * 1.3);

        Scripted ramped(m_sound);
        ramped.engine.setSkips(skips);
        ramped.engine.setLoop(loop);
        ramped.engine.start(1000ms, speed, 1);
        double last = 1000;
        int laps = 0;
        int far = 0;
        for (int step = 0; step < 700; ++step) {
            ramped.pass(10ms);
            const double claimed = ramped.claimed(1);
            laps += claimed < last - 100 ? 1 : 0;
            far += std::abs(claimed - ramped.truth()) > 16 ? 1 : 0;
            last = claimed;
            for (const Span& skip : skips)
                QVERIFY(claimed < double(skip.start.count()) + 25 || claimed > double(skip.end.count()) - 25);
        }
        QVERIFY(laps >= int(speed * 7000 / 1633) - 1);
        // Within a pitch period of a leap both of its sides sound.
        QVERIFY2(far <= laps * 3 * 3 + 3, qPrintable(QString::number(far)));
    }

    void theVolumeGlides()
    {
        Random random(Random::seed());
        Scripted scripted(m_tone);
        scripted.room.rewritable = true;
        scripted.engine.setVolume(0.2);
        scripted.engine.start(0ms, 1.0, 1);
        for (int step = 0; step < 200; ++step) {
            if (step % 9 == 8)
                scripted.engine.setVolume(random.real(0, 1));
            scripted.pass(10ms);
        }
        // A glide of 30 ms adds a little to each step.
        const int allowed = greatestStep(test::sine(220, 1)) + 16384 / (captureRate * 3 / 100) + 2;
        QVERIFY(greatestStep(scripted.room.played) <= allowed);
        scripted.engine.setVolume(0);
        for (int step = 0; step < 8; ++step)
            scripted.pass(10ms);
        const auto heard = size_t(scripted.room.heard());
        QCOMPARE(greatestStep(std::span(scripted.room.played).subspan(heard)), 0);
    }

    void aNewPlaceGivesWayWithoutAGap()
    {
        Scripted scripted(m_tone);
        scripted.room.rewritable = true;
        scripted.engine.start(1000ms, 1.5, 1);
        for (int step = 0; step < 50; ++step)
            scripted.pass(10ms);
        scripted.engine.start(9000ms, 1.5, 2);
        QCOMPARE(scripted.claimed(2), 9000.0);
        scripted.pass(10ms);
        QCOMPARE(scripted.claimed(2), 9000.0);
        scripted.pass(40ms);
        QVERIFY(scripted.claimed(2) > 9000 && scripted.claimed(2) < 9080);
        for (int step = 0; step < 50; ++step)
            scripted.pass(10ms);
        QCOMPARE(scripted.room.starts, 1);
        QVERIFY(greatestStep(scripted.room.played) <= greatestStep(test::sine(220, 1)) * 1.3);
    }

    void aSleepingThreadMakesThePositionWait()
    {
        Scripted scripted(m_sound);
        scripted.engine.start(1000ms, 1.0, 1);
        for (int step = 0; step < 50; ++step)
            scripted.pass(10ms);
        const double before = scripted.claimed(1);
        scripted.now += 5'000'000'000; // no tick for five seconds
        QVERIFY(scripted.claimed(1) <= before + 61);
    }

    void theEndComesWhenItWasHeard()
    {
        Scripted scripted(m_sound);
        QSignalSpy ended(&scripted.engine, &PlayerEngine::reachedEnd);
        scripted.engine.start(Milliseconds(seconds * 1000 - 500), 1.0, 7);
        int steps = 0;
        while (ended.isEmpty() && steps < 200) {
            scripted.pass(10ms);
            ++steps;
        }
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toULongLong(), 7ULL);
        QVERIFY2(steps >= 50 && steps <= 53, qPrintable(QString::number(steps)));
    }

    void anOutputThatIsGoneStopsThere()
    {
        Scripted scripted(m_sound);
        QSignalSpy failed(&scripted.engine, &PlayerEngine::failed);
        scripted.engine.start(1000ms, 1.5, 1);
        for (int step = 0; step < 100; ++step)
            scripted.pass(10ms);
        const double here = scripted.truth();
        scripted.room.gone = true;
        scripted.pass(10ms);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][1].value<Error>().code, ErrorCode::DeviceLost);
        QVERIFY(std::abs(double(failed[0][2].value<Milliseconds>().count()) - here) < 30);
    }

    void anOutputThatTakesNothingIsGiven()
    {
        Scripted scripted(m_sound);
        QSignalSpy failed(&scripted.engine, &PlayerEngine::failed);
        scripted.engine.start(1000ms, 1.0, 1);
        for (int step = 0; step < 100; ++step)
            scripted.pass(10ms);
        scripted.room.stuck = true;
        int steps = 0;
        for (; failed.isEmpty() && steps < 500; ++steps)
            scripted.pass(10ms);
        QVERIFY(steps >= 60 && steps <= 100);
    }

    void aPlayerOpensPlaysAndPauses()
    {
        Room room;
        room.now = &PlayClock::now;
        Player player(outputsIn(room));
        QSignalSpy opened(&player, &Player::opened);
        QSignalSpy playing(&player, &Player::playingChanged);
        QCOMPARE(player.speed(), Player::defaultSpeed);
        player.play();
        QVERIFY(!player.isPlaying());
        player.open(m_sound);
        QVERIFY(opened.wait());
        QCOMPARE(player.duration(), Milliseconds(seconds * 1000));
        QCOMPARE(player.position(), 0ms);
        player.setSpeed(1.0);
        player.seek(3000ms);
        QCOMPARE(player.position(), 3000ms);
        player.play();
        QVERIFY(player.isPlaying());
        QTRY_VERIFY(player.position() > 3300ms);
        player.pause();
        const Milliseconds here = player.position();
        QTest::qWait(60);
        QCOMPARE(player.position(), here);
        player.play();
        QVERIFY(player.position() == here);
        QTRY_VERIFY(player.position() > here + 50ms);
        player.seek(10'000ms);
        QVERIFY(player.position() == 10'000ms);
        QTRY_VERIFY(player.position() > 10'100ms);
        QVERIFY(player.position() < 19'000ms);
        player.close();
        QCOMPARE(player.position(), 0ms);
        QCOMPARE(player.duration(), 0ms);
        QCOMPARE(playing.size(), 4);
    }

    void seekingIsClamped()
    {
        Room room;
        room.now = &PlayClock::now;
        Player player(outputsIn(room));
        QSignalSpy opened(&player, &Player::opened);
        QSignalSpy seeked(&player, &Player::seeked);
        player.open(m_sound);
        QVERIFY(opened.wait());
        player.seek(-5s);
        QCOMPARE(player.position(), 0ms);
        player.seek(99h);
        QCOMPARE(player.position(), player.duration());
        QCOMPARE(seeked.size(), 2);
        player.setSpeed(99);
        QCOMPARE(player.speed(), Player::maxSpeed);
        player.setSpeed(0);
        QCOMPARE(player.speed(), Player::minSpeed);
    }

    void afterTheEndItBeginsAgain()
    {
        Room room;
        room.now = &PlayClock::now;
        Player player(outputsIn(room));
        QSignalSpy opened(&player, &Player::opened);
        QSignalSpy ended(&player, &Player::reachedEnd);
        player.open(m_sound);
        QVERIFY(opened.wait());
        player.seek(Milliseconds(seconds * 1000 - 200));
        player.play();
        QVERIFY(ended.wait());
        QVERIFY(!player.isPlaying());
        QCOMPARE(player.position(), player.duration());
        player.play();
        QVERIFY(player.position() < 1s);
        QTRY_VERIFY(player.position() > 100ms);
    }

    void whatCannotBeOpenedIsSaid()
    {
        Room room;
        room.now = &PlayClock::now;
        Player player(outputsIn(room));
        QSignalSpy failed(&player, &Player::failed);
        player.open(m_folder.filePath(QStringLiteral("none.flac")));
        player.play();
        QVERIFY(failed.wait());
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::NotFound);
        QVERIFY(!player.isPlaying());
        player.play();
        QVERIFY(!player.isPlaying());
    }

    void aRefusingOutputPausesAndMayBeTriedAgain()
    {
        Room room;
        room.now = &PlayClock::now;
        room.refuses = true;
        Player player(outputsIn(room));
        QSignalSpy opened(&player, &Player::opened);
        QSignalSpy failed(&player, &Player::failed);
        player.open(m_sound);
        QVERIFY(opened.wait());
        player.seek(5000ms);
        player.play();
        QVERIFY(failed.wait());
        QVERIFY(!player.isPlaying());
        QCOMPARE(player.position(), 5000ms);
        {
            const std::scoped_lock lock(room.lock);
            room.refuses = false;
        }
        player.play();
        QTRY_VERIFY(player.position() > 5200ms);
    }

    void aPlayerMayGoWhilePlaying()
    {
        Room room;
        room.now = &PlayClock::now;
        auto player = std::make_unique<Player>(outputsIn(room));
        QSignalSpy opened(player.get(), &Player::opened);
        player->open(m_sound);
        QVERIFY(opened.wait());
        player->play();
        QTRY_VERIFY(player->position() > 0ms);
        player.reset();
        QVERIFY(room.stops >= 1);
    }

private:
    /// The engine in this thread, with a clock that the test moves.
    struct Scripted {
        explicit Scripted(const QString& sound)
        {
            room.now = [this] { return now; };
            engine.open(sound, 1);
        }
        void pass(std::chrono::nanoseconds time)
        {
            now += time.count();
            engine.tick();
        }
        [[nodiscard]] double claimed(quint64 run) const
        {
            return clock.heardAt(run, now).value_or(PlayClock::Moment{-1e9, 0}).position;
        }
        /// The samples say it themselves; the middle one of a few, because libsonic blends two periods.
        [[nodiscard]] double truth() const
        {
            const auto at = std::min(qint64(room.heard()), qint64(room.played.size()) - 1);
            return room.played[size_t(std::max<qint64>(0, at))];
        }

        qint64 now = 1'000'000'000;
        Room room;
        PlayClock clock;
        PlayerEngine engine{outputsIn(room), clock, [this] { return now; }};
    };

    QTemporaryDir m_folder;
    QString m_sound = m_folder.filePath(QStringLiteral("ramp.flac"));
    QString m_tone = m_folder.filePath(QStringLiteral("tone.flac"));
};

QTEST_GUILESS_MAIN(TestPlayer)
#include "TestPlayer.moc"
