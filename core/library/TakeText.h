// Finding takes by words.
#pragma once

#include "answer/Take.h"

#include <QString>
#include <QStringList>

namespace starling {

/// Text as it is compared: case and accents folded, so that "resume" finds "Résumé".
[[nodiscard]] QString foldedText(const QString& text);

/// Everything of a take that a search looks at, folded: question, story, notes, lesson.
[[nodiscard]] QString searchableText(const Take& take, const QString& storyTitle);

/// What the user typed. Every word must occur, anywhere.
class TextFilter {
public:
    explicit TextFilter(const QString& typed);
    /// \param folded by foldedText()
    [[nodiscard]] bool matches(const QString& folded) const;

private:
    QStringList m_words;
};

} // namespace starling
