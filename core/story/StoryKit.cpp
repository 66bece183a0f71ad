#include "story/StoryKit.h"

#include <algorithm>

namespace starling {

namespace {

template<typename Things>
auto findById(const Things& things, const QString& id)
{
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const auto& each) { return each.id == id; });
    return found == things.end() ? nullptr : &*found;
}

} // namespace

const StoryTemplate* StoryKit::find(const QString& id) const
{
    return findById(templates, id);
}

QString StoryKit::categoryName(const QString& id) const
{
    if (const auto* category = findById(categories, id))
        return category->name;
    if (const auto* theme = findById(themes, id))
        return theme->name;
    return id;
}

Story storyFrom(const StoryTemplate& start, const QString& title, const QDateTime& now)
{
    Story story;
    story.id = StoryId::create();
    story.title = title;
    story.createdAt = now;
    story.basis = start.id;
    story.categories = start.categories;
    story.framework = start.framework;
    for (const QString& question : start.followUps)
        story.followUps.push_back({question, {}});
    return story;
}

} // namespace starling
