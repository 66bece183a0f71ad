// How well a story serves, by the seven weighted criteria.
#pragma once

#include "story/Coverage.h"
#include "story/Story.h"
#include "story/StoryKit.h"

#include <optional>
#include <vector>

namespace starling {

/// One criterion's part of the score.
struct CriterionScore {
    QString criterion; ///< id of a SelectionCriterion
    int weight = 1;
    std::optional<double> points; ///< 0 to 1; none: not judged yet
    QString reason;               ///< why these points, a sentence in the user's language
    bool operator==(const CriterionScore&) const = default;
};

/// `score`: sum of weight × points over the weights of what is judged, 0 to 1; none while the personal role,
/// the critical one, is not judged. A role marked 1 or 2 holds the score at 0.4 or below: a story in which
/// the speaker hardly appears cannot be saved by the rest. Marks of 1–5 give 0, ¼, ½, ¾, 1. Versatility:
/// its uses over the wanted minimum of questions, at most 1. Recency: 1 up to two years after `happened`,
/// falling day by day to 0 at three years.
struct SelectionScore {
    std::optional<double> score;
    std::vector<CriterionScore> criteria; ///< in the kit's order
    bool operator==(const SelectionScore&) const = default;
};

/// The rule above for criteria that are judged already, whoever judged them. None while the role is not
/// judged.
[[nodiscard]] std::optional<double> weightedScore(const std::vector<CriterionScore>& criteria);

/// A mark of 1–5 as points of 0 to 1.
[[nodiscard]] double pointsOfMark(int mark);

[[nodiscard]] SelectionScore selectionScore(
    const Story& story, const StoryKit& kit, const QDate& today, const CoverageLimits& limits = {});

} // namespace starling
