// What a waveform is drawn from: peaks, and samples where the view is finer than peaks.
#pragma once

#include "audio/Peaks.h"

#include <memory>
#include <vector>

namespace starling {

/// A stretch of samples read for a close view.
struct SampleWindow {
    qint64 first = 0; ///< frame of samples[0]
    std::vector<Sample> samples;

    [[nodiscard]] qint64 end() const { return first + qint64(samples.size()); }
    [[nodiscard]] bool covers(qint64 from, qint64 to) const { return from >= first && to <= end(); }
};

/// A cheap value: copies share what they show. Peaks may still be growing; each state is a new value.
struct Waveform {
    std::shared_ptr<const Peaks> peaks; ///< null: nothing yet
    std::shared_ptr<const SampleWindow> samples;
    bool complete = false; ///< peaks cover the whole recording
    double gain = 1;       ///< what samples are multiplied with to be drawn

    /// The outline of [from, to) frames. Where the samples are at hand and the stretch is finer than a peak
    /// they are used, joined to the frame before so that a line has no gaps. A zero peak past the end.
    [[nodiscard]] Peak outline(qint64 from, qint64 to) const;
    [[nodiscard]] int sampleRate() const { return peaks ? peaks->sampleRate() : captureRate; }
    [[nodiscard]] qint64 frames() const { return peaks ? peaks->frames() : 0; }

    /// The same sound is shown, so that what was drawn from one can stand for the other.
    bool operator==(const Waveform&) const = default;
};

/// How much to enlarge a recording whose loudest sample is `loudest` (0–32768) so that quiet speech can be
/// seen: up to eight times (18 dB), and never past nine tenths of the height.
[[nodiscard]] double displayGain(int loudest);

} // namespace starling
