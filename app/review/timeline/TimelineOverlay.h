// What lies over the lanes of the timeline: limits, loop, selected stretch, drag, mouse and playhead.
#pragma once

#include "review/timeline/LabelPicture.h"
#include "review/timeline/TimelineScene.h"
#include "widgets/Theme.h"

#include <QCoreApplication>
#include <QImage>
#include <QPoint>

#include <optional>

class QPainter;

namespace starling {

/// Filled rectangles and kept pictures only, so that painting a settled view allocates nothing. Texts are
/// prepared when they change.
class TimelineOverlay {
    Q_DECLARE_TR_FUNCTIONS(starling::TimelineOverlay)

public:
    explicit TimelineOverlay(const Theme& theme);

    /// After a change of content, theme or screen.
    void prepare(const TimelineScene& scene, double ratio);
    /// After a change of the selected or dragged stretch.
    void prepareSpan(const TimelineScene& scene);
    /// \param at the mouse; nullopt: not over the canvas \param text what is there
    void setHover(const std::optional<QPoint>& at, const QString& text, const TimelineScene& scene);
    [[nodiscard]] std::optional<QPoint> hover() const { return m_hover; }
    /// All that the mouse's line and text cover.
    [[nodiscard]] QRegion hoverRegion(const TimelineScene& scene, int height) const;

    void paint(QPainter& painter, const QRect& clip, const TimelineScene& scene);

    /// How far the playhead's picture reaches to either side.
    static constexpr int playheadReach = 7;

private:
    [[nodiscard]] LabelPicture::Look look(const QColor& front, const QColor& ground) const;
    void drawHandle();
    void paintLimit(
        QPainter& painter, const TimelineScene& scene, Milliseconds at, const LabelPicture& label,
        const QColor& colour) const;
    void paintLoop(QPainter& painter, const TimelineScene& scene) const;
    void paintSpan(QPainter& painter, const TimelineScene& scene) const;
    void paintPreview(QPainter& painter, const TimelineScene& scene) const;
    void paintHover(QPainter& painter, const TimelineScene& scene) const;
    void paintPlayhead(QPainter& painter, const TimelineScene& scene) const;
    [[nodiscard]] QRect hoverPlace(const TimelineScene& scene) const;

    const Theme& m_theme;
    double m_ratio = 1;
    LabelPicture m_halfway;
    LabelPicture m_cap;
    LabelPicture m_spanLength;
    LabelPicture m_hoverText;
    QImage m_handle; ///< of the playhead
    std::optional<QPoint> m_hover;
};

} // namespace starling
