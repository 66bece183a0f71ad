// How long a listener takes from hearing to pressing, told from a calibration.
#pragma once

#include "base/Error.h"
#include "base/Span.h"

#include <vector>

namespace starling {

/// What was played and what was pressed, all in positions of the same sound as heard.
struct ReactionTrial {
    std::vector<Milliseconds> targets; ///< beginnings of the sounds to press at, rising
    std::vector<Milliseconds> others;  ///< of those to leave alone, rising
    std::vector<Milliseconds> presses; ///< rising
};

struct ReactionEstimate {
    Milliseconds typical{0}; ///< from a sound's beginning to the press
    Milliseconds scatter{0}; ///< half of the presses came within this much of it
    int answered = 0;        ///< sounds that were pressed at
    int missed = 0;
    int stray = 0;  ///< presses that belong to no sound
    int fooled = 0; ///< sounds that should have been left alone, and were not
    bool operator==(const ReactionEstimate&) const = default;
};

/// The longest reaction that can be told.
constexpr Milliseconds longestReaction{2000};

/// Which press belongs to which sound is not taken for granted: of all distances from a sound to a later
/// press those that agree crowd together, and around the densest place each sound is given one press and each
/// press one sound. Misses and stray presses have no crowd. The typical time is the median of the means of
/// all pairs (Hodges & Lehmann 1963), nearly as sharp as a mean and nearly as robust as a median.
///
/// Errors: InvalidInput, in words for the listener, when fewer than 60 % of the sounds were answered, when
/// half of the answers were further than 110 ms from typical, when there were more stray presses than answers
/// to half of the sounds, or when most sounds that should have been left alone were not.
[[nodiscard]] Expected<ReactionEstimate> estimateReaction(const ReactionTrial& trial);

} // namespace starling
