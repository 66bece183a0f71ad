// Makes sound files of any form for tests, and small sounds to put into them.
#pragma once

#include "audio/Frames.h"

#include <QString>

#include <span>
#include <vector>

namespace starling::test {

/// Writes interleaved samples with libsndfile. `format` is libsndfile's, such as SF_FORMAT_WAV |
/// SF_FORMAT_PCM_16. Returns false if it could not.
[[nodiscard]] bool writeSound(
    const QString& path, std::span<const Sample> samples, int format, int sampleRate = captureRate,
    int channels = 1);
[[nodiscard]] bool
writeWav(const QString& path, std::span<const Sample> samples, int sampleRate = captureRate);
[[nodiscard]] bool
writeFlac(const QString& path, std::span<const Sample> samples, int sampleRate = captureRate);

/// Every frame of a file that AudioReader reads, or nothing if it cannot.
[[nodiscard]] std::vector<Sample> readSound(const QString& path);

[[nodiscard]] std::vector<Sample>
sine(double hertz, double seconds, int sampleRate = captureRate, double amplitude = 0.5);
/// White noise of the given seed, full scale.
[[nodiscard]] std::vector<Sample> noise(qint64 frames, quint32 seed);

} // namespace starling::test
