#include "rehearsal/Drill.h"

#include <algorithm>

namespace starling {

namespace {

/// The lower, the sooner it is asked.
int rankFor(const Story& story, const Question& question)
{
    if (story.use(question.id))
        return 2;
    const bool shares =
        std::any_of(question.categories.begin(), question.categories.end(), [&](const QString& category) {
            return story.categories.contains(category);
        });
    return shares ? 0 : 1;
}

TakeSetup summaryOf(const Story& story, const FrameworkId& framework)
{
    TakeSetup setup;
    setup.story = story.id;
    setup.framework = framework;
    setup.depth = Depth::Summary;
    return setup;
}

} // namespace

Drill followUpDrill(const Story& story, const FrameworkId& framework)
{
    Drill drill{DrillKind::FollowUps, story.id, {}};
    for (const FollowUp& each : story.followUps) {
        if (each.question.isEmpty())
            continue;
        TakeSetup setup = summaryOf(story, framework);
        setup.questionText = each.question;
        drill.answers.push_back(setup);
    }
    return drill;
}

Drill versatilityDrill(const Story& story, const std::vector<Question>& questions, QRandomGenerator& chance)
{
    std::vector<Question> candidates;
    std::copy_if(
        questions.begin(), questions.end(), std::back_inserter(candidates),
        [](const Question& each) { return each.wantsStories() && !each.retired; });
    std::shuffle(candidates.begin(), candidates.end(), chance);
    std::stable_sort(candidates.begin(), candidates.end(), [&](const Question& a, const Question& b) {
        return rankFor(story, a) < rankFor(story, b);
    });
    candidates.resize(std::min<size_t>(candidates.size(), versatilityQuestions));

    Drill drill{DrillKind::Versatility, story.id, {}};
    for (const Question& each : candidates) {
        TakeSetup setup = summaryOf(story, story.framework);
        setup.question = each.id;
        setup.questionText = each.text;
        drill.answers.push_back(setup);
    }
    return drill;
}

} // namespace starling
