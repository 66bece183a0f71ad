// What was written to the loudspeaker last, and how loud.
#pragma once

#include "audio/Frames.h"

#include <span>
#include <vector>

namespace starling {

/// Keeps the last frames as they were before the volume, so that those not heard yet can be written anew.
/// The volume glides over 30 ms, which no one hears as a step. Used in one thread.
class OutputTrail {
public:
    void begin(int sampleRate);
    /// 0 is silence, 1 the recording as it is. For what is shaped from now on.
    void setVolume(double volume) { m_target = volume; }
    /// Goes there without gliding.
    void snapVolume() { m_gain = m_target; }

    /// The frames as loud as they are to be; valid until the next call.
    [[nodiscard]] std::span<const Sample> shape(std::span<const Sample> frames);
    /// So many of the shaped frames were written.
    void written(qint64 count);
    /// Takes so many of the last frames back, as they were before the volume; fewer if fewer are kept. The
    /// volume goes back to what it was at the first of them.
    [[nodiscard]] std::vector<Sample> takeBack(qint64 count);

private:
    struct Frame {
        Sample plain = 0;
        float gain = 1; ///< before this frame
    };

    int m_rate = captureRate;
    double m_target = 1;
    double m_gain = 1;
    std::vector<Frame> m_trail;
    std::vector<Frame> m_shaped;
    std::vector<Sample> m_loud;
};

} // namespace starling
