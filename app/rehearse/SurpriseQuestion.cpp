#include "rehearse/SurpriseQuestion.h"

#include <random>

namespace starling {

std::optional<QuestionId> surpriseQuestion(
    const std::vector<Question>& questions, const QHash<QuestionId, int>& takesOf, const QuestionId& current,
    QRandomGenerator& random)
{
    if (questions.empty())
        return std::nullopt;
    if (questions.size() == 1)
        return questions.front().id;
    std::vector<double> weights;
    for (const Question& question : questions) {
        const double turn = 1 + takesOf.value(question.id, 0);
        weights.push_back(question.id == current ? 0 : 1 / (turn * turn));
    }
    std::discrete_distribution<size_t> draw(weights.begin(), weights.end());
    return questions.at(draw(random)).id;
}

} // namespace starling
