// Two takes side by side, in figures.
#pragma once

#include "answer/Allocation.h"
#include "answer/Take.h"

#include <array>
#include <optional>
#include <vector>

namespace starling {

/// One of two takes with what it is judged by.
struct ComparedTake {
    Take take;
    Framework framework;
    LengthRules rules;
};

struct ComparedLength {
    Milliseconds duration{0};
    LengthVerdict verdict = LengthVerdict::Right;
    Milliseconds overtime{0};
    bool operator==(const ComparedLength&) const = default;
};

/// What one take gave to one part of the answer.
struct ComparedPart {
    bool known = false; ///< the take's framework has this part
    Milliseconds spent{0};
    double share = 0; ///< of all marked time, 0–1
    Target target;    ///< of the take's own framework
    std::optional<AllocationVerdict> verdict;
    std::vector<Span> stretches; ///< where it was spoken, in order; empty: not told (and for a group)
    bool operator==(const ComparedPart&) const = default;
};

/// A segment or a group in both takes.
struct ComparedRow {
    std::optional<SegmentGroup> group; ///< set for a group's row
    SegmentTemplate segment;           ///< of a segment's row; of the later framework where both have it
    std::array<ComparedPart, 2> parts;
    bool operator==(const ComparedRow&) const = default;
};

/// One kind of flag in both takes.
struct ComparedFlags {
    enum class Difference { Same, Unclear, Fewer, More };

    FlagKindId kind;
    std::array<int, 2> counts{};
    std::array<double, 2> perMinute{}; ///< of the take's length; 0 for a take without any
    /// Fewer and More (in the second) only where the 95 % interval of the ratio of the rates, as in
    /// progressReport, leaves out 1; Same where count and length are; else Unclear.
    Difference difference = Difference::Unclear;
    bool operator==(const ComparedFlags&) const = default;
};

struct TakeComparison {
    std::array<ComparedLength, 2> lengths;
    /// Setup, Action, Outcome.
    std::vector<ComparedRow> groups;
    /// Segments by id: those of the second take's framework in its order, then those that only the first take
    /// told.
    std::vector<ComparedRow> segments;
    std::vector<ComparedFlags> flags; ///< kinds set in either, in the order of `kinds`, then by id; without
                                      ///< the clock's overtime, which the lengths tell
    bool operator==(const TakeComparison&) const = default;
};

/// Pure. \param kinds in the order they are to be listed
[[nodiscard]] TakeComparison
compareTakes(const ComparedTake& first, const ComparedTake& second, const std::vector<FlagKind>& kinds);

/// One stretch of one of the two takes.
struct Turn {
    int side = 0; ///< 0 or 1
    Span span;
    bool operator==(const Turn&) const = default;
};

/// To hear a segment of each in turn: all its stretches in the first take, then those in the second.
[[nodiscard]] std::vector<Turn> turnsOf(const ComparedRow& row);

/// How an answer flows, from its sound alone.
struct Pace {
    double speechShare =
        0;          ///< of the take's length, 0–1; the rest is silence, also before and after the words
    int pauses = 0; ///< silences between words
    double pausesPerMinute = 0; ///< of the take's length
    Milliseconds longest{0};    ///< pause
    bool operator==(const Pace&) const = default;
};

/// \param silences all of 0.6 s and more (findSilences) \param pauses those between words (findPauses); both
/// disjoint and within the take. None without any length.
[[nodiscard]] std::optional<Pace>
paceOf(const std::vector<Span>& silences, const std::vector<Span>& pauses, Milliseconds duration);

/// In words what the counts show and how little that is: in the language and the form of numbers of the
/// default locale.
[[nodiscard]] QString comparisonSentence(const ComparedFlags& flags);

} // namespace starling
