// Stories as rows of the database: the mapping both ways, without rules. It follows story/StoryFields.h, so
// that a new field needs a column and nothing here.
#pragma once

#include "base/Error.h"
#include "story/Story.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <map>
#include <vector>

namespace starling {

/// Whole stories that fulfil `where` (about the table stories; "1" means all) in no order: one statement for
/// the stories and one for each of their lists, however many stories. Errors: Damaged.
[[nodiscard]] Expected<std::vector<Story>>
readStories(QSqlDatabase& database, const QString& where, const QVariantList& values = {});

/// Writes stories with their search rows. Belongs into a transaction and must not outlive it: statements are
/// prepared once and used for all stories.
class StoryWriter {
public:
    explicit StoryWriter(QSqlDatabase& database);

    /// The story's row must not exist.
    [[nodiscard]] Expected<void> insert(const Story& story);
    /// The story's row must exist; its place in or out of the trash stays.
    [[nodiscard]] Expected<void> replace(const Story& story);
    /// Puts the story into the search index, in the place of what was there of it.
    [[nodiscard]] Expected<void> index(const Story& story);

private:
    Expected<void> run(const QString& sql, const QVariantList& values);
    Expected<void> clearLists(const Story& story);
    Expected<void> insertLists(const Story& story);

    QSqlDatabase& m_database;
    std::map<QString, QSqlQuery> m_prepared;
};

} // namespace starling
