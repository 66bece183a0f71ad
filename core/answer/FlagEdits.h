// Edits of flags: moving, stretching, and what copies of them look like on another take.
#pragma once

#include "answer/TakeChange.h"

namespace starling {

/// Edits of flags that lie in a take of length `duration`; a flag that stays as it is, is not in the answer.
namespace flags {

/// All by the same time, but no further than the first may go back and the last ahead.
[[nodiscard]] std::vector<FlagChange>
moved(const std::vector<Flag>& flags, Milliseconds by, Milliseconds duration);

/// Beginnings by `start` and ends by `end`, kept inside the take; a beginning stops at the end and an end at
/// the beginning.
[[nodiscard]] std::vector<FlagChange>
stretched(const std::vector<Flag>& flags, Milliseconds start, Milliseconds end, Milliseconds duration);

[[nodiscard]] std::vector<FlagChange> ofKind(const std::vector<Flag>& flags, const FlagKindId& kind);

[[nodiscard]] std::vector<FlagChange> removed(const std::vector<Flag>& flags);
[[nodiscard]] std::vector<FlagChange> added(const std::vector<Flag>& flags);

/// Where a copy goes.
enum class Placement {
    SameTime,    ///< as far from the start as in the take it comes from
    SameSegment, ///< as far, in share of the stretch, into the same segment: the first S stays in the first S
};

struct Copies {
    std::vector<Flag> flags; ///< with ids of their own, by start
    int shortened = 0;       ///< that reached past the end of the take and now end with it
    int leftOut = 0;         ///< that lie past the end, or whose segment the take does not have
};

/// Copies of `flags` of the take `from` for the take `to`. With SameSegment the nth stretch of a segment
/// belongs to the nth there, or to the last where there are fewer; what lies in no segment keeps its time.
[[nodiscard]] Copies
copies(const std::vector<Flag>& flags, const Take& from, const Take& to, Placement placement);

/// Copies of flags for a take of length `duration`, the earliest at `at`, the rest as far after it as they
/// were.
[[nodiscard]] Copies placedAt(const std::vector<Flag>& flags, Milliseconds at, Milliseconds duration);

} // namespace flags

} // namespace starling
