// Lengths of time as people read them on a clock.
#pragma once

#include "base/Span.h"

#include <QString>

namespace starling {

/// "0:07", "2:14", "1:02:14". Whole seconds, rounded down as a running clock shows them.
[[nodiscard]] QString clockText(Milliseconds time);

} // namespace starling
