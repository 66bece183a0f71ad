// Frames, rates and levels: the arithmetic that stays inside audio.
#pragma once

#include "base/Span.h"

#include <QtGlobal>

#include <cmath>
#include <limits>

namespace starling {

/// A sample of sound as Starling keeps it: mono, signed 16 bit.
using Sample = qint16;

/// Frames per second that a new take asks the microphone for.
inline constexpr int captureRate = 48'000;

/// Nearest millisecond of a frame position. rate in Hz, > 0.
[[nodiscard]] constexpr Milliseconds toMilliseconds(qint64 frames, int rate)
{
    return Milliseconds((frames * 1000 + rate / 2) / rate);
}

/// First frame at or after a position.
[[nodiscard]] constexpr qint64 toFrames(Milliseconds position, int rate)
{
    return (qint64(position.count()) * rate + 999) / 1000;
}

/// Decibels relative to full scale of a linear amplitude 0–1; −infinity for 0.
[[nodiscard]] inline double toDbfs(double amplitude)
{
    return amplitude > 0 ? 20.0 * std::log10(amplitude) : -std::numeric_limits<double>::infinity();
}

} // namespace starling
