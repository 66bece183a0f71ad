// An edit of a take as a value: what was and what is.
#pragma once

#include "answer/Take.h"

#include <optional>
#include <vector>

namespace starling {

/// A value before and after an edit.
template<typename Value>
struct Change {
    Value before;
    Value after;
    bool operator==(const Change&) const = default;
};

/// A flag before and after: none before when it was added, none after when it was removed. Both have the same
/// id.
using FlagChange = Change<std::optional<Flag>>;

/// Everything one step of undo takes back. Empty parts stay as they are.
struct TakeChange {
    std::optional<Change<SegmentTrack>> track;
    std::vector<FlagChange> flags; ///< each flag once
    std::optional<Change<Rating>> rating;

    [[nodiscard]] bool isEmpty() const { return !track && flags.empty() && !rating; }
    bool operator==(const TakeChange&) const = default;
};

/// What takes `change` back.
[[nodiscard]] TakeChange inverse(const TakeChange& change);

/// Both in one step. `second` begins where `first` ends; what comes to nothing is left out.
[[nodiscard]] TakeChange merged(const TakeChange& first, const TakeChange& second);

/// The take with the change made; flags stay in their order. Linear in the number of flags.
void applyChange(Take& take, const TakeChange& change);

} // namespace starling
