#include "library/StoryStore.h"

#include "library/Connection.h"
#include "library/StoryRows.h"
#include "library/StorySearch.h"
#include "library/TakeRows.h"
#include "story/StoryText.h"

#include <QCollator>
#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace starling {

namespace {

const QString outsideTrash = QStringLiteral("deleted_at IS NULL");

/// A hit in the title outweighs any number of hits in the rest.
const QString bestFirst = QStringLiteral("bm25(story_search, 10000.0, 1.0)");

tl::unexpected<Error> noSuchStory(const StoryId& id)
{
    return fail(
        ErrorCode::NotFound, QCoreApplication::translate(
                                 "StoryStore", "There is no story %1 in this library. Nothing was changed.")
                                 .arg(id.toString()));
}

/// SQLite compares bytes; people expect their language's order.
template<typename Titled>
void sortByTitle(std::vector<Titled>& stories)
{
    struct Place {
        QCollatorSortKey key;
        size_t index;
    };
    const QCollator collator;
    std::vector<Place> places;
    places.reserve(stories.size());
    for (size_t i = 0; i < stories.size(); ++i)
        places.push_back({collator.sortKey(stories.at(i).title), i});
    std::sort(places.begin(), places.end(), [&stories](const Place& a, const Place& b) {
        const int order = a.key.compare(b.key);
        return order != 0 ? order < 0 : stories.at(a.index).id < stories.at(b.index).id;
    });
    std::vector<Titled> sorted;
    sorted.reserve(stories.size());
    for (const Place& place : places)
        sorted.push_back(std::move(stories.at(place.index)));
    stories = std::move(sorted);
}

Expected<std::vector<Story>> validStories(const std::vector<Story>& stories)
{
    std::vector<Story> result;
    QSet<StoryId> seen;
    for (const Story& story : stories) {
        Story valid = normalised(story);
        if (const auto checked = validate(valid); !checked)
            return fail(checked.error());
        if (valid.id.isNull() || seen.contains(valid.id)) {
            return fail(
                ErrorCode::InvalidInput,
                QCoreApplication::translate(
                    "StoryStore", "The story “%1” has no id of its own. Nothing was changed.")
                    .arg(valid.title),
                valid.id.toString());
        }
        seen.insert(valid.id);
        result.push_back(std::move(valid));
    }
    return result;
}

Expected<bool> isKnown(QSqlDatabase& database, const StoryId& id)
{
    const auto count =
        sqlNumber(database, QStringLiteral("SELECT count(*) FROM stories WHERE id = ?"), {id.toString()});
    if (!count)
        return fail(count.error());
    return *count > 0;
}

std::vector<QStringList> usefulGroups(const std::vector<QStringList>& groups)
{
    std::vector<QStringList> result;
    for (const QStringList& group : groups) {
        QStringList words;
        for (const QString& word : group)
            words << normalisedLine(word);
        words.removeAll(QString());
        words.removeDuplicates();
        if (words.size() > 1)
            result.push_back(words);
    }
    return result;
}

} // namespace

StoryStore::StoryStore(QSqlDatabase& database, QObject* parent)
    : QObject(parent)
    , m_database(database)
{
}

Expected<std::vector<Story>> StoryStore::all() const
{
    auto stories = readStories(m_database, outsideTrash);
    if (stories)
        sortByTitle(*stories);
    return stories;
}

Expected<std::vector<StoryTitle>> StoryStore::titles(Trash trash) const
{
    auto rows = runSql(
        m_database, QStringLiteral("SELECT id, title FROM stories WHERE ")
                        + (trash == Trash::Included ? QStringLiteral("1") : outsideTrash));
    if (!rows)
        return fail(rows.error());
    std::vector<StoryTitle> result;
    while (rows->next())
        result.push_back({StoryId(rows->value(0).toString()), rows->value(1).toString()});
    sortByTitle(result);
    return result;
}

Expected<std::vector<Story>> StoryStore::trash() const
{
    auto stories = readStories(m_database, QStringLiteral("deleted_at IS NOT NULL"));
    if (stories) {
        std::sort(stories->begin(), stories->end(), [](const Story& a, const Story& b) {
            return std::tie(*b.deletedAt, a.id) < std::tie(*a.deletedAt, b.id);
        });
    }
    return stories;
}

Expected<Story> StoryStore::story(const StoryId& id) const
{
    auto found = readStories(m_database, QStringLiteral("stories.id = ?"), {id.toString()});
    if (!found)
        return fail(found.error());
    if (found->empty())
        return noSuchStory(id);
    return std::move(found->front());
}

Expected<std::vector<StoryId>> StoryStore::search(const QString& text) const
{
    const QString expression = searchExpression(text);
    if (expression.isEmpty())
        return {};
    auto rows = runSql(
        m_database,
        QStringLiteral("SELECT stories.id FROM story_search JOIN stories ON search_row = story_search.rowid "
                       "WHERE story_search MATCH ? AND deleted_at IS NULL ORDER BY ")
            + bestFirst + QStringLiteral(", stories.id"),
        {expression});
    if (!rows)
        return fail(rows.error());
    std::vector<StoryId> result;
    while (rows->next())
        result.emplace_back(rows->value(0).toString());
    return result;
}

Expected<Story> StoryStore::add(const QString& title, const QDateTime& now)
{
    Story story;
    story.id = StoryId::create();
    story.title = title;
    story.createdAt = now;
    story = normalised(std::move(story));
    if (auto inserted = insert(story); !inserted)
        return fail(inserted.error());
    return story;
}

Expected<void> StoryStore::insert(const Story& story)
{
    return insert(std::vector{story});
}

Expected<void> StoryStore::insert(const std::vector<Story>& stories)
{
    return write(stories, Existing::Refused);
}

Expected<void> StoryStore::save(const Story& story)
{
    const auto known = isKnown(m_database, story.id);
    if (!known)
        return fail(known.error());
    if (!*known)
        return noSuchStory(story.id);
    return write({story}, Existing::Replaced);
}

Expected<void> StoryStore::save(const std::vector<Story>& stories)
{
    return write(stories, Existing::Replaced);
}

Expected<void> StoryStore::write(const std::vector<Story>& stories, Existing existing)
{
    const auto valid = validStories(stories);
    if (!valid)
        return fail(valid.error());
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    QSet<StoryId> replaced;
    {
        StoryWriter writer(m_database);
        for (const Story& story : *valid) {
            const auto known = isKnown(m_database, story.id);
            if (!known)
                return fail(known.error());
            if (*known && existing == Existing::Refused) {
                return fail(
                    ErrorCode::InvalidInput,
                    QCoreApplication::translate(
                        "StoryStore", "The story “%1” is in this library already. Nothing was changed.")
                        .arg(story.title),
                    story.id.toString());
            }
            if (*known)
                replaced.insert(story.id);
            if (auto done = *known ? writer.replace(story) : writer.insert(story); !done)
                return done;
        }
    }
    if (auto done = transaction->commit(); !done)
        return done;
    for (const Story& story : *valid) {
        if (replaced.contains(story.id))
            Q_EMIT storyChanged(story.id);
        else if (!story.deletedAt)
            Q_EMIT storyAdded(story.id);
    }
    return {};
}

Expected<void> StoryStore::changeRow(const QString& sql, const QVariantList& values, const StoryId& id)
{
    const auto done = runSql(m_database, sql, values);
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0)
        return noSuchStory(id);
    return {};
}

Expected<void> StoryStore::moveToTrash(const StoryId& id, const QDateTime& now)
{
    // A story already there keeps its date: the 30 days count from the first time.
    auto done = changeRow(
        QStringLiteral("UPDATE stories SET deleted_at = coalesce(deleted_at, ?), "
                       "deleted_ms = coalesce(deleted_ms, ?) WHERE id = ?"),
        {isoTime(now), now.toMSecsSinceEpoch(), id.toString()}, id);
    if (done)
        Q_EMIT storyRemoved(id);
    return done;
}

Expected<void> StoryStore::restoreFromTrash(const StoryId& id)
{
    auto done = changeRow(
        QStringLiteral("UPDATE stories SET deleted_at = NULL, deleted_ms = NULL WHERE id = ?"),
        {id.toString()}, id);
    if (done)
        Q_EMIT storyAdded(id);
    return done;
}

Expected<void> StoryStore::erase(const StoryId& id)
{
    return eraseAll({id});
}

Expected<void> StoryStore::eraseAll(const std::vector<StoryId>& ids)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    for (const StoryId& id : ids) {
        const auto found = runSql(
            m_database,
            QStringLiteral("DELETE FROM story_search WHERE rowid = "
                           "(SELECT search_row FROM stories WHERE id = ?)"),
            {id.toString()});
        if (!found)
            return fail(found.error());
        auto gone = changeRow(QStringLiteral("DELETE FROM stories WHERE id = ?"), {id.toString()}, id);
        if (!gone)
            return gone;
    }
    if (auto compacted = compactSearch(m_database); !compacted)
        return compacted;
    if (auto done = transaction->commit(); !done)
        return done;
    for (const StoryId& id : ids)
        Q_EMIT storyRemoved(id);
    return {};
}

Expected<int> StoryStore::eraseTrash(const QDateTime& before)
{
    std::vector<StoryId> due;
    {
        auto rows = runSql(
            m_database, QStringLiteral("SELECT id FROM stories WHERE deleted_ms < ?"),
            {before.toMSecsSinceEpoch()});
        if (!rows)
            return fail(rows.error());
        while (rows->next())
            due.emplace_back(rows->value(0).toString());
    }
    if (due.empty())
        return 0;
    if (const auto erased = eraseAll(due); !erased)
        return fail(erased.error());
    return int(due.size());
}

Expected<std::vector<QStringList>> StoryStore::synonyms() const
{
    auto rows = runSql(
        m_database,
        QStringLiteral("SELECT group_number, word FROM synonyms ORDER BY group_number, position"));
    if (!rows)
        return fail(rows.error());
    std::vector<QStringList> result;
    qint64 group = -1;
    while (rows->next()) {
        if (const qint64 next = rows->value(0).toLongLong(); result.empty() || next != group) {
            group = next;
            result.emplace_back();
        }
        result.back() << rows->value(1).toString();
    }
    return result;
}

Expected<void> StoryStore::setSynonyms(const std::vector<QStringList>& groups)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto cleared = runSql(m_database, QStringLiteral("DELETE FROM synonyms")); !cleared)
        return fail(cleared.error());
    int number = 0;
    for (const QStringList& group : usefulGroups(groups)) {
        for (int i = 0; i < int(group.size()); ++i) {
            const auto done = runSql(
                m_database,
                QStringLiteral("INSERT INTO synonyms (group_number, position, word) VALUES (?, ?, ?)"),
                {number, i, group.at(i)});
            if (!done)
                return fail(done.error());
        }
        ++number;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT synonymsChanged();
    return {};
}

} // namespace starling
