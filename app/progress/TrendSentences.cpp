#include "progress/TrendSentences.h"

#include "answer/Allocation.h"
#include "widgets/TakeWords.h"

#include <QLocale>

#include <cmath>

namespace starling {

namespace {

/// Takes in all the weeks shown; below this nothing can be said about a trend.
constexpr int fewestTakes = 3;

const WeekFigures& thisWeekOf(const ProgressReport& report)
{
    return report.weeks.back();
}

const WeekFigures& lastWeekOf(const ProgressReport& report)
{
    return report.weeks.at(report.weeks.size() - 2);
}

Milliseconds meanLength(const WeekFigures& week)
{
    return week.takes > 0 ? week.spoken / week.takes : Milliseconds{0};
}

} // namespace

QString TrendSentences::flagHeading(const FlagKind& kind)
{
    if (kind.id == FlagKindId(QStringLiteral("we")))
        return tr("Are the “we”s falling?");
    if (kind.id == FlagKindId(QStringLiteral("filler")))
        return tr("Are the fillers thinning out?");
    if (kind.polarity == FlagPolarity::Strength)
        return tr("Are strong moments growing? (%1)").arg(kind.name);
    if (kind.polarity == FlagPolarity::Fault)
        return tr("Is “%1” falling?").arg(kind.name);
    return tr("How often is “%1” flagged?").arg(kind.name);
}

QString TrendSentences::overtimeHeading()
{
    return tr("Do answers stay within their cap?");
}

QString TrendSentences::shareHeading(SegmentGroup group)
{
    switch (group) {
    case SegmentGroup::Setup:
        return tr("Is the setup short enough?");
    case SegmentGroup::Action:
        return tr("Does the action get its share?");
    case SegmentGroup::Outcome:
        break;
    }
    return tr("Is there room for the outcome?");
}

QString TrendSentences::lengthHeading()
{
    return tr("How long are the answers?");
}

QString TrendSentences::flag(const FlagKindId& kind, const ProgressReport& report)
{
    for (const WeekChange& change : report.changes) {
        if (change.kind == kind)
            return change.sentence;
    }
    const WeekFigures& now = thisWeekOf(report);
    const WeekFigures& before = lastWeekOf(report);
    if (now.takes == 0)
        return tr("No take this week yet.");
    const int count = now.flags.value(kind).count;
    const int earlier = before.flags.value(kind).count;
    if (count == 0 && earlier == 0)
        return tr("None this week or last.");
    // Neither good nor bad: nothing is judged.
    const QLocale locale;
    return before.takes == 0
               ? tr("%1 this week.").arg(locale.toString(count))
               : tr("%1 this week, %2 last week.").arg(locale.toString(count), locale.toString(earlier));
}

QString TrendSentences::overtime(const ProgressReport& report)
{
    const WeekFigures& now = thisWeekOf(report);
    const WeekFigures& before = lastWeekOf(report);
    if (now.takes == 0)
        return tr("No take this week yet.");
    if (now.overtime <= Milliseconds{0}) {
        return before.overtime > Milliseconds{0}
                   ? tr("No answer went past its cap this week; last week they did by %1 in all.")
                         .arg(words::clock(before.overtime))
                   : tr("No answer went past its cap this week.");
    }
    if (before.takes == 0)
        return tr("Past the cap by %1 in all this week.").arg(words::clock(now.overtime));
    return tr("Past the cap by %1 in all this week, %2 last week.")
        .arg(words::clock(now.overtime), words::clock(before.overtime));
}

QString TrendSentences::share(
    std::optional<double> thisWeek, std::optional<double> lastWeek,
    const std::optional<std::pair<double, double>>& target)
{
    if (!thisWeek) {
        return lastWeek ? tr("No marked take this week yet; last week it was %1.").arg(percent(*lastWeek))
                        : tr("No take with marked segments this week or last.");
    }
    if (!target) {
        return lastWeek ? tr("%1 this week, %2 last week.").arg(percent(*thisWeek), percent(*lastWeek))
                        : tr("%1 this week.").arg(percent(*thisWeek));
    }
    const QString low = percent(target->first);
    const QString high = percent(target->second);
    const QString aim = low == high ? low : tr("%1 to %2").arg(low, high);
    Target judged;
    judged.share = ShareRange{target->first, target->second};
    switch (judge(judged, *thisWeek, Milliseconds{0}).value_or(AllocationVerdict::Within)) {
    case AllocationVerdict::Under:
        return tr("%1 this week, below the target of %2.").arg(percent(*thisWeek), aim);
    case AllocationVerdict::Over:
        return tr("%1 this week, above the target of %2.").arg(percent(*thisWeek), aim);
    case AllocationVerdict::Within:
        break;
    }
    return tr("%1 this week, on target (%2).").arg(percent(*thisWeek), aim);
}

QString TrendSentences::length(const ProgressReport& report)
{
    const WeekFigures& now = thisWeekOf(report);
    const WeekFigures& before = lastWeekOf(report);
    if (now.takes == 0)
        return tr("No take this week yet.");
    const QString mean = words::clock(meanLength(now));
    if (before.takes == 0)
        return tr("%1 on average this week.").arg(mean);
    return tr("%1 on average this week, %2 last week.").arg(mean, words::clock(meanLength(before)));
}

QString TrendSentences::measure(RateBasis basis)
{
    return basis == RateBasis::PerMinute ? tr("per minute spoken") : tr("per take");
}

QString TrendSentences::shareMeasure()
{
    return tr("of the marked time");
}

QString TrendSentences::lengthMeasure()
{
    return tr("minutes");
}

QString TrendSentences::dot(const TrendDot& dot, const Trend& trend)
{
    const QString value = trendText(dot.value, trend.unit);
    if (dot.question.isEmpty())
        return tr("%1: %2 %3").arg(dot.when, value, trend.measure);
    return tr("%1: %2 %3\n%4").arg(dot.when, value, trend.measure, dot.question);
}

QString TrendSentences::percent(double share)
{
    return tr("%1 %").arg(QLocale().toString(qlonglong(std::lround(share * 100))));
}

QStringList TrendSentences::summary(const ProgressReport& report, const Catalog& catalog)
{
    const WeekFigures& now = thisWeekOf(report);
    const WeekFigures& before = lastWeekOf(report);
    QStringList lines;
    lines += tr("This week: %n take(s), %1 spoken.", nullptr, now.takes).arg(words::amount(now.spoken));
    lines += tr("Last week: %n take(s), %1 spoken.", nullptr, before.takes).arg(words::amount(before.spoken));

    int all = 0;
    for (const WeekFigures& week : report.weeks)
        all += week.takes;
    if (all < fewestTakes) {
        lines +=
            tr("%n take(s) in all: too few to tell how things are going. A few more, and the charts begin to "
               "mean something.",
               nullptr, all);
        return lines;
    }
    QStringList clear;
    for (const WeekChange& change : report.changes) {
        const bool fell = change.high && *change.high < 1.0;
        const bool rose = change.low && *change.low > 1.0;
        const FlagKind* kind = catalog.flagKind(change.kind);
        if ((fell || rose) && kind != nullptr)
            clear += tr("%1: %2").arg(kind->name, change.sentence);
    }
    if (clear.isEmpty())
        lines += tr("No kind of flag has changed from last week by more than chance would bring.");
    return lines + clear;
}

} // namespace starling
