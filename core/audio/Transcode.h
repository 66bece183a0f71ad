// Sound files in and out, whole files at a time. Every function here is long work for a job thread.
#pragma once

#include "audio/Peaks.h"
#include "base/Error.h"
#include "base/JobControl.h"

#include <QString>

#include <optional>

namespace starling {

/// Writes `flacFile` from a WAV, decodes it again and compares every sample before answering. On any error no
/// `flacFile` remains; the WAV is never touched.
/// Errors: DiskFull, Io, Damaged (verification), Cancelled.
[[nodiscard]] Expected<void>
encodeFlac(const QString& wavFile, const QString& flacFile, const JobControl& control = {});

/// What came of taking in a file from outside.
struct ImportedSound {
    QString file; ///< what was written: `stem` + ".wav" or ".flac"
    qint64 frames = 0;
    int sampleRate = 0; ///< Hz; kept up to 48 kHz, resampled to 48 kHz above
    Peaks peaks;        ///< finished
    double peakDbfs = 0;
};

/// Decodes any recording people have (wav, flac, ogg, opus, mp3 through libsndfile; m4a and others through
/// the platform's decoder) into `stem`.wav, mono 16 bit; a FLAC that already has that form is copied as it is
/// to `stem`.flac. Made for speed: one pass for samples and peaks. On any error nothing remains. Errors:
/// NotFound, PermissionDenied, UnsupportedFormat, Damaged, DiskFull, Io, Cancelled.
[[nodiscard]] Expected<ImportedSound>
importSound(const QString& source, const QString& stem, const JobControl& control = {});

/// Copies a take's sound to a WAV or FLAC, by the target's ending. Atomic: a half-written target never
/// appears. \param stretch only the frames from the first at or after its start to the last before that of
/// its end, so that neighbouring stretches neither share nor lose one; none: all. Errors: InvalidInput (other
/// ending, no sound in the stretch), DiskFull, Io, Cancelled.
[[nodiscard]] Expected<void> exportSound(
    const QString& soundFile, const QString& target, const std::optional<Span>& stretch = {},
    const JobControl& control = {});

/// The sound at another speed with the pitch kept, through the player's own stretcher, as a 16-bit WAV.
/// \param speed 0.5–3. Returns the length of what was written.
/// Errors: as AudioReader::open, InvalidInput (speed), DiskFull, Io, Cancelled.
[[nodiscard]] Expected<Milliseconds>
renderAtSpeed(const QString& soundFile, double speed, const QString& wavFile, const JobControl& control = {});

} // namespace starling
