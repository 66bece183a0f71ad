// Reads any sound file libsndfile knows as mono 16-bit frames.
#pragma once

#include "audio/Frames.h"
#include "base/Error.h"

#include <QString>

#include <memory>
#include <span>

namespace starling {

/// A sound file, read forwards with seeking. Channels are averaged to mono; other sample formats are
/// converted to 16 bit. Not thread-safe; may be handed from thread to thread.
class AudioReader {
public:
    /// Errors: NotFound, PermissionDenied, UnsupportedFormat (not a sound file, a folder, empty), Damaged.
    [[nodiscard]] static Expected<std::unique_ptr<AudioReader>> open(const QString& path);
    ~AudioReader();

    [[nodiscard]] qint64 frames() const;  ///< as the header says; counted by decoding if it does not say
    [[nodiscard]] int sampleRate() const; ///< Hz
    [[nodiscard]] int channels() const;   ///< of the file
    [[nodiscard]] Milliseconds duration() const;
    /// The file holds mono 16-bit samples without loss: read() hands out exactly what is stored, and ranges
    /// read by several readers fit together without a seam.
    [[nodiscard]] bool isExact() const;
    /// A complete FLAC, with its length in the header.
    [[nodiscard]] bool isFlac() const;

    /// Fills as much of `out` as there is sound; fewer only at the end. Returns the count.
    /// Errors: Damaged when the decoder gives up before the end that the header names.
    [[nodiscard]] Expected<qint64> read(std::span<Sample> out);
    /// 0 ≤ frame ≤ frames(); clamped. Errors: Damaged.
    [[nodiscard]] Expected<void> seek(qint64 frame);

private:
    AudioReader();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace starling
