#include "progress/AxisTicks.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace starling {

namespace {

constexpr int mostSteps = 4;
/// Labels show two decimals.
constexpr double finestRate = 0.05;

/// The smallest of 1, 2, 5 times a power of ten that is at least `least`.
double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

double clockStep(double least)
{
    static constexpr std::array steps{1.0,  2.0,   5.0,   10.0,  15.0,   30.0,
                                      60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0};
    const auto* found = std::lower_bound(steps.begin(), steps.end(), least);
    return found == steps.end() ? std::ceil(least / 3600) * 3600 : *found;
}

} // namespace

std::vector<double> valueTicks(double highest, TrendUnit unit)
{
    if (unit == TrendUnit::Share)
        return {0, 0.25, 0.5, 0.75, 1};
    // A chart of nothing but zeros still needs a height.
    const double least = highest > 0 ? highest / mostSteps : (unit == TrendUnit::Seconds ? 15 : 0.25);
    const double step =
        unit == TrendUnit::Seconds ? clockStep(least) : roundStep(std::max(least, finestRate));
    std::vector<double> ticks;
    const int count = std::max(2, int(std::ceil(highest / step - 1e-9)));
    for (int i = 0; i <= count; ++i)
        ticks.push_back(i * step);
    return ticks;
}

QString tickText(double value, TrendUnit unit)
{
    if (unit != TrendUnit::Rate)
        return trendText(value, unit);
    const bool whole = std::abs(value - std::round(value)) < 1e-9;
    const int decimals = whole ? 0 : std::abs(value * 10 - std::round(value * 10)) < 1e-9 ? 1 : 2;
    return QLocale().toString(value, 'f', decimals);
}

int weekLabelStep(int weeks, int mostLabels)
{
    return std::max(1, (weeks + mostLabels - 1) / mostLabels);
}

} // namespace starling
