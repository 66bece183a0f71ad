// A loudspeaker that keeps time by itself.
#pragma once

#include "audio/PlayClock.h"
#include "audio/SoundOutput.h"

#include <algorithm>

namespace starling::test {

/// Hears what it is given at the pace of the clock, or so many times as fast that tests need not wait.
class PacedOutput : public SoundOutput {
public:
    /// \param pace 1: as fast as the clock goes
    explicit PacedOutput(int pace = 1)
        : m_pace(pace)
    {
    }
    [[nodiscard]] Expected<void> start(int) override
    {
        m_startedAt = PlayClock::now();
        m_written = 0;
        return {};
    }
    void stop() override {}
    [[nodiscard]] qint64 room() const override { return m_pace * 7200 - (m_written - qint64(heard())); }
    qint64 write(std::span<const Sample> frames) override
    {
        m_written += qint64(frames.size());
        return qint64(frames.size());
    }
    [[nodiscard]] double heard() const override
    {
        return std::min(
            double(m_written), double(PlayClock::now() - m_startedAt) * m_pace * captureRate / 1e9);
    }

private:
    int m_pace = 1;
    qint64 m_startedAt = 0;
    qint64 m_written = 0;
};

} // namespace starling::test
