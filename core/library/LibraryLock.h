// One process per library.
#pragma once

#include "base/Error.h"
#include "library/LibraryFolder.h"

#include <QLockFile>

#include <memory>

namespace starling {

/// Held while it lives. A lock whose process is gone is taken over; the lock file goes with the lock.
class LibraryLock {
public:
    /// Errors: Locked (names the other process), ReadOnly, PermissionDenied, DiskFull, Io.
    [[nodiscard]] static Expected<std::unique_ptr<LibraryLock>> take(const LibraryFolder& folder);

private:
    explicit LibraryLock(const QString& file);
    QLockFile m_lock;
};

} // namespace starling
