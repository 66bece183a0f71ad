// The desktop's media keys, on a private session bus.
#include "app/PacedOutput.h"
#include "app/ReviewStage.h"
#include "audio/SoundFiles.h"
#include "review/MediaRemote.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVariant>
#include <QProcess>
#include <QStandardPaths>

using namespace starling;
using namespace std::chrono_literals;

namespace {

const QString path = QStringLiteral("/org/mpris/MediaPlayer2");
const QString playerInterface = QStringLiteral("org.mpris.MediaPlayer2.Player");

} // namespace

class TestMediaRemote : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
        QVERIFY(m_stage.set(20s));
        QVERIFY(test::writeWav(m_stage.library->folder().wav(m_stage.take), test::sine(220, 20)));
        m_settings = std::make_unique<Settings>(m_stage.folder.filePath(QStringLiteral("settings.ini")));
        m_player =
            std::make_unique<Player>([](const QByteArray&) { return std::make_unique<test::PacedOutput>(); });
        m_session = std::make_unique<TakeSession>(*m_stage.library, m_stage.catalog);
        m_playback = std::make_unique<PlaybackControl>(*m_player, *m_settings, *m_session);
        m_remote = std::make_unique<MediaRemote>(*m_player, *m_playback);
        QSignalSpy opened(m_player.get(), &Player::opened);
        m_player->open(m_stage.library->folder().sound(m_stage.take));
        QVERIFY(opened.wait());
    }

    void withoutABusNothingHappens()
    {
        m_remote->show(m_stage.take, QStringLiteral("A rollback"));
        QVERIFY(!m_remote->isShown());
        m_remote->hide();
    }

    void theDesktopPlaysPausesAndSeeks()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("dbus-daemon is not installed");
        QVERIFY(startBus());
        m_remote->show(m_stage.take, QStringLiteral("A rollback"));
        QVERIFY(m_remote->isShown());
        QDBusConnection desktop = QDBusConnection::connectToBus(m_address, QStringLiteral("desktop"));
        QVERIFY(desktop.isConnected());
        QVERIFY(desktop.interface()->registeredServiceNames().value().contains(service()));
        desktop.connect(
            service(), path, QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("PropertiesChanged"), this, SLOT(onChanged(QString, QVariantMap)));

        const auto metadata = qdbus_cast<QVariantMap>(property(desktop, QStringLiteral("Metadata")));
        QCOMPARE(metadata.value(QStringLiteral("xesam:title")).toString(), QStringLiteral("A rollback"));
        QCOMPARE(metadata.value(QStringLiteral("mpris:length")).toLongLong(), 20'000'000LL);
        QCOMPARE(property(desktop, QStringLiteral("PlaybackStatus")).toString(), QStringLiteral("Paused"));

        call(desktop, QStringLiteral("PlayPause"));
        QVERIFY(m_player->isPlaying());
        QTRY_COMPARE(m_changed.value(QStringLiteral("PlaybackStatus")).toString(), QStringLiteral("Playing"));
        call(desktop, QStringLiteral("Seek"), {qlonglong(5'000'000)});
        QVERIFY(m_player->position() >= 5s);
        QVERIFY(property(desktop, QStringLiteral("Position")).toLongLong() >= 5'000'000);
        call(desktop, QStringLiteral("Pause"));
        QVERIFY(!m_player->isPlaying());
        call(desktop, QStringLiteral("Play"));
        QVERIFY(m_player->isPlaying());
        call(desktop, QStringLiteral("Stop"));
        QVERIFY(!m_player->isPlaying());
        QCOMPARE(m_player->position(), 0ms);
        setProperty(desktop, QStringLiteral("Rate"), 1.2);
        QCOMPARE(m_player->speed(), 1.2);
        setProperty(desktop, QStringLiteral("Volume"), 0.4);
        QCOMPARE(m_player->volume(), 40);
        QSignalSpy next(m_remote.get(), &MediaRemote::nextRequested);
        call(desktop, QStringLiteral("Next"));
        QCOMPARE(next.size(), 1);

        m_remote->hide();
        QVERIFY(!desktop.interface()->registeredServiceNames().value().contains(service()));
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }

    void cleanupTestCase()
    {
        m_remote.reset();
        m_bus.kill();
        m_bus.waitForFinished();
    }

public Q_SLOTS:
    void onChanged(const QString&, const QVariantMap& values) { m_changed.insert(values); }

private:
    static QString service()
    {
        return QStringLiteral("org.mpris.MediaPlayer2.starling.instance%1")
            .arg(QCoreApplication::applicationPid());
    }

    bool startBus()
    {
        m_bus.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address"),
             QStringLiteral("--address=unix:path=") + m_folder.filePath(QStringLiteral("bus-of-a-test"))});
        if (!m_bus.waitForReadyRead())
            return false;
        m_address = QString::fromLocal8Bit(m_bus.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLocal8Bit());
        return !m_address.isEmpty();
    }

    /// Waits with a running event loop, because the answer comes from this thread.
    QDBusMessage ask(QDBusConnection& desktop, const QDBusMessage& question)
    {
        const QDBusPendingCall answer = desktop.asyncCall(question);
        const bool came = QTest::qWaitFor([&] { return answer.isFinished(); });
        return came ? answer.reply() : QDBusMessage();
    }
    void call(QDBusConnection& desktop, const QString& method, const QVariantList& arguments = {})
    {
        auto message = QDBusMessage::createMethodCall(service(), path, playerInterface, method);
        message.setArguments(arguments);
        const QDBusMessage answer = ask(desktop, message);
        QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
    }
    QVariant property(QDBusConnection& desktop, const QString& name)
    {
        auto message = QDBusMessage::createMethodCall(
            service(), path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        message << playerInterface << name;
        const QVariantList values = ask(desktop, message).arguments();
        return values.isEmpty() ? QVariant() : values.front().value<QDBusVariant>().variant();
    }
    void setProperty(QDBusConnection& desktop, const QString& name, const QVariant& value)
    {
        auto message = QDBusMessage::createMethodCall(
            service(), path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Set"));
        message << playerInterface << name << QVariant::fromValue(QDBusVariant(value));
        const QDBusMessage answer = ask(desktop, message);
        QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
    }

    QTemporaryDir m_folder;
    QProcess m_bus;
    QString m_address;
    QVariantMap m_changed;
    test::ReviewStage m_stage;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<TakeSession> m_session;
    std::unique_ptr<PlaybackControl> m_playback;
    std::unique_ptr<MediaRemote> m_remote;
};

QTEST_GUILESS_MAIN(TestMediaRemote)
#include "TestMediaRemote.moc"
