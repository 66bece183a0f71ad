// Whether a story can be told tomorrow.
#pragma once

#include "base/Span.h"
#include "story/Story.h"

#include <QDateTime>

#include <vector>

namespace starling {

/// One take of the story, as far as readiness cares.
struct StoryRehearsal {
    QDateTime recordedAt;
    int faults = 0; ///< flags of kinds that count as faults
    Milliseconds spoken{0};
    bool operator==(const StoryRehearsal&) const = default;
};

/// One part of readiness with its explanation.
struct ReadinessPart {
    enum class Kind { Facts, Metrics, Defensible, Rollback, Rehearsed, Faults };
    /// NotApplicable: nothing was shipped, so no threshold is wanted; too few takes to tell.
    enum class State { Met, Missing, NotApplicable };
    Kind kind = Kind::Facts;
    State state = State::Missing;
    QString sentence; ///< why, and what would meet it
    bool operator==(const ReadinessPart&) const = default;
};

struct Readiness {
    std::vector<ReadinessPart> parts; ///< all six, in the order of Kind
    int met = 0;
    int applicable = 0; ///< 4 to 6
    [[nodiscard]] bool isReady() const { return met == applicable; }
    bool operator==(const Readiness&) const = default;
};

/// A story counts as rehearsed lately within these days: the longest gap of the plan's repetitions (days 0,
/// 3, 7, 14, 21) is seven, and twice that leaves room for a week off.
inline constexpr int rehearsedLatelyDays = 14;

/// Facts: all seven. Metrics: one technical and one business number, each with a value. Defensible: there are
/// numbers with a value and none of them is marked "no". Rollback: a threshold where something was shipped.
/// Rehearsed: a take within rehearsedLatelyDays. Faults: per spoken minute, the later half of the takes has
/// fewer than the earlier half, or none at all; from two takes on (of an odd number the middle one counts in
/// neither half), and only where both halves have speech. \param rehearsals in any order
[[nodiscard]] Readiness
readiness(const Story& story, const std::vector<StoryRehearsal>& rehearsals, const QDateTime& now);

/// "facts", "metrics", "defensible", "rollback", "rehearsed", "faults"
[[nodiscard]] QString toText(ReadinessPart::Kind kind);
/// "met", "missing", "not-applicable"
[[nodiscard]] QString toText(ReadinessPart::State state);

} // namespace starling
