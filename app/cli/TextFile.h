// Text that a command reads from a file.
#pragma once

#include "cli/Command.h"

namespace starling::cli {

/// The whole of a text in UTF-8. Fails, naming the file, when it cannot be read, is larger than a megabyte or
/// is no such text.
[[nodiscard]] tl::expected<QString, Failure> readTextFile(const QString& path);

} // namespace starling::cli
