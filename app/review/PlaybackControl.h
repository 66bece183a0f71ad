// What the review does with the player.
#pragma once

#include "audio/AudioDevices.h"
#include "audio/Player.h"
#include "review/TakeSession.h"
#include "settings/Settings.h"

#include <QObject>

namespace starling {

/// Skips, jumps to flags, keeps the chosen speed, and says where a flag belongs. Lives in the window's
/// thread; what it is given outlives it.
class PlaybackControl : public QObject {
    Q_OBJECT

public:
    PlaybackControl(
        Player& player, const AudioDevices& devices, Settings& settings, const TakeSession& session,
        QObject* parent = nullptr);

    void toggle();
    void pause();
    void seek(Milliseconds position);
    void skip(Milliseconds by);
    /// The flag that was jumped to, or a null id when there is none in that direction.
    FlagId toNextFlag();
    FlagId toPreviousFlag();
    /// Faster or slower by a tenth, in whole tenths.
    void stepSpeed(int tenths);
    void setSpeed(double speed);
    /// The output the user has chosen, or the system's while that one is not there.
    void useChosenOutput();

    /// Where a flag belongs whose key is pressed now.
    [[nodiscard]] Milliseconds flagPositionNow() const;
    [[nodiscard]] Milliseconds position() const;

private:
    Player& m_player;
    const AudioDevices& m_devices;
    Settings& m_settings;
    const TakeSession& m_session;
};

} // namespace starling
