// Sound at another speed with its pitch kept.
#pragma once

#include "audio/Frames.h"

#include <deque>
#include <memory>
#include <span>

struct sonicStreamStruct;

namespace starling {

/// libsonic at quality 0, which also knows which source frame each output frame came from.
///
/// libsonic works in whole pitch periods and rounds each, so that output and source drift apart by up to
/// about a tenth of a per cent: 5 s in 90 min. It takes up the next period exactly when as much input waits
/// as two of the longest periods it knows; fed in small steps, the moment output appears therefore tells
/// where it came from. Used in one thread.
class TimeStretcher {
public:
    static constexpr double minSpeed = 0.5;
    static constexpr double maxSpeed = 3.0;

    TimeStretcher(int sampleRate, double speed);
    ~TimeStretcher();
    TimeStretcher(const TimeStretcher&) = delete;
    TimeStretcher& operator=(const TimeStretcher&) = delete;

    /// For what is written from now on; up to 31 ms that wait inside change with it. Clamped.
    void setSpeed(double speed);
    [[nodiscard]] double speed() const { return m_speed; }

    void write(std::span<const Sample> samples);
    /// Lets out what waits inside. write() must not follow.
    void finish();
    /// Frames that can be read now.
    [[nodiscard]] int available() const;
    /// Fills as much of `out` as there is; returns the count.
    int read(std::span<Sample> out);

    /// Frames that came out so far, read or not.
    [[nodiscard]] qint64 produced() const { return m_produced; }
    /// Where output frame `output` came from, in frames since the first one written; within a pitch period.
    [[nodiscard]] double sourceOf(qint64 output) const;
    /// Output frames before this one are not asked for any more.
    void forgetBefore(qint64 output);

private:
    struct Breakpoint {
        qint64 output = 0;
        double source = 0;
    };
    struct Destroyer {
        void operator()(sonicStreamStruct* stream) const;
    };

    void note(qint64 output, double source);
    void takeStep(std::span<const Sample> step);

    std::unique_ptr<sonicStreamStruct, Destroyer> m_stream;
    std::deque<Breakpoint> m_breakpoints{Breakpoint{}}; ///< both rising; never empty
    double m_speed;
    qint64 m_waiting; ///< input frames that libsonic wants before it takes up a period
    qint64 m_written = 0;
    qint64 m_produced = 0;
    qint64 m_read = 0;
};

} // namespace starling
