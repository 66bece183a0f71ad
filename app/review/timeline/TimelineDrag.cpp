#include "review/timeline/TimelineDrag.h"

#include <algorithm>
#include <cmath>

namespace starling {

TimelineDrag::TimelineDrag(Kind kind, const TimelineScene& scene, const TimelineHit& hit, const QPointF& at)
    : m_kind(kind)
    , m_hit(hit)
    , m_anchor(scene.axis.msAt(at.x()))
    , m_anchorY(int(at.y()))
{
    std::vector<Milliseconds> dragged;
    const auto& flags = scene.content.flags;
    switch (kind) {
    case Kind::Boundary:
        dragged.push_back(hit.edge);
        break;
    case Kind::Span:
        if (hit.part == TimelinePart::SpanEdge && scene.span) {
            dragged = {scene.span->start, scene.span->end};
            m_anchor = double((hit.edge == scene.span->end ? scene.span->start : scene.span->end).count());
        }
        break;
    case Kind::StretchFlag:
        m_flags.push_back(flags.at(hit.firstFlag));
        dragged = {m_flags.front().span.start, m_flags.front().span.end};
        break;
    case Kind::MoveFlags:
        m_flags.push_back(flags.at(hit.firstFlag));
        for (const TimelineFlag& flag : flags) {
            if (scene.selected.contains(flag.id) && flag.id != m_flags.front().id)
                m_flags.push_back(flag);
        }
        for (const TimelineFlag& flag : m_flags) {
            dragged.push_back(flag.span.start);
            dragged.push_back(flag.span.end);
        }
        break;
    case Kind::None:
    case Kind::Scrub:
    case Kind::Rubber:
        return;
    }
    m_snap = Snap(scene, dragged);
    // A new stretch begins where something is, too; one that is changed keeps its other end.
    if (kind == Kind::Span && dragged.empty())
        m_anchor = double(snapped(scene, m_anchor, true).count());
}

Milliseconds TimelineDrag::snapped(const TimelineScene& scene, double ms, bool snapping)
{
    const double perPixel = scene.axis.msPerPixel();
    m_preview.snappedTo.reset();
    if (snapping)
        m_preview.snappedTo = m_snap.near(ms, snapReach * perPixel, 1000 / perPixel >= pixelsPerSecond);
    const double end = double(scene.content.duration.count());
    return m_preview.snappedTo.value_or(Milliseconds(std::llround(std::clamp(ms, 0.0, end))));
}

void TimelineDrag::moveTo(const TimelineScene& scene, const QPointF& at, bool snapping)
{
    const double ms = scene.axis.msAt(at.x());
    switch (m_kind) {
    case Kind::Span: {
        const Milliseconds anchor(std::llround(m_anchor));
        const Milliseconds moment = snapped(scene, ms, snapping);
        m_preview.span = Span{std::min(anchor, moment), std::max(anchor, moment)};
        break;
    }
    case Kind::Boundary: {
        const Span room = roomOf(scene.content, m_hit.edge);
        const Milliseconds wished = snapped(scene, ms, snapping);
        const Milliseconds to = std::clamp(wished, room.start, room.end);
        if (to != wished)
            m_preview.snappedTo.reset();
        m_preview.boundary = TimelinePreview::Boundary{m_hit.edge, to};
        break;
    }
    case Kind::MoveFlags:
        moveFlags(scene, ms, snapping);
        break;
    case Kind::StretchFlag:
        stretch(scene, ms, snapping);
        break;
    case Kind::Rubber:
        catchFlags(scene, at);
        break;
    case Kind::None:
    case Kind::Scrub:
        break;
    }
}

void TimelineDrag::moveFlags(const TimelineScene& scene, double ms, bool snapping)
{
    const Milliseconds start = m_flags.front().span.start;
    const Milliseconds wished = snapped(scene, double(start.count()) + ms - m_anchor, snapping) - start;
    Milliseconds least = -scene.content.duration;
    Milliseconds most = scene.content.duration;
    for (const TimelineFlag& flag : m_flags) {
        least = std::max(least, -flag.span.start);
        most = std::min(most, scene.content.duration - flag.span.end);
    }
    m_by = std::clamp(wished, std::min(least, Milliseconds(0)), std::max(most, Milliseconds(0)));
    if (m_by != wished)
        m_preview.snappedTo.reset();
    m_preview.flags = m_flags;
    for (TimelineFlag& flag : m_preview.flags)
        flag.span = {flag.span.start + m_by, flag.span.end + m_by};
}

void TimelineDrag::stretch(const TimelineScene& scene, double ms, bool snapping)
{
    TimelineFlag flag = m_flags.front();
    // The end moves by as much as the mouse; a badge is not taken hold of at its very moment.
    const Milliseconds wished = snapped(scene, double(flag.span.end.count()) + ms - m_anchor, snapping);
    flag.span.end = std::max(flag.span.start, wished);
    if (flag.span.end != wished)
        m_preview.snappedTo.reset();
    m_preview.flags = {flag};
}

void TimelineDrag::catchFlags(const TimelineScene& scene, const QPointF& at)
{
    const double ms = scene.axis.msAt(at.x());
    const auto moment = [&](double unrounded) { return scene.momentAt(scene.axis.xAt(unrounded)); };
    const Span span{moment(std::min(m_anchor, ms)), moment(std::max(m_anchor, ms)) + Milliseconds(1)};
    const int left = int(std::floor(std::clamp(scene.axis.xAt(std::min(m_anchor, ms)), -10.0, 1e5)));
    const int right = int(std::floor(std::clamp(scene.axis.xAt(std::max(m_anchor, ms)), -10.0, 1e5)));
    const QRect& lane = scene.lanes.flags;
    const int top = std::clamp(std::min(m_anchorY, int(at.y())), lane.top(), lane.bottom());
    const int bottom = std::clamp(std::max(m_anchorY, int(at.y())), lane.top(), lane.bottom());
    m_preview.rubber = QRect(QPoint(left, top), QPoint(right, std::max(top + 2, bottom)));
    m_caught.clear();
    const auto [first, last] = scene.flags.flagsIn(span);
    for (size_t i = first; i < last; ++i)
        m_caught.insert(scene.content.flags[i].id);
}

} // namespace starling
