#include "audio/PlayClock.h"
#include "audio/Player.h"
#include "audio/SoundFiles.h"
#include "audio/SpeakerListener.h"
#include "support/SoundServer.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <map>

using namespace starling;
using namespace std::chrono_literals;

namespace {

constexpr int spacing = 700; ///< ms between the beeps
constexpr int beepMs = 60;
constexpr int seconds = 30;

/// Beeps at every multiple of `spacing`, in silence.
std::vector<Sample> beeps()
{
    std::vector<Sample> samples(size_t(seconds) * captureRate);
    const auto beep = test::sine(1000, beepMs / 1000.0);
    for (int at = spacing; at < seconds * 1000 - spacing; at += spacing)
        std::ranges::copy(beep, samples.begin() + qint64(at) * captureRate / 1000);
    return samples;
}

/// Notes position() every 2 ms, as a window that paints very often would.
class Notebook {
public:
    explicit Notebook(const Player& player)
        : m_player(player)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_notes[PlayClock::now()] = double(m_player.position().count());
        });
        m_timer.start(2ms);
    }

    [[nodiscard]] double positionAt(qint64 time) const
    {
        auto after = m_notes.lower_bound(time);
        if (after == m_notes.begin() || after == m_notes.end())
            return -1e6;
        const auto before = std::prev(after);
        const double share = double(time - before->first) / double(after->first - before->first);
        return before->second + share * (after->second - before->second);
    }

private:
    const Player& m_player;
    QTimer m_timer;
    std::map<qint64, double> m_notes;
};

/// How far the position was off when each beep was heard, in ms, sorted by size.
std::vector<double> errorsOf(const test::SpeakerListener& listener, const Notebook& notebook)
{
    std::vector<double> errors;
    for (const qint64 start : listener.beepStarts()) {
        const double shown = notebook.positionAt(start);
        if (shown < 0)
            continue;
        errors.push_back(shown - std::round(shown / spacing) * spacing);
    }
    std::ranges::sort(errors, {}, [](double error) { return std::abs(error); });
    return errors;
}

} // namespace

class TestPlayerPulse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        m_server.useInThisProcess();
        QVERIFY(test::writeWav(m_sound, beeps()));
    }

    void thePositionIsWhatIsHeard_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<bool>("disturbed");
        QTest::newRow("1x") << 1.0 << false;
        QTest::newRow("1.5x") << 1.5 << false;
        QTest::newRow("0.75x") << 0.75 << false;
        QTest::newRow("2x") << 2.0 << false;
        QTest::newRow("with pauses, seeks and other speeds") << 1.5 << true;
    }
    void thePositionIsWhatIsHeard()
    {
        QFETCH(double, speed);
        QFETCH(bool, disturbed);
        Player player;
        openSound(player);
        test::SpeakerListener listener(m_server.environment());
        QTRY_VERIFY(listener.hasStarted());
        Notebook notebook(player);
        player.setSpeed(speed);
        player.play();
        if (disturbed) {
            QTest::qWait(2100);
            player.setSpeed(0.75);
            QTest::qWait(2100);
            player.pause();
            QTest::qWait(300);
            player.play();
            QTest::qWait(1500);
            player.seek(15300ms);
            QTest::qWait(1500);
            player.setSpeed(2);
            QTest::qWait(2000);
        } else {
            QTest::qWait(7000);
        }
        player.pause();
        listener.stop();

        const auto errors = errorsOf(listener, notebook);
        QVERIFY(errors.size() >= 5);
        double sum = 0;
        for (const double error : errors)
            sum += error;
        qInfo(
            "%s: %zu beeps, position off by %.1f ms in the mean, %.1f ms in the middle, %.1f ms at most",
            QTest::currentDataTag(), errors.size(), sum / double(errors.size()), errors[errors.size() / 2],
            errors.back());
        // One in ten may be spoilt by a machine that did not let this test look at the clock in time.
        QVERIFY(std::abs(errors[errors.size() * 9 / 10]) <= 30);
    }

    void keysAreAnsweredAtOnce()
    {
        Player player;
        std::vector<Sample> tone = test::sine(1000, 20);
        const QString path = m_folder.filePath(QStringLiteral("tone.wav"));
        QVERIFY(test::writeWav(path, tone));
        QSignalSpy opened(&player, &Player::opened);
        player.open(path);
        QVERIFY(opened.wait());
        test::SpeakerListener listener(m_server.environment());
        QTRY_VERIFY(listener.hasStarted());
        std::vector<qint64> keys;
        for (int i = 0; i < 6; ++i) {
            QTest::qWait(500);
            keys.push_back(PlayClock::now());
            player.play();
            QTest::qWait(600);
            player.pause();
        }
        QTest::qWait(300);
        listener.stop();
        const auto starts = listener.beepStarts();
        QCOMPARE(starts.size(), keys.size());
        std::vector<double> delays;
        for (size_t i = 0; i < keys.size(); ++i)
            delays.push_back(double(starts[i] - keys[i]) / 1e6);
        std::ranges::sort(delays);
        qInfo(
            "key to sound: %.0f to %.0f ms, %.0f ms in the middle", delays.front(), delays.back(), delays[3]);
        QVERIFY(delays.front() < 150);
    }

    void theEndIsHeard()
    {
        Player player;
        const QString path = m_folder.filePath(QStringLiteral("short.wav"));
        QVERIFY(test::writeWav(path, test::sine(300, 0.05)));
        QSignalSpy opened(&player, &Player::opened);
        QSignalSpy ended(&player, &Player::reachedEnd);
        player.open(path);
        QVERIFY(opened.wait());
        for (int i = 0; i < 2; ++i) {
            player.play();
            QVERIFY(ended.wait());
            QVERIFY(!player.isPlaying());
            QCOMPARE(player.position(), player.duration());
        }
    }

    void anUnknownOutputIsAnError()
    {
        Player player;
        openSound(player);
        QSignalSpy failed(&player, &Player::failed);
        player.setOutput("no such loudspeaker");
        player.seek(4000ms);
        player.play();
        QVERIFY(failed.wait());
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::DeviceUnavailable);
        QCOMPARE(player.position(), 4000ms);
        QVERIFY(!player.isPlaying());
        player.setOutput({});
        player.play();
        QTRY_VERIFY(player.position() > 4300ms);
    }

    void aServerThatDiesPausesWhereItWasAndComesBack()
    {
        Player player;
        openSound(player);
        QSignalSpy failed(&player, &Player::failed);
        player.play();
        QTRY_VERIFY(player.position() > 1000ms);
        m_server.kill();
        QVERIFY(failed.wait());
        QVERIFY(!player.isPlaying());
        const Milliseconds here = player.position();
        QVERIFY(here > 1000ms && here < 4000ms);
        QTest::qWait(5000); // longer than one late attempt to reach the server would take
        QCOMPARE(player.position(), here);

        player.play(); // while there is no server
        QVERIFY(failed.wait());
        QCOMPARE(failed[1][0].value<Error>().code, ErrorCode::DeviceUnavailable);
        QCOMPARE(player.position(), here);
        QVERIFY2(m_server.start(), qPrintable(m_server.error()));
        player.play();
        QTRY_VERIFY(player.position() > here + 500ms);
        QCOMPARE(failed.count(), 2);
    }

private:
    void openSound(Player& player)
    {
        QSignalSpy opened(&player, &Player::opened);
        player.open(m_sound);
        QVERIFY(opened.wait());
        QCOMPARE(player.duration(), Milliseconds(seconds * 1000));
    }

    test::SoundServer m_server;
    QTemporaryDir m_folder;
    QString m_sound = m_folder.filePath(QStringLiteral("beeps.wav"));
};

QTEST_GUILESS_MAIN(TestPlayerPulse)
#include "TestPlayerPulse.moc"
