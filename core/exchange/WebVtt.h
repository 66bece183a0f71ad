// A take as WebVTT: what players of films and sound show beside it.
#pragma once

#include "exchange/TakeMaterial.h"

#include <QByteArray>

namespace starling {

/// How long a flag without a length stays on the screen; WebVTT has no points.
inline constexpr Milliseconds vttPointLength{2000};

/// UTF-8. Question, story and lesson as comments; then the segments and the flags as cues in the order of
/// their starts, with the identifiers "segment 1", "flag 1" and so on, the flags at the upper edge. Texts are
/// by name, a flag's note follows after a colon. Characters that mean something to WebVTT are escaped; within
/// a text, empty lines go and control characters become spaces.
[[nodiscard]] QByteArray writeWebVtt(const TakeMaterial& material);

} // namespace starling
