#include "translations/TranslationFile.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace starling::test {
namespace {

/// "%1", "%L2", "%n" in a text, in order of name.
QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(L?[1-9][0-9]?|Ln|n)"));
    QStringList result;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        result << match.next().captured();
    std::sort(result.begin(), result.end());
    return result;
}

/// The ending that a translation must share: an ellipsis, a colon, the end of a sentence.
QChar endingOf(const QString& text)
{
    const QString trimmed = text.trimmed();
    static const QString endings = QStringLiteral(".…:?!");
    return !trimmed.isEmpty() && endings.contains(trimmed.back()) ? trimmed.back() : QChar();
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isPlural) {
                message.translations << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QString Message::key() const
{
    return context + u'\n' + source + u'\n' + comment + (isPlural ? QStringLiteral("\nplural") : QString());
}

QList<Message> readTranslations(const QByteArray& ts)
{
    QList<Message> messages;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QString troubleWith(const Message& message, int forms)
{
    if (!message.isFinished)
        return QStringLiteral("not finished");
    if (message.translations.size() != (message.isPlural ? forms : 1))
        return QStringLiteral("not every form is there");
    const QStringList wanted = placeholdersOf(message.source);
    for (const QString& translation : message.translations) {
        if (translation.trimmed().isEmpty())
            return QStringLiteral("empty");
        QStringList found = placeholdersOf(translation);
        // "One take" may do without its number.
        if (message.isPlural && translation == message.translations.first()
            && !found.contains(QLatin1String("%n")) && wanted.contains(QLatin1String("%n"))) {
            found << QStringLiteral("%n");
            std::sort(found.begin(), found.end());
        }
        if (found != wanted)
            return QStringLiteral("placeholders differ: “%1”").arg(translation);
        if (endingOf(translation) != endingOf(message.source))
            return QStringLiteral("ends differently: “%1”").arg(translation);
        if (translation.count(u'&') != message.source.count(u'&'))
            return QStringLiteral("a key got lost: “%1”").arg(translation);
    }
    return {};
}

} // namespace starling::test
