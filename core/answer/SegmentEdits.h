// Edits of which segment was spoken when.
#pragma once

#include "answer/Framework.h"
#include "answer/SegmentTrack.h"

#include <optional>

namespace starling {

/// Every function gives a new track for a take of length `duration`; nothing but what it names moves, and
/// where nothing can be done the track comes back as it was. Moments outside the take count as its nearest
/// one. Neighbours that come to name the same segment become one stretch.
namespace segments {

/// A boundary is not moved closer than this to the next, unless it was closer already.
inline constexpr Milliseconds shortest{50};

/// The stretch at a moment, also one of no segment (null id). None where the take has no length.
[[nodiscard]] std::optional<Segment>
stretchAt(const SegmentTrack& track, Milliseconds duration, Milliseconds at);

/// The boundary next to a moment, the earlier of two; none where no segment begins or ends in the take.
[[nodiscard]] std::optional<Milliseconds>
nearestBoundary(const SegmentTrack& track, Milliseconds duration, Milliseconds at);
[[nodiscard]] std::optional<Milliseconds>
boundaryAfter(const SegmentTrack& track, Milliseconds duration, Milliseconds at);
[[nodiscard]] std::optional<Milliseconds> boundaryBefore(const SegmentTrack& track, Milliseconds at);

/// Where moveBoundary() would put the boundary at `from`; `from` where there is none.
[[nodiscard]] Milliseconds
boundaryLimit(const SegmentTrack& track, Milliseconds duration, Milliseconds from, Milliseconds to);
/// Moves the boundary at `from`, kept between its neighbours. The first may go to the take's start.
[[nodiscard]] SegmentTrack
moveBoundary(const SegmentTrack& track, Milliseconds duration, Milliseconds from, Milliseconds to);

/// The stretch at `at` keeps its segment up to there; from there to its end it is `segment`.
[[nodiscard]] SegmentTrack
split(const SegmentTrack& track, Milliseconds duration, Milliseconds at, const SegmentId& segment);
/// What a split at `at` would call the new part: the segment the framework has next. None where that follows
/// anyway, or the framework has none; then somebody must choose.
[[nodiscard]] std::optional<SegmentId> segmentForSplit(
    const SegmentTrack& track, Milliseconds duration, Milliseconds at, const Framework& framework);

/// The whole stretch at `at` is `segment`; a null id: no segment.
[[nodiscard]] SegmentTrack
relabel(const SegmentTrack& track, Milliseconds duration, Milliseconds at, const SegmentId& segment);

/// `segment` lies over `span`. What lay there gives way, and what ran at its end goes on after it.
[[nodiscard]] SegmentTrack
insert(const SegmentTrack& track, Milliseconds duration, const Span& span, const SegmentId& segment);

/// The stretch at `at` goes: the segment before it goes on; where there is none, the one after begins
/// earlier; where there is neither, no segment is left there.
[[nodiscard]] SegmentTrack remove(const SegmentTrack& track, Milliseconds duration, Milliseconds at);

} // namespace segments

} // namespace starling
