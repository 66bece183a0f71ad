// Version 2 of the database. Everything of a story has the name it has in story/StoryFields.h, with "_" for
// ".": single values are columns of stories, lists tables of their own.
#include "library/Schema.h"

namespace starling {

namespace {

QString addColumn(const QString& table, const QString& column)
{
    return QStringLiteral("ALTER TABLE %1 ADD COLUMN %2").arg(table, column);
}

/// A list of the story's: its rows go with it.
QString listTable(const QString& field, const QString& columns)
{
    return QStringLiteral(R"(CREATE TABLE story_%1 (
    story_id TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    %2,
    PRIMARY KEY (story_id, position)
) STRICT, WITHOUT ROWID)")
        .arg(field, columns);
}

QString textColumns(const QStringList& names)
{
    return names.join(QStringLiteral(" TEXT NOT NULL,\n    ")) + QStringLiteral(" TEXT NOT NULL");
}

QStringList storyColumns()
{
    const QString stories = QStringLiteral("stories");
    // What lists and searches look at comes first: it is read without the long texts behind it. A row's
    // number in the search index is a column, because a backup may number the rows of a table anew.
    QStringList result{
        addColumn(stories, QStringLiteral("deleted_at TEXT")),
        addColumn(stories, QStringLiteral("deleted_ms INTEGER")),
        addColumn(stories, QStringLiteral("search_row INTEGER"))};
    for (const char* text :
         {"basis",
          "happened",
          "company",
          "track",
          "framework",
          "facts_goal",
          "facts_problem",
          "facts_role",
          "facts_obstacle",
          "facts_decision",
          "facts_result",
          "facts_lesson",
          "experiment_decided",
          "experiment_rollback",
          "xyz_accomplished",
          "xyz_measured_by",
          "xyz_by_doing",
          "so_what_number",
          "so_what_business",
          "so_what_lasting",
          "depth_summary",
          "depth_standard",
          "depth_deep",
          "angles_research",
          "angles_platform"})
        result << addColumn(stories, QLatin1String(text) + QStringLiteral(" TEXT NOT NULL DEFAULT ''"));
    result << addColumn(
        stories, QStringLiteral("experiment_shipped INTEGER NOT NULL DEFAULT 0 "
                                "CHECK (experiment_shipped IN (0, 1))"));
    for (const char* mark : {"role", "specificity", "relevance", "complexity", "outcome"}) {
        result << addColumn(
            stories,
            QStringLiteral("marks_%1 INTEGER CHECK (marks_%1 BETWEEN 1 AND 5)").arg(QLatin1String(mark)));
    }
    // Stories are sorted by title; nothing asks for the milliseconds.
    return result << QStringLiteral("ALTER TABLE stories DROP COLUMN created_ms");
}

QStringList storyLists()
{
    const auto list = [](const char* field, const QStringList& columns) {
        return listTable(QLatin1String(field), textColumns(columns));
    };
    return {
        QStringLiteral(R"(CREATE TABLE story_lines (
    story_id TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (story_id, field, position)
) STRICT, WITHOUT ROWID)"),
        list("spine", {QStringLiteral("segment"), QStringLiteral("text")}),
        list(
            "numbers", {QStringLiteral("name"), QStringLiteral("category"), QStringLiteral("baseline"),
                        QStringLiteral("value"), QStringLiteral("unit"), QStringLiteral("slice"),
                        QStringLiteral("method"), QStringLiteral("measured"), QStringLiteral("defensible")}),
        list("experiment_rejected", {QStringLiteral("option"), QStringLiteral("reason")}),
        list("follow_ups", {QStringLiteral("question"), QStringLiteral("answer")}),
        list("angles_companies", {QStringLiteral("company"), QStringLiteral("emphasis")}),
        list("uses", {QStringLiteral("question"), QStringLiteral("emphasis")})};
}

/// A story that came from version 1 has its title and nothing else to be found by.
QStringList storySearch()
{
    return {
        QStringLiteral("UPDATE stories SET search_row = rowid"),
        QStringLiteral("CREATE UNIQUE INDEX stories_by_search ON stories (search_row, deleted_at, id)"),
        QStringLiteral("CREATE VIRTUAL TABLE story_search USING fts5 (title, body, "
                       "tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"),
        QStringLiteral("INSERT INTO story_search (rowid, title, body) "
                       "SELECT search_row, title, '' FROM stories")};
}

QStringList questions()
{
    // The user's own words for a built-in question are a row with that question's id. Retired ones may be
    // built in and so without a row; sets and synonyms belong to nothing else.
    const QString questions = QStringLiteral("questions");
    return {
        addColumn(questions, QStringLiteral("framework TEXT NOT NULL DEFAULT ''")),
        addColumn(
            questions, QStringLiteral("built_in INTEGER NOT NULL DEFAULT 0 CHECK (built_in IN (0, 1))")),
        QStringLiteral("CREATE TABLE retired_questions (question_id TEXT PRIMARY KEY NOT NULL) "
                       "STRICT, WITHOUT ROWID"),
        QStringLiteral(R"(CREATE TABLE question_sets (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    advert TEXT NOT NULL
) STRICT)"),
        QStringLiteral(R"(CREATE TABLE question_set_members (
    set_id TEXT NOT NULL REFERENCES question_sets (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    question_id TEXT NOT NULL,
    PRIMARY KEY (set_id, position)
) STRICT, WITHOUT ROWID)"),
        QStringLiteral(R"(CREATE TABLE synonyms (
    group_number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (group_number, position)
) STRICT, WITHOUT ROWID)")};
}

} // namespace

QStringList schemaVersion2()
{
    return storyColumns() + storyLists() + storySearch() + questions();
}

} // namespace starling
