// A whole library in one file, and back.
#pragma once

#include "base/Error.h"
#include "base/JobControl.h"
#include "library/LibraryFolder.h"

namespace starling {

class Library;

/// What went in or came out.
struct ArchiveCounts {
    int takes = 0;    ///< with those in the trash; without those still recording
    int files = 0;    ///< database, sounds and peaks
    qint64 bytes = 0; ///< of these files
    bool operator==(const ArchiveCounts&) const = default;
};

/// Writes database, sounds and a manifest with checksums as a tar archive (0600), which any tar opens.
/// Atomic: a half-written file never appears, and an older one of that name stays until the new one is whole.
/// Opens a database connection of its own: any thread may call it while the library is open elsewhere.
/// Errors: InvalidInput (the file would lie among the takes), DiskFull, PermissionDenied, ReadOnly, Io,
/// Cancelled.
[[nodiscard]] Expected<ArchiveCounts>
backupLibrary(const LibraryFolder& folder, const QString& file, const JobControl& control = {});
[[nodiscard]] Expected<ArchiveCounts>
backupLibrary(Library& library, const QString& file, const JobControl& control = {});

/// Puts a backup in place of the library in `folder`, which must not be open; makes the folder when it is
/// missing. Everything is unpacked into a hidden folder inside it and verified first; what was there before
/// is kept under backups/replaced-<time>/. Paths that would escape the folder, and archives made by a later
/// version, are refused. A copy of the database alone, as it lies in backups/, is a backup too: then the
/// sounds stay as they are. Any thread. Errors: NotFound, UnsupportedFormat, Damaged, Newer, Locked,
/// ReadOnly, PermissionDenied, DiskFull, Io, Cancelled; the library is unchanged then.
[[nodiscard]] Expected<ArchiveCounts>
restoreLibrary(const QString& file, const QString& folder, const JobControl& control = {});

} // namespace starling
