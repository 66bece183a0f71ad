// The timeline with its map, following the player.
#pragma once

#include "review/timeline/Minimap.h"
#include "review/timeline/TimelineCanvas.h"

#include <QTimer>
#include <QWidget>

#include <functional>

namespace starling {

/// While playing it asks for the position some 60 times a second; otherwise never.
class Timeline : public QWidget {
    Q_OBJECT

public:
    using Clock = std::function<Milliseconds()>;

    /// \param position what is heard now
    Timeline(const Theme& theme, Clock position, QWidget* parent = nullptr);

    [[nodiscard]] TimelineCanvas& canvas() { return *m_canvas; }
    [[nodiscard]] Minimap& map() { return *m_map; }
    void setContent(const TimelineContent& content);
    void setWaveform(const Waveform& waveform);
    void setPlaying(bool playing);
    /// Shows where the player is, and turns the page to it.
    void showPosition();

    void zoomIn(); ///< about the playhead, or the middle where it is out of view
    void zoomOut();
    void fit();

Q_SIGNALS:
    /// The playhead was moved to a new position, by time or by hand.
    void positionShown(std::chrono::milliseconds position);

private:
    void syncMap();
    [[nodiscard]] double zoomCentre() const;

    Clock m_position;
    TimelineCanvas* m_canvas;
    Minimap* m_map;
    QTimer m_ticker;
};

} // namespace starling
