// Flags on the clipboard, in the form Audacity reads and writes.
#pragma once

#include "catalog/Catalog.h"

#include <QString>

#include <vector>

namespace starling {

/// One line a flag: start and end in seconds, the kind, and after a colon the note.
[[nodiscard]] QString flagsAsText(const std::vector<Flag>& flags);

/// The flags of such lines, with ids of their own. Errors: InvalidInput when there is none or a
/// line that means something else.
[[nodiscard]] Expected<std::vector<Flag>> flagsFromText(const QString& text, const Catalog& catalog);

} // namespace starling
