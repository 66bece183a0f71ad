// A recording in outline: what a waveform is drawn from.
#pragma once

#include "audio/Frames.h"
#include "base/Error.h"
#include "base/JobControl.h"

#include <QString>

#include <span>
#include <vector>

namespace starling {

/// Extremes and loudness of a stretch of samples.
struct Peak {
    Sample min = 0;
    Sample max = 0;
    quint16 rms = 0; ///< root mean square in the unit of a sample, rounded
    bool operator==(const Peak&) const = default;
};

/// Gathers samples into peaks of the finest level, one after the other. Needs no memory but its own few
/// words, so that a recording of any length can be outlined while it runs.
class PeakGatherer {
public:
    /// Appends the peaks that `samples` complete to `out`.
    void append(std::span<const Sample> samples, std::vector<Peak>& out);
    /// Appends the incomplete last peak, if there is one, and begins anew.
    void finish(std::vector<Peak>& out);

    bool operator==(const PeakGatherer&) const = default;

private:
    void gather(std::span<const Sample> samples);
    [[nodiscard]] Peak take();

    Sample m_min = 0;
    Sample m_max = 0;
    quint64 m_squares = 0;
    int m_frames = 0;
};

/// Outlines at 256 frames a peak, then at every fourth: 256, 1024, 4096, … The last peak of a level may cover
/// fewer frames. A coarser peak is made of its four finer ones, so the finest level says everything; the
/// error of its rounded rms stays under one unit. 90 min at 48 kHz is 7.7 MiB.
class Peaks {
public:
    static constexpr int framesPerPeak = 256;
    static constexpr int levelFactor = 4;

    Peaks() = default;
    /// Finished peaks from a finest level that covers `frames`, that is ⌈frames / 256⌉ peaks.
    [[nodiscard]] static Peaks fromFinest(std::vector<Peak> finest, qint64 frames, int sampleRate);

    /// Appends samples. Amortised O(n); coarser levels are kept up as they fill. Feed `finish()` at the end.
    void append(std::span<const Sample> samples);
    /// Closes the incomplete last peak of every level. append() must not follow.
    void finish();

    [[nodiscard]] qint64 frames() const { return m_frames; }
    [[nodiscard]] int sampleRate() const { return m_sampleRate; }
    void setSampleRate(int rate) { m_sampleRate = rate; }

    /// 0 is the finest.
    [[nodiscard]] int levelCount() const { return int(m_levels.size()); }
    [[nodiscard]] std::span<const Peak> level(int index) const { return m_levels.at(size_t(index)); }
    [[nodiscard]] static qint64 framesPerPeakAt(int level);

    /// The coarsest level whose peaks are at most this many frames wide; 0 if all are wider.
    [[nodiscard]] int levelFor(double framesPerPixel) const;
    /// Everything in [from, to) frames, from the given level, rounded outwards to whole peaks; a zero peak
    /// when empty.
    [[nodiscard]] Peak range(int level, qint64 from, qint64 to) const;
    /// The loudest sample, 0–32768.
    [[nodiscard]] int loudest() const;

    bool operator==(const Peaks&) const = default;

private:
    void summarise(bool incompleteToo);
    [[nodiscard]] Peak combine(int level, qint64 first, qint64 last) const;

    std::vector<std::vector<Peak>> m_levels;
    PeakGatherer m_gatherer;
    qint64 m_frames = 0;
    int m_sampleRate = captureRate;
};

/// Reads a whole sound file into peaks. 90 min of WAV within a second, of FLAC within three.
/// Errors: as AudioReader::open and read, Cancelled.
[[nodiscard]] Expected<Peaks> buildPeaks(const QString& soundFile, const JobControl& control = {});

} // namespace starling
