#include "review/timeline/TimelineHit.h"

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

constexpr Milliseconds leastSegment{50}; // nobody says anything in less

} // namespace

std::vector<Milliseconds> boundariesOf(const TimelineContent& content)
{
    std::vector<Milliseconds> edges;
    for (const TimelineSegment& segment : content.segments) {
        edges.push_back(segment.span.start);
        edges.push_back(segment.span.end);
    }
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::erase_if(edges, [&](Milliseconds edge) { return edge >= content.duration; });
    return edges;
}

Span roomOf(const TimelineContent& content, Milliseconds boundary)
{
    const std::vector<Milliseconds> edges = boundariesOf(content);
    const auto self = std::lower_bound(edges.begin(), edges.end(), boundary);
    Span room{Milliseconds(0), content.duration - leastSegment};
    if (self != edges.begin() && self != edges.end())
        room.start = *(self - 1) + leastSegment;
    if (self != edges.end() && self + 1 != edges.end())
        room.end = *(self + 1) - leastSegment;
    room.start = std::min(room.start, boundary);
    room.end = std::max(room.end, boundary);
    return room;
}

TimelineHit hitAt(const TimelineScene& scene, const QPoint& pixel)
{
    const TimelineLanes& lanes = scene.lanes;
    const auto near = [&](Milliseconds moment) {
        return std::abs(scene.xAt(moment) - pixel.x()) <= edgeReach;
    };
    TimelineHit hit;
    if (scene.span && (lanes.ruler | lanes.waveform).contains(pixel) && !lanes.segments.contains(pixel)) {
        for (const Milliseconds edge : {scene.span->end, scene.span->start}) {
            if (near(edge))
                return {TimelinePart::SpanEdge, edge};
        }
    }
    if (lanes.ruler.contains(pixel))
        return {TimelinePart::Ruler};
    if (lanes.segments.contains(pixel)) {
        hit.part = TimelinePart::Segments;
        double nearest = edgeReach;
        for (const TimelineSegment& segment : scene.content.segments) {
            for (const Milliseconds edge : {segment.span.start, segment.span.end}) {
                const double away = std::abs(scene.xAt(edge) - pixel.x());
                if (edge >= scene.content.duration || away > nearest)
                    continue;
                nearest = away;
                hit = {TimelinePart::Boundary, edge};
            }
        }
        return hit;
    }
    if (lanes.waveform.contains(pixel))
        return {TimelinePart::Waveform};
    if (lanes.flags.contains(pixel)) {
        const auto flag = scene.flags.hitAt(pixel);
        if (!flag)
            return {TimelinePart::FlagLane};
        return {flag->end ? TimelinePart::FlagEnd : TimelinePart::Flag, {}, flag->first, flag->last};
    }
    if (lanes.suggestions.contains(pixel) || lanes.words.contains(pixel))
        return {TimelinePart::Below};
    return hit;
}

Qt::CursorShape cursorFor(const TimelineHit& hit)
{
    switch (hit.part) {
    case TimelinePart::SpanEdge:
    case TimelinePart::FlagEnd:
        return Qt::SizeHorCursor;
    case TimelinePart::Boundary:
        return Qt::SplitHCursor;
    case TimelinePart::Flag:
        return Qt::PointingHandCursor;
    case TimelinePart::Ruler:
        return Qt::IBeamCursor;
    default:
        return Qt::ArrowCursor;
    }
}

} // namespace starling
