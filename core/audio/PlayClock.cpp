#include "audio/PlayClock.h"

#include <algorithm>
#include <chrono>

namespace starling {

void PlayClock::report(const Report& report)
{
    const std::scoped_lock lock(m_lock);
    m_report = report;
}

std::optional<PlayClock::Moment> PlayClock::heardAt(quint64 run, qint64 now) const
{
    const std::scoped_lock lock(m_lock);
    if (m_report.run != run)
        return std::nullopt;
    const qint64 carry = std::clamp<qint64>(now - m_report.at, 0, longestCarry);
    return Moment{m_report.position + m_report.speed * double(carry) / 1e6, m_report.lap};
}

qint64 PlayClock::now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace starling
