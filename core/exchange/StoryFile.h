// What a file of stories holds, whichever form it is written in.
#pragma once

#include "base/Error.h"
#include "story/Story.h"

#include <QHash>
#include <QString>

#include <vector>

namespace starling {

/// How questions are worded. A story names its questions by id; their words travel beside it, so that another
/// library can add the ones it does not have.
using QuestionTexts = QHash<QuestionId, QString>;

/// Stories are normalised() and valid; each has an id. One that came without an id got it from its title, so
/// that the same file always means the same story; a question given by its words alone got it from them.
struct StoryFile {
    std::vector<Story> stories;
    QuestionTexts questions;
    bool operator==(const StoryFile&) const = default;
};

/// The ids given to what comes without one: the same text, the same id.
[[nodiscard]] StoryId storyIdFor(const QString& title);
[[nodiscard]] QuestionId questionIdFor(const QString& text);

/// The error of a story file: InvalidInput, "Line 12: …", and that nothing was taken in. \param sentence what
/// is wrong there
[[nodiscard]] Error storyFileError(int line, const QString& sentence);

/// The line, from 1, that the byte at `offset` is in; lines end in "\n", "\r\n" or "\r".
[[nodiscard]] int lineOfOffset(const QByteArray& text, qsizetype offset);

} // namespace starling
