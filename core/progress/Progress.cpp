#include "progress/Progress.h"

#include "answer/Allocation.h"
#include "progress/ChangeSentence.h"
#include "progress/RateRatio.h"

#include <algorithm>

namespace starling {

namespace {

constexpr double msPerMinute = 60'000;

/// A week while its takes are still being added.
struct WeekSums {
    WeekFigures figures;
    GroupShares shares; ///< summed
    int takesWithMarks = 0;
};

QDate weekStart(QDate date, Qt::DayOfWeek firstDay)
{
    return date.addDays(-((date.dayOfWeek() - int(firstDay) + 7) % 7));
}

void addShares(WeekSums& week, const Take& take, const Framework& framework)
{
    GroupShares shares;
    for (const AllocationEntry& entry : allocate(framework, take.track, take.duration)) {
        if (entry.group == SegmentGroup::Setup)
            shares.setup = entry.share;
        else if (entry.group == SegmentGroup::Action)
            shares.action = entry.share;
        else if (entry.group == SegmentGroup::Outcome)
            shares.outcome = entry.share;
    }
    if (shares == GroupShares{})
        return;
    week.shares.setup += shares.setup;
    week.shares.action += shares.action;
    week.shares.outcome += shares.outcome;
    ++week.takesWithMarks;
}

void addTake(WeekSums& week, const Take& take, const Catalog& catalog, const LengthSettings& lengths)
{
    const Framework& framework = catalog.frameworkOrDefault(take.setup.framework);
    ++week.figures.takes;
    week.figures.spoken += take.duration;
    week.figures.overtime += overtime(take.duration, lengths.rulesFor(take.setup.depth, framework));
    for (const Flag& flag : take.flags)
        ++week.figures.flags[flag.kind].count;
    addShares(week, take, framework);
}

WeekFigures finish(WeekSums week)
{
    WeekFigures& figures = week.figures;
    const double minutes = double(figures.spoken.count()) / msPerMinute;
    for (FlagFigures& each : figures.flags) {
        each.perTake = figures.takes > 0 ? double(each.count) / figures.takes : 0;
        each.perMinute = minutes > 0 ? each.count / minutes : 0;
    }
    if (week.takesWithMarks > 0) {
        figures.groups = GroupShares{
            week.shares.setup / week.takesWithMarks, week.shares.action / week.takesWithMarks,
            week.shares.outcome / week.takesWithMarks};
    }
    return figures;
}

std::optional<WeekChange>
changeOf(const FlagKind& kind, const WeekFigures& thisWeek, const WeekFigures& lastWeek)
{
    WeekChange change;
    change.kind = kind.id;
    change.thisWeek = thisWeek.flags.value(kind.id);
    change.lastWeek = lastWeek.flags.value(kind.id);
    if (change.thisWeek.count == 0 && change.lastWeek.count == 0)
        return std::nullopt;
    if (thisWeek.spoken > Milliseconds{0} && lastWeek.spoken > Milliseconds{0}) {
        const CountedRate now{change.thisWeek.count, double(thisWeek.spoken.count())};
        const CountedRate before{change.lastWeek.count, double(lastWeek.spoken.count())};
        if (before.count > 0)
            change.ratio = now.rate() / before.rate();
        const RatioInterval interval = rateRatioInterval(now, before);
        change.low = interval.low;
        change.high = interval.high;
    }
    change.sentence = changeSentence(change, thisWeek, lastWeek);
    return change;
}

} // namespace

ProgressReport
progressReport(const std::vector<Take>& takes, const Catalog& catalog, const ProgressOptions& options)
{
    const int weekCount = std::max(2, options.weeks);
    const QDate first = weekStart(options.today, options.firstDay).addDays(-7 * qint64(weekCount - 1));
    std::vector<WeekSums> weeks{size_t(weekCount)};
    for (int i = 0; i < weekCount; ++i) {
        weeks[size_t(i)].figures.start = first.addDays(7 * qint64(i));
        for (const FlagKind& kind : catalog.flagKinds)
            weeks[size_t(i)].figures.flags.insert(kind.id, {});
    }

    // Sums of floating-point shares depend on the order of the takes in their last bits; one order for all.
    std::vector<const Take*> ordered;
    for (const Take& take : takes) {
        const qint64 week = first.daysTo(take.recordedAt.date()) / 7;
        const bool inReach = take.recordedAt.date() >= first && week < weekCount;
        if (inReach && !take.deletedAt && take.state != TakeState::Recording)
            ordered.push_back(&take);
    }
    std::sort(ordered.begin(), ordered.end(), [](const Take* a, const Take* b) {
        return std::pair(a->recordedAt, a->id) < std::pair(b->recordedAt, b->id);
    });
    for (const Take* take : ordered)
        addTake(weeks[size_t(first.daysTo(take->recordedAt.date()) / 7)], *take, catalog, options.lengths);

    ProgressReport report;
    for (WeekSums& week : weeks)
        report.weeks.push_back(finish(std::move(week)));
    const WeekFigures& thisWeek = report.weeks.at(size_t(weekCount - 1));
    const WeekFigures& lastWeek = report.weeks.at(size_t(weekCount - 2));
    for (const FlagKind& kind : catalog.flagKinds) {
        if (kind.polarity == FlagPolarity::Neutral)
            continue;
        if (auto change = changeOf(kind, thisWeek, lastWeek))
            report.changes.push_back(std::move(*change));
    }
    return report;
}

} // namespace starling
