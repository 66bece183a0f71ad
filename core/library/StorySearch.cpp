#include "library/StorySearch.h"

#include "library/Connection.h"
#include "library/StoryRows.h"
#include "story/StoryText.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace starling {

namespace {

constexpr qsizetype mostWords = 32;
constexpr qsizetype mostCharacters = 2000;

bool isSearchable(const QString& word)
{
    const auto codes = word.toUcs4();
    return std::any_of(codes.begin(), codes.end(), [](uint code) { return QChar::isLetterOrNumber(code); });
}

/// FTS5's own check: whether its index fits its copy of the texts.
bool isSound(QSqlDatabase& database)
{
    return runSql(
               database, QStringLiteral("INSERT INTO story_search (story_search) "
                                        "VALUES ('integrity-check')"))
        .has_value();
}

} // namespace

SearchEntry searchEntry(const Story& story)
{
    Story rest = story;
    rest.title.clear();
    return {story.title, searchText(rest)};
}

QString searchExpression(const QString& typed)
{
    QStringList words;
    for (QString& word : typed.left(mostCharacters).simplified().split(QLatin1Char(' '))) {
        word.remove(QChar::Null);
        if (isSearchable(word))
            words << QStringLiteral("\"%1\"*").arg(word.replace(QLatin1Char('"'), QLatin1String("\"\"")));
    }
    words.removeDuplicates();
    return words.mid(0, mostWords).join(QLatin1Char(' '));
}

Expected<bool> searchIsWhole(QSqlDatabase& database)
{
    if (!isSound(database))
        return false;
    const auto stories = readStories(database, QStringLiteral("1"));
    if (!stories)
        return fail(stories.error());
    auto rows = runSql(
        database, QStringLiteral("SELECT id, story_search.title, body FROM story_search "
                                 "LEFT JOIN stories ON search_row = story_search.rowid"));
    if (!rows)
        return fail(rows.error());
    QHash<QString, SearchEntry> found;
    size_t count = 0;
    while (rows->next()) {
        ++count;
        found.insert(rows->value(0).toString(), {rows->value(1).toString(), rows->value(2).toString()});
    }
    return count == stories->size()
           && std::all_of(stories->begin(), stories->end(), [&found](const Story& story) {
                  const auto entry = found.constFind(story.id.toString());
                  return entry != found.constEnd() && *entry == searchEntry(story);
              });
}

Expected<void> rebuildSearch(QSqlDatabase& database)
{
    const auto stories = readStories(database, QStringLiteral("1"));
    if (!stories)
        return fail(stories.error());
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    // The table is made as it was made: how is its migration's business.
    QString definition;
    {
        auto rows =
            runSql(database, QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'story_search'"));
        if (!rows)
            return fail(rows.error());
        if (rows->next())
            definition = rows->value(0).toString();
    }
    for (const QString& sql : {QStringLiteral("DROP TABLE story_search"), definition}) {
        if (const auto done = runSql(database, sql); !done)
            return fail(done.error());
    }
    {
        StoryWriter writer(database);
        for (const Story& story : *stories) {
            if (auto done = writer.index(story); !done)
                return done;
        }
    }
    return transaction->commit();
}

Expected<void> compactSearch(QSqlDatabase& database)
{
    const auto done =
        runSql(database, QStringLiteral("INSERT INTO story_search (story_search) VALUES ('optimize')"));
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace starling
