// Everything about playing, in a menu.
#pragma once

#include "review/OutputChoice.h"
#include "review/PlaybackControl.h"

#include <QMenu>

namespace starling {

/// What the transport bar has, and what it has no room for, each with its key. Filled when it is about to be
/// shown, because loudspeakers and loops come and go.
class PlaybackMenu : public QMenu {
    Q_OBJECT

public:
    /// Both outlive it.
    PlaybackMenu(PlaybackControl& playback, OutputChoice& output, QWidget* parent = nullptr);

Q_SIGNALS:
    void loopToggled();
    void zoomInRequested();
    void zoomOutRequested();
    void fitRequested();

private:
    void fill();
    void addJumps();
    void addLoop();
    void addSound();
    void addZoom();
    template<typename Action>
    QAction* add(QMenu* menu, const QString& text, const QString& key, Action action);

    PlaybackControl& m_playback;
    OutputChoice& m_output;
};

} // namespace starling
