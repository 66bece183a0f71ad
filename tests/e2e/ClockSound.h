// A sound that says at every frame when it was played.
#pragma once

#include "audio/Frames.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace starling::test {

/// Every millisecond has a value of its own (48 equal frames at 48 kHz), rising by one and beginning again
/// every 30 s. Through a sound server that neither resamples nor changes the volume it arrives as it was, so
/// that a missing, doubled or changed frame is seen, and so is the moment at which a recording broke off.
/// Silence is 0 and occurs in no tick.
class ClockSound {
public:
    static constexpr int framesPerTick = 48;

    /// Writes a 48 kHz mono WAV of this length; false when it cannot.
    [[nodiscard]] static bool write(const QString& wavFile, std::chrono::seconds length);

    /// The tick of a frame, 0–29999; none for silence or what is no tick.
    [[nodiscard]] static std::optional<int> tickOf(Sample sample);
    /// How many ticks lie between two, the shorter way round.
    [[nodiscard]] static int between(int earlier, int later);
    /// The last tick in it.
    [[nodiscard]] static std::optional<int> lastTick(std::span<const Sample> samples);

    /// What is wrong with a recording of the clock; empty when every tick after the first is there with all
    /// its frames. Silence counts neither way, because a loaded server may stretch the sound before the
    /// microphone.
    [[nodiscard]] static QString faultIn(std::span<const Sample> samples);
};

/// Every frame of a sound file; empty when it cannot be read.
[[nodiscard]] std::vector<Sample> readFrames(const QString& soundFile);

} // namespace starling::test
