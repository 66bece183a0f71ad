// The charts of the Progress page as plain values: what each draws, says and tabulates.
#pragma once

#include "answer/Take.h"
#include "catalog/Catalog.h"
#include "progress/Progress.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace starling {

/// Whether flags and overtime are shown for each minute spoken or for each take.
enum class RateBasis { PerMinute, PerTake };

/// How a chart's values are told.
enum class TrendUnit {
    Rate,    ///< a plain number
    Seconds, ///< as a clock
    Share    ///< 0–1, as per cent
};

/// What the line is about; decides its colour, never its meaning alone.
enum class TrendTone { Fault, Strength, Plain };

struct TrendWeek {
    QDate start;
    int takes = 0;
    std::optional<double> value; ///< none in a week without takes (or, for shares, without marks)
    bool operator==(const TrendWeek&) const = default;
};

struct TrendDot {
    TakeId take;
    QDateTime at;
    double value = 0;
    QString when;     ///< for the tooltip
    QString question; ///< may be empty
    bool operator==(const TrendDot&) const = default;
};

/// One chart: a question, its answer, a line of weeks and a dot for each take.
struct Trend {
    QString id;       ///< stable across reports: "flag/we", "overtime", "share/setup", "length"
    QString heading;  ///< the question
    QString sentence; ///< the answer
    QString measure;  ///< what the values are: "per minute", "share of the marked time"
    TrendUnit unit = TrendUnit::Rate;
    TrendTone tone = TrendTone::Plain;
    QString colour;                                  ///< of the kind of flag, "#rrggbb"; empty: of the tone
    std::vector<TrendWeek> weeks;                    ///< oldest first, without gaps
    std::vector<TrendDot> dots;                      ///< oldest first
    std::optional<std::pair<double, double>> target; ///< when every take shown has the same one
    bool operator==(const Trend&) const = default;
};

/// Pure. Kinds of flag that occur in the weeks shown, in the catalogue's order, then overtime, the three
/// shares and the length. \param takes those the report was made from
[[nodiscard]] std::vector<Trend> buildTrends(
    const ProgressReport& report, const std::vector<Take>& takes, const Catalog& catalog,
    const LengthSettings& lengths, RateBasis basis);

/// The takes that lie in the report's weeks, oldest first.
[[nodiscard]] std::vector<Take> takesInReach(const ProgressReport& report, const std::vector<Take>& takes);

/// "4.1", "0:24", "62 %"
[[nodiscard]] QString trendText(double value, TrendUnit unit);

} // namespace starling
