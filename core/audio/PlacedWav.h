// A WAV whose samples may arrive in any order.
#pragma once

#include "audio/Frames.h"
#include "audio/PartFile.h"
#include "base/Error.h"

#include <mutex>
#include <span>

namespace starling {

/// Mono, 16 bit. Pieces are written to where they belong, from several threads at once if need be, so that a
/// long file is taken in at the speed of memory. Appears whole or not at all.
class PlacedWav {
public:
    explicit PlacedWav(const QString& target);

    /// Errors: PermissionDenied, DiskFull, Io.
    [[nodiscard]] Expected<void> open();
    /// Thread-safe. Errors: DiskFull, Io, UnsupportedFormat (more than the 4 GiB that a WAV can hold).
    [[nodiscard]] Expected<void> put(qint64 frame, std::span<const Sample> samples);
    /// After the last piece: writes the header and lets the file appear; does not wait for the disk.
    /// Errors: PermissionDenied, DiskFull, Io.
    [[nodiscard]] Expected<void> commit(qint64 frames, int sampleRate);

private:
    [[nodiscard]] Expected<void> putBytes(qint64 offset, const char* bytes, qint64 count);

    QString m_target;
    PartFile m_part;
    std::mutex m_lock; ///< where the system cannot write at a position in one go
};

} // namespace starling
