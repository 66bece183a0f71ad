// A disk that gives way when a test wants it to.
#pragma once

#include "audio/TakeStorage.h"

#include <atomic>

namespace starling::test {

/// A real file whose disk is full after a number of bytes, or has less room than it seems, or is slow. The
/// settings may be changed from any thread at any time; keep the object alive longer than the recorder.
class FakeDisk {
public:
    [[nodiscard]] TakeStorageFactory factory();

    /// Bytes that the file can grow to; a write beyond is cut short there, like a real one.
    void setCapacity(qint64 bytes) { m_capacity = bytes; }
    /// What room() answers; −1 asks the real disk.
    void setRoom(qint64 bytes) { m_room = bytes; }
    void setRefusesToOpen(bool refuses) { m_refuses = refuses; }
    /// Every write waits while this is on.
    void setStuck(bool stuck) { m_stuck = stuck; }
    [[nodiscard]] int syncs() const { return m_syncs; }

private:
    friend class FakeStorage;
    std::atomic<qint64> m_capacity{std::numeric_limits<qint64>::max()};
    std::atomic<qint64> m_room{-1};
    std::atomic<bool> m_refuses{false};
    std::atomic<bool> m_stuck{false};
    std::atomic<int> m_syncs{0};
};

} // namespace starling::test
