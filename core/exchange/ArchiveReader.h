// Unpacks a backup into a folder, believing nothing it says.
#pragma once

#include "base/JobControl.h"
#include "exchange/ArchiveManifest.h"

namespace starling {

/// Unpacks `file` into `folder` (0700, empty) and compares every file with the manifest's size and checksum.
/// Only plain files with the names of isArchivablePath() are ever made, each once, and never more bytes than
/// `file` has. Any bytes are safe. For any thread. Errors: NotFound, PermissionDenied, UnsupportedFormat,
/// Newer, Damaged, DiskFull, Io, Cancelled; what was unpacked until then is left to the caller to remove.
[[nodiscard]] Expected<ArchiveManifest>
unpackArchive(const QString& file, const QString& folder, int knownSchema, const JobControl& control);

} // namespace starling
