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
    quint16 rms = 0; ///< root mean square in the unit of a sample
    bool operator==(const Peak&) const = default;
};

/// Outlines at 256 frames a peak, then at every fourth: 256, 1024, 4096, … The last peak of a level may cover
/// fewer frames. 90 min at 48 kHz is 7.7 MiB.
class Peaks {
public:
    static constexpr int framesPerPeak = 256;
    static constexpr int levelFactor = 4;

    Peaks() = default;

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

    bool operator==(const Peaks&) const = default;

private:
    friend class PeaksFile;
    void closePeak(size_t level);

    struct Pending {
        Sample min = 0;
        Sample max = 0;
        double squares = 0;
        qint64 frames = 0;
        int peaks = 0;
        bool operator==(const Pending&) const = default;
    };
    std::vector<std::vector<Peak>> m_levels;
    std::vector<Pending> m_pending;
    qint64 m_frames = 0;
    int m_sampleRate = captureRate;
};

/// The cache beside a take: magic, version, the size and time of the sound file it belongs to, then the
/// levels. Anything wrong with it means rebuild; it is never trusted and never repaired.
class PeaksFile {
public:
    /// Errors: NotFound, Damaged (also: belongs to another state of the sound file).
    [[nodiscard]] static Expected<Peaks> load(const QString& path, const QString& soundFile);
    /// Atomic. Errors: DiskFull, Io.
    [[nodiscard]] static Expected<void>
    save(const QString& path, const QString& soundFile, const Peaks& peaks);
};

/// Reads a whole sound file into peaks. 90 min of WAV within a second, of FLAC within three.
[[nodiscard]] Expected<Peaks> buildPeaks(const QString& soundFile, const JobControl& control = {});

} // namespace starling
