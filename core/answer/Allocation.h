// Where the time of an answer went, against what its framework asks for.
#pragma once

#include "answer/Framework.h"
#include "answer/SegmentTrack.h"

#include <optional>
#include <vector>

namespace starling {

enum class AllocationVerdict { Under, Within, Over };

/// Time spent on one group or one segment.
struct AllocationEntry {
    std::optional<SegmentGroup> group; ///< set for a group's line
    SegmentId segment;                 ///< set for a segment's line
    Milliseconds spent{0};
    double share = 0;                         ///< of all marked time, 0–1; 0 when nothing is marked
    Target target;                            ///< empty when the framework asks nothing of it
    std::optional<AllocationVerdict> verdict; ///< none without a target or without any marked time
    bool operator==(const AllocationEntry&) const = default;
};

/// The three groups, then every segment of the framework, in the framework's order. Shares are of the marked
/// time only, so that an unmarked lead-in does not count against any part; the groups' shares add up to 1
/// when anything is marked. Segments that the framework does not know are left out. A target with a share is
/// judged by share; one with only a length by length.
[[nodiscard]] std::vector<AllocationEntry>
allocate(const Framework& framework, const SegmentTrack& track, Milliseconds duration);

/// Judges one share or length against its target: ends included, and half a percent point or half a second of
/// grace so that a figure shown as "20 %" is not called over 20 %.
[[nodiscard]] std::optional<AllocationVerdict> judge(const Target& target, double share, Milliseconds spent);

/// "under", "within", "over"
[[nodiscard]] QString toText(AllocationVerdict verdict);

} // namespace starling
