// Room kept back so that a full disk cannot stop the library from being closed properly.
#pragma once

#include "library/LibraryFolder.h"

namespace starling {

/// A recording that fills the disk leaves no room for the few pages in which the database says that the take
/// is complete. So some room is taken before the recording and given back when it is needed. While it lives
/// a file of 512 KiB lies in the library's folder.
class DiskReserve {
public:
    explicit DiskReserve(const LibraryFolder& folder);
    ~DiskReserve();
    DiskReserve(const DiskReserve&) = delete;
    DiskReserve& operator=(const DiskReserve&) = delete;

    /// Takes the room; on a disk already full there is none, and nothing else happens.
    void hold();
    /// Gives it back. True when there was some.
    bool release();

private:
    QString m_file;
};

} // namespace starling
