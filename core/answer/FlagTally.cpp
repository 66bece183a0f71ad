#include "answer/FlagTally.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace starling {

namespace {

constexpr double msPerMinute = 60'000;

/// The segments that were spoken, in the framework's order, with the time spent in each.
std::vector<std::pair<SegmentId, Milliseconds>>
spokenSegments(const std::vector<Segment>& stretches, const Framework& framework)
{
    std::vector<std::pair<SegmentId, Milliseconds>> result;
    for (const SegmentTemplate& known : framework.segments)
        result.emplace_back(known.id, Milliseconds{0});
    for (const Segment& stretch : stretches) {
        auto found = std::ranges::find(result, stretch.id, &std::pair<SegmentId, Milliseconds>::first);
        if (found == result.end())
            found = result.insert(result.end(), {stretch.id, Milliseconds{0}});
        found->second += stretch.span.length();
    }
    std::erase_if(result, [](const auto& each) { return each.second == Milliseconds{0}; });
    return result;
}

} // namespace

std::optional<double> FlagRate::perMinute() const
{
    if (spoken <= Milliseconds{0})
        return std::nullopt;
    return count * msPerMinute / double(spoken.count());
}

FlagTally tallyFlags(const Take& take, const Framework& framework)
{
    const auto spoken = spokenSegments(take.track.segments(take.duration), framework);
    FlagTally tally;
    tally.all.whole.spoken = take.duration;
    std::map<SegmentId, size_t> column;
    for (const auto& [segment, time] : spoken) {
        column.emplace(segment, tally.segments.size());
        tally.segments.push_back(segment);
        tally.all.segments.push_back({0, time});
    }
    const FlagTallyRow empty = tally.all;
    std::map<FlagKindId, FlagTallyRow> rows;
    for (const Flag& flag : take.flags) {
        if (flag.source == FlagSource::Clock)
            continue;
        FlagTallyRow& row = rows.try_emplace(flag.kind, empty).first->second;
        row.kind = flag.kind;
        // At the very end of the take no segment begins.
        const Milliseconds at = std::min(flag.span.start, take.duration - Milliseconds{1});
        const auto found = column.find(take.track.segmentAt(at));
        for (FlagTallyRow* each : {&row, &tally.all}) {
            ++each->whole.count;
            if (found != column.end())
                ++each->segments.at(found->second).count;
        }
    }
    for (auto& [kind, row] : rows)
        tally.kinds.push_back(std::move(row));
    std::ranges::stable_sort(tally.kinds, [](const FlagTallyRow& a, const FlagTallyRow& b) {
        return a.whole.count > b.whole.count;
    });
    return tally;
}

} // namespace starling
