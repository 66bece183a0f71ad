#include "answer/FlagEdits.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace starling::flags {

namespace {

template<typename Edit>
std::vector<FlagChange> edited(const std::vector<Flag>& flags, Edit edit)
{
    std::vector<FlagChange> changes;
    for (const Flag& flag : flags) {
        Flag after = flag;
        edit(after);
        if (after != flag)
            changes.push_back({flag, after});
    }
    return changes;
}

/// Puts a copy where `span` says, as far as the take goes.
void place(Copies& copies, const Flag& original, Span span, Milliseconds duration)
{
    if (span.start > duration || (span.start == duration && !original.span.isPoint())) {
        ++copies.leftOut;
        return;
    }
    if (span.end > duration) {
        span.end = duration;
        ++copies.shortened;
    }
    Flag copy = original;
    copy.id = FlagId::create();
    copy.span = span;
    copies.flags.push_back(copy);
}

void putInOrder(Copies& copies)
{
    std::sort(copies.flags.begin(), copies.flags.end(), [](const Flag& one, const Flag& other) {
        return std::tie(one.span.start, one.id) < std::tie(other.span.start, other.id);
    });
}

/// The stretch of `to` that answers the stretch of `from` at a moment. No answer where the segment is
/// missing.
struct Counterpart {
    bool inSegment = false;
    Span here;
    std::optional<Span> there;
};

Counterpart counterpart(const std::vector<Segment>& from, const std::vector<Segment>& to, Milliseconds at)
{
    const auto here = std::find_if(from.begin(), from.end(), [at](const Segment& segment) {
        return segment.span.start <= at && at < segment.span.end;
    });
    if (here == from.end())
        return {};
    Counterpart result{true, here->span, std::nullopt};
    auto ordinal =
        std::count_if(from.begin(), here, [&](const Segment& segment) { return segment.id == here->id; });
    for (const Segment& segment : to) {
        if (segment.id != here->id)
            continue;
        result.there = segment.span;
        if (ordinal-- == 0)
            break;
    }
    return result;
}

/// `span` as it lies in `here`, the same share of the way into `there`.
Span scaled(const Span& span, const Span& here, const Span& there)
{
    const double factor = double(there.length().count()) / double(here.length().count());
    const auto mapped = [&](Milliseconds at) {
        return there.start + Milliseconds(std::llround(double((at - here.start).count()) * factor));
    };
    const Milliseconds start = mapped(span.start);
    return {start, std::max(start, mapped(span.end))};
}

} // namespace

std::vector<FlagChange> moved(const std::vector<Flag>& flags, Milliseconds by, Milliseconds duration)
{
    if (flags.empty())
        return {};
    Span whole = flags.front().span;
    for (const Flag& flag : flags) {
        whole.start = std::min(whole.start, flag.span.start);
        whole.end = std::max(whole.end, flag.span.end);
    }
    // One that lies past the end already is not pushed further and not pulled in.
    const Milliseconds ahead = std::max(Milliseconds(0), duration - whole.end);
    const Milliseconds step = std::clamp(by, -whole.start, ahead);
    return edited(flags, [step](Flag& flag) {
        flag.span.start += step;
        flag.span.end += step;
    });
}

std::vector<FlagChange>
stretched(const std::vector<Flag>& flags, Milliseconds start, Milliseconds end, Milliseconds duration)
{
    return edited(flags, [=](Flag& flag) {
        Span& span = flag.span;
        if (start != Milliseconds(0))
            span.start = std::clamp(span.start + start, Milliseconds(0), span.end);
        if (end != Milliseconds(0))
            span.end = std::clamp(span.end + end, span.start, std::max(span.end, duration));
    });
}

std::vector<FlagChange> ofKind(const std::vector<Flag>& flags, const FlagKindId& kind)
{
    return edited(flags, [&](Flag& flag) { flag.kind = kind; });
}

std::vector<FlagChange> removed(const std::vector<Flag>& flags)
{
    std::vector<FlagChange> changes;
    changes.reserve(flags.size());
    for (const Flag& flag : flags)
        changes.push_back({flag, std::nullopt});
    return changes;
}

std::vector<FlagChange> added(const std::vector<Flag>& flags)
{
    std::vector<FlagChange> changes;
    changes.reserve(flags.size());
    for (const Flag& flag : flags)
        changes.push_back({std::nullopt, flag});
    return changes;
}

Copies copies(const std::vector<Flag>& flags, const Take& from, const Take& to, Placement placement)
{
    Copies result;
    const auto here = from.track.segments(from.duration);
    const auto there = to.track.segments(to.duration);
    for (const Flag& flag : flags) {
        const Counterpart match =
            placement == Placement::SameSegment ? counterpart(here, there, flag.span.start) : Counterpart();
        if (!match.inSegment)
            place(result, flag, flag.span, to.duration);
        else if (match.there)
            place(result, flag, scaled(flag.span, match.here, *match.there), to.duration);
        else
            ++result.leftOut;
    }
    putInOrder(result);
    return result;
}

Copies placedAt(const std::vector<Flag>& flags, Milliseconds at, Milliseconds duration)
{
    Copies result;
    if (flags.empty())
        return result;
    const auto first = std::min_element(flags.begin(), flags.end(), [](const Flag& one, const Flag& other) {
        return one.span.start < other.span.start;
    });
    const Milliseconds by = at - first->span.start;
    for (const Flag& flag : flags)
        place(result, flag, {flag.span.start + by, flag.span.end + by}, duration);
    putInOrder(result);
    return result;
}

} // namespace starling::flags
