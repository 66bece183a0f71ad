#include "review/ReviewText.h"

#include "widgets/ClockText.h"
#include "widgets/TakeWords.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <map>

namespace starling {

namespace {

/// How many points a share is outside its target, at least one.
int pointsAway(const AllocationEntry& entry)
{
    const ShareRange& range = *entry.target.share;
    const double away =
        *entry.verdict == AllocationVerdict::Over ? entry.share - range.max : range.min - entry.share;
    return std::max(1, int(std::lround(away * 100)));
}

} // namespace

QString ReviewText::length(Milliseconds duration, const LengthRules& rules)
{
    const QString spoken = clockText(duration);
    const QString cap = clockText(rules.cap);
    switch (judgeLength(duration, rules)) {
    case LengthVerdict::Thin:
        return tr("▼ %1 is thin: under %2 there is rarely room for what you did and why. Try one more "
                  "decision with its reason.")
            .arg(spoken, clockText(rules.thinBelow));
    case LengthVerdict::Right:
        return tr("✓ %1 is a good length, within the cap of %2.").arg(spoken, cap);
    case LengthVerdict::Over:
        return tr("▲ %1 is %2 over the cap of %3. Try to shorten the part that went furthest over its "
                  "target.")
            .arg(spoken, clockText(overtime(duration, rules)), cap);
    case LengthVerdict::FarOver:
        break;
    }
    return tr("▲ %1 is %2 over the cap of %3, more than a panel follows. Try to choose the one decision that "
              "matters most, and tell only that.")
        .arg(spoken, clockText(overtime(duration, rules)), cap);
}

QString ReviewText::setupWarning(const std::vector<AllocationEntry>& entries, const LengthRules& rules)
{
    const auto setup = std::find_if(entries.begin(), entries.end(), [](const AllocationEntry& entry) {
        return entry.group == SegmentGroup::Setup;
    });
    if (setup == entries.end() || setup->spent <= rules.setupWarning)
        return {};
    return tr("▲ The setup took %1; past %2 a panel waits for what you did. Try two sentences of context.")
        .arg(clockText(setup->spent), clockText(rules.setupWarning));
}

QString ReviewText::dropouts(const std::vector<Span>& dropouts)
{
    if (dropouts.empty())
        return {};
    QStringList places;
    for (const Span& span : dropouts) {
        places.append(
            span.isPoint() ? tr("%1 (length unknown)").arg(moment(span.start))
                           : tr("%1 (%2 s)")
                                 .arg(
                                     moment(span.start),
                                     QLocale().toString(double(span.length().count()) / 1000, 'f', 1)));
    }
    return tr("Sound was lost at: %1. The rest of the take is whole.")
        .arg(QLocale().createSeparatedList(places));
}

QString ReviewText::verdict(const AllocationEntry& entry)
{
    if (entry.target.share && entry.verdict && *entry.verdict != AllocationVerdict::Within) {
        const int points = pointsAway(entry);
        return *entry.verdict == AllocationVerdict::Over ? tr("▲ %n point(s) over", nullptr, points)
                                                         : tr("▼ %n point(s) under", nullptr, points);
    }
    return shortVerdict(entry);
}

QString ReviewText::shortVerdict(const AllocationEntry& entry)
{
    if (!entry.verdict)
        return {};
    if (*entry.verdict == AllocationVerdict::Within)
        return tr("✓ within");
    const bool over = *entry.verdict == AllocationVerdict::Over;
    if (entry.target.share) {
        const QString points = QLocale().toString(pointsAway(entry));
        //: %1 is a number of percentage points
        return over ? tr("▲ %1 over").arg(points) : tr("▼ %1 under").arg(points);
    }
    const LengthRange& range = *entry.target.length;
    const Milliseconds away = over ? entry.spent - range.max : range.min - entry.spent;
    const QString seconds = QLocale().toString(std::max(1LL, qlonglong((away.count() + 500) / 1000)));
    return over ? tr("▲ %1 s over").arg(seconds) : tr("▼ %1 s under").arg(seconds);
}

QString ReviewText::target(const Target& target)
{
    if (target.share) {
        const int low = int(std::lround(target.share->min * 100));
        const int high = int(std::lround(target.share->max * 100));
        return low == high ? tr("%1 %").arg(low) : tr("%1–%2 %").arg(low).arg(high);
    }
    if (target.length) {
        const LengthRange& range = *target.length;
        return range.min == range.max ? clockText(range.max)
                                      : tr("%1–%2").arg(clockText(range.min), clockText(range.max));
    }
    return {};
}

QString ReviewText::group(SegmentGroup group)
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

QString ReviewText::moment(Milliseconds at)
{
    //: A position in a take: %1 is 1:12, %2 tenths of a second
    return tr("%1.%2").arg(clockText(at)).arg(at.count() / 100 % 10);
}

QString
ReviewText::subtitle(const Take& take, const QString& story, const Framework& framework, const QDate& today)
{
    QStringList parts{clockText(take.duration), words::when(take.recordedAt, today)};
    if (!story.isEmpty())
        parts.append(story);
    parts.append(framework.name);
    if (take.state == TakeState::Recovered)
        parts.append(tr("recovered after a crash"));
    return parts.join(QStringLiteral("  ·  "));
}

QString ReviewText::flagCounts(const std::vector<Flag>& flags, const Catalog& catalog)
{
    if (flags.empty())
        return tr("No flags yet. Play the take and press a flag's key where something weakens it.");
    std::map<FlagKindId, int> counts;
    for (const Flag& flag : flags)
        ++counts[flag.kind];
    std::vector<std::pair<int, QString>> ordered;
    for (const auto& [id, count] : counts) {
        const FlagKind* kind = catalog.flagKind(id);
        ordered.emplace_back(count, kind ? kind->name : id.toString());
    }
    std::sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    QStringList parts;
    for (const auto& [count, name] : ordered)
        parts.append(tr("%1 × %2").arg(count).arg(name));
    return parts.join(QStringLiteral("  ·  "));
}

QString ReviewText::flag(const Flag& flag, const QString& kindName)
{
    return flag.note.isEmpty() ? tr("%1 at %2").arg(kindName, moment(flag.span.start))
                               : tr("%1 at %2: %3").arg(kindName, moment(flag.span.start), flag.note);
}

} // namespace starling
