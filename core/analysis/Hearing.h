// Suggestions against what the listener marked by ear.
#pragma once

#include "analysis/Suggestion.h"
#include "answer/Flag.h"
#include "answer/TakeReview.h"

#include <set>
#include <vector>

namespace starling {

/// What has become of a suggestion. Heard: the listener had set a flag of this kind there by ear. Accepted: a
/// suggestion was made a flag there. Dismissed: the listener does not agree.
enum class SuggestionState { Open, Heard, Accepted, Dismissed };

/// How far apart a flag and what it means may lie and still be one: a second of reaction that was not
/// compensated, at the default speed.
inline constexpr Milliseconds hearingTolerance{1500};

/// The state of each suggestion, in their order. A flag stands for one suggestion only: for the first in time
/// of those of its kind in reach that no earlier flag stands for. \param flags by start, as in a take
/// \param suggestions by start
[[nodiscard]] std::vector<SuggestionState> suggestionStates(
    const std::vector<Suggestion>& suggestions, const std::vector<Flag>& flags,
    const std::vector<DismissedSuggestion>& dismissed);

/// The listener's score, from the flags that were set by ear. Only kinds that are `audible` count: the clock
/// needs no ear.
[[nodiscard]] HearingScore hearingScore(
    const std::vector<Suggestion>& suggestions, const std::vector<Flag>& flags,
    const std::set<FlagKindId>& audible);

} // namespace starling
