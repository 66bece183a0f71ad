#include "compare/TurnPlayer.h"

namespace starling {

namespace {

constexpr int watchMs = 10; // a stretch ends so much late at most, less than a listener notices

} // namespace

TurnPlayer::TurnPlayer(const MakePlayer& makePlayer, QObject* parent)
    : QObject(parent)
{
    m_watch.setInterval(watchMs);
    m_watch.setTimerType(Qt::PreciseTimer);
    connect(&m_watch, &QTimer::timeout, this, &TurnPlayer::watch);
    for (int side : {0, 1}) {
        auto& player = m_players[size_t(side)];
        player = makePlayer();
        connect(player.get(), &Player::reachedEnd, this, [this, side] {
            if (isPlaying() && turn().side == side)
                next();
        });
        connect(player.get(), &Player::failed, this, [this](const Error& error) {
            stop();
            Q_EMIT failed(error);
        });
    }
}

void TurnPlayer::setSounds(const std::array<QString, 2>& files)
{
    stop();
    for (size_t side : {size_t(0), size_t(1)}) {
        m_hasSound[side] = !files[side].isEmpty();
        if (m_hasSound[side])
            m_players[side]->open(files[side]);
        else
            m_players[side]->close();
    }
}

void TurnPlayer::setSpeed(double speed)
{
    for (const auto& player : m_players)
        player->setSpeed(speed);
}

void TurnPlayer::setOutput(const QByteArray& device)
{
    for (const auto& player : m_players)
        player->setOutput(device);
}

void TurnPlayer::play(std::vector<Turn> turns)
{
    stop();
    std::erase_if(turns, [this](const Turn& each) { return !m_hasSound[size_t(each.side)]; });
    m_turns = std::move(turns);
    if (!m_turns.empty())
        begin(0);
}

void TurnPlayer::begin(int turn)
{
    m_current = turn;
    player().seek(this->turn().span.start);
    player().play();
    if (!player().isPlaying()) {
        stop(); // its file could not be opened, which failed() has said
        return;
    }
    m_watch.start();
    Q_EMIT turnChanged();
}

void TurnPlayer::stop()
{
    if (!isPlaying())
        return;
    m_watch.stop();
    Player& playing = player();
    m_current = -1;
    playing.pause();
    Q_EMIT turnChanged();
}

Milliseconds TurnPlayer::position() const
{
    return isPlaying() ? player().position() : Milliseconds(0);
}

void TurnPlayer::watch()
{
    if (isPlaying() && player().position() >= turn().span.end)
        next();
}

void TurnPlayer::next()
{
    player().pause();
    const int following = m_current + 1;
    if (following < int(m_turns.size()))
        begin(following);
    else if (m_looping)
        begin(0);
    else
        stop();
}

} // namespace starling
