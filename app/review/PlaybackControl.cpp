#include "review/PlaybackControl.h"

#include "audio/Pauses.h"
#include "review/FlagKeys.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace starling {

namespace {

using namespace std::chrono_literals;

/// While playing, "previous" means the flag before the one just heard, as on every player.
constexpr auto justPassed = 1000ms;

} // namespace

PlaybackControl::PlaybackControl(
    Player& player, Settings& settings, const TakeSession& session, QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_settings(settings)
    , m_session(session)
{
    connect(&player, &Player::loopChanged, this, &PlaybackControl::loopChanged);
    connect(&session, &TakeSession::opened, this, &PlaybackControl::forgetMarks);
    m_player.setSpeed(settings.playbackSpeed());
    m_player.setVolume(settings.volume());
}

Milliseconds PlaybackControl::position() const
{
    return m_player.position();
}

Milliseconds PlaybackControl::flagPositionNow() const
{
    return flagPosition(m_player.position(), m_settings.reaction(), m_player.isPlaying(), m_player.speed());
}

void PlaybackControl::toggle()
{
    if (m_player.isPlaying())
        m_player.pause();
    else
        m_player.play();
}

void PlaybackControl::pause()
{
    if (m_player.isPlaying())
        m_player.pause();
}

void PlaybackControl::seek(Milliseconds position)
{
    m_player.seek(position);
}

void PlaybackControl::skip(Milliseconds by)
{
    m_player.seek(std::clamp(m_player.position() + by, 0ms, m_player.duration()));
}

FlagId PlaybackControl::toNextFlag()
{
    const Flag* flag = m_session.flagAfter(m_player.position());
    if (!flag)
        return {};
    m_player.seek(flag->span.start);
    return flag->id;
}

FlagId PlaybackControl::toPreviousFlag()
{
    const Milliseconds margin = m_player.isPlaying() ? justPassed : 0ms;
    const Flag* flag = m_session.flagBefore(m_player.position() - margin);
    if (!flag)
        return {};
    m_player.seek(flag->span.start);
    return flag->id;
}

void PlaybackControl::toNext(const std::vector<Milliseconds>& starts)
{
    const auto next = std::ranges::upper_bound(starts, m_player.position());
    if (next != starts.end())
        m_player.seek(*next);
}

void PlaybackControl::toPrevious(const std::vector<Milliseconds>& starts)
{
    const Milliseconds margin = m_player.isPlaying() ? justPassed : 0ms;
    const auto here = std::ranges::lower_bound(starts, m_player.position() - margin);
    m_player.seek(here == starts.begin() ? 0ms : *std::prev(here));
}

std::vector<Milliseconds> PlaybackControl::segmentStarts() const
{
    std::vector<Milliseconds> starts;
    if (!m_session.isOpen())
        return starts;
    for (const Segment& segment : m_session.take().track.segments(m_session.take().duration))
        starts.push_back(segment.span.start);
    return starts;
}

void PlaybackControl::toNextSegment()
{
    toNext(segmentStarts());
}

void PlaybackControl::toPreviousSegment()
{
    toPrevious(segmentStarts());
}

void PlaybackControl::toNextSentence()
{
    toNext(m_sentences);
}

void PlaybackControl::toPreviousSentence()
{
    toPrevious(m_sentences);
}

void PlaybackControl::setLoop(const std::optional<Span>& loop)
{
    forgetMarks();
    m_player.setLoop(loop);
    const Milliseconds here = m_player.position();
    if (loop && (here < loop->start || here >= loop->end))
        m_player.seek(loop->start);
}

void PlaybackControl::forgetMarks()
{
    const bool waited = m_start || m_end;
    m_start.reset();
    m_end.reset();
    if (waited)
        Q_EMIT loopChanged();
}

void PlaybackControl::markLoopStart()
{
    const Milliseconds here = m_player.position();
    const std::optional<Milliseconds> end = loop() ? std::optional(loop()->end) : m_end;
    if (end && here < *end)
        return setLoop(Span{here, *end});
    m_player.setLoop({});
    m_end.reset();
    m_start = here;
    Q_EMIT loopChanged();
}

void PlaybackControl::markLoopEnd()
{
    const Milliseconds here = m_player.position();
    const std::optional<Milliseconds> start = loop() ? std::optional(loop()->start) : m_start;
    if (start && *start < here)
        return setLoop(Span{*start, here});
    m_player.setLoop({});
    m_start.reset();
    m_end = here;
    Q_EMIT loopChanged();
}

void PlaybackControl::toggleLoop(const std::optional<Span>& selected)
{
    if (loop())
        return setLoop({});
    if (selected && !selected->isPoint())
        return setLoop(selected);
    if (!m_session.isOpen())
        return;
    const Take& take = m_session.take();
    const Milliseconds here = m_player.position();
    for (const Segment& segment : take.track.segments(take.duration)) {
        if (here >= segment.span.start && here < segment.span.end)
            return setLoop(segment.span);
    }
    setLoop(Span{0ms, take.duration});
}

void PlaybackControl::setSilences(const std::vector<Span>& silences, Milliseconds length)
{
    m_sentences.clear();
    if (silences.empty() || silences.front().start > 0ms)
        m_sentences.push_back(0ms);
    for (const Span& silence : silences) {
        if (silence.end < length)
            m_sentences.push_back(silence.end);
    }
    m_cuts = cutsLeaving(silences, length);
    m_player.setSkips(skipsSilences() ? m_cuts : std::vector<Span>());
}

void PlaybackControl::setSkipsSilences(bool skips)
{
    if (skips == skipsSilences())
        return;
    m_settings.setSkipsSilences(skips);
    m_player.setSkips(skips ? m_cuts : std::vector<Span>());
    Q_EMIT skipsSilencesChanged(skips);
}

void PlaybackControl::stepVolume(int steps)
{
    setVolume(m_player.volume() + steps * volumeStep);
}

void PlaybackControl::setVolume(int percent)
{
    m_player.setVolume(percent);
    m_settings.setVolume(m_player.volume());
}

void PlaybackControl::stepSpeed(int tenths)
{
    setSpeed(std::round(m_player.speed() * 10 + tenths) / 10);
}

void PlaybackControl::setSpeed(double speed)
{
    const double allowed = std::clamp(speed, Player::minSpeed, Player::maxSpeed);
    m_player.setSpeed(allowed);
    m_settings.setPlaybackSpeed(allowed);
}

} // namespace starling
