// One drag of the left button, without a window: where the mouse goes in, a preview comes out.
#pragma once

#include "review/timeline/Snap.h"
#include "review/timeline/TimelineHit.h"
#include "review/timeline/TimelineScene.h"

#include <QPointF>
#include <QSet>

namespace starling {

/// What is being dragged. Nothing in the scene changes; the owner shows the preview, and acts on it when the
/// button is released.
class TimelineDrag {
public:
    enum class Kind { None, Scrub, Span, Boundary, MoveFlags, StretchFlag, Rubber };

    TimelineDrag() = default;
    /// \param anchor the moment under the mouse when it was pressed, unrounded
    TimelineDrag(Kind kind, const TimelineScene& scene, const TimelineHit& hit, const QPointF& at);

    /// \param snapping cling to what is near
    void moveTo(const TimelineScene& scene, const QPointF& at, bool snapping);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const TimelinePreview& preview() const { return m_preview; }
    /// How far selected flags were moved.
    [[nodiscard]] Milliseconds by() const { return m_by; }
    /// The flags within the rubber band.
    [[nodiscard]] const QSet<FlagId>& caught() const { return m_caught; }

    static constexpr double snapReach = 6; ///< pixels
    /// Whole seconds attract where one is at least this many pixels wide.
    static constexpr double pixelsPerSecond = 60;

private:
    [[nodiscard]] Milliseconds snapped(const TimelineScene& scene, double ms, bool snapping);
    void moveFlags(const TimelineScene& scene, double ms, bool snapping);
    void stretch(const TimelineScene& scene, double ms, bool snapping);
    void catchFlags(const TimelineScene& scene, const QPointF& at);

    Kind m_kind = Kind::None;
    TimelineHit m_hit;
    double m_anchor = 0; ///< moment pressed; of a span the end that stays
    int m_anchorY = 0;
    std::vector<TimelineFlag> m_flags; ///< as they were, the grabbed one first
    Snap m_snap;
    TimelinePreview m_preview;
    Milliseconds m_by{0};
    QSet<FlagId> m_caught;
};

} // namespace starling
