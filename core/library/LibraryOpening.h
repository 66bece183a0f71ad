// The way into a library: everything that must be true before its database is used.
#pragma once

#include "base/Error.h"
#include "library/Connection.h"
#include "library/LibraryFolder.h"
#include "library/LibraryLock.h"
#include "library/Migrations.h"

#include <memory>

namespace starling {

/// What an open library holds on to.
struct LibraryHold {
    std::unique_ptr<LibraryLock> lock; ///< goes last
    std::unique_ptr<Connection> connection;
};

/// Makes, locks, inspects and upgrades the library in `folder`. Errors: as Library::open; a library that is
/// refused is left exactly as it was, and a folder that was made for a new one is taken away again.
[[nodiscard]] Expected<LibraryHold>
openLibraryFolder(const LibraryFolder& folder, const std::vector<Migration>& migrations);

} // namespace starling
