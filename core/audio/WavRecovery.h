// Makes a WAV whole again whose writer was killed.
#pragma once

#include "audio/Peaks.h"
#include "base/Error.h"

#include <QString>

#include <optional>

namespace starling {

/// What a WAV left by a crash holds.
struct RecoveredSound {
    qint64 frames = 0;
    int sampleRate = 0;             ///< Hz
    Peaks peaks;                    ///< finished
    std::optional<double> peakDbfs; ///< loudest sample; none without frames
};

/// Makes a take's WAV (mono 16 bit, as Recorder writes it) whole again after its writer was killed: every
/// complete frame on disk counts, whatever the header says; half a frame at the end is cut off and the
/// lengths in the header are put right in place. A whole file is left as it is, byte for byte. Long work for
/// a job thread; takes any bytes for a file. Errors: NotFound, PermissionDenied, Damaged (no header of such a
/// WAV reached the disk; the file is left alone), Io.
[[nodiscard]] Expected<RecoveredSound> recoverWav(const QString& wavFile);

} // namespace starling
