#include "review/PlaybackControl.h"

#include "review/FlagKeys.h"

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

using namespace std::chrono_literals;

/// While playing, "previous" means the flag before the one just heard, as on every player.
constexpr auto justPassed = 1000ms;

} // namespace

PlaybackControl::PlaybackControl(
    Player& player, const AudioDevices& devices, Settings& settings, const TakeSession& session,
    QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_devices(devices)
    , m_settings(settings)
    , m_session(session)
{
    connect(&devices, &AudioDevices::outputsChanged, this, &PlaybackControl::useChosenOutput);
    connect(&settings, &Settings::changed, this, &PlaybackControl::useChosenOutput);
    m_player.setSpeed(settings.playbackSpeed());
}

void PlaybackControl::useChosenOutput()
{
    const QByteArray chosen = m_settings.outputDevice();
    const auto outputs = m_devices.outputs();
    const bool there = std::any_of(
        outputs.begin(), outputs.end(), [&](const AudioDeviceInfo& device) { return device.id == chosen; });
    m_player.setOutput(there ? chosen : QByteArray());
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
