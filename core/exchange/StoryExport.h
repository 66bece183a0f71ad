// Stories into files.
#pragma once

#include "base/Error.h"
#include "exchange/StoryFile.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace starling {

enum class StoryFormat { Json, Markdown };

/// "json", "markdown"
[[nodiscard]] std::optional<StoryFormat> storyFormatFromString(const QString& text);
/// By the ending: .json, .md, .markdown; none for any other.
[[nodiscard]] std::optional<StoryFormat> storyFormatOf(const QString& path);

/// Writes JSON to the file `target`; Markdown to `target` when there is one story and it ends in .md, to
/// files in the folder `target`, which is made, otherwise. Files that were there under those names are
/// replaced, each as a whole. Returns what was written, as absolute paths. For any thread. Errors:
/// InvalidInput (no folder can be there), PermissionDenied, DiskFull, Io.
[[nodiscard]] Expected<QStringList> exportStories(
    const std::vector<Story>& stories, const QuestionTexts& questions, StoryFormat format,
    const QString& target);

/// The name of a story's file in a folder: its title in letters, digits and hyphens, and eight digits that
/// follow from its id, so that no two stories meet in one file. Safe on every system.
[[nodiscard]] QString storyFileName(const Story& story);

} // namespace starling
