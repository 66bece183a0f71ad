#include "answer/SegmentEdits.h"

#include <algorithm>

namespace starling::segments {

namespace {

Milliseconds inside(Milliseconds at, Milliseconds duration)
{
    return std::clamp(at, Milliseconds(0), std::max(Milliseconds(0), duration - Milliseconds(1)));
}

/// All edits come down to this: over `span` it is `segment`, everywhere else what it was.
SegmentTrack laidOver(const SegmentTrack& track, Milliseconds duration, Span span, const SegmentId& segment)
{
    span.start = std::clamp(span.start, Milliseconds(0), duration);
    span.end = std::clamp(span.end, span.start, duration);
    if (span.isPoint())
        return track;
    std::vector<SegmentMark> marks;
    for (const SegmentMark& mark : track.marks()) {
        if (mark.at < span.start)
            marks.push_back(mark);
    }
    marks.push_back({span.start, segment});
    if (span.end < duration)
        marks.push_back({span.end, track.segmentAt(span.end)});
    for (const SegmentMark& mark : track.marks()) {
        if (mark.at > span.end)
            marks.push_back(mark);
    }
    // No time is negative here, the only thing fromMarks() refuses.
    return SegmentTrack::fromMarks(std::move(marks)).value_or(track);
}

const SegmentMark* markAt(const SegmentTrack& track, Milliseconds at)
{
    const auto& marks = track.marks();
    const auto found =
        std::find_if(marks.begin(), marks.end(), [at](const SegmentMark& mark) { return mark.at == at; });
    return found == marks.end() ? nullptr : &*found;
}

} // namespace

std::optional<Segment> stretchAt(const SegmentTrack& track, Milliseconds duration, Milliseconds at)
{
    if (duration <= Milliseconds(0))
        return std::nullopt;
    const Milliseconds moment = inside(at, duration);
    Segment result{{}, {Milliseconds(0), duration}};
    for (const SegmentMark& mark : track.marks()) {
        if (mark.at > moment) {
            result.span.end = std::min(mark.at, duration);
            break;
        }
        result.id = mark.segment;
        result.span.start = mark.at;
    }
    return result;
}

std::optional<Milliseconds> nearestBoundary(const SegmentTrack& track, Milliseconds duration, Milliseconds at)
{
    std::optional<Milliseconds> best;
    const auto distance = [at](Milliseconds mark) { return mark < at ? at - mark : mark - at; };
    for (const SegmentMark& mark : track.marks()) {
        if (mark.at < duration && (!best || distance(mark.at) < distance(*best)))
            best = mark.at;
    }
    return best;
}

std::optional<Milliseconds> boundaryAfter(const SegmentTrack& track, Milliseconds duration, Milliseconds at)
{
    for (const SegmentMark& mark : track.marks()) {
        if (mark.at > at && mark.at < duration)
            return mark.at;
    }
    return std::nullopt;
}

std::optional<Milliseconds> boundaryBefore(const SegmentTrack& track, Milliseconds at)
{
    std::optional<Milliseconds> result;
    for (const SegmentMark& mark : track.marks()) {
        if (mark.at < at)
            result = mark.at;
    }
    return result;
}

Milliseconds
boundaryLimit(const SegmentTrack& track, Milliseconds duration, Milliseconds from, Milliseconds to)
{
    if (from >= duration || !markAt(track, from))
        return from;
    const auto before = boundaryBefore(track, from);
    const auto after = boundaryAfter(track, duration, from);
    const Milliseconds low = before ? *before + shortest : Milliseconds(0);
    const Milliseconds high = after.value_or(duration) - shortest;
    return std::clamp(to, std::min(low, from), std::max(high, from));
}

SegmentTrack
moveBoundary(const SegmentTrack& track, Milliseconds duration, Milliseconds from, Milliseconds to)
{
    const SegmentMark* mark = markAt(track, from);
    if (!mark)
        return track;
    const Milliseconds target = boundaryLimit(track, duration, from, to);
    if (target < from)
        return laidOver(track, duration, {target, from}, mark->segment);
    const SegmentId before = from > Milliseconds(0) ? track.segmentAt(from - Milliseconds(1)) : SegmentId();
    return laidOver(track, duration, {from, target}, before);
}

SegmentTrack
split(const SegmentTrack& track, Milliseconds duration, Milliseconds at, const SegmentId& segment)
{
    const auto stretch = stretchAt(track, duration, at);
    if (!stretch)
        return track;
    return laidOver(track, duration, {inside(at, duration), stretch->span.end}, segment);
}

std::optional<SegmentId>
segmentForSplit(const SegmentTrack& track, Milliseconds duration, Milliseconds at, const Framework& framework)
{
    const auto stretch = stretchAt(track, duration, at);
    if (!stretch || framework.segments.empty())
        return std::nullopt;
    auto next = framework.segments.begin();
    if (!stretch->id.isNull()) {
        next = std::find_if(next, framework.segments.end(), [&](const SegmentTemplate& known) {
            return known.id == stretch->id;
        });
        if (next == framework.segments.end() || ++next == framework.segments.end())
            return std::nullopt;
    }
    const bool followsAnyway = stretch->span.end < duration && track.segmentAt(stretch->span.end) == next->id;
    return followsAnyway ? std::nullopt : std::optional(next->id);
}

SegmentTrack
relabel(const SegmentTrack& track, Milliseconds duration, Milliseconds at, const SegmentId& segment)
{
    const auto stretch = stretchAt(track, duration, at);
    return stretch ? laidOver(track, duration, stretch->span, segment) : track;
}

SegmentTrack
insert(const SegmentTrack& track, Milliseconds duration, const Span& span, const SegmentId& segment)
{
    return laidOver(track, duration, span, segment);
}

SegmentTrack remove(const SegmentTrack& track, Milliseconds duration, Milliseconds at)
{
    const auto stretch = stretchAt(track, duration, at);
    if (!stretch)
        return track;
    SegmentId heir;
    if (stretch->span.start > Milliseconds(0))
        heir = track.segmentAt(stretch->span.start - Milliseconds(1));
    if (heir.isNull() && stretch->span.end < duration)
        heir = track.segmentAt(stretch->span.end);
    return laidOver(track, duration, stretch->span, heir);
}

} // namespace starling::segments
