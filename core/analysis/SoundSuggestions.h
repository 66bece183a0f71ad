// What sound and clock alone suggest, without a word being understood.
#pragma once

#include "analysis/Suggestion.h"
#include "answer/Take.h"

#include <vector>

namespace starling {

/// The kind of flag for a pause that is felt as one.
[[nodiscard]] FlagKindId pauseKind();

/// A silence from this long on is suggested as a pause. Silences in speech fall into brief ones below 200 ms,
/// medium ones up to a second and long ones above, which only spontaneous speech has (Campione and Véronis,
/// "A large-scale multilingual study of silent pause duration", Speech Prosody 2002); those up to 0.6 s sound
/// most natural of all. Twice the border of the long ones leaves thinking between two parts alone.
inline constexpr Milliseconds suggestedPause{2000};

/// Pauses of at least suggestedPause, and the time past the cap unless the clock has set its flag there. By
/// start. \param pauses silences of the take, as findPauses() gives them
[[nodiscard]] std::vector<Suggestion>
suggestFromSound(const Take& take, const std::vector<Span>& pauses, const LengthRules& rules);

} // namespace starling
