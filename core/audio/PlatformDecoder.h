// Decodes what libsndfile does not know, with the platform's own decoder.
#pragma once

#include "audio/Frames.h"
#include "base/Error.h"
#include "base/JobControl.h"

#include <QString>

#include <functional>
#include <span>

namespace starling {

/// Is given mono samples front to back with their rate in Hz, which never changes, and answers with an error
/// to end the decoding. Called in a thread of its own.
using DecodedSink = std::function<Expected<void>(std::span<const Sample> samples, int sampleRate)>;

/// Decodes m4a and whatever else QAudioDecoder can on this machine. The decoder needs an event loop and gets
/// one in a thread of its own; the calling thread waits, and must therefore not be the window's. Errors:
/// UnsupportedFormat, Damaged (breaks off, or the decoder falls silent), those of the sink, Cancelled.
[[nodiscard]] Expected<void>
decodeWithPlatform(const QString& soundFile, const JobControl& control, const DecodedSink& sink);

} // namespace starling
