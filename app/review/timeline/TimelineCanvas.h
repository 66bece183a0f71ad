// The picture of a take over time: segments, waveform, flags.
#pragma once

#include "review/timeline/FlagLane.h"
#include "review/timeline/LanePainter.h"
#include "review/timeline/TileCache.h"
#include "review/timeline/TimeAxis.h"
#include "review/timeline/TimelineContent.h"
#include "widgets/Theme.h"

#include <QWidget>

#include <optional>

namespace starling {

/// Draws, and turns the mouse into moments. A moving playhead repaints its strip only; the waveform comes
/// from cached tiles.
class TimelineCanvas : public QWidget {
    Q_OBJECT

public:
    explicit TimelineCanvas(const Theme& theme, QWidget* parent = nullptr);

    void setContent(const TimelineContent& content);
    void setWaveform(const Waveform& waveform);
    /// \param follow turn the page when the playhead runs out of the view
    void setPlayhead(Milliseconds position, bool follow);
    void setSelectedFlag(const FlagId& flag);

    [[nodiscard]] const TimeAxis& axis() const { return m_axis; }
    void scrollTo(double leftMs);
    void zoomAbout(double x, double factor);
    void fit();
    void reveal(Milliseconds moment);
    [[nodiscard]] double playheadX() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void axisChanged();
    void seekRequested(std::chrono::milliseconds position);
    void flagChosen(const starling::FlagId& flag);
    /// The view is finer than peaks; these frames would show more.
    void samplesWanted(qint64 from, qint64 to);
    /// After every paint: how long it took, and whether the whole waveform of the take was there to draw.
    void painted(double durationMs, bool complete);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void moveAxis();
    void layOut();
    void refreshLooks();
    void askForSamples();
    void setHover(std::optional<int> x);
    [[nodiscard]] QRect stripAt(double x) const;
    [[nodiscard]] Milliseconds momentAt(double x) const;
    [[nodiscard]] bool hasWaveform() const;
    void paintWaveformLane(QPainter& painter, const QRect& clip);
    void paintTiles(QPainter& painter, const QRect& clip, TileKind kind);
    void paintHover(QPainter& painter) const;
    void paintPlayhead(QPainter& painter) const;

    const Theme& m_theme;
    TimelineContent m_content;
    Waveform m_waveform;
    TimeAxis m_axis;
    TileCache m_tiles;
    FlagLane m_flagLane;
    TimelineLanes m_lanes;
    Milliseconds m_playhead{0};
    std::optional<int> m_hover;
    bool m_dragging = false;
};

} // namespace starling
