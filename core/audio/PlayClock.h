// Which position is heard at a moment, told from one thread to another.
#pragma once

#include <QtGlobal>

#include <mutex>
#include <optional>

namespace starling {

/// The player's thread reports every few milliseconds; any other thread asks at any time, and gets the report
/// carried on by the monotonic clock, but never far past it: if the reports cease, so does the position.
class PlayClock {
public:
    /// How far a report is carried on at most: a few ticks of the player's thread.
    static constexpr qint64 longestCarry = 60'000'000; // ns

    struct Report {
        quint64 run = 0;     ///< which start of the player it belongs to
        qint64 at = 0;       ///< monotonic, ns
        double position = 0; ///< heard then, ms of the take
        double speed = 0;    ///< of the take against the clock; 0 while nothing is heard yet
        int lap = 0;         ///< how often playing went back by itself in this run
    };
    struct Moment {
        double position = 0; ///< ms
        int lap = 0;
    };

    void report(const Report& report);
    /// What is heard at `now` (monotonic, ns), if the last report belongs to `run`.
    [[nodiscard]] std::optional<Moment> heardAt(quint64 run, qint64 now) const;

    /// The clock of all reports.
    [[nodiscard]] static qint64 now();

private:
    mutable std::mutex m_lock;
    Report m_report;
};

} // namespace starling
