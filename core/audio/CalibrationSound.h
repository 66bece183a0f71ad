// The sound that a listener's reaction is measured with.
#pragma once

#include "audio/Frames.h"
#include "base/Span.h"

#include <vector>

namespace starling {

/// Half a minute of syllables at random gaps in quiet noise: voices that begin alike and then fall, to be
/// pressed at, or rise, to be left alone. Which it is is heard a tenth of a second in, as a word is known
/// only while it is spoken; a plain beep would measure a reaction that no word is ever given.
struct CalibrationSound {
    std::vector<Sample> samples;       ///< mono, captureRate
    std::vector<Milliseconds> targets; ///< beginnings of those that fall, rising
    std::vector<Milliseconds> others;  ///< of those that rise, rising
};

/// The same seed gives the same sound. Takes about 0.1 s; for any thread. About 26 syllables, 0.8 to 1.3 s
/// apart, a sixth of them to be left alone, never the first three and never two in a row.
[[nodiscard]] CalibrationSound makeCalibrationSound(quint32 seed);

} // namespace starling
