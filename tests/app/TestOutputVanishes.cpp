// A loudspeaker is unplugged while it plays, at a real sound server.
#include "audio/SoundFiles.h"
#include "audio/SpeakerListener.h"
#include "review/OutputChoice.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace starling;
using namespace std::chrono_literals;

class TestOutputVanishes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<test::SoundServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->error()));
        m_server->useInThisProcess();
        QVERIFY(m_server->pactl(
            {QStringLiteral("load-module"), QStringLiteral("module-null-sink"),
             QStringLiteral("sink_name=other"), QStringLiteral("rate=48000"), QStringLiteral("channels=2")}));
        QVERIFY(m_server->setDefaultSpeaker(test::SoundServer::speaker()));
        QVERIFY(test::writeWav(m_sound, test::sine(500, 20)));
    }
    void cleanup() { m_server.reset(); }

    void itPausesSaysSoAndGoesOnWithAnother_data()
    {
        QTest::addColumn<bool>("chosen");
        QTest::addColumn<bool>("rescued");
        QTest::newRow("the chosen one") << true << false;
        QTest::newRow("the system's default") << false << false;
        QTest::newRow("the server would move the sound") << true << true;
    }
    void itPausesSaysSoAndGoesOnWithAnother()
    {
        QFETCH(bool, chosen);
        QFETCH(bool, rescued);
        if (rescued)
            QVERIFY(
                m_server->pactl({QStringLiteral("load-module"), QStringLiteral("module-rescue-streams")}));
        Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
        settings.setOutputDevice(chosen ? test::SoundServer::speaker().toUtf8() : QByteArray());
        AudioDevices devices;
        QTRY_VERIFY(devices.outputs().size() >= 2);
        Player player;
        OutputChoice output(player, devices, settings);
        output.use();
        QSignalSpy opened(&player, &Player::opened);
        QSignalSpy vanished(&output, &OutputChoice::vanished);
        player.open(m_sound);
        QVERIFY(opened.wait());
        player.play();
        QTRY_VERIFY(player.position() > 1s);

        QVERIFY(m_server->unplugSpeaker());
        QTRY_VERIFY(!player.isPlaying());
        QTRY_VERIFY(!vanished.isEmpty());
        QTest::qWait(500);
        QVERIFY(!player.isPlaying());
        const Milliseconds here = player.position();
        QVERIFY(here > 1s && here < 10s);
        const QString said = vanished.last().first().toString();
        qInfo("%s", qPrintable(said));
        QVERIFY(said.contains(QLatin1String("press Space"), Qt::CaseInsensitive));

        // Pressing Space is heard from another one, from the same place.
        QString other;
        QVERIFY(m_server->pactl({QStringLiteral("get-default-sink")}, &other));
        test::SpeakerListener listener(m_server->environment(), other.trimmed());
        QTRY_VERIFY(listener.hasStarted());
        player.play();
        QTRY_VERIFY(player.position() > here + 1s);
        QVERIFY(player.isPlaying());
        player.pause();
        listener.stop();
        const auto& heard = listener.samples();
        QVERIFY(std::ranges::any_of(heard, [](Sample sample) { return std::abs(sample) > 3000; }));
    }

private:
    std::unique_ptr<test::SoundServer> m_server;
    QTemporaryDir m_folder;
    QString m_sound = m_folder.filePath(QStringLiteral("tone.wav"));
};

QTEST_GUILESS_MAIN(TestOutputVanishes)
#include "TestOutputVanishes.moc"
