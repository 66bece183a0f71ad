#include "progress/Trends.h"

#include "answer/Allocation.h"
#include "base/DateText.h"
#include "progress/TrendSentences.h"
#include "widgets/TakeWords.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace starling {

namespace {

constexpr double msPerMinute = 60'000;

/// What every chart is made from.
struct Material {
    const ProgressReport& report;
    std::vector<Take> takes;
    const Catalog& catalog;
    const LengthSettings& lengths;
    RateBasis basis;
    std::vector<QString> when; ///< of each take, shared by its dots in all charts
    std::vector<QString> questions;

    [[nodiscard]] LengthRules rulesOf(const Take& take) const
    {
        return lengths.rulesFor(take.setup.depth, catalog.frameworkOrDefault(take.setup.framework));
    }
};

using WeekValue = std::function<std::optional<double>(const WeekFigures&)>;
using TakeValue = std::function<std::optional<double>(const Take&)>;

double minutes(Milliseconds length)
{
    return double(length.count()) / msPerMinute;
}

double seconds(Milliseconds length)
{
    return double(length.count()) / 1000;
}

void fill(Trend& trend, const Material& from, const WeekValue& ofWeek, const TakeValue& ofTake)
{
    for (const WeekFigures& week : from.report.weeks)
        trend.weeks.push_back({week.start, week.takes, week.takes > 0 ? ofWeek(week) : std::nullopt});
    for (size_t i = 0; i < from.takes.size(); ++i) {
        const Take& take = from.takes.at(i);
        if (const std::optional<double> value = ofTake(take))
            trend.dots.push_back({take.id, take.recordedAt, *value, from.when.at(i), from.questions.at(i)});
    }
}

/// The target every take shown agrees on; none when they differ, since one band would be wrong for some.
std::optional<std::pair<double, double>> commonTarget(
    const Material& from, const std::function<std::optional<std::pair<double, double>>(const Take&)>& ofTake)
{
    std::optional<std::pair<double, double>> common;
    for (const Take& take : from.takes) {
        const auto target = ofTake(take);
        if (!target || (common && *common != *target))
            return std::nullopt;
        common = target;
    }
    return common;
}

bool occurs(const ProgressReport& report, const FlagKindId& kind)
{
    return std::any_of(report.weeks.begin(), report.weeks.end(), [&kind](const WeekFigures& week) {
        return week.flags.value(kind).count > 0;
    });
}

Trend flagTrend(const Material& from, const FlagKind& kind)
{
    Trend trend;
    trend.id = QStringLiteral("flag/%1").arg(kind.id.toString());
    trend.heading = TrendSentences::flagHeading(kind);
    trend.sentence = TrendSentences::flag(kind.id, from.report);
    trend.measure = TrendSentences::measure(from.basis);
    trend.unit = TrendUnit::Rate;
    trend.tone = kind.polarity == FlagPolarity::Strength ? TrendTone::Strength
                 : kind.polarity == FlagPolarity::Fault  ? TrendTone::Fault
                                                         : TrendTone::Plain;
    trend.colour = kind.colour;
    const bool perMinute = from.basis == RateBasis::PerMinute;
    fill(
        trend, from,
        [&kind, perMinute](const WeekFigures& week) {
            const FlagFigures figures = week.flags.value(kind.id);
            return std::optional(perMinute ? figures.perMinute : figures.perTake);
        },
        [&kind, perMinute](const Take& take) -> std::optional<double> {
            const auto count =
                double(std::count_if(take.flags.begin(), take.flags.end(), [&kind](const Flag& flag) {
                    return flag.kind == kind.id;
                }));
            if (!perMinute)
                return count;
            if (take.duration <= Milliseconds{0})
                return std::nullopt;
            return count / minutes(take.duration);
        });
    return trend;
}

Trend overtimeTrend(const Material& from)
{
    Trend trend;
    trend.id = QStringLiteral("overtime");
    trend.heading = TrendSentences::overtimeHeading();
    trend.sentence = TrendSentences::overtime(from.report);
    trend.measure = TrendSentences::measure(from.basis);
    trend.unit = TrendUnit::Seconds;
    trend.tone = TrendTone::Fault;
    const bool perMinute = from.basis == RateBasis::PerMinute;
    fill(
        trend, from,
        [perMinute](const WeekFigures& week) -> std::optional<double> {
            if (!perMinute)
                return seconds(week.overtime) / week.takes;
            if (week.spoken <= Milliseconds{0})
                return std::nullopt;
            return seconds(week.overtime) / minutes(week.spoken);
        },
        [&from, perMinute](const Take& take) -> std::optional<double> {
            const double past = seconds(overtime(take.duration, from.rulesOf(take)));
            if (!perMinute)
                return past;
            if (take.duration <= Milliseconds{0})
                return std::nullopt;
            return past / minutes(take.duration);
        });
    return trend;
}

std::optional<double> shareOf(const std::optional<GroupShares>& shares, SegmentGroup group)
{
    if (!shares)
        return std::nullopt;
    switch (group) {
    case SegmentGroup::Setup:
        return shares->setup;
    case SegmentGroup::Action:
        return shares->action;
    case SegmentGroup::Outcome:
        break;
    }
    return shares->outcome;
}

std::optional<AllocationEntry> entryOf(const Material& from, const Take& take, SegmentGroup group)
{
    const Framework& framework = from.catalog.frameworkOrDefault(take.setup.framework);
    const std::vector<AllocationEntry> entries = allocate(framework, take.track, take.duration);
    std::optional<AllocationEntry> found;
    bool anyMarked = false;
    for (const AllocationEntry& entry : entries) {
        anyMarked = anyMarked || (entry.group && entry.spent > Milliseconds{0});
        if (entry.group == group)
            found = entry;
    }
    return anyMarked ? found : std::nullopt;
}

Trend shareTrend(const Material& from, SegmentGroup group)
{
    Trend trend;
    trend.id = QStringLiteral("share/%1").arg(toText(group));
    trend.heading = TrendSentences::shareHeading(group);
    trend.measure = TrendSentences::shareMeasure();
    trend.unit = TrendUnit::Share;
    trend.target = commonTarget(from, [&from, group](const Take& take) {
        const Target target = from.catalog.frameworkOrDefault(take.setup.framework).targetOf(group);
        return target.share ? std::optional(std::pair(target.share->min, target.share->max)) : std::nullopt;
    });
    fill(
        trend, from, [group](const WeekFigures& week) { return shareOf(week.groups, group); },
        [&from, group](const Take& take) -> std::optional<double> {
            const auto entry = entryOf(from, take, group);
            return entry ? std::optional(entry->share) : std::nullopt;
        });
    trend.sentence = TrendSentences::share(
        shareOf(from.report.weeks.back().groups, group),
        shareOf(from.report.weeks.at(from.report.weeks.size() - 2).groups, group), trend.target);
    return trend;
}

Trend lengthTrend(const Material& from)
{
    Trend trend;
    trend.id = QStringLiteral("length");
    trend.heading = TrendSentences::lengthHeading();
    trend.sentence = TrendSentences::length(from.report);
    trend.measure = TrendSentences::lengthMeasure();
    trend.unit = TrendUnit::Seconds;
    trend.target = commonTarget(from, [&from](const Take& take) {
        const LengthRules rules = from.rulesOf(take);
        return std::optional(std::pair(seconds(rules.thinBelow), seconds(rules.cap)));
    });
    fill(
        trend, from, [](const WeekFigures& week) { return std::optional(seconds(week.spoken) / week.takes); },
        [](const Take& take) { return std::optional(seconds(take.duration)); });
    return trend;
}

} // namespace

std::vector<Take> takesInReach(const ProgressReport& report, const std::vector<Take>& takes)
{
    std::vector<Take> result;
    if (report.weeks.empty())
        return result;
    const QDate first = report.weeks.front().start;
    const QDate end = report.weeks.back().start.addDays(7);
    for (const Take& take : takes) {
        const QDate day = take.recordedAt.date();
        if (day >= first && day < end && !take.deletedAt && take.state != TakeState::Recording)
            result.push_back(take);
    }
    std::stable_sort(result.begin(), result.end(), [](const Take& a, const Take& b) {
        return a.recordedAt < b.recordedAt;
    });
    return result;
}

std::vector<Trend> buildTrends(
    const ProgressReport& report, const std::vector<Take>& takes, const Catalog& catalog,
    const LengthSettings& lengths, RateBasis basis)
{
    Material from{report, takesInReach(report, takes), catalog, lengths, basis, {}, {}};
    for (const Take& take : from.takes) {
        from.when.push_back(dateTimeText(take.recordedAt));
        from.questions.push_back(words::question(take, catalog));
    }
    std::vector<Trend> trends;
    if (from.takes.empty() || report.weeks.size() < 2)
        return trends;
    for (const FlagKind& kind : catalog.flagKinds) {
        // The clock's own flag has a chart in seconds, which says more than how often.
        if (kind.id != overtimeKind() && occurs(report, kind.id))
            trends.push_back(flagTrend(from, kind));
    }
    trends.push_back(overtimeTrend(from));
    for (const SegmentGroup group : {SegmentGroup::Setup, SegmentGroup::Action, SegmentGroup::Outcome})
        trends.push_back(shareTrend(from, group));
    trends.push_back(lengthTrend(from));
    return trends;
}

QString trendText(double value, TrendUnit unit)
{
    const QLocale locale;
    switch (unit) {
    case TrendUnit::Rate:
        return locale.toString(value, 'f', value == 0 || value >= 1 ? 1 : 2);
    case TrendUnit::Seconds:
        return words::clock(Milliseconds(std::llround(value * 1000)));
    case TrendUnit::Share:
        break;
    }
    return TrendSentences::percent(value);
}

} // namespace starling
