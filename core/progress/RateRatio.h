// How much one rate differs from another, and how sure one can be.
#pragma once

#include <optional>

namespace starling {

/// Events counted over some time; any unit of time, the same for both sides of a comparison.
struct CountedRate {
    int count = 0;   ///< ≥ 0
    double time = 0; ///< > 0
    [[nodiscard]] double rate() const { return count / time; }
};

/// An interval for the ratio of two rates.
struct RatioInterval {
    double low = 0;
    std::optional<double> high; ///< none: no upper end, because the second count is 0
    bool operator==(const RatioInterval&) const = default;
};

/// The exact conditional interval for first / second (see progressReport). It covers the true ratio at least
/// with the given confidence, whatever the counts; it is widest where both are 0: from 0, without end.
/// \param confidence 0–1, ends excluded
[[nodiscard]] RatioInterval
rateRatioInterval(const CountedRate& first, const CountedRate& second, double confidence = 0.95);

} // namespace starling
