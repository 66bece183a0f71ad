// Files of stories from the disk.
#pragma once

#include "base/Error.h"
#include "exchange/StoryFile.h"

#include <QStringList>

namespace starling {

/// The most bytes a file of stories may have: far more than any bank.
inline constexpr qint64 largestStoryFile = 64 * 1024 * 1024;

/// Reads files by their endings (.json, .md), and folders for such files in them, as one. For any thread.
/// Errors, all of which name the file: those of parseStoryJson() and parseStoryMarkdown(); InvalidInput (two
/// different stories with one id, too large), UnsupportedFormat (another ending), NotFound, PermissionDenied,
/// Io.
[[nodiscard]] Expected<StoryFile> readStoryFiles(const QStringList& paths);

} // namespace starling
