// The desktop's media keys and players' panel.
#pragma once

#include "audio/Player.h"
#include "base/Id.h"
#include "review/PlaybackControl.h"

#include <QObject>

#include <memory>

namespace starling {

/// Offers the take on D-Bus as the MPRIS specification says (org.mpris.MediaPlayer2, version 2.2), so that
/// the keys of a keyboard or a headset work while another window has the focus. "Next" and "previous" are
/// flags; the volume and the rate are the review's own. Where there is no session bus, or Qt was built
/// without D-Bus, it does nothing. Lives in the window's thread; what it is given outlives it.
class MediaRemote : public QObject {
    Q_OBJECT

public:
    MediaRemote(Player& player, PlaybackControl& playback, QObject* parent = nullptr);
    ~MediaRemote() override;

    /// This take is open, under this title.
    void show(const TakeId& take, const QString& title);
    /// None is: the desktop sees no player.
    void hide();
    [[nodiscard]] bool isShown() const;

Q_SIGNALS:
    void nextRequested();
    void previousRequested();
    void raiseRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace starling
