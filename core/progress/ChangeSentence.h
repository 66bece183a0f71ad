// One week against another, in words.
#pragma once

#include "progress/Progress.h"

namespace starling {

/// Weeks with fewer takes than this are not compared: takes differ too much from one another.
inline constexpr int fewestTakesToCompare = 3;

/// The sentence of a change whose figures are filled in: what the rate did and how sure one can be. Numbers
/// in the default locale's form.
[[nodiscard]] QString
changeSentence(const WeekChange& change, const WeekFigures& thisWeek, const WeekFigures& lastWeek);

} // namespace starling
