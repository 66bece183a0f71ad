#include "audio/FrameQueue.h"

#include <algorithm>
#include <chrono>

namespace starling {

FrameQueue::FrameQueue(size_t room)
    : m_ring(room)
    , m_openedAt(now())
{
}

qint64 FrameQueue::now() noexcept
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

void FrameQueue::deliver(std::span<const Sample> frames) noexcept
{
    if (m_closed.load(std::memory_order_acquire) || frames.empty())
        return;
    const qint64 time = now();
    const qint64 before = m_lastDelivery.exchange(time, std::memory_order_acq_rel);
    const bool paused = m_paused.load(std::memory_order_relaxed);
    const bool cameBack = before != 0 && time - before > stallAfter && !m_wasPaused;
    m_wasPaused = paused;
    if (paused)
        return;

    if (cameBack)
        pushGap({m_ring.written(), 0, true}); // a full list of gaps costs a mark here, never a frame
    // After an overrun nothing is taken in until half of the ring is free: one long gap instead of many.
    if (m_lost > 0 && room() >= m_ring.capacity() / 2 && pushGap({m_ring.written(), m_lost, false}))
        m_lost = 0;
    const size_t written = m_lost == 0 ? m_ring.write(frames) : 0;
    m_lost += frames.size() - written;
    m_delivered.store(m_delivered.load(std::memory_order_relaxed) + frames.size(), std::memory_order_release);
}

bool FrameQueue::pushGap(Gap gap) noexcept
{
    const quint64 written = m_gapsWritten.load(std::memory_order_relaxed);
    if (written - m_gapsRead.load(std::memory_order_acquire) == m_gaps.size())
        return false;
    m_gaps.at(written % m_gaps.size()) = gap;
    m_gapsWritten.store(written + 1, std::memory_order_release);
    return true;
}

FrameQueue::Taken FrameQueue::take(std::span<Sample> out) noexcept
{
    if (rate() == 0)
        return {};
    size_t limit = std::min(m_ring.available(), out.size());
    const quint64 read = m_gapsRead.load(std::memory_order_relaxed);
    if (read != m_gapsWritten.load(std::memory_order_acquire)) {
        const Gap gap = m_gaps.at(read % m_gaps.size());
        if (gap.position == m_taken) {
            m_gapsRead.store(read + 1, std::memory_order_release);
            m_takenLost += gap.lost;
            return {0, gap};
        }
        limit = std::min(limit, size_t(gap.position - m_taken));
    }
    const size_t count = m_ring.read(out.first(limit));
    m_taken += count;
    return {count, std::nullopt};
}

quint64 FrameQueue::lostAtEnd() const noexcept
{
    // A capture thread that was given up may still be inside deliver(): its frames are in, not yet counted.
    return quint64(std::max<qint64>(0, qint64(delivered()) - qint64(m_taken + m_takenLost)));
}

} // namespace starling
