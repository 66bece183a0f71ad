// The catalogue in another language: the same ids, other words.
#pragma once

#include "catalog/Catalog.h"

namespace starling {

/// Puts the texts of an overlay file (`resources/catalog/<language>/*.json`) in place of the English ones. A
/// thing or field that the overlay leaves out keeps its English text. Errors: Damaged, naming file and field,
/// when the overlay is malformed or names an id or field that does not exist; the values are then unchanged.
[[nodiscard]] Expected<void>
translateFrameworks(std::vector<Framework>& frameworks, const QByteArray& json, const QString& file);
[[nodiscard]] Expected<void>
translateQuestions(std::vector<Question>& questions, const QByteArray& json, const QString& file);
[[nodiscard]] Expected<void>
translateFlagKinds(std::vector<FlagKind>& kinds, const QByteArray& json, const QString& file);
/// The standing follow-ups come as a list, one for one; an overlay with another number of them is Damaged.
[[nodiscard]] Expected<void> translateStoryKit(StoryKit& kit, const QByteArray& json, const QString& file);

} // namespace starling
