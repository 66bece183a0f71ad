#include "takes/TakeShelf.h"

#include "library/TakeText.h"

#include <QHash>

#include <algorithm>

namespace starling {

Expected<void> TakeShelf::load(const TakeStore& store, const std::vector<StoryTitle>& stories, bool trash)
{
    TakeQuery all;
    all.trash = trash;
    Expected<std::vector<Take>> takes = store.find(all);
    if (!takes)
        return fail(takes.error());
    QHash<StoryId, QString> titles;
    for (const StoryTitle& story : stories)
        titles.insert(story.id, story.title);
    m_entries.clear();
    m_entries.reserve(takes->size());
    for (Take& take : *takes) {
        QString text = searchableText(take, titles.value(take.setup.story));
        m_entries.push_back({std::move(take), std::move(text)});
    }
    return {};
}

std::vector<Take> TakeShelf::find(const TakeQuery& query) const
{
    const TextFilter words(query.text);
    std::vector<Take> found;
    for (const Entry& entry : m_entries) {
        const TakeSetup& setup = entry.take.setup;
        const std::vector<Flag>& flags = entry.take.flags;
        const bool flagged =
            !query.flag || std::any_of(flags.begin(), flags.end(), [&query](const Flag& flag) {
                return flag.kind == *query.flag;
            });
        if (flagged && (query.story.isNull() || setup.story == query.story)
            && (query.question.isNull() || setup.question == query.question)
            && (query.framework.isNull() || setup.framework == query.framework)
            && (!query.since.isValid() || entry.take.recordedAt >= query.since) && words.matches(entry.text))
            found.push_back(entry.take);
    }
    return found;
}

} // namespace starling
