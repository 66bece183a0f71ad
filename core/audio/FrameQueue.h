// What lies between one opened microphone and the writer: a ring of frames and the story of its gaps.
#pragma once

#include "audio/CaptureDevice.h"
#include "audio/RingBuffer.h"

#include <array>
#include <atomic>
#include <optional>

namespace starling {

/// The frames of one opening of a microphone, on their way to the writer. Single producer
/// (the device: deliver()), single consumer (the writer thread: take()); the rest may be called by
/// anyone. Every opening has a queue of its own, so that a capture thread that hung and wakes up late writes
/// into a queue that nobody reads any more.
///
/// Nothing is lost without being counted: delivered() counts every frame that came while the queue was
/// neither paused nor closed; those that found no room are handed to the consumer as a Gap in their place.
class FrameQueue : public FrameSink {
public:
    static constexpr int seconds = 10;                ///< of room at captureRate
    static constexpr qint64 stallAfter = 500'000'000; ///< ns between deliveries that count as a stall

    /// Something to know about before the next frame.
    struct Gap {
        quint64 position = 0; ///< in frames that went into the ring
        quint64 lost = 0;     ///< frames that found no room; 0 for a stall
        bool stalled = false; ///< the device was silent for longer than stallAfter and came back by itself
    };

    explicit FrameQueue(size_t room = size_t(seconds) * captureRate);

    // The producer
    void deliver(std::span<const Sample> frames) noexcept override;

    // The consumer
    /// A stretch of frames, or a gap, or neither when there is nothing to take now.
    struct Taken {
        size_t frames = 0;
        std::optional<Gap> gap;
    };
    [[nodiscard]] Taken take(std::span<Sample> out) noexcept;
    /// Frames delivered and lost after the last gap that was handed out; meant for the very end.
    [[nodiscard]] quint64 lostAtEnd() const noexcept;

    // Anyone
    /// The device runs at this rate, Hz; nothing is handed out before this is known.
    void setRate(int rate) noexcept { m_rate.store(rate, std::memory_order_release); }
    /// While paused, frames are dropped and not counted.
    void setPaused(bool paused) noexcept { m_paused.store(paused, std::memory_order_relaxed); }
    /// No frame is taken in any more; what is in the ring stays.
    void close() noexcept { m_closed.store(true, std::memory_order_release); }
    [[nodiscard]] int rate() const noexcept { return m_rate.load(std::memory_order_acquire); }
    [[nodiscard]] quint64 delivered() const noexcept { return m_delivered.load(std::memory_order_acquire); }
    /// Room for more frames now; a fake device that runs faster than life waits for it.
    [[nodiscard]] size_t room() const noexcept { return m_ring.capacity() - m_ring.available(); }
    /// Monotonic ns of the last delivery, paused or not; 0 before the first.
    [[nodiscard]] qint64 lastDelivery() const noexcept
    {
        return m_lastDelivery.load(std::memory_order_acquire);
    }
    [[nodiscard]] qint64 openedAt() const noexcept { return m_openedAt; }
    /// The clock of these figures; it never stands for a position in the take.
    [[nodiscard]] static qint64 now() noexcept;

private:
    bool pushGap(Gap gap) noexcept;

    RingBuffer m_ring;
    const qint64 m_openedAt;
    std::atomic<int> m_rate{0};
    std::atomic<bool> m_paused{false};
    std::atomic<bool> m_closed{false};
    std::atomic<quint64> m_delivered{0};
    std::atomic<qint64> m_lastDelivery{0};

    // Gaps travel in a ring of their own. The producer publishes a gap before the frames that follow it, and
    // the consumer looks for gaps after it learned how many frames there are, so it never runs past one.
    std::array<Gap, 64> m_gaps;
    alignas(64) std::atomic<quint64> m_gapsWritten{0};
    alignas(64) std::atomic<quint64> m_gapsRead{0};

    quint64 m_lost = 0;       // producer only: lost frames not yet announced as a gap
    bool m_wasPaused = false; // producer only: at the last delivery
    quint64 m_taken = 0;      // consumer only: frames read from the ring
    quint64 m_takenLost = 0;  // consumer only: lost frames handed out as gaps
};

} // namespace starling
