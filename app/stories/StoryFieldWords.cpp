#include "stories/StoryFieldWords.h"

#include "exchange/StoryValues.h"
#include "stories/StoryWords.h"
#include "story/StoryFields.h"

#include <QLocale>

namespace starling {

namespace {

QString said(const QString& value)
{
    return value;
}
QString said(const QStringList& values)
{
    return values.join(u'\n');
}
QString said(const QDate& value)
{
    return value.isValid() ? QLocale().toString(value, QLocale::LongFormat) : QString();
}
QString said(MetricCategory value)
{
    return words::metricCategory(value);
}
QString said(Defensibility value)
{
    return words::defensibility(value);
}
template<typename Value>
QString said(const Value& value)
{
    return valueText(value);
}
template<typename Element>
QString said(const std::vector<Element>& elements)
{
    QStringList lines;
    for (const Element& element : elements) {
        QStringList parts;
        visitFields(element, [&](const FieldName&, const auto& value, auto...) {
            if (const QString part = said(value); !part.isEmpty())
                parts << part;
        });
        lines << parts.join(QStringLiteral(" · "));
    }
    return lines.join(u'\n');
}

} // namespace

QString fieldWords(const Story& story, const QString& name)
{
    QString result;
    visitFields(story, [&](const FieldName& field, const auto& value, auto...) {
        if (name == QLatin1String(field.id))
            result = said(value);
    });
    return result;
}

} // namespace starling
