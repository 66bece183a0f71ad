// What the allocation bar draws, worked out without drawing.
#pragma once

#include "answer/Allocation.h"

namespace starling {

/// One segment's part of a track.
struct AllocationPart {
    const SegmentTemplate* segment = nullptr; ///< of the framework the tracks were made from
    Milliseconds spent{0};
    bool operator==(const AllocationPart&) const = default;
};

/// One bar: a segment, or neighbouring segments that the framework gives one target together.
struct AllocationTrack {
    std::vector<AllocationPart> parts; ///< never empty
    std::optional<SegmentGroup> group; ///< set when the target is the group's
    std::optional<LengthRange> target; ///< as a length, to draw and to name
    std::optional<AllocationVerdict> verdict;
    Milliseconds fullScale{0}; ///< what the bar's whole width stands for; > 0
    double weight = 0;         ///< share of the picture's width this track would like, > 0

    [[nodiscard]] Milliseconds spent() const;
    bool operator==(const AllocationTrack&) const = default;
};

/// \param entries from allocate() with the same framework
/// \param expected how long the whole answer should become, for an answer still being spoken: shares become
///        lengths of it, and only what is within or over gets a verdict, since everything begins as too
///        little. None: the answer is over, and shares are of the time that was marked.
[[nodiscard]] std::vector<AllocationTrack> allocationTracks(
    const Framework& framework, const std::vector<AllocationEntry>& entries,
    const std::optional<LengthRange>& expected);

} // namespace starling
