// What a recording tells about itself, while it runs and when it is done.
#pragma once

#include "audio/LevelMeter.h"
#include "base/Span.h"

#include <QString>

#include <optional>
#include <vector>

namespace starling {

/// What a recording came to.
struct CaptureSummary {
    qint64 frames = 0;  ///< delivered by the device while not paused; the file holds exactly as many
    int sampleRate = 0; ///< Hz
    /// Lost stretches (filled with silence), or points where the device paused by itself; in order.
    std::vector<Span> dropouts;
    std::optional<double> peakDbfs; ///< loudest sample; none for an empty take
    bool operator==(const CaptureSummary&) const = default;
};

/// Trouble while recording. None of it loses what is already on the disk.
enum class CaptureTrouble {
    NotStarting, ///< no first frame within 3 s of start(); the recording goes on waiting until told otherwise
    Stalled,     ///< no frames for 500 ms
    DeviceLost,  ///< the system says the device is gone, or its name left the device list
    Silent,      ///< digitally silent for 3 s: muted, or not permitted
    Clipping,
    DiskLow,  ///< less than 10 minutes of room
    DiskFull, ///< a write failed; the recording has been ended and kept
    Overrun,  ///< frames were lost because the writer could not keep up; kept as a dropout
};

/// What happened, what is safe and what to do, in the user's language.
[[nodiscard]] QString sentenceFor(CaptureTrouble trouble);

} // namespace starling
