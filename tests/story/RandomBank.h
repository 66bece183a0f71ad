// A bank of stories and questions from a seed.
#pragma once

#include "story/Coverage.h"
#include "support/Random.h"

#include <algorithm>

namespace starling::test {

/// Two categories of two themes each.
inline StoryKit smallKit()
{
    StoryKit kit;
    kit.categories = {
        {QStringLiteral("project"),
         QStringLiteral("Project"),
         {QStringLiteral("drift"), QStringLiteral("data")},
         {2, 3}},
        {QStringLiteral("failure"),
         QStringLiteral("Failure"),
         {QStringLiteral("deadline"), QStringLiteral("pivot")},
         {1, 1}}};
    for (const auto& category : kit.categories)
        for (const QString& theme : category.themes)
            kit.themes.push_back({theme, theme.toUpper()});
    return kit;
}

struct RandomBank {
    std::vector<Story> stories;
    std::vector<Question> questions;

    explicit RandomBank(Random& random)
    {
        const QStringList sets{QStringLiteral("ml"), QStringLiteral("own"), QStringLiteral("direct")};
        for (qint64 n = random.integer(0, 20); n > 0; --n) {
            Question question;
            question.id = QuestionId(QStringLiteral("q%1").arg(n));
            question.text = random.text(20);
            question.set = sets.at(random.integer(0, 2));
            question.retired = random.chance(0.2);
            questions.push_back(question);
        }
        for (qint64 n = random.integer(0, 14); n > 0; --n)
            stories.push_back(story(random, int(n)));
    }

private:
    [[nodiscard]] Story story(Random& random, int number) const
    {
        Story result;
        result.id = StoryId(QStringLiteral("s%1").arg(number));
        result.title = random.text(20);
        for (const char* category : {"project", "failure", "drift", "data", "deadline", "pivot", "mine"})
            if (random.chance(0.2))
                result.categories << QLatin1String(category);
        for (const Question& question : questions)
            if (random.chance(0.2))
                result.uses.push_back({question.id, random.text(10)});
        if (random.chance(0.2))
            result.uses.push_back({QuestionId(QStringLiteral("nobody's")), {}});
        if (random.chance(0.1))
            result.deletedAt = QDateTime::fromMSecsSinceEpoch(0);
        return result;
    }
};

} // namespace starling::test
