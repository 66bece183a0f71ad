// A take as the timeline shows it.
#pragma once

#include "answer/Take.h"
#include "catalog/Catalog.h"
#include "review/timeline/TimelineContent.h"

namespace starling {

/// Segments, flags, dropouts and limits of a take, in words and colours. Segments and kinds of flag that the
/// catalogue does not know (a take from another library) are shown by their ids.
[[nodiscard]] TimelineContent
timelineOf(const Take& take, const Framework& framework, const LengthRules& rules, const Catalog& catalog);

} // namespace starling
