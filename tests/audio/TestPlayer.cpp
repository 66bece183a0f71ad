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
    bool refuses = false; ///< start() fails
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

SoundOutputFactory outputsIn(Room& room)
{
    return [&room](const QByteArray&) { return std::make_unique<FakeOutput>(room); };
}

} // namespace

class TestPlayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(test::writeFlac(m_sound, ramp())); }

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

    void anotherSpeedIsFollowedWithoutABreak()
    {
        Random random(Random::seed());
        Scripted scripted(m_sound);
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
        [[nodiscard]] double claimed(quint64 run) const { return clock.positionAt(run, now).value_or(-1e9); }
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
};

QTEST_GUILESS_MAIN(TestPlayer)
#include "TestPlayer.moc"
