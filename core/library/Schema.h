// The statements that make each version of the database from the one before. Once released, never edited.
#pragma once

#include <QStringList>

namespace starling {

/// Takes with what was marked in them; titles of stories; own questions.
[[nodiscard]] QStringList schemaVersion1();
/// Whole stories with a search index; edited and retired questions, sets of them; the user's synonyms.
[[nodiscard]] QStringList schemaVersion2();
/// The user's kinds of flag; where listening stopped, and what became of suggestions.
[[nodiscard]] QStringList schemaVersion3();

} // namespace starling
