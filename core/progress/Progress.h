// Takes in, weekly figures out.
#pragma once

#include "answer/Take.h"
#include "catalog/Catalog.h"

#include <QDate>
#include <QHash>

#include <optional>
#include <vector>

namespace starling {

/// How often one kind of flag was set in a week.
struct FlagFigures {
    int count = 0;
    double perTake = 0;
    double perMinute = 0; ///< of spoken time
    bool operator==(const FlagFigures&) const = default;
};

/// Mean shares of the marked time over the takes that have any marks; the three add up to 1.
struct GroupShares {
    double setup = 0;
    double action = 0;
    double outcome = 0;
    bool operator==(const GroupShares&) const = default;
};

struct WeekFigures {
    QDate start; ///< first day of the week
    int takes = 0;
    Milliseconds spoken{0};
    Milliseconds overtime{0};             ///< summed over the takes
    QHash<FlagKindId, FlagFigures> flags; ///< every kind of the catalogue, plus unknown ones that occur
    std::optional<GroupShares> groups;    ///< none when no take has marks
    bool operator==(const WeekFigures&) const = default;
};

/// One kind of flag, this week against last.
struct WeekChange {
    FlagKindId kind;
    FlagFigures thisWeek;
    FlagFigures lastWeek;
    std::optional<double> ratio; ///< of the rates per minute, this / last; none when either week has no
                                 ///< spoken time or last has no flag
    std::optional<double> low;   ///< 95 % interval of the ratio; low without high where last week has none
    std::optional<double> high;
    QString sentence; ///< in words, with how sure one can be
    bool operator==(const WeekChange&) const = default;
};

struct ProgressReport {
    std::vector<WeekFigures> weeks; ///< oldest first, gaps filled with empty weeks; the last holds `today`
    std::vector<WeekChange>
        changes; ///< fault and strength kinds that occur in either week, in the catalogue's order
    bool operator==(const ProgressReport&) const = default;
};

/// What a report is made for.
struct ProgressOptions {
    QDate today;
    int weeks = 8;                       ///< at least 2
    Qt::DayOfWeek firstDay = Qt::Monday; ///< by the user's locale
    LengthSettings lengths;
};

/// Pure: the same takes give the same report. Takes in the trash or still recording are left out. A take
/// counts in the week of its own local date.
///
/// The interval of a rate ratio is exact and conditional: given both counts' sum n, this week's count is
/// binomial with p = r·t1 / (r·t1 + t2), so a Clopper–Pearson interval for p gives one for r (Przyborowski &
/// Wilenski 1940; Ulm 1990).
[[nodiscard]] ProgressReport
progressReport(const std::vector<Take>& takes, const Catalog& catalog, const ProgressOptions& options);

} // namespace starling
