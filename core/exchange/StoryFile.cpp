#include "exchange/StoryFile.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace starling {

namespace {

/// A name space of our own (RFC 4122, version 5); changing it would make known files new again.
QString idFrom(const QString& kind, const QString& text)
{
    static const QUuid space(QStringLiteral("{a9b37efc-e34a-4571-bb88-f68b8d5df934}"));
    return QUuid::createUuidV5(space, kind + QLatin1Char('\n') + text).toString(QUuid::WithoutBraces);
}

} // namespace

StoryId storyIdFor(const QString& title)
{
    return StoryId(idFrom(QStringLiteral("story"), title));
}

QuestionId questionIdFor(const QString& text)
{
    return QuestionId(idFrom(QStringLiteral("question"), text));
}

Error storyFileError(int line, const QString& sentence)
{
    return {
        ErrorCode::InvalidInput,
        QCoreApplication::translate("StoryFile", "Line %1: %2 Nothing was taken in.")
            .arg(QString::number(line), sentence),
        {}};
}

int lineOfOffset(const QByteArray& text, qsizetype offset)
{
    int line = 1;
    const qsizetype end = std::min(offset, text.size());
    for (qsizetype i = 0; i < end; ++i) {
        const bool isLineEnd = text.at(i) == '\n' || (text.at(i) == '\r' && text.mid(i + 1, 1) != "\n");
        line += isLineEnd ? 1 : 0;
    }
    return line;
}

} // namespace starling
