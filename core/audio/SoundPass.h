// One pass over a whole sound file.
#pragma once

#include "audio/AudioReader.h"
#include "audio/Peaks.h"
#include "base/JobControl.h"

#include <functional>
#include <span>

namespace starling {

/// Is given the samples of a file in pieces, each with the position of its first frame, and answers with an
/// error to end the pass. Pieces may come from several threads at once, then in any order, but never overlap.
using SampleSink = std::function<Expected<void>(qint64 frame, std::span<const Sample> samples)>;

/// Whether the pieces may overtake one another.
enum class PassOrder { Any, FrontToBack };

/// Reads `soundFile` once, hands every sample to `sink` (may be empty) and answers with its finished peaks.
/// Files whose samples are stored exactly are read by several threads, because decoding 90 min of FLAC takes
/// one core seconds. Needs a few megabytes besides the peaks. `control` is called in the calling thread only.
/// Errors: as AudioReader::open and read, those of the sink, Cancelled.
[[nodiscard]] Expected<Peaks> passOverSound(
    const QString& soundFile, const JobControl& control, const SampleSink& sink = {},
    PassOrder order = PassOrder::Any);

} // namespace starling
