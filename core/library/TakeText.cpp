#include "library/TakeText.h"

#include <algorithm>

namespace starling {

QString foldedText(const QString& text)
{
    // Decomposed by compatibility, an accent is a mark of its own, and "ﬁ" is "fi". Upper case first, because
    // Qt folds letter by letter and only toUpper() makes "ß" into two.
    QString result = text.toUpper().normalized(QString::NormalizationForm_KD);
    result.removeIf([](QChar c) { return c.isMark(); });
    return result.toCaseFolded();
}

QString searchableText(const Take& take, const QString& storyTitle)
{
    // A line each, so that no word is found across two texts.
    QStringList parts{take.setup.questionText, storyTitle, take.rating.lesson};
    for (const Flag& flag : take.flags) {
        if (!flag.note.isEmpty())
            parts << flag.note;
    }
    return foldedText(parts.join(QLatin1Char('\n')));
}

TextFilter::TextFilter(const QString& typed)
    : m_words(foldedText(typed).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
{
}

bool TextFilter::matches(const QString& folded) const
{
    return std::all_of(
        m_words.begin(), m_words.end(), [&folded](const QString& word) { return folded.contains(word); });
}

} // namespace starling
