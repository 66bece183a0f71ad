// How often which flag was set, in all, for each minute, and in each segment.
#pragma once

#include "answer/Framework.h"
#include "answer/Take.h"

#include <optional>
#include <vector>

namespace starling {

/// A number of flags and the speech it is out of.
struct FlagRate {
    int count = 0;
    Milliseconds spoken{0};
    /// None where nothing was spoken.
    [[nodiscard]] std::optional<double> perMinute() const;
    bool operator==(const FlagRate&) const = default;
};

/// One kind of flag, or all of them.
struct FlagTallyRow {
    FlagKindId kind; ///< null in the row of all
    FlagRate whole;
    std::vector<FlagRate> segments; ///< as FlagTally::segments
    bool operator==(const FlagTallyRow&) const = default;
};

struct FlagTally {
    std::vector<SegmentId> segments; ///< those that were spoken: the framework's in its order, then others
    std::vector<FlagTallyRow> kinds; ///< kinds that occur, the most frequent first, then by id
    FlagTallyRow all;
    bool operator==(const FlagTally&) const = default;
};

/// Pure. Counts every flag but the clock's: overtime is told in seconds. A flag counts where it begins, at
/// the boundary in the segment that begins there; one outside every segment counts in the whole alone. The
/// minutes are the take's whole length, pauses and all, as in weekly progress; those of a segment are the
/// time spent in it, however often it was spoken.
[[nodiscard]] FlagTally tallyFlags(const Take& take, const Framework& framework);

} // namespace starling
