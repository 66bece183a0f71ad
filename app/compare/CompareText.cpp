#include "compare/CompareText.h"

#include "widgets/ClockText.h"
#include "widgets/TakeWords.h"

#include <QLocale>

#include <cmath>

namespace starling {

QString CompareText::letter(int side)
{
    return side == 0 ? tr("A") : tr("B");
}

QString CompareText::choice(const Take& take, const QDate& today)
{
    return QStringList{
        words::when(take.recordedAt, today), clockText(take.duration),
        tr("%n flag(s)", nullptr, int(take.flags.size()))}
        .join(QStringLiteral("  ·  "));
}

QString CompareText::length(const ComparedLength& length, const LengthRules& rules)
{
    switch (length.verdict) {
    case LengthVerdict::Thin:
        return tr("▼ thin, under %1").arg(clockText(rules.thinBelow));
    case LengthVerdict::Right:
        return tr("✓ within the cap of %1").arg(clockText(rules.cap));
    case LengthVerdict::Over:
    case LengthVerdict::FarOver:
        break;
    }
    return tr("▲ %1 over the cap of %2").arg(clockText(length.overtime), clockText(rules.cap));
}

QString CompareText::part(const ComparedPart& part)
{
    if (part.spent <= Milliseconds{0})
        return part.known ? tr("not told") : QStringLiteral("–");
    const QString figures =
        tr("%1 · %2 %").arg(clockText(part.spent), QLocale().toString(std::lround(part.share * 100)));
    if (!part.verdict)
        return figures;
    switch (*part.verdict) {
    case AllocationVerdict::Under:
        return tr("%1 ▼ under").arg(figures);
    case AllocationVerdict::Within:
        return tr("%1 ✓ within").arg(figures);
    case AllocationVerdict::Over:
        break;
    }
    return tr("%1 ▲ over").arg(figures);
}

QString CompareText::target(const Target& target)
{
    if (target.share) {
        const auto low = std::lround(target.share->min * 100);
        const auto high = std::lround(target.share->max * 100);
        return low == high ? tr("%1 %").arg(low) : tr("%1–%2 %").arg(low).arg(high);
    }
    if (target.length)
        return tr("%1–%2").arg(clockText(target.length->min), clockText(target.length->max));
    return {};
}

QString CompareText::group(SegmentGroup group)
{
    switch (group) {
    case SegmentGroup::Setup:
        return tr("Setup");
    case SegmentGroup::Action:
        return tr("Action");
    case SegmentGroup::Outcome:
        break;
    }
    return tr("Outcome");
}

QString CompareText::row(const ComparedRow& row)
{
    const QString name = row.group ? group(*row.group) : row.segment.name;
    //: A segment in both takes: "Action: A 0:38 · 24 %, B 0:52 · 31 %"
    return tr("%1: A %2, B %3").arg(name, part(row.parts[0]), part(row.parts[1]));
}

QString CompareText::flags(const ComparedFlags& flags, int side)
{
    return QStringLiteral("%1 (%2)")
        .arg(flags.counts[size_t(side)])
        .arg(QLocale().toString(flags.perMinute[size_t(side)], 'f', 1));
}

QString CompareText::rating(const std::optional<int>& mark)
{
    return mark ? QStringLiteral("%1").arg(*mark) : QStringLiteral("–");
}

} // namespace starling
