#include "review/FlagPress.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace starling {

namespace {

QString gestureOf(const FlagId& flag)
{
    return QStringLiteral("press/%1").arg(flag.toString());
}

} // namespace

FlagPress::FlagPress(
    TakeSession& session, const PlaybackControl& playback, const Player& player, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_playback(playback)
    , m_player(player)
{
    connect(&player, &Player::seeked, this, [this] { m_holds.clear(); });
    connect(&session, &TakeSession::opened, this, [this] { m_holds.clear(); });
}

void FlagPress::press(const FlagKindId& kind)
{
    if (!m_session.isOpen())
        return;
    const Milliseconds at =
        std::clamp(m_playback.flagPositionNow(), Milliseconds(0), m_session.take().duration);
    const Flag flag{FlagId::create(), kind, {at, at}, {}, FlagSource::Listener};
    TakeChange change;
    change.flags.push_back({std::nullopt, flag});
    if (!m_session.edit(change, tr("flag"), gestureOf(flag.id)))
        return;
    if (m_player.isPlaying())
        m_holds.push_back({kind, flag.id, std::chrono::steady_clock::now()});
    Q_EMIT flagSet(flag.id);
}

void FlagPress::release(const FlagKindId& kind, std::chrono::milliseconds ago)
{
    const auto held = std::ranges::find(m_holds, kind, &Hold::kind);
    if (held == m_holds.end())
        return;
    const Hold hold = *held;
    m_holds.erase(held);
    if (std::chrono::steady_clock::now() - hold.since - ago >= longestTap)
        grow(hold, ago);
}

void FlagPress::grow(const Hold& hold, std::chrono::milliseconds ago)
{
    const Flag* point = m_session.flag(hold.flag);
    if (!point || !point->span.isPoint())
        return; // taken back or moved meanwhile
    Flag span = *point;
    // At the end of the take, or paused meanwhile, nothing is to be set back any more.
    const Milliseconds since = m_player.isPlaying()
                                   ? Milliseconds(std::llround(double(ago.count()) * m_player.speed()))
                                   : Milliseconds(0);
    span.span.end = std::min(m_playback.flagPositionNow() - since, m_session.take().duration);
    if (span.span.end <= span.span.start)
        return;
    TakeChange change;
    change.flags.push_back({*point, span});
    if (m_session.edit(change, tr("flag"), gestureOf(hold.flag), TakeSession::anyPause))
        Q_EMIT flagGrown(hold.flag);
}

} // namespace starling
