// The full-text index of the stories.
#pragma once

#include "base/Error.h"
#include "story/Story.h"

#include <QString>

class QSqlDatabase;

namespace starling {

/// What the index holds of one story.
struct SearchEntry {
    QString title;
    QString body; ///< everything else that can be searched for
    bool operator==(const SearchEntry&) const = default;
};

[[nodiscard]] SearchEntry searchEntry(const Story& story);

/// What a user typed as an expression of FTS5: each word quoted and the beginning of a word, all of them
/// wanted. Words without a letter or digit are left out, as are those past the 32nd. Empty: nothing to look
/// for. Source of the syntax: https://www.sqlite.org/fts5.html, section 3.
[[nodiscard]] QString searchExpression(const QString& typed);

/// Whether the index is sound and holds exactly the stories there are. Milliseconds for each hundred stories.
[[nodiscard]] Expected<bool> searchIsWhole(QSqlDatabase& database);

/// Makes the index anew from the stories, in one transaction.
[[nodiscard]] Expected<void> rebuildSearch(QSqlDatabase& database);

/// Merges the index, so that words of erased stories do not stay in it. Belongs into a transaction.
[[nodiscard]] Expected<void> compactSearch(QSqlDatabase& database);

} // namespace starling
