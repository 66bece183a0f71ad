#include "review/MediaRemote.h"

#include <QCoreApplication>
#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QFileInfo>
#include <QRegularExpression>
#include <QVariantMap>

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

const QString busPath = QStringLiteral("/org/mpris/MediaPlayer2");
const QString playerInterface = QStringLiteral("org.mpris.MediaPlayer2.Player");

/// Without an address D-Bus might try to start a bus of its own.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

qlonglong microseconds(Milliseconds time)
{
    return qlonglong(std::chrono::microseconds(time).count());
}

Milliseconds fromMicroseconds(qlonglong time)
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::microseconds(time));
}

/// What both interfaces talk about.
struct Remote {
    Player& player;
    PlaybackControl& playback;
    MediaRemote& remote;
    QDBusObjectPath track;
    QString title;
};

/// The interface's names are the specification's.
class RootInterface final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ never)
    Q_PROPERTY(bool CanRaise READ always)
    Q_PROPERTY(bool HasTrackList READ never)
    Q_PROPERTY(QString Identity READ identity)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry)
    Q_PROPERTY(QStringList SupportedUriSchemes READ none)
    Q_PROPERTY(QStringList SupportedMimeTypes READ none)

public:
    RootInterface(QObject& object, Remote& remote)
        : QDBusAbstractAdaptor(&object)
        , m_remote(remote)
    {
    }

    [[nodiscard]] bool never() const { return false; }
    [[nodiscard]] bool always() const { return true; }
    [[nodiscard]] QString identity() const { return QStringLiteral("Starling"); }
    [[nodiscard]] QString desktopEntry() const { return QStringLiteral("starling"); }
    [[nodiscard]] QStringList none() const { return {}; }

public Q_SLOTS:
    void Raise() { Q_EMIT m_remote.remote.raiseRequested(); }
    void Quit() {}

private:
    Remote& m_remote;
};

class PlayerInterface final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ status)
    Q_PROPERTY(double Rate READ rate WRITE setRate)
    Q_PROPERTY(double MinimumRate READ slowest)
    Q_PROPERTY(double MaximumRate READ fastest)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(double Volume READ volume WRITE setVolume)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(bool CanGoNext READ always)
    Q_PROPERTY(bool CanGoPrevious READ always)
    Q_PROPERTY(bool CanPlay READ always)
    Q_PROPERTY(bool CanPause READ always)
    Q_PROPERTY(bool CanSeek READ always)
    Q_PROPERTY(bool CanControl READ always)

public:
    PlayerInterface(QObject& object, Remote& remote)
        : QDBusAbstractAdaptor(&object)
        , m_remote(remote)
    {
    }

    [[nodiscard]] QString status() const
    {
        return m_remote.player.isPlaying() ? QStringLiteral("Playing") : QStringLiteral("Paused");
    }
    [[nodiscard]] double rate() const { return m_remote.player.speed(); }
    void setRate(double rate)
    {
        if (rate <= 0) // the specification: zero means pause
            m_remote.playback.pause();
        else
            m_remote.playback.setSpeed(rate);
    }
    [[nodiscard]] double slowest() const { return Player::minSpeed; }
    [[nodiscard]] double fastest() const { return Player::maxSpeed; }
    [[nodiscard]] QVariantMap metadata() const
    {
        return {
            {QStringLiteral("mpris:trackid"), QVariant::fromValue(m_remote.track)},
            {QStringLiteral("mpris:length"), microseconds(m_remote.player.duration())},
            {QStringLiteral("xesam:title"), m_remote.title},
        };
    }
    [[nodiscard]] double volume() const { return m_remote.player.volume() / 100.0; }
    void setVolume(double volume)
    {
        m_remote.playback.setVolume(int(std::lround(std::clamp(volume, 0.0, 1.0) * 100)));
    }
    [[nodiscard]] qlonglong position() const { return microseconds(m_remote.player.position()); }
    [[nodiscard]] bool always() const { return true; }

public Q_SLOTS:
    void Next() { Q_EMIT m_remote.remote.nextRequested(); }
    void Previous() { Q_EMIT m_remote.remote.previousRequested(); }
    void Play() { m_remote.player.play(); }
    void Pause() { m_remote.playback.pause(); }
    void PlayPause() { m_remote.playback.toggle(); }
    void Stop()
    {
        m_remote.playback.pause();
        m_remote.playback.seek(Milliseconds(0));
    }
    void Seek(qlonglong Offset) { m_remote.playback.skip(fromMicroseconds(Offset)); }
    void SetPosition(const QDBusObjectPath& TrackId, qlonglong Position)
    {
        const Milliseconds to = fromMicroseconds(Position);
        if (TrackId == m_remote.track && to >= Milliseconds(0) && to <= m_remote.player.duration())
            m_remote.playback.seek(to);
    }
    void OpenUri(const QString&) {}

Q_SIGNALS:
    void Seeked(qlonglong Position);

private:
    Remote& m_remote;
};

} // namespace

class MediaRemote::Private {
public:
    Private(Player& player, PlaybackControl& playback, MediaRemote& itself)
        : remote{player, playback, itself, {}, {}}
        , name(QStringLiteral("org.mpris.MediaPlayer2.starling.instance%1")
                   .arg(QCoreApplication::applicationPid()))
    {
    }

    void tell(const QStringList& properties) const
    {
        if (!shown)
            return;
        QVariantMap values;
        for (const QString& property : properties)
            values.insert(property, interface->property(property.toLatin1().constData()));
        QDBusMessage message = QDBusMessage::createSignal(
            busPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
        message << playerInterface << values << QStringList();
        bus.send(message);
    }

    Remote remote;
    QString name;
    QObject object;
    QDBusConnection bus{QString()};
    PlayerInterface* interface = nullptr;
    bool shown = false;
};

MediaRemote::MediaRemote(Player& player, PlaybackControl& playback, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(player, playback, *this))
{
    d->interface = new PlayerInterface(d->object, d->remote);
    new RootInterface(d->object, d->remote);
    connect(&player, &Player::playingChanged, this, [this] { d->tell({QStringLiteral("PlaybackStatus")}); });
    connect(&player, &Player::speedChanged, this, [this] { d->tell({QStringLiteral("Rate")}); });
    connect(&player, &Player::volumeChanged, this, [this] { d->tell({QStringLiteral("Volume")}); });
    connect(&player, &Player::opened, this, [this] { d->tell({QStringLiteral("Metadata")}); });
    connect(&player, &Player::seeked, this, [this](Milliseconds position) {
        if (d->shown)
            Q_EMIT d->interface->Seeked(microseconds(position));
    });
}

MediaRemote::~MediaRemote()
{
    hide();
    if (d->bus.isConnected())
        QDBusConnection::disconnectFromBus(d->bus.name());
}

void MediaRemote::show(const TakeId& take, const QString& title)
{
    static const QRegularExpression forbidden(QStringLiteral("[^A-Za-z0-9]"));
    d->remote.track = QDBusObjectPath(
        QStringLiteral("/org/starling/take/%1").arg(QString(take.toString()).remove(forbidden)));
    d->remote.title = title;
    if (d->shown)
        return d->tell({QStringLiteral("Metadata"), QStringLiteral("PlaybackStatus")});
    if (!hasSessionBus())
        return;
    if (!d->bus.isConnected())
        d->bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, d->name);
    if (!d->bus.isConnected() || !d->bus.registerObject(busPath, &d->object))
        return;
    d->shown = d->bus.registerService(d->name);
}

void MediaRemote::hide()
{
    if (!d->shown)
        return;
    d->shown = false;
    d->bus.unregisterService(d->name);
    d->bus.unregisterObject(busPath);
}

bool MediaRemote::isShown() const
{
    return d->shown;
}

} // namespace starling

#include "MediaRemote.moc"
