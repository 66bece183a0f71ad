// What the Progress page says in words.
#pragma once

#include "progress/Trends.h"

#include <QCoreApplication>

namespace starling {

/// Pure. Plain and short; says so when there is too little to tell.
class TrendSentences {
    Q_DECLARE_TR_FUNCTIONS(TrendSentences)

public:
    [[nodiscard]] static QString flagHeading(const FlagKind& kind);
    [[nodiscard]] static QString overtimeHeading();
    [[nodiscard]] static QString shareHeading(SegmentGroup group);
    [[nodiscard]] static QString lengthHeading();

    /// The report's own sentence where this week or last has such a flag.
    [[nodiscard]] static QString flag(const FlagKindId& kind, const ProgressReport& report);
    [[nodiscard]] static QString overtime(const ProgressReport& report);
    [[nodiscard]] static QString share(
        std::optional<double> thisWeek, std::optional<double> lastWeek,
        const std::optional<std::pair<double, double>>& target);
    [[nodiscard]] static QString length(const ProgressReport& report);

    [[nodiscard]] static QString measure(RateBasis basis);
    [[nodiscard]] static QString shareMeasure();
    [[nodiscard]] static QString lengthMeasure();
    /// A tooltip: when, what, how much.
    [[nodiscard]] static QString dot(const TrendDot& dot, const Trend& trend);
    [[nodiscard]] static QString percent(double share);

    /// This week against last: how much was rehearsed, and what has changed beyond chance.
    [[nodiscard]] static QStringList summary(const ProgressReport& report, const Catalog& catalog);
};

} // namespace starling
