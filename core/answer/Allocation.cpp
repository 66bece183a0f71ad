#include "answer/Allocation.h"

#include <QHash>

#include <array>

namespace starling {

namespace {

constexpr double shareGrace = 0.005;
constexpr Milliseconds lengthGrace{500};

template<typename T>
AllocationVerdict compare(T value, T min, T max, T grace)
{
    if (value < min - grace)
        return AllocationVerdict::Under;
    if (value > max + grace)
        return AllocationVerdict::Over;
    return AllocationVerdict::Within;
}

} // namespace

std::optional<AllocationVerdict> judge(const Target& target, double share, Milliseconds spent)
{
    if (target.share)
        return compare(share, target.share->min, target.share->max, shareGrace);
    if (target.length)
        return compare(spent, target.length->min, target.length->max, lengthGrace);
    return std::nullopt;
}

std::vector<AllocationEntry>
allocate(const Framework& framework, const SegmentTrack& track, Milliseconds duration)
{
    QHash<SegmentId, Milliseconds> perSegment;
    Milliseconds marked{0};
    for (const Segment& each : track.segments(duration)) {
        if (!framework.find(each.id))
            continue;
        perSegment[each.id] += each.span.length();
        marked += each.span.length();
    }

    const auto entry = [marked](Milliseconds spent, const Target& target) {
        AllocationEntry result;
        result.spent = spent;
        result.target = target;
        if (marked > Milliseconds{0}) {
            result.share = double(spent.count()) / double(marked.count());
            result.verdict = judge(target, result.share, spent);
        }
        return result;
    };

    std::vector<AllocationEntry> result;
    for (const SegmentGroup group : {SegmentGroup::Setup, SegmentGroup::Action, SegmentGroup::Outcome}) {
        Milliseconds spent{0};
        for (const SegmentTemplate& segment : framework.segments)
            spent += segment.group == group ? perSegment.value(segment.id) : Milliseconds{0};
        result.push_back(entry(spent, framework.targetOf(group)));
        result.back().group = group;
    }
    for (const SegmentTemplate& segment : framework.segments) {
        result.push_back(entry(perSegment.value(segment.id), segment.target));
        result.back().segment = segment.id;
    }
    return result;
}

QString toText(AllocationVerdict verdict)
{
    static constexpr std::array names{QLatin1String("under"), QLatin1String("within"), QLatin1String("over")};
    return names.at(size_t(verdict));
}

} // namespace starling
