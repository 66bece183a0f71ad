#include "audio/Player.h"

#include "audio/PlayerEngine.h"

#include <QThread>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <tuple>

namespace starling {

namespace {

/// A sound server that never answers can hold the thread in the system's hands for ever; then it is left
/// behind.
constexpr std::chrono::seconds longestFarewell{3};

/// What the two threads share.
struct Shared {
    PlayClock clock;
    QThread thread;
    std::unique_ptr<PlayerEngine> engine; ///< lives in `thread`
};

} // namespace

class Player::Private {
public:
    Private(Player& player, SoundOutputFactory outputs);
    ~Private();

    /// Does it in the player's thread, in the order of the wishes.
    template<typename Wish>
    void ask(Wish wish)
    {
        PlayerEngine* engine = shared->engine.get();
        QMetaObject::invokeMethod(
            engine, [engine, wish] { wish(*engine); }, Qt::QueuedConnection);
    }
    void startFrom(Milliseconds position);
    void rest(Milliseconds position);
    void forgetPlan();
    void onOpened(quint64 ofRun, Milliseconds length);
    void onEnd(quint64 ofRun);
    void onFailed(quint64 ofRun, const Error& error, Milliseconds heardUpTo);

    Player& q;
    std::unique_ptr<Shared> shared = std::make_unique<Shared>();
    quint64 run = 0;     ///< the last wish that changed what is heard; answers to earlier ones are ignored
    quint64 fileRun = 0; ///< the last open()
    QString soundFile;
    bool hasFile = false;
    bool isOpen = false; ///< the file answered; only now is the duration known
    bool playing = false;
    double speed = defaultSpeed;
    std::optional<Span> loop;
    std::vector<Span> skips;
    int volume = 100;
    QByteArray output;
    Milliseconds duration{0};
    Milliseconds resting{0};       ///< the position while nothing is heard
    mutable Milliseconds shown{0}; ///< the last position told in this run and lap
    mutable int shownLap = 0;
};

Player::Private::Private(Player& player, SoundOutputFactory outputs)
    : q(player)
{
    shared->engine = std::make_unique<PlayerEngine>(std::move(outputs), shared->clock);
    PlayerEngine* engine = shared->engine.get();
    engine->moveToThread(&shared->thread);
    QObject::connect(
        engine, &PlayerEngine::opened, &q, [this](quint64 of, Milliseconds length) { onOpened(of, length); });
    QObject::connect(engine, &PlayerEngine::reachedEnd, &q, [this](quint64 of) { onEnd(of); });
    QObject::connect(
        engine, &PlayerEngine::failed, &q,
        [this](quint64 of, const Error& error, Milliseconds heardUpTo) { onFailed(of, error, heardUpTo); });
    shared->thread.setObjectName(QStringLiteral("player"));
    shared->thread.start(QThread::HighPriority);
}

Player::Private::~Private()
{
    shared->engine->disconnect(&q);
    // It goes in its own thread, as its timer and its output live there.
    shared->engine.release()->deleteLater();
    shared->thread.quit();
    if (!shared->thread.wait(longestFarewell))
        std::ignore = shared.release(); // to destroy a running thread would end the program
}

void Player::Private::startFrom(Milliseconds position)
{
    resting = shown = position;
    shownLap = 0;
    ask([position, at = speed, number = ++run](PlayerEngine& engine) { engine.start(position, at, number); });
}

void Player::Private::rest(Milliseconds position)
{
    resting = position;
    if (!playing)
        return;
    playing = false;
    ++run;
    Q_EMIT q.playingChanged(false);
}

void Player::Private::forgetPlan()
{
    skips.clear();
    const bool looped = loop.has_value();
    loop.reset();
    ask([](PlayerEngine& engine) {
        engine.setLoop({});
        engine.setSkips({});
    });
    if (looped)
        Q_EMIT q.loopChanged();
}

void Player::Private::onOpened(quint64 ofRun, Milliseconds length)
{
    if (ofRun != fileRun)
        return;
    isOpen = true;
    duration = length;
    resting = std::min(resting, duration);
    Q_EMIT q.opened();
}

void Player::Private::onEnd(quint64 ofRun)
{
    if (ofRun != run || !playing)
        return;
    rest(duration);
    Q_EMIT q.reachedEnd();
}

void Player::Private::onFailed(quint64 ofRun, const Error& error, Milliseconds heardUpTo)
{
    const bool opening = ofRun == fileRun && !isOpen;
    if (!opening && (ofRun != run || !playing))
        return;
    if (opening)
        hasFile = false;
    rest(heardUpTo);
    Q_EMIT q.failed(error);
}

Player::Player(QObject* parent)
    : Player(systemSoundOutputs(), parent)
{
}

Player::Player(SoundOutputFactory outputs, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(outputs)))
{
}

Player::~Player() = default;

void Player::open(const QString& soundFile)
{
    close();
    d->soundFile = soundFile;
    d->hasFile = true;
    d->fileRun = ++d->run;
    d->ask([soundFile, number = d->run](PlayerEngine& engine) { engine.open(soundFile, number); });
}

void Player::close()
{
    d->soundFile.clear();
    d->hasFile = false;
    d->isOpen = false;
    d->duration = Milliseconds(0);
    d->rest(Milliseconds(0));
    d->ask([](PlayerEngine& engine) { engine.close(); });
    d->forgetPlan();
}

void Player::play()
{
    if (d->playing || !d->hasFile)
        return;
    d->playing = true;
    d->startFrom(d->isOpen && d->resting >= d->duration ? Milliseconds(0) : d->resting);
    Q_EMIT playingChanged(true);
}

void Player::pause()
{
    if (!d->playing)
        return;
    const Milliseconds here = position();
    d->ask([](PlayerEngine& engine) { engine.stop(); });
    d->rest(here);
}

void Player::seek(Milliseconds position)
{
    if (!d->hasFile)
        return;
    position = std::max(position, Milliseconds(0));
    if (d->isOpen)
        position = std::min(position, d->duration);
    if (d->playing)
        d->startFrom(position);
    else
        d->resting = position;
    Q_EMIT seeked(position);
}

void Player::setSpeed(double speed)
{
    speed = std::clamp(speed, minSpeed, maxSpeed);
    if (speed == d->speed)
        return;
    d->speed = speed;
    d->ask([speed](PlayerEngine& engine) { engine.setSpeed(speed); });
    Q_EMIT speedChanged(speed);
}

void Player::setLoop(const std::optional<Span>& loop)
{
    if (loop == d->loop)
        return;
    d->loop = loop;
    d->ask([loop](PlayerEngine& engine) { engine.setLoop(loop); });
    Q_EMIT loopChanged();
}

void Player::setSkips(const std::vector<Span>& skips)
{
    if (skips == d->skips)
        return;
    d->skips = skips;
    d->ask([skips](PlayerEngine& engine) { engine.setSkips(skips); });
}

void Player::setVolume(int percent)
{
    percent = std::clamp(percent, 0, 100);
    if (percent == d->volume)
        return;
    d->volume = percent;
    const double amplitude = std::pow(percent / 100.0, 3);
    d->ask([amplitude](PlayerEngine& engine) { engine.setVolume(amplitude); });
    Q_EMIT volumeChanged(percent);
}

void Player::setOutput(const QByteArray& deviceId)
{
    if (deviceId == d->output)
        return;
    d->output = deviceId;
    const bool wasPlaying = d->playing;
    const Milliseconds here = position();
    d->ask([deviceId](PlayerEngine& engine) { engine.setOutput(deviceId); });
    if (wasPlaying)
        d->startFrom(here);
}

QString Player::soundFile() const
{
    return d->soundFile;
}

bool Player::isPlaying() const
{
    return d->playing;
}

double Player::speed() const
{
    return d->speed;
}

const std::optional<Span>& Player::loop() const
{
    return d->loop;
}

int Player::volume() const
{
    return d->volume;
}

QByteArray Player::output() const
{
    return d->output;
}

Milliseconds Player::duration() const
{
    return d->duration;
}

Milliseconds Player::position() const
{
    if (!d->playing)
        return d->resting;
    if (const auto heard = d->shared->clock.heardAt(d->run, PlayClock::now())) {
        auto now = Milliseconds(qint64(heard->position));
        if (d->isOpen)
            now = std::min(now, d->duration);
        d->shown = heard->lap == d->shownLap ? std::max(d->shown, now) : now;
        d->shownLap = heard->lap;
    }
    return d->shown;
}

} // namespace starling
