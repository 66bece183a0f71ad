#include "analysis/Hearing.h"

#include <algorithm>

namespace starling {

namespace {

bool areOne(const Span& one, const Span& other)
{
    return one.start <= other.end + hearingTolerance && other.start <= one.end + hearingTolerance;
}

/// For each suggestion the flag from this source that stands for it, or nullptr.
std::vector<const Flag*>
partners(const std::vector<Suggestion>& suggestions, const std::vector<Flag>& flags, FlagSource source)
{
    std::vector<const Flag*> result(suggestions.size(), nullptr);
    for (const Flag& flag : flags) {
        if (flag.source != source)
            continue;
        for (size_t i = 0; i < suggestions.size(); ++i) {
            if (!result[i] && suggestions[i].kind == flag.kind && areOne(suggestions[i].span, flag.span)) {
                result[i] = &flag;
                break;
            }
        }
    }
    return result;
}

bool isDismissed(const Suggestion& suggestion, const std::vector<DismissedSuggestion>& dismissed)
{
    return std::ranges::any_of(dismissed, [&](const DismissedSuggestion& each) {
        return each.kind == suggestion.kind && each.span.start < suggestion.span.end
               && suggestion.span.start < each.span.end;
    });
}

} // namespace

std::vector<SuggestionState> suggestionStates(
    const std::vector<Suggestion>& suggestions, const std::vector<Flag>& flags,
    const std::vector<DismissedSuggestion>& dismissed)
{
    const auto heard = partners(suggestions, flags, FlagSource::Listener);
    const auto accepted = partners(suggestions, flags, FlagSource::Accepted);
    std::vector<SuggestionState> states;
    for (size_t i = 0; i < suggestions.size(); ++i) {
        if (accepted[i])
            states.push_back(SuggestionState::Accepted);
        else if (heard[i])
            states.push_back(SuggestionState::Heard);
        else if (isDismissed(suggestions[i], dismissed))
            states.push_back(SuggestionState::Dismissed);
        else
            states.push_back(SuggestionState::Open);
    }
    return states;
}

HearingScore hearingScore(
    const std::vector<Suggestion>& suggestions, const std::vector<Flag>& flags,
    const std::set<FlagKindId>& audible)
{
    std::vector<Suggestion> signals;
    std::ranges::copy_if(suggestions, std::back_inserter(signals), [&](const Suggestion& each) {
        return audible.contains(each.kind);
    });
    const auto byEar = std::ranges::count_if(flags, [&](const Flag& flag) {
        return flag.source == FlagSource::Listener && audible.contains(flag.kind);
    });
    const auto heard = partners(signals, flags, FlagSource::Listener);
    const auto hits = std::ranges::count_if(heard, [](const Flag* flag) { return flag != nullptr; });
    return {int(hits), int(signals.size()) - int(hits), int(byEar) - int(hits)};
}

} // namespace starling
