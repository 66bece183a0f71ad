#include "exchange/SheetWords.h"

#include "base/DateText.h"

#include <algorithm>
#include <map>

namespace starling {

QString SheetWords::clock(Milliseconds time)
{
    const qint64 seconds = time.count() / 1000;
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString SheetWords::question(const Take& take) const
{
    return take.setup.questionText.isEmpty() ? tr("A free take") : take.setup.questionText;
}

QString SheetWords::subtitle(const TakeMaterial& material) const
{
    QStringList parts;
    if (!material.story.isEmpty())
        parts << material.story;
    parts << material.framework.name;
    switch (material.take.setup.depth) {
    case Depth::Summary:
        parts << tr("Summary");
        break;
    case Depth::Standard:
        parts << tr("Standard");
        break;
    case Depth::Deep:
        parts << tr("Deep");
        break;
    }
    parts << dateTimeText(material.take.recordedAt, QLocale::LongFormat, m_locale);
    return parts.join(QStringLiteral("  ·  "));
}

QString SheetWords::length(const TakeMaterial& material) const
{
    const Milliseconds duration = material.take.duration;
    const LengthRules& rules = material.rules;
    const QString past = clock(overtime(duration, rules));
    switch (judgeLength(duration, rules)) {
    case LengthVerdict::Thin:
        return tr("Thin: under %1 there is rarely room for what you did and why.")
            .arg(clock(rules.thinBelow));
    case LengthVerdict::Right:
        return tr("A good length, within the cap of %1.").arg(clock(rules.cap));
    case LengthVerdict::Over:
        return tr("%1 over the cap of %2.").arg(past, clock(rules.cap));
    case LengthVerdict::FarOver:
        break;
    }
    return tr("%1 over the cap of %2, more than a panel follows.").arg(past, clock(rules.cap));
}

QString SheetWords::part(const AllocationEntry& entry, const TakeMaterial& material) const
{
    if (!entry.group)
        return material.segmentName(entry.segment);
    switch (*entry.group) {
    case SegmentGroup::Setup:
        return tr("Setup");
    case SegmentGroup::Action:
        return tr("Action");
    case SegmentGroup::Outcome:
        break;
    }
    return tr("Outcome");
}

QString SheetWords::percent(double share) const
{
    return tr("%1 %").arg(m_locale.toString(share * 100, 'f', 0));
}

QString SheetWords::target(const Target& target) const
{
    if (target.share) {
        const QString low = m_locale.toString(target.share->min * 100, 'f', 0);
        const QString high = percent(target.share->max);
        return target.share->min == target.share->max ? high : tr("%1–%2").arg(low, high);
    }
    if (target.length)
        return tr("%1–%2").arg(clock(target.length->min), clock(target.length->max));
    return {};
}

QString SheetWords::verdict(const AllocationEntry& entry) const
{
    if (!entry.verdict)
        return {};
    switch (*entry.verdict) {
    case AllocationVerdict::Under:
        return tr("▼ under");
    case AllocationVerdict::Within:
        return tr("✓ within");
    case AllocationVerdict::Over:
        break;
    }
    return tr("▲ over");
}

std::array<SheetWords::Scale, 5> SheetWords::scales(const Rating& rating) const
{
    return {
        {{tr("Clarity"), rating.clarity},
         {tr("Specificity"), rating.specificity},
         {tr("Ownership"), rating.ownership},
         {tr("Humility"), rating.humility},
         {tr("Impact"), rating.impact}}};
}

QString SheetWords::rate(int count, Milliseconds duration) const
{
    const double minutes = double(duration.count()) / 60'000;
    return minutes > 0 ? m_locale.toString(count / minutes, 'f', 1) : QStringLiteral("–");
}

QString SheetWords::flagTotal(const Take& take) const
{
    if (take.flags.empty())
        return tr("No flags");
    //: %2 is how many flags there are for each minute of the take
    return tr("Flags: %1, %2 per minute")
        .arg(m_locale.toString(int(take.flags.size())), rate(int(take.flags.size()), take.duration));
}

QString SheetWords::flagCounts(const TakeMaterial& material) const
{
    std::map<FlagKindId, int> counts;
    for (const Flag& each : material.take.flags)
        ++counts[each.kind];
    std::vector<std::pair<int, QString>> ordered;
    ordered.reserve(counts.size());
    for (const auto& [kind, count] : counts)
        ordered.emplace_back(-count, material.kindName(kind));
    std::sort(ordered.begin(), ordered.end());
    QStringList parts;
    for (const auto& [count, name] : ordered) {
        //: A kind of flag, how often, how often per minute: "We 3 (1.1 per minute)"
        parts << tr("%1 %2 (%3 per minute)")
                     .arg(name, m_locale.toString(-count), rate(-count, material.take.duration));
    }
    return parts.join(QStringLiteral("  ·  "));
}

QString SheetWords::flag(const Flag& flag, const TakeMaterial& material) const
{
    const QString at = QStringLiteral("%1%2%3")
                           .arg(clock(flag.span.start), m_locale.decimalPoint())
                           .arg(flag.span.start.count() / 100 % 10);
    const QString name = material.kindName(flag.kind);
    return flag.note.isEmpty() ? QStringLiteral("%1  %2").arg(at, name)
                               : QStringLiteral("%1  %2: %3").arg(at, name, flag.note);
}

QString SheetWords::moreFlags(int count) const
{
    return tr("… and %n more flag(s)", nullptr, count);
}

} // namespace starling
