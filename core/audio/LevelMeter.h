// How loud the input is, and whether it clips or says nothing at all.
#pragma once

#include "audio/Frames.h"

#include <optional>
#include <span>

namespace starling {

/// Input level over the last report, about 20 reports a second.
struct InputLevel {
    double peakDbfs = 0; ///< −infinity for digital silence
    double rmsDbfs = 0;
    bool clipped = false; ///< at least 3 neighbouring samples at full scale since the last report
    bool operator==(const InputLevel&) const = default;
};

/// Measures a stream of samples. Values in, values out; no thread of its own.
class LevelMeter {
public:
    static constexpr int reportsPerSecond = 20;
    static constexpr int clippedRun = 3;        ///< neighbouring full-scale samples that count as clipping
    static constexpr int silentSeconds = 3;     ///< of zeros that count as digital silence
    static constexpr int clipMemorySeconds = 2; ///< without clipping before clipping counts as over

    explicit LevelMeter(int sampleRate = captureRate);

    /// Measures; returns the newest report that became due within these samples.
    std::optional<InputLevel> measure(std::span<const Sample> samples);

    [[nodiscard]] bool isSilent() const { return m_zeros >= qint64(silentSeconds) * m_rate; }
    [[nodiscard]] bool isClipping() const { return m_sinceClip < qint64(clipMemorySeconds) * m_rate; }
    /// Loudest sample ever measured, 0–32768.
    [[nodiscard]] int peak() const { return m_peak; }
    [[nodiscard]] qint64 measured() const { return m_measured; }

private:
    void measureOne(Sample sample);
    [[nodiscard]] InputLevel report();

    int m_rate;
    qint64 m_measured = 0;
    int m_peak = 0;
    qint64 m_zeros = 0;
    qint64 m_sinceClip = std::numeric_limits<qint64>::max() / 2;
    int m_fullScaleRun = 0;
    int m_reportFrames = 0;
    int m_reportPeak = 0;
    double m_reportSquares = 0;
    bool m_reportClipped = false;
};

} // namespace starling
