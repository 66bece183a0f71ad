// A story as Markdown: one file a story, which a person can write by hand. Described in docs/FILES.md.
#pragma once

#include "base/Error.h"
#include "exchange/StoryFile.h"

#include <QByteArray>

namespace starling {

/// parseStoryMarkdown() gives exactly the same story back. Empty fields are left out. Without the story's
/// place in the trash. \param story normalised()
[[nodiscard]] QByteArray writeStoryMarkdown(const Story& story, const QuestionTexts& questions);

/// One story. Parts may be missing and stand in any order; labels are matched whatever their case. What
/// cannot be understood is refused, never dropped. Any bytes are safe. Errors: InvalidInput, naming the line
/// and what is wrong there.
[[nodiscard]] Expected<StoryFile> parseStoryMarkdown(const QByteArray& markdown);

} // namespace starling
