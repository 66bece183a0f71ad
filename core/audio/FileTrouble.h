// What to say when a file cannot be read or written.
#pragma once

#include "base/Error.h"

#include <QFileDevice>

namespace starling {

/// Turns the system's complaints into errors of ours. Sentences name the file, not its folder; the detail
/// names both.
class FileTrouble {
public:
    /// After a failed open or read. NotFound, PermissionDenied or Io.
    [[nodiscard]] static Error whileReading(const QFileDevice& file);
    /// After a failed open, write or commit. PermissionDenied, DiskFull or Io.
    [[nodiscard]] static Error whileWriting(const QFileDevice& file);
    /// The same, when the system's number for the complaint is at hand instead.
    [[nodiscard]] static Error whileWriting(const QString& path, int systemError);
    [[nodiscard]] static Error missing(const QString& path);
};

} // namespace starling
