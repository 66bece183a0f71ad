// What came of an import, in sentences.
#pragma once

#include "Page.h"
#include "takes/TakeImports.h"

namespace starling {

/// How many recordings came in, and one sentence for each that did not; beyond four they are counted, since a
/// banner is no log. The topic is left to the caller.
[[nodiscard]] Notice importNotice(const TakeImports::Outcome& outcome);

} // namespace starling
