#include "review/OutputChoice.h"

#include <algorithm>

namespace starling {

namespace {

/// The list of devices and the end of a stream are told by different messages, in any order.
constexpr qint64 listFollowsWithinMs = 5000;

} // namespace

OutputChoice::OutputChoice(Player& player, AudioDevices& devices, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_player(player)
    , m_devices(devices)
    , m_settings(settings)
{
    connect(&devices, &AudioDevices::outputsChanged, this, &OutputChoice::onOutputsChanged);
    connect(&settings, &Settings::changed, this, &OutputChoice::use);
    connect(&player, &Player::playingChanged, this, &OutputChoice::onPlaying);
    connect(&player, &Player::failed, this, &OutputChoice::onFailed);
}

bool OutputChoice::isThere(const QByteArray& id) const
{
    const auto all = outputs();
    return std::ranges::find(all, id, &AudioDeviceInfo::id) != all.end();
}

void OutputChoice::use()
{
    m_player.setOutput(isThere(chosen()) ? chosen() : QByteArray());
}

void OutputChoice::choose(const QByteArray& id)
{
    m_settings.setOutputDevice(id);
    use();
    onPlaying(m_player.isPlaying());
}

void OutputChoice::onPlaying(bool playing)
{
    if (!playing)
        return;
    m_sinceLost.invalidate();
    m_playingOn = {};
    const QByteArray used = m_player.output();
    for (const AudioDeviceInfo& device : outputs()) {
        if (used.isEmpty() ? device.isDefault : device.id == used)
            m_playingOn = device;
    }
}

void OutputChoice::onOutputsChanged()
{
    const bool gone = !m_playingOn.id.isEmpty() && !isThere(m_playingOn.id);
    if (gone && m_player.isPlaying()) {
        m_player.pause(); // before it is moved elsewhere
        m_sinceLost.start();
    }
    use();
    if (gone && m_sinceLost.isValid() && m_sinceLost.elapsed() < listFollowsWithinMs)
        tell();
    else if (m_player.isPlaying() && m_player.output() != m_playingOn.id)
        onPlaying(true);
}

void OutputChoice::onFailed(const Error& error)
{
    if (error.code != ErrorCode::DeviceLost)
        return;
    m_sinceLost.start();
    if (!m_playingOn.id.isEmpty() && !isThere(m_playingOn.id)) {
        use();
        tell();
    }
}

void OutputChoice::tell()
{
    const auto all = outputs();
    const QByteArray used = m_player.output();
    const auto next = std::ranges::find_if(all, [&](const AudioDeviceInfo& device) {
        return used.isEmpty() ? device.isDefault : device.id == used;
    });
    const QString other = next != all.end() ? next->name : all.empty() ? QString() : all.front().name;
    Q_EMIT vanished(
        other.isEmpty()
            ? tr("“%1” is gone, so playing was paused. Connect a loudspeaker and press Space to go on.")
                  .arg(m_playingOn.name)
            : tr("“%1” is gone, so playing was paused. Press Space to go on with “%2”.")
                  .arg(m_playingOn.name, other));
}

} // namespace starling
