// Writes a WAV that is readable at every moment of its making.
#pragma once

#include "audio/Frames.h"
#include "audio/TakeStorage.h"

#include <memory>
#include <span>

struct sf_private_tag; // libsndfile's SNDFILE

namespace starling {

/// A mono 16-bit WAV by libsndfile whose header is brought up to date with every write, so that a process
/// killed at any moment leaves a file that every reader opens. Used in one thread.
class WavWriter {
public:
    explicit WavWriter(std::unique_ptr<TakeStorage> storage);
    ~WavWriter();
    WavWriter(const WavWriter&) = delete;
    WavWriter& operator=(const WavWriter&) = delete;

    /// Creates the file; the header follows with begin(). Errors: as TakeStorage::create.
    [[nodiscard]] Expected<void> create();
    /// Writes the header. rate in Hz. Errors: DiskFull, Io.
    [[nodiscard]] Expected<void> begin(int rate);
    [[nodiscard]] bool hasBegun() const { return m_file != nullptr; }
    [[nodiscard]] int rate() const { return m_rate; }

    /// Appends; false when the disk took less than that. Whole frames that it did take are counted.
    [[nodiscard]] bool write(std::span<const Sample> samples);
    /// Frames in the file.
    [[nodiscard]] qint64 frames() const { return m_frames; }
    /// Header first, then fdatasync.
    [[nodiscard]] bool sync();
    /// Room left on the disk in bytes; −1 if unknown.
    [[nodiscard]] qint64 room() const { return m_storage->room(); }

    /// Puts the header right, cuts off half a frame that a failed write may have left, syncs and closes.
    /// False if the disk refused; the frames are there all the same and recoverWav() finds them.
    bool close();
    /// Closes and deletes the file.
    void remove();

private:
    std::unique_ptr<TakeStorage> m_storage;
    sf_private_tag* m_file = nullptr;
    int m_rate = 0;
    qint64 m_frames = 0;
    qint64 m_dataOffset = 0;
};

} // namespace starling
