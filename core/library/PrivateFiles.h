// Files and folders that only their owner may read, whatever the umask says.
#pragma once

#include "base/Error.h"

#include <QString>

namespace starling {

/// Makes a folder (and the parents it needs) with permissions 0700; an existing one is left as it is.
/// Errors: InvalidInput (a file is in the way), ReadOnly, PermissionDenied, DiskFull, Io.
[[nodiscard]] Expected<void> makePrivateFolder(const QString& path);

/// Makes an empty file with permissions 0600; an existing one is an error.
/// Errors: as makePrivateFolder.
[[nodiscard]] Expected<void> makePrivateFile(const QString& path);

/// 0600 for a file, 0700 for a folder. False when the system refuses.
bool restrictToOwner(const QString& path);

/// Why nothing can be made in `folder`: finds out whether it is read-only, not permitted or full.
[[nodiscard]] Error cannotWriteIn(const QString& folder);

} // namespace starling
