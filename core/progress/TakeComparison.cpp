#include "progress/TakeComparison.h"

#include "progress/RateRatio.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace starling {

namespace {

using Sides = std::array<const ComparedTake*, 2>;

double minutes(Milliseconds time)
{
    return double(time.count()) / 60'000;
}

ComparedLength lengthOf(const ComparedTake& side)
{
    const Milliseconds duration = side.take.duration;
    return {duration, judgeLength(duration, side.rules), overtime(duration, side.rules)};
}

ComparedPart partFrom(const AllocationEntry& entry)
{
    return {true, entry.spent, entry.share, entry.target, entry.verdict, {}};
}

/// Rows as they come up; a part is put where its segment is.
class Rows {
public:
    ComparedRow& row(const SegmentId& id)
    {
        const auto found = std::find_if(
            m_rows.begin(), m_rows.end(), [&](const ComparedRow& each) { return each.segment.id == id; });
        if (found != m_rows.end())
            return *found;
        ComparedRow fresh;
        fresh.segment.id = id;
        fresh.segment.name = id.toString();
        fresh.segment.letter = id.toString().left(1).toUpper();
        m_rows.push_back(fresh);
        return m_rows.back();
    }
    std::vector<ComparedRow> take() { return std::move(m_rows); }

private:
    std::vector<ComparedRow> m_rows;
};

bool told(const ComparedTake& side, const SegmentId& id)
{
    const auto segments = side.take.track.segments(side.take.duration);
    return std::any_of(segments.begin(), segments.end(), [&](const Segment& each) { return each.id == id; });
}

std::vector<ComparedRow> segmentRows(const Sides& sides)
{
    Rows rows;
    for (const SegmentTemplate& each : sides[1]->framework.segments)
        rows.row(each.id).segment = each;
    for (const SegmentTemplate& each : sides[0]->framework.segments) {
        if (!sides[1]->framework.find(each.id) && told(*sides[0], each.id))
            rows.row(each.id).segment = each;
    }
    for (size_t side : {size_t(0), size_t(1)}) {
        const ComparedTake& from = *sides[side];
        const auto segments = from.take.track.segments(from.take.duration);
        Milliseconds marked{0};
        for (const Segment& each : segments)
            marked += each.span.length();
        for (const Segment& each : segments) {
            ComparedPart& part = rows.row(each.id).parts[side];
            part.stretches.push_back(each.span);
            part.spent += each.span.length();
            part.share = double(part.spent.count()) / double(marked.count());
        }
    }
    std::vector<ComparedRow> result = rows.take();
    // What the framework knows is judged by it; a segment that it does not know keeps its plain time.
    for (ComparedRow& row : result) {
        for (size_t side : {size_t(0), size_t(1)}) {
            const ComparedTake& from = *sides[side];
            for (const AllocationEntry& entry :
                 allocate(from.framework, from.take.track, from.take.duration)) {
                if (entry.group || entry.segment != row.segment.id)
                    continue;
                std::vector<Span> stretches = std::move(row.parts[side].stretches);
                row.parts[side] = partFrom(entry);
                row.parts[side].stretches = std::move(stretches);
            }
        }
    }
    return result;
}

std::vector<ComparedRow> groupRows(const Sides& sides)
{
    std::vector<ComparedRow> result;
    for (const SegmentGroup group : {SegmentGroup::Setup, SegmentGroup::Action, SegmentGroup::Outcome}) {
        ComparedRow row;
        row.group = group;
        for (size_t side : {size_t(0), size_t(1)}) {
            const ComparedTake& from = *sides[side];
            for (const AllocationEntry& entry :
                 allocate(from.framework, from.take.track, from.take.duration)) {
                if (entry.group == group)
                    row.parts[side] = partFrom(entry);
            }
        }
        result.push_back(std::move(row));
    }
    return result;
}

ComparedFlags::Difference
differenceOf(const std::array<int, 2>& counts, const std::array<Milliseconds, 2>& lengths)
{
    using Difference = ComparedFlags::Difference;
    if (counts[0] == counts[1] && lengths[0] == lengths[1])
        return Difference::Same;
    if (lengths[0] <= Milliseconds{0} || lengths[1] <= Milliseconds{0})
        return Difference::Unclear;
    const RatioInterval ratio =
        rateRatioInterval({counts[1], minutes(lengths[1])}, {counts[0], minutes(lengths[0])});
    if (ratio.high && *ratio.high < 1)
        return Difference::Fewer;
    return ratio.low > 1 ? Difference::More : Difference::Unclear;
}

std::vector<ComparedFlags> flagRows(const Sides& sides, const std::vector<FlagKind>& kinds)
{
    std::map<FlagKindId, std::array<int, 2>> counts;
    for (size_t side : {size_t(0), size_t(1)}) {
        for (const Flag& each : sides[side]->take.flags) {
            if (each.source != FlagSource::Clock)
                ++counts[each.kind][side];
        }
    }
    const std::array lengths{sides[0]->take.duration, sides[1]->take.duration};
    std::vector<ComparedFlags> result;
    const auto add = [&](const FlagKindId& kind, const std::array<int, 2>& count) {
        ComparedFlags flags{kind, count, {}, differenceOf(count, lengths)};
        for (size_t side : {size_t(0), size_t(1)}) {
            if (lengths[side] > Milliseconds{0})
                flags.perMinute[side] = count[side] / minutes(lengths[side]);
        }
        result.push_back(flags);
    };
    for (const FlagKind& kind : kinds) {
        if (const auto found = counts.find(kind.id); found != counts.end()) {
            add(kind.id, found->second);
            counts.erase(found);
        }
    }
    for (const auto& [kind, count] : counts)
        add(kind, count);
    return result;
}

} // namespace

TakeComparison
compareTakes(const ComparedTake& first, const ComparedTake& second, const std::vector<FlagKind>& kinds)
{
    const Sides sides{&first, &second};
    return {
        {lengthOf(first), lengthOf(second)}, groupRows(sides), segmentRows(sides), flagRows(sides, kinds)};
}

std::vector<Turn> turnsOf(const ComparedRow& row)
{
    std::vector<Turn> result;
    for (int side : {0, 1}) {
        for (const Span& each : row.parts[size_t(side)].stretches)
            result.push_back({side, each});
    }
    return result;
}

std::optional<Pace>
paceOf(const std::vector<Span>& silences, const std::vector<Span>& pauses, Milliseconds duration)
{
    if (duration <= Milliseconds{0})
        return std::nullopt;
    Pace pace;
    Milliseconds silent{0};
    for (const Span& each : silences)
        silent += each.length();
    for (const Span& each : pauses)
        pace.longest = std::max(pace.longest, each.length());
    pace.pauses = int(pauses.size());
    pace.pausesPerMinute = pace.pauses / minutes(duration);
    pace.speechShare = 1 - double(std::min(silent, duration).count()) / double(duration.count());
    return pace;
}

QString comparisonSentence(const ComparedFlags& flags)
{
    const QString before = QLocale().toString(flags.perMinute[0], 'f', 1);
    const QString after = QLocale().toString(flags.perMinute[1], 'f', 1);
    switch (flags.difference) {
    case ComparedFlags::Difference::Same:
        return QCoreApplication::translate("TakeComparison", "The same in both.");
    case ComparedFlags::Difference::Fewer:
        return QCoreApplication::translate(
                   "TakeComparison", "%1 → %2 per minute: fewer, and more of a difference than chance would "
                                     "often bring. Two takes are no trend yet.")
            .arg(before, after);
    case ComparedFlags::Difference::More:
        return QCoreApplication::translate(
                   "TakeComparison", "%1 → %2 per minute: more, and more of a difference than chance would "
                                     "often bring. Two takes are no trend yet.")
            .arg(before, after);
    case ComparedFlags::Difference::Unclear:
        break;
    }
    return QCoreApplication::translate(
               "TakeComparison", "%1 → %2 per minute: two takes can differ this much by chance.")
        .arg(before, after);
}

} // namespace starling
