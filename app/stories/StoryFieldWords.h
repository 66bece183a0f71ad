// Any field of a story in words, for comparing two stories.
#pragma once

#include "story/Story.h"

#include <QString>

namespace starling {

/// What stands in the field called `name`, lists an entry a line; empty for an empty or unknown field.
[[nodiscard]] QString fieldWords(const Story& story, const QString& name);

} // namespace starling
