// The picture of a take over time: segments, waveform, flags and the rest.
#pragma once

#include "review/timeline/HoverText.h"
#include "review/timeline/TimelineMouse.h"
#include "review/timeline/TimelineNavigation.h"
#include "review/timeline/TimelineOverlay.h"
#include "review/timeline/TimelineScene.h"
#include "review/timeline/TimelineStrips.h"
#include "review/timeline/WaveformLane.h"
#include "widgets/Theme.h"

#include <QList>
#include <QSet>
#include <QWidget>

#include <functional>
#include <optional>

namespace starling {

/// Draws, and turns mouse and gestures into wishes; it changes no take. A moving playhead repaints its strip
/// only; lanes and waveform come from what is kept of them.
class TimelineCanvas : public QWidget {
    Q_OBJECT

public:
    explicit TimelineCanvas(const Theme& theme, QWidget* parent = nullptr);

    /// Given anew after every change of the take. A drag that it could disturb is given up.
    void setContent(const TimelineContent& content);
    void setWaveform(const Waveform& waveform);
    /// \param follow turn the page when the playhead runs out of the view
    void setPlayhead(Milliseconds position, bool follow);
    /// What is said of a flag when the mouse rests on it; asked only then.
    void setFlagText(HoverText::FlagText text) { m_flagText = std::move(text); }
    void setSelectedFlags(const QSet<FlagId>& flags);
    [[nodiscard]] const QSet<FlagId>& selectedFlags() const { return m_scene.selected; }
    void setSelectedSpan(std::optional<Span> span);
    [[nodiscard]] std::optional<Span> selectedSpan() const { return m_scene.span; }
    /// What a drag would do; an empty one when it ended.
    void showPreview(const TimelinePreview& preview);

    [[nodiscard]] const TimeAxis& axis() const { return m_scene.axis; }
    [[nodiscard]] const TimelineScene& scene() const { return m_scene; }
    void scrollTo(double leftMs);
    void zoomAbout(double x, double factor);
    void fit();
    void reveal(Milliseconds moment);
    /// Zooms so that the stretch takes up most of the view.
    void showSpan(const Span& span);
    [[nodiscard]] double playheadX() const { return m_scene.xAt(m_scene.playhead); }

    /// Draws what of the picture lies in a rectangle; all that paintEvent() does for it.
    void paint(QPainter& painter, const QRect& part);
    /// Tiles of the waveform worked out so far.
    [[nodiscard]] qint64 tilesMade() const { return m_waveform.tilesMade(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void axisChanged();
    void seekRequested(std::chrono::milliseconds position);
    /// Clicked, without a wish for more than this one.
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
    void keyPressEvent(QKeyEvent* event) override;
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
    void prepareFor(double ratio);
    void dress();
    void setHover(const std::optional<QPoint>& at);
    [[nodiscard]] QRect stripAt(double x) const;

    const Theme& m_theme;
    TimelineScene m_scene;
    WaveformLane m_waveform;
    TimelineStrips m_strips;
    TimelineOverlay m_overlay;
    TimelineMouse m_mouse;
    TimelineNavigation m_navigation;
    HoverText::FlagText m_flagText;
    double m_ratio = 0; ///< device pixels a logical one of what is prepared
};

} // namespace starling
