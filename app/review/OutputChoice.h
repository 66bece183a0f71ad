// Which loudspeaker the review plays on.
#pragma once

#include "audio/AudioDevices.h"
#include "audio/Player.h"
#include "settings/Settings.h"

#include <QElapsedTimer>
#include <QObject>

namespace starling {

/// The chosen loudspeaker, or the system's default while that one is not there. When the one in use goes away
/// while it plays, playing is paused: what is said about oneself in headphones should not go on by itself
/// from the laptop, whatever the sound server would like. The next "play" goes on with the one that is left.
/// Lives in the window's thread; what it is given outlives it.
class OutputChoice : public QObject {
    Q_OBJECT

public:
    OutputChoice(Player& player, AudioDevices& devices, Settings& settings, QObject* parent = nullptr);

    /// For the next play; what is playing goes on there.
    void use();
    void choose(const QByteArray& id); ///< remembered; empty: the system's default
    [[nodiscard]] QByteArray chosen() const { return m_settings.outputDevice(); }
    [[nodiscard]] std::vector<AudioDeviceInfo> outputs() const { return m_devices.outputs(); }

Q_SIGNALS:
    /// Playing is paused because the loudspeaker is gone; whole sentences.
    void vanished(const QString& sentences);

private:
    void onOutputsChanged();
    void onPlaying(bool playing);
    void onFailed(const Error& error);
    [[nodiscard]] bool isThere(const QByteArray& id) const;
    void tell();

    Player& m_player;
    AudioDevices& m_devices;
    Settings& m_settings;
    AudioDeviceInfo m_playingOn; ///< since the last play; no id: unknown
    QElapsedTimer m_sinceLost;   ///< valid: playing ended because of the device
};

} // namespace starling
