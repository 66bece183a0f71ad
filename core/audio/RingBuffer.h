// The hand-over between the capture thread and the writer thread: a queue that nobody ever waits at.
#pragma once

#include "audio/Frames.h"

#include <atomic>
#include <span>
#include <vector>

namespace starling {

/// A single-producer single-consumer ring of samples.
///
/// Who may call what:
///   - write()              one thread, the producer (the capture thread)
///   - read(), discard()    one thread, the consumer (the writer thread)
///   - available(), written(), capacity()   anyone; for a thread that is neither, the answer is a snapshot
///   - reset()              anyone, while neither of the two is running
///
/// Memory order: m_written and m_read count samples since the beginning and never wrap in practice (64 bit).
/// Each is stored by one side only. The producer publishes with a release store of m_written after it copied
/// the samples, and the consumer's acquire load of it makes them visible. In the same way the consumer frees
/// room with a release store of m_read after it copied the samples out, and the producer's acquire load of
/// it keeps it from writing over samples that are still being read. A side loads its own counter relaxed.
/// The counters live on cache lines of their own so that the sides do not slow one another down.
///
/// No function blocks, allocates or throws after the constructor.
class RingBuffer {
public:
    /// Room for at least this many samples (rounded up to a power of two).
    explicit RingBuffer(size_t minimumCapacity);

    /// Copies as many samples as there is room for, and returns that count.
    size_t write(std::span<const Sample> samples) noexcept;
    /// Fills as much of `out` as there is, and returns that count.
    size_t read(std::span<Sample> out) noexcept;
    /// Drops everything that can be read now.
    void discard() noexcept;

    [[nodiscard]] size_t available() const noexcept;
    [[nodiscard]] size_t capacity() const noexcept { return m_samples.size(); }
    /// Samples ever taken in.
    [[nodiscard]] quint64 written() const noexcept { return m_written.load(std::memory_order_acquire); }
    void reset() noexcept;

private:
    alignas(64) std::atomic<quint64> m_written{0};
    std::vector<Sample> m_samples; // neither changes after the constructor
    size_t m_mask = 0;
    alignas(64) std::atomic<quint64> m_read{0};
};

} // namespace starling
