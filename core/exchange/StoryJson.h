// Stories as JSON: lossless, versioned, described in docs/FILES.md.
#pragma once

#include "base/Error.h"
#include "exchange/StoryFile.h"

#include <QByteArray>
#include <QJsonObject>

namespace starling {

/// Version of the form; files of later ones are refused.
inline constexpr int storyJsonVersion = 1;

/// One story by the names of its fields ("facts.goal" is "goal" in the object "facts"); what is not known is
/// null. A use carries the question's text as "question_text". Without the story's place in the trash.
[[nodiscard]] QJsonObject storyToJson(const Story& story, const QuestionTexts& questions);

/// The same for several, in the order given. \param stories normalised()
[[nodiscard]] QByteArray writeStoryJson(const std::vector<Story>& stories, const QuestionTexts& questions);

/// Whatever is not exactly this form is refused, misspelt keys too; missing ones and null leave a field
/// empty. Any bytes are safe. Errors: InvalidInput, naming the line and what is wrong there;
/// UnsupportedFormat (JSON of something else); Newer.
[[nodiscard]] Expected<StoryFile> parseStoryJson(const QByteArray& json);

/// Sets one field by its name to what a person typed: the text of a single value, "a, b" for a list of texts,
/// or a JSON array for any list. Empty text empties it. Errors: InvalidInput naming the field, NotFound for
/// an unknown name; the story is unchanged then.
[[nodiscard]] Expected<void> setStoryField(Story& story, const QString& name, const QString& value);

} // namespace starling
