// The picture of a take over time: segments, waveform, flags.
#pragma once

#include "review/timeline/FlagLane.h"
#include "review/timeline/LanePainter.h"
#include "review/timeline/TileCache.h"
#include "review/timeline/TimeAxis.h"
#include "review/timeline/TimelineContent.h"
#include "widgets/Theme.h"

#include <QList>
#include <QSet>
#include <QWidget>

#include <functional>
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
    /// What is said of a flag when the mouse rests on it; asked only then.
    void setFlagText(std::function<QString(const FlagId&)> text) { m_flagText = std::move(text); }
    void setSelectedFlags(const QSet<FlagId>& flags);
    [[nodiscard]] const QSet<FlagId>& selectedFlags() const { return m_selected; }
    void setSelectedSpan(std::optional<Span> span);
    [[nodiscard]] std::optional<Span> selectedSpan() const { return m_span; }

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
    /// By hand; setSelectedFlags() stays silent.
    void selectionChanged(const QSet<starling::FlagId>& flags);
    /// A stretch was dragged out or, when empty, given up.
    void spanSelected(const std::optional<starling::Span>& span);
    /// The edge between segments at `from` was dropped at `to`. Nothing is changed yet, here and below: who
    /// hears it changes the take, and gives the new content.
    void boundaryMoved(std::chrono::milliseconds from, std::chrono::milliseconds to);
    void flagsMoved(const QList<starling::FlagId>& flags, std::chrono::milliseconds by);
    void flagStretched(const starling::FlagId& flag, const starling::Span& span);
    /// \param flag under the mouse, or the only one selected when asked for by key; may be null
    void
    contextMenuRequested(std::chrono::milliseconds at, const starling::FlagId& flag, const QPoint& globalPos);
    void segmentDoubleClicked(std::chrono::milliseconds at);
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
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
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
    QSet<FlagId> m_selected;
    std::optional<Span> m_span;
    std::function<QString(const FlagId&)> m_flagText;
};

} // namespace starling
