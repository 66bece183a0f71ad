#include "library/StoryStore.h"

#include "library/Connection.h"
#include "library/TakeRows.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <algorithm>

namespace starling {

namespace {

Expected<std::vector<Story>>
readStories(QSqlDatabase& database, const QString& clause, const QVariantList& values = {})
{
    auto rows =
        runSql(database, QStringLiteral("SELECT id, title, created_at FROM stories ") + clause, values);
    if (!rows)
        return fail(rows.error());
    std::vector<Story> result;
    while (rows->next()) {
        Story story;
        story.id = StoryId(rows->value(0).toString());
        story.title = rows->value(1).toString();
        story.createdAt = QDateTime::fromString(rows->value(2).toString(), Qt::ISODateWithMs);
        result.push_back(std::move(story));
    }
    return result;
}

Expected<QString> validTitle(const QString& title)
{
    const QString trimmed = title.trimmed();
    if (trimmed.isEmpty()) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "StoryStore", "A story needs a title. Nothing was changed. Give it a few words."));
    }
    return trimmed;
}

tl::unexpected<Error> noSuchStory(const StoryId& id)
{
    return fail(
        ErrorCode::NotFound, QCoreApplication::translate(
                                 "StoryStore", "There is no story %1 in this library. Nothing was changed.")
                                 .arg(id.toString()));
}

} // namespace

StoryStore::StoryStore(QSqlDatabase& database, QObject* parent)
    : QObject(parent)
    , m_database(database)
{
}

Expected<std::vector<Story>> StoryStore::all() const
{
    auto stories = readStories(m_database, QString());
    if (stories) {
        // SQLite compares bytes; people expect their language's order.
        std::stable_sort(stories->begin(), stories->end(), [](const Story& a, const Story& b) {
            const int order = QString::localeAwareCompare(a.title, b.title);
            return order != 0 ? order < 0 : a.id < b.id;
        });
    }
    return stories;
}

Expected<Story> StoryStore::story(const StoryId& id) const
{
    auto found = readStories(m_database, QStringLiteral("WHERE id = ?"), {id.toString()});
    if (!found)
        return fail(found.error());
    if (found->empty())
        return noSuchStory(id);
    return std::move(found->front());
}

Expected<Story> StoryStore::add(const QString& title, const QDateTime& now)
{
    const auto valid = validTitle(title);
    if (!valid)
        return fail(valid.error());
    Story story;
    story.id = StoryId::create();
    story.title = *valid;
    story.createdAt = now;
    if (auto inserted = insert(story); !inserted)
        return fail(inserted.error());
    return story;
}

Expected<void> StoryStore::insert(const Story& story)
{
    const auto valid = validTitle(story.title);
    if (!valid)
        return fail(valid.error());
    if (story.id.isNull() || this->story(story.id)) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "StoryStore", "The story “%1” is in this library already. Nothing was changed.")
                .arg(*valid),
            story.id.toString());
    }
    const auto done = runSql(
        m_database,
        QStringLiteral("INSERT INTO stories (id, title, created_at, created_ms) VALUES (?, ?, ?, ?)"),
        {story.id.toString(), *valid, isoTime(story.createdAt), story.createdAt.toMSecsSinceEpoch()});
    if (!done)
        return fail(done.error());
    Q_EMIT storiesChanged();
    return {};
}

Expected<void> StoryStore::rename(const StoryId& id, const QString& title)
{
    const auto valid = validTitle(title);
    if (!valid)
        return fail(valid.error());
    const auto done = runSql(
        m_database, QStringLiteral("UPDATE stories SET title = ? WHERE id = ?"), {*valid, id.toString()});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0)
        return noSuchStory(id);
    Q_EMIT storiesChanged();
    return {};
}

} // namespace starling
