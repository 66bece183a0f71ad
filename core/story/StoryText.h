// The text of a story as it may be kept: its form, its limits, and all of it as one.
#pragma once

#include "base/Error.h"
#include "story/Story.h"

#include <QStringList>

namespace starling {

/// The most characters (UTF-16 units) one field may hold: several times what five minutes of speech are, and
/// little enough that every page stays quick.
inline constexpr qsizetype longestField = 20'000;
/// The most elements one list of a story may hold.
inline constexpr size_t longestList = 1'000;

/// The story as it is kept, so that files in and out do not change it: line ends are "\n"; control
/// characters, byte order marks, lone surrogates and noncharacters are gone; nothing blank stands before or
/// after a text; a Line has spaces for its line breaks; list entries without any text are gone, and so are
/// doubled categories and questions. Idempotent. Times keep their milliseconds and their offset in minutes;
/// dates of other years than 1 to 9999 are gone.
[[nodiscard]] Story normalised(Story story);

/// The form of one text, as normalised() gives it.
[[nodiscard]] QString normalisedLine(const QString& text);
[[nodiscard]] QString normalisedBlock(const QString& text);

/// Errors: InvalidInput, naming the field, when the title is blank, a field or list is too long, a mark is
/// not 1–5. Expects a normalised story.
[[nodiscard]] Expected<void> validate(const Story& story);

/// Every text in it that can be searched for, title first, one a line; no ids, no dates.
[[nodiscard]] QString searchText(const Story& story);

/// Names of the fields in which two stories differ ("facts.goal", "numbers"), in reading order; ids and trash
/// are not compared.
[[nodiscard]] QStringList differences(const Story& mine, const Story& theirs);

/// How a field is called in sentences ("Business goal"), in the user's language; the name itself when it is
/// unknown. Of an element's field: fieldLabel("numbers.value").
[[nodiscard]] QString fieldLabel(const QString& name);

} // namespace starling
