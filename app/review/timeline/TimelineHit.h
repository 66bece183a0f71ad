// What of the timeline lies under a pixel.
#pragma once

#include "review/timeline/TimelineScene.h"

#include <QPoint>

#include <vector>

namespace starling {

enum class TimelinePart {
    None,
    Ruler,
    SpanEdge, ///< an end of the selected stretch
    Boundary, ///< an edge between segments that can be moved
    Segments,
    Waveform,
    Flag,
    FlagEnd,
    FlagLane, ///< beside its flags
    Below,    ///< suggestions and words
};

struct TimelineHit {
    TimelinePart part = TimelinePart::None;
    Milliseconds edge{0}; ///< of a boundary or the selected stretch
    size_t firstFlag = 0; ///< flags [firstFlag, lastFlag) under a badge
    size_t lastFlag = 0;
    [[nodiscard]] bool isFlag() const { return part == TimelinePart::Flag || part == TimelinePart::FlagEnd; }
};

/// Pixels around an edge where it can be taken hold of.
inline constexpr double edgeReach = 5;

[[nodiscard]] TimelineHit hitAt(const TimelineScene& scene, const QPoint& pixel);
[[nodiscard]] Qt::CursorShape cursorFor(const TimelineHit& hit);

/// Every edge of segments, sorted; neighbours share theirs. The take's end is none: nothing begins there.
[[nodiscard]] std::vector<Milliseconds> boundariesOf(const TimelineContent& content);
/// How far an edge may go: between its neighbours, which it never reaches.
[[nodiscard]] Span roomOf(const TimelineContent& content, Milliseconds boundary);

} // namespace starling
