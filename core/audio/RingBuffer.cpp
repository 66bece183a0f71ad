#include "audio/RingBuffer.h"

#include <algorithm>
#include <bit>

namespace starling {

RingBuffer::RingBuffer(size_t minimumCapacity)
    : m_samples(std::bit_ceil(std::max<size_t>(minimumCapacity, 2)))
    , m_mask(m_samples.size() - 1)
{
}

size_t RingBuffer::write(std::span<const Sample> samples) noexcept
{
    const quint64 written = m_written.load(std::memory_order_relaxed);
    const size_t room = m_samples.size() - size_t(written - m_read.load(std::memory_order_acquire));
    const size_t count = std::min(room, samples.size());
    const size_t begin = size_t(written) & m_mask;
    const size_t untilWrap = std::min(count, m_samples.size() - begin);
    std::copy_n(samples.data(), untilWrap, m_samples.data() + begin);
    std::copy_n(samples.data() + untilWrap, count - untilWrap, m_samples.data());
    m_written.store(written + count, std::memory_order_release);
    return count;
}

size_t RingBuffer::read(std::span<Sample> out) noexcept
{
    const quint64 read = m_read.load(std::memory_order_relaxed);
    const size_t waiting = size_t(m_written.load(std::memory_order_acquire) - read);
    const size_t count = std::min(waiting, out.size());
    const size_t begin = size_t(read) & m_mask;
    const size_t untilWrap = std::min(count, m_samples.size() - begin);
    std::copy_n(m_samples.data() + begin, untilWrap, out.data());
    std::copy_n(m_samples.data(), count - untilWrap, out.data() + untilWrap);
    m_read.store(read + count, std::memory_order_release);
    return count;
}

void RingBuffer::discard() noexcept
{
    m_read.store(m_written.load(std::memory_order_acquire), std::memory_order_release);
}

size_t RingBuffer::available() const noexcept
{
    // Read first: the writer only ever adds, so the difference cannot come out negative.
    const quint64 read = m_read.load(std::memory_order_acquire);
    return size_t(m_written.load(std::memory_order_acquire) - read);
}

void RingBuffer::reset() noexcept
{
    m_written.store(0, std::memory_order_release);
    m_read.store(0, std::memory_order_release);
}

} // namespace starling
