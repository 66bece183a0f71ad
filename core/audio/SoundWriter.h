// Writes a sound file that appears whole or not at all.
#pragma once

#include "audio/Frames.h"
#include "audio/PartFile.h"
#include "base/Error.h"

#include <QString>

#include <memory>
#include <span>

namespace starling {

/// Mono, 16 bit, as WAV or FLAC, front to back, through libsndfile. Used in one thread.
class SoundWriter {
public:
    enum class Form { Wav, Flac };

    /// Errors: PermissionDenied, DiskFull, Io.
    [[nodiscard]] static Expected<std::unique_ptr<SoundWriter>>
    create(const QString& target, Form form, int sampleRate);
    ~SoundWriter();

    /// Errors: DiskFull, Io.
    [[nodiscard]] Expected<void> write(std::span<const Sample> samples);
    /// Writes what is still due. The file can now be read at partPath(). Errors: DiskFull, Io.
    [[nodiscard]] Expected<void> close();
    [[nodiscard]] QString partPath() const;
    /// After close(): lets the file appear, synced to disk. Errors: PermissionDenied, DiskFull, Io.
    [[nodiscard]] Expected<void> commit();

private:
    explicit SoundWriter(const QString& target);
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace starling
