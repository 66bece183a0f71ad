#include "progress/RateRatio.h"

#include <boost/math/special_functions/beta.hpp>

namespace starling {

RatioInterval rateRatioInterval(const CountedRate& first, const CountedRate& second, double confidence)
{
    const double tail = (1 - confidence) / 2;
    const double a = first.count;
    const double b = second.count;
    // p / (1 − p) = r · t1 / t2 turns the ends of the interval for p into those for r.
    const auto ratio = [&](double p) { return p / (1 - p) * second.time / first.time; };

    RatioInterval result;
    if (first.count > 0)
        result.low = ratio(boost::math::ibeta_inv(a, b + 1, tail));
    if (second.count > 0)
        result.high = ratio(boost::math::ibeta_inv(a + 1, b, 1 - tail));
    return result;
}

} // namespace starling
