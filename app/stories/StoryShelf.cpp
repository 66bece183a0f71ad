#include "stories/StoryShelf.h"

#include "stories/StoryEditor.h"

#include <algorithm>

namespace starling {

namespace {

StoryEntry entryOf(const Story& story, const std::vector<StoryRehearsal>& rehearsals, const QDateTime& now)
{
    const Readiness ready = readiness(story, rehearsals, now);
    return {
        story.id,
        story.title,
        story.categories,
        story.happened,
        ready.met,
        ready.applicable,
        story.deletedAt.value_or(QDateTime())};
}

bool before(const StoryEntry& a, const StoryEntry& b)
{
    return QString::localeAwareCompare(a.title, b.title) < 0;
}

} // namespace

StoryFilter::Age ageOf(const QDate& happened, const QDate& today)
{
    if (!happened.isValid())
        return StoryFilter::Age::Unknown;
    if (happened >= today.addYears(-2))
        return StoryFilter::Age::Recent;
    return happened >= today.addYears(-3) ? StoryFilter::Age::Fading : StoryFilter::Age::Old;
}

StoryShelf::StoryShelf(Library& library, const Catalog& catalog)
    : m_library(library)
    , m_catalog(catalog)
{
}

Expected<void> StoryShelf::load()
{
    const auto stories = m_library.stories().all();
    if (!stories)
        return fail(stories.error());
    const auto takes = m_library.takes().find();
    if (!takes)
        return fail(takes.error());
    QHash<StoryId, std::vector<StoryRehearsal>> rehearsals;
    for (const Take& take : *takes) {
        if (!take.setup.story.isNull())
            rehearsals[take.setup.story].push_back(rehearsalOf(take, m_catalog));
    }
    const QDateTime now = QDateTime::currentDateTime();
    m_entries.clear();
    m_entries.reserve(stories->size());
    for (const Story& story : *stories)
        m_entries.push_back(entryOf(story, rehearsals.value(story.id), now));
    return {};
}

void StoryShelf::refresh(const StoryId& id)
{
    const auto story = m_library.stories().story(id);
    TakeQuery query;
    query.story = id;
    const auto takes = m_library.takes().find(query);
    if (!story || story->deletedAt || !takes) {
        std::erase_if(m_entries, [&](const StoryEntry& each) { return each.id == id; });
        return;
    }
    std::vector<StoryRehearsal> rehearsals;
    for (const Take& take : *takes)
        rehearsals.push_back(rehearsalOf(take, m_catalog));
    refresh(*story, rehearsals);
}

void StoryShelf::refresh(const Story& story, const std::vector<StoryRehearsal>& rehearsals)
{
    place(entryOf(story, rehearsals, QDateTime::currentDateTime()));
}

void StoryShelf::place(StoryEntry entry)
{
    const auto old = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const StoryEntry& each) { return each.id == entry.id; });
    if (old != m_entries.end()) {
        if (old->title == entry.title) {
            *old = std::move(entry);
            return;
        }
        m_entries.erase(old);
    }
    const auto at = std::upper_bound(m_entries.begin(), m_entries.end(), entry, before);
    m_entries.insert(at, std::move(entry));
}

bool StoryShelf::matches(const StoryEntry& entry, const StoryFilter& filter, const QDate& today) const
{
    if (filter.ready != StoryFilter::Ready::Any
        && entry.isReady() != (filter.ready == StoryFilter::Ready::Yes))
        return false;
    if (filter.age != StoryFilter::Age::Any && ageOf(entry.happened, today) != filter.age)
        return false;
    if (filter.category.isEmpty() || entry.categories.contains(filter.category))
        return true;
    const auto& known = m_catalog.kit.categories;
    const auto bank = std::find_if(
        known.begin(), known.end(), [&](const BankCategory& each) { return each.id == filter.category; });
    return bank != known.end()
           && std::any_of(entry.categories.begin(), entry.categories.end(), [&](const QString& each) {
                  return bank->themes.contains(each);
              });
}

Expected<std::vector<StoryEntry>> StoryShelf::find(const StoryFilter& filter, const QDate& today) const
{
    std::vector<StoryEntry> found;
    if (filter.text.trimmed().isEmpty()) {
        std::copy_if(
            m_entries.begin(), m_entries.end(), std::back_inserter(found),
            [&](const StoryEntry& each) { return matches(each, filter, today); });
        return found;
    }
    const auto ids = m_library.stories().search(filter.text);
    if (!ids)
        return fail(ids.error());
    QHash<StoryId, const StoryEntry*> known;
    for (const StoryEntry& each : m_entries)
        known.insert(each.id, &each);
    for (const StoryId& id : *ids) {
        const StoryEntry* entry = known.value(id);
        if (entry && matches(*entry, filter, today))
            found.push_back(*entry);
    }
    return found;
}

QStringList StoryShelf::categories() const
{
    QStringList result;
    for (const BankCategory& category : m_catalog.kit.categories)
        result << category.id;
    for (const StoryTheme& theme : m_catalog.kit.themes)
        result << theme.id;
    QStringList own;
    for (const StoryEntry& entry : m_entries) {
        for (const QString& category : entry.categories) {
            if (!result.contains(category) && !own.contains(category))
                own << category;
        }
    }
    own.sort(Qt::CaseInsensitive);
    return result + own;
}

} // namespace starling
