#include "story/BulletTrouble.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

namespace starling {

namespace {

int countWords(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    int words = 0;
    do {
        if (finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem))
            ++words;
    } while (finder.toNextBoundary() >= 0);
    return words;
}

/// Stretches between sentence boundaries in which there is something to say: "…" alone is no sentence.
int countSentences(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    int sentences = 0;
    qsizetype start = 0;
    for (qsizetype end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        if (countWords(text.mid(start, end - start)) > 0)
            ++sentences;
        start = end;
    }
    return sentences;
}

} // namespace

QString bulletTrouble(const QString& bullet)
{
    if (const int words = countWords(bullet); words > longestBulletWords) {
        const char* text = QT_TRANSLATE_N_NOOP(
            "BulletTrouble",
            "%n word(s): this is a script. Keep what you must not forget, %1 words at most.");
        return QCoreApplication::translate("BulletTrouble", text, nullptr, words).arg(longestBulletWords);
    }
    if (const int sentences = countSentences(bullet); sentences > longestBulletSentences) {
        const char* text = QT_TRANSLATE_N_NOOP(
            "BulletTrouble", "%n sentence(s): this is a paragraph. Make a bullet of each thought.");
        return QCoreApplication::translate("BulletTrouble", text, nullptr, sentences);
    }
    return {};
}

} // namespace starling
