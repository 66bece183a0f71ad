// What is kept of listening to a take, beside its flags.
#pragma once

#include "base/Id.h"
#include "base/Span.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace starling {

/// How the listener's ear compares with suggestions that were covered meanwhile: suggestions the listener had
/// flagged too, suggestions the listener had not flagged, and flags of the suggested kinds that no suggestion
/// answers to. Signal detection's terms (Green and Swets 1966), with the suggestions as the signal.
struct HearingScore {
    int hits = 0;
    int misses = 0;
    int falseAlarms = 0;
    bool operator==(const HearingScore&) const = default;
};

/// A suggestion that the listener does not agree with. An accepted one is a flag and needs no other record.
struct DismissedSuggestion {
    FlagKindId kind;
    Span span;
    bool operator==(const DismissedSuggestion&) const = default;
};

struct TakeReview {
    Milliseconds resumeAt{0};             ///< where listening stopped; 0 at first and after the end was heard
    std::optional<QDateTime> uncoveredAt; ///< when the suggestions were uncovered; none: still covered
    std::optional<HearingScore> score;    ///< as of that moment
    std::vector<DismissedSuggestion> dismissed; ///< by start, then kind
    bool operator==(const TakeReview&) const = default;
};

} // namespace starling
