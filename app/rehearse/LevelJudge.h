// Says in one word whether a microphone is set up well.
#pragma once

#include "audio/Recorder.h"

#include <deque>

namespace starling {

enum class LevelVerdict { Listening, Good, TooQuiet, Clipping, Silent };

/// Listens to the level reports of the last three seconds. Speech 20–40 cm from a well-set microphone peaks
/// at −20 to −6 dBFS (EBU R 68 aligns at −18 dBFS); peaks below −34 dBFS leave under 40 dB above the noise of
/// an ordinary room at −75 dBFS, which is where words begin to be lost.
class LevelJudge {
public:
    static constexpr double quietDbfs = -34;
    static constexpr size_t window = 60;       ///< reports, 3 s at 20 a second
    static constexpr size_t firstVerdict = 20; ///< reports before anything but clipping is said

    void add(const InputLevel& level);
    void reset() { m_reports.clear(); }
    [[nodiscard]] LevelVerdict verdict() const;

private:
    std::deque<InputLevel> m_reports;
};

} // namespace starling
