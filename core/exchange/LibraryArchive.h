// A whole library in one file, and back.
#pragma once

#include "base/Error.h"
#include "base/JobControl.h"
#include "library/Library.h"

namespace starling {

/// What went in or came out.
struct ArchiveCounts {
    int takes = 0;
    int files = 0;
    qint64 bytes = 0;
    bool operator==(const ArchiveCounts&) const = default;
};

/// Writes database, sounds and a manifest with checksums as a tar archive. Atomic: a half-written file never
/// appears. Errors: DiskFull, Io, Cancelled.
[[nodiscard]] Expected<ArchiveCounts>
backupLibrary(Library& library, const QString& file, const JobControl& control = {});

/// Puts a backup in place of the library in `folder`, which must not be open. Everything is unpacked beside
/// it and verified first; what was there before is kept under backups/replaced-<time>/. Paths that would
/// escape the folder, and archives made by a later version, are refused. Errors: NotFound, UnsupportedFormat,
/// Damaged, Newer, Locked, DiskFull, Io, Cancelled; the library is unchanged then.
[[nodiscard]] Expected<ArchiveCounts>
restoreLibrary(const QString& file, const QString& folder, const JobControl& control = {});

} // namespace starling
