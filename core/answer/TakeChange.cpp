#include "answer/TakeChange.h"

#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>

namespace starling {

namespace {

template<typename Value>
std::optional<Change<Value>> turned(const std::optional<Change<Value>>& change)
{
    if (!change)
        return std::nullopt;
    return Change<Value>{change->after, change->before};
}

template<typename Value>
std::optional<Change<Value>>
joined(const std::optional<Change<Value>>& first, const std::optional<Change<Value>>& second)
{
    if (!first || !second)
        return first ? first : second;
    if (first->before == second->after)
        return std::nullopt;
    return Change<Value>{first->before, second->after};
}

const FlagId& idOf(const FlagChange& change)
{
    return change.before ? change.before->id : change.after->id;
}

bool isEarlier(const Flag& one, const Flag& other)
{
    return std::tie(one.span.start, one.id) < std::tie(other.span.start, other.id);
}

} // namespace

TakeChange inverse(const TakeChange& change)
{
    TakeChange result{turned(change.track), {}, turned(change.rating)};
    result.flags.reserve(change.flags.size());
    for (const FlagChange& flag : change.flags)
        result.flags.push_back({flag.after, flag.before});
    return result;
}

TakeChange merged(const TakeChange& first, const TakeChange& second)
{
    TakeChange result{joined(first.track, second.track), first.flags, joined(first.rating, second.rating)};
    QHash<FlagId, size_t> places;
    for (size_t i = 0; i < result.flags.size(); ++i)
        places.insert(idOf(result.flags[i]), i);
    for (const FlagChange& flag : second.flags) {
        if (const auto known = places.constFind(idOf(flag)); known != places.constEnd())
            result.flags.at(*known).after = flag.after;
        else
            result.flags.push_back(flag);
    }
    std::erase_if(result.flags, [](const FlagChange& flag) { return flag.before == flag.after; });
    return result;
}

void applyChange(Take& take, const TakeChange& change)
{
    if (change.track)
        take.track = change.track->after;
    if (change.rating)
        take.rating = change.rating->after;
    if (change.flags.empty())
        return;
    QHash<FlagId, bool> touched;
    std::vector<Flag> placed;
    for (const FlagChange& flag : change.flags) {
        touched.insert(idOf(flag), true);
        if (flag.after)
            placed.push_back(*flag.after);
    }
    std::erase_if(take.flags, [&](const Flag& flag) { return touched.contains(flag.id); });
    std::sort(placed.begin(), placed.end(), isEarlier);
    const auto middle = take.flags.insert(take.flags.end(), placed.begin(), placed.end());
    std::inplace_merge(take.flags.begin(), middle, take.flags.end(), isEarlier);
}

} // namespace starling
