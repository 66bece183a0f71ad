// Several short answers in a row that try one story.
#pragma once

#include "answer/Take.h"
#include "story/Question.h"
#include "story/Story.h"

#include <QRandomGenerator>

#include <vector>

namespace starling {

/// Versatility: one story against four questions. FollowUps: the story's follow-ups, one after another.
enum class DrillKind { Versatility, FollowUps };

/// What is asked, in order; one take each. Empty when there is nothing to ask.
struct Drill {
    DrillKind kind = DrillKind::FollowUps;
    StoryId story;
    std::vector<TakeSetup> answers;
    bool operator==(const Drill&) const = default;
};

/// How many questions a versatility test puts to a story: as many as a story should answer at most.
inline constexpr int versatilityQuestions = 4;

/// Every follow-up with a question, in the story's order, each a short answer (Depth::Summary) in
/// `framework`, the one for direct answers.
[[nodiscard]] Drill followUpDrill(const Story& story, const FrameworkId& framework);

/// Four questions that want stories and are not retired, each as a summary in the story's framework: first
/// those the story is not mapped to and whose categories it shares, then the other unmapped ones, then mapped
/// ones; within each of these by chance, so that a second run asks others.
[[nodiscard]] Drill
versatilityDrill(const Story& story, const std::vector<Question>& questions, QRandomGenerator& chance);

} // namespace starling
