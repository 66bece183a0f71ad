// The disk under a recording; the seam where tests let writes fail.
#pragma once

#include "base/Error.h"

#include <QString>

#include <functional>
#include <memory>
#include <span>

namespace starling {

/// One file being written. Used in the writer thread only; may block as disks do.
class TakeStorage {
public:
    virtual ~TakeStorage() = default;

    /// Creates the file for its owner only (0600). Errors: PermissionDenied, DiskFull, Io.
    [[nodiscard]] virtual Expected<void> create() = 0;
    /// Writes at the current position and moves it. Fewer bytes than given means that it failed.
    [[nodiscard]] virtual qint64 write(std::span<const char> bytes) = 0;
    [[nodiscard]] virtual bool seek(qint64 position) = 0;
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;
    [[nodiscard]] virtual bool truncate(qint64 size) = 0;
    /// Makes what was written survive a power cut.
    [[nodiscard]] virtual bool sync() = 0;
    /// Room left on the disk in bytes; −1 if unknown.
    [[nodiscard]] virtual qint64 room() const = 0;
    virtual void close() = 0;
    /// Closes and deletes.
    virtual void remove() = 0;
};

using TakeStorageFactory = std::function<std::unique_ptr<TakeStorage>(const QString& path)>;

/// A file on a real disk.
[[nodiscard]] std::unique_ptr<TakeStorage> fileStorage(const QString& path);

} // namespace starling
