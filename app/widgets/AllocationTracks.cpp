#include "widgets/AllocationTracks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace starling {

namespace {

Milliseconds portion(double share, Milliseconds whole)
{
    return Milliseconds(std::llround(share * double(whole.count())));
}

/// What a target asks for as a length. Where both are given the share decides.
std::optional<LengthRange> asLength(const Target& target, const LengthRange& whole)
{
    if (target.share)
        return LengthRange{portion(target.share->min, whole.min), portion(target.share->max, whole.max)};
    return target.length;
}

const AllocationEntry* entryOf(const std::vector<AllocationEntry>& entries, const SegmentId& segment)
{
    const auto it = std::find_if(entries.begin(), entries.end(), [&](const AllocationEntry& entry) {
        return !entry.group && entry.segment == segment;
    });
    return it == entries.end() ? nullptr : &*it;
}

const AllocationEntry* entryOf(const std::vector<AllocationEntry>& entries, SegmentGroup group)
{
    const auto it = std::find_if(
        entries.begin(), entries.end(), [&](const AllocationEntry& entry) { return entry.group == group; });
    return it == entries.end() ? nullptr : &*it;
}

/// Whether the segment has no target of its own and its group has one, told in one piece.
bool sharesGroupTarget(const Framework& framework, const SegmentTemplate& segment)
{
    if (!segment.target.isEmpty() || framework.targetOf(segment.group).isEmpty())
        return false;
    const auto inGroup = [&](const SegmentTemplate& other) { return other.group == segment.group; };
    const auto& all = framework.segments;
    const auto first = std::find_if(all.begin(), all.end(), inGroup);
    const auto end = std::find_if_not(first, all.end(), inGroup);
    return std::none_of(end, all.end(), inGroup)
           && std::all_of(first, end, [](const SegmentTemplate& each) { return each.target.isEmpty(); });
}

std::optional<AllocationVerdict> liveVerdict(const std::optional<LengthRange>& target, Milliseconds spent)
{
    if (!target || spent < target->min)
        return std::nullopt;
    return spent > target->max ? AllocationVerdict::Over : AllocationVerdict::Within;
}

void setScale(AllocationTrack& track, const LengthRange& whole)
{
    // A fifth of air past the target shows that there is more to go over into; without a target a fifth of
    // the whole answer is a fair guess at what a segment takes.
    const auto aim = track.target ? track.target->max * 6 / 5 : whole.max / 5;
    track.fullScale = std::max({aim, track.spent() * 21 / 20, Milliseconds(1000)});
    const double wanted = track.target ? 0.5 * double((track.target->min + track.target->max).count())
                                       : 0.15 * double(whole.max.count());
    track.weight = std::max(wanted, 1.0);
}

} // namespace

Milliseconds AllocationTrack::spent() const
{
    return std::accumulate(
        parts.begin(), parts.end(), Milliseconds(0),
        [](Milliseconds sum, const AllocationPart& part) { return sum + part.spent; });
}

std::vector<AllocationTrack> allocationTracks(
    const Framework& framework, const std::vector<AllocationEntry>& entries,
    const std::optional<LengthRange>& expected)
{
    Milliseconds marked{0};
    for (const AllocationEntry& entry : entries)
        marked += entry.group ? Milliseconds(0) : entry.spent;
    const LengthRange whole = expected.value_or(LengthRange{marked, marked});

    std::vector<AllocationTrack> tracks;
    for (const SegmentTemplate& segment : framework.segments) {
        const AllocationEntry* entry = entryOf(entries, segment.id);
        const AllocationPart part{&segment, entry ? entry->spent : Milliseconds(0)};
        const bool joint = sharesGroupTarget(framework, segment);
        if (joint && !tracks.empty() && tracks.back().group == segment.group) {
            tracks.back().parts.push_back(part);
            continue;
        }
        AllocationTrack track;
        track.parts.push_back(part);
        if (joint) {
            track.group = segment.group;
            entry = entryOf(entries, segment.group);
        }
        track.target = asLength(joint ? framework.targetOf(segment.group) : segment.target, whole);
        track.verdict = entry ? entry->verdict : std::nullopt;
        tracks.push_back(std::move(track));
    }
    for (AllocationTrack& track : tracks) {
        if (expected)
            track.verdict = liveVerdict(track.target, track.spent());
        setScale(track, whole);
    }
    return tracks;
}

} // namespace starling
