// "Surprise me".
#pragma once

#include "story/Question.h"

#include <QHash>
#include <QRandomGenerator>

#include <optional>
#include <vector>

namespace starling {

/// Draws a question. One never answered is drawn four times as often as one answered once, nine times as
/// often as one answered twice, and so on; the one now chosen is not drawn again unless it is the only one.
/// None when there are no questions.
[[nodiscard]] std::optional<QuestionId> surpriseQuestion(
    const std::vector<Question>& questions, const QHash<QuestionId, int>& takesOf, const QuestionId& current,
    QRandomGenerator& random);

} // namespace starling
