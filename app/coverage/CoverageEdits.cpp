#include "coverage/CoverageEdits.h"

#include <algorithm>

namespace starling {

CoverageEdits::CoverageEdits(StoryStore& stories, QuestionStore& questions, QObject* parent)
    : EditStack(parent)
    , m_stories(stories)
    , m_questions(questions)
{
}

bool CoverageEdits::refuse(const Error& error)
{
    Q_EMIT failed(error);
    return false;
}

/// Touches this one mapping of the story as it is now: what else was edited since stays.
Expected<void> CoverageEdits::put(const StoryId& id, const QuestionId& question, const Place& place)
{
    Expected<Story> story = m_stories.story(id);
    if (!story)
        return fail(story.error());
    std::vector<StoryUse>& uses = story->uses;
    std::erase_if(uses, [&question](const StoryUse& use) { return use.question == question; });
    if (place.use)
        uses.insert(uses.begin() + std::ptrdiff_t(std::min(place.at, uses.size())), *place.use);
    return m_stories.save(*story);
}

bool CoverageEdits::setUse(
    const StoryId& id, const QuestionId& question, const std::optional<QString>& emphasis)
{
    const Expected<Story> story = m_stories.story(id);
    if (!story)
        return refuse(story.error());
    Place before{std::nullopt, story->uses.size()};
    for (size_t i = 0; i < story->uses.size(); ++i) {
        if (story->uses.at(i).question == question)
            before = {story->uses.at(i), i};
    }
    Place after{std::nullopt, before.at};
    if (emphasis)
        after.use = StoryUse{question, *emphasis};
    if (before.use == after.use)
        return true;
    const QString text = !after.use   ? tr("Unmap a question")
                         : before.use ? tr("Edit an emphasis")
                                      : tr("Map a question");
    return push(
        text, [this, id, question, after] { return put(id, question, after); },
        [this, id, question, before] { return put(id, question, before); });
}

bool CoverageEdits::setSynonyms(const std::vector<QStringList>& groups)
{
    const auto before = m_stories.synonyms();
    if (!before)
        return refuse(before.error());
    if (*before == groups)
        return true;
    return push(
        tr("Change your synonyms"), [this, groups] { return m_stories.setSynonyms(groups); },
        [this, old = *before] { return m_stories.setSynonyms(old); }, QStringLiteral("synonyms"));
}

Expected<void> CoverageEdits::putAdvert(const QuestionSetId& id, const QString& advert)
{
    const auto sets = m_questions.sets();
    if (!sets)
        return fail(sets.error());
    for (QuestionSet set : *sets) {
        if (set.id != id)
            continue;
        set.advert = advert;
        if (const auto saved = m_questions.saveSet(set); !saved)
            return fail(saved.error());
        return {};
    }
    return fail(ErrorCode::NotFound, tr("This set is no longer there; nothing was changed."));
}

bool CoverageEdits::setAdvert(const QuestionSetId& id, const QString& advert)
{
    const auto sets = m_questions.sets();
    if (!sets)
        return refuse(sets.error());
    const auto set =
        std::find_if(sets->begin(), sets->end(), [&id](const QuestionSet& each) { return each.id == id; });
    if (set != sets->end() && set->advert == advert)
        return true;
    const QString old = set == sets->end() ? QString() : set->advert;
    return push(
        tr("Change an advertisement"), [this, id, advert] { return putAdvert(id, advert); },
        [this, id, old] { return putAdvert(id, old); }, QStringLiteral("advert ") + id.toString());
}

} // namespace starling
