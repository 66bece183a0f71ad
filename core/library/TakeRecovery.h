// What a crash left of a take: the part that works on files.
#pragma once

#include "audio/Recorder.h"
#include "base/Error.h"
#include "library/LibraryFolder.h"

#include <optional>

namespace starling {

/// A take in state Recording whose sound has been looked at.
struct RecoveredTake {
    TakeId take;
    std::optional<CaptureSummary> sound; ///< none: no frame that can be read ever reached the disk
    bool hasUnreadableFile = false;      ///< there is a file, but it is no sound; it is kept
};

/// Makes the sound file of an unfinished take whole and writes its peaks. Long work for any thread: about a
/// second for 90 min. Nothing is ever deleted. Doing it twice does no harm. Errors: Io, DiskFull,
/// PermissionDenied.
[[nodiscard]] Expected<RecoveredTake> recoverTakeSound(const LibraryFolder& folder, const TakeId& take);

} // namespace starling
