// Where the lines of a chart's value axis go, and how weeks are labelled.
#pragma once

#include "progress/Trends.h"

#include <vector>

namespace starling {

/// Rising values from 0 with an even step that people count in (1, 2, 5; half minutes and minutes for
/// lengths; quarters for shares); the last is at or above `highest`. Three to six of them.
[[nodiscard]] std::vector<double> valueTicks(double highest, TrendUnit unit);

/// "2", "2.5", "1:30", "50 %"
[[nodiscard]] QString tickText(double value, TrendUnit unit);

/// Every how many weeks one is labelled, so that at most `mostLabels` stand side by side.
[[nodiscard]] int weekLabelStep(int weeks, int mostLabels);

} // namespace starling
