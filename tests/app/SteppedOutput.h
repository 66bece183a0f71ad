// A loudspeaker that is as far as the test says.
#pragma once

#include "audio/SoundOutput.h"

#include <algorithm>
#include <atomic>

namespace starling::test {

/// How far the loudspeaker has come; the test says, no clock.
struct Hearing {
    std::atomic<qint64> allowed{0};
    std::atomic<qint64> heard{0};
};

/// Hears what it was given, up to the frame the test allows.
class SteppedOutput : public SoundOutput {
public:
    explicit SteppedOutput(Hearing& hearing)
        : m_hearing(hearing)
    {
    }
    [[nodiscard]] Expected<void> start(int) override
    {
        m_written = 0;
        return {};
    }
    void stop() override {}
    /// Never none: a test that takes its time is no loudspeaker that has stopped.
    [[nodiscard]] qint64 room() const override
    {
        return std::max<qint64>(1, 7200 - (m_written - qint64(heard())));
    }
    qint64 write(std::span<const Sample> frames) override
    {
        m_written += qint64(frames.size());
        return qint64(frames.size());
    }
    [[nodiscard]] double heard() const override
    {
        m_hearing.heard = std::min(m_hearing.allowed.load(), m_written);
        return double(m_hearing.heard);
    }

private:
    Hearing& m_hearing;
    qint64 m_written = 0;
};

} // namespace starling::test
