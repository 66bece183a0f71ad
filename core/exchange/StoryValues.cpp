#include "exchange/StoryValues.h"

#include "story/StoryText.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace starling {

namespace {

struct StoryValues {
    Q_DECLARE_TR_FUNCTIONS(StoryValues)
};

/// "Model performance" means "model-performance".
QString asId(const QString& text)
{
    return normalisedLine(text).toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
}

template<typename Value>
QString listOf(const std::vector<Value>& values)
{
    QStringList result;
    for (const Value each : values)
        result << toText(each);
    return result.join(QStringLiteral(", "));
}

template<typename Value>
QString readNamed(
    const QString& text, const QString& name, const std::vector<Value>& choices,
    const std::optional<Value>& read, Value& value)
{
    if (asId(text).isEmpty())
        value = choices.front();
    else if (!read)
        return StoryValues::tr("“%1” is one of these: %2.").arg(name, listOf(choices));
    else
        value = *read;
    return {};
}

} // namespace

QString valueText(const QString& value)
{
    return value;
}

QString valueText(const QDate& value)
{
    return value.toString(Qt::ISODate);
}

QString valueText(const QDateTime& value)
{
    if (!value.isValid())
        return {};
    return value.toOffsetFromUtc(value.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QString valueText(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

QString valueText(const std::optional<int>& value)
{
    return value ? QString::number(*value) : QString();
}

QString valueText(MetricCategory value)
{
    return toText(value);
}

QString valueText(Defensibility value)
{
    return toText(value);
}

QString readValue(const QString& text, const QString& name, QString& value, TextShape shape)
{
    const QString read = shape == TextShape::Line ? normalisedLine(text) : normalisedBlock(text);
    if (read.size() > longestField) {
        return StoryValues::tr("“%1” has %2 characters and the most is %3.")
            .arg(name, QString::number(read.size()), QString::number(longestField));
    }
    value = read;
    return {};
}

QString readValue(const QString& text, const QString& name, QDate& value)
{
    const QString trimmed = text.trimmed();
    const QDate read = QDate::fromString(trimmed, Qt::ISODate);
    if (!trimmed.isEmpty() && !read.isValid())
        return StoryValues::tr("“%1” needs a date such as 2025-03-14.").arg(name);
    value = read;
    return {};
}

QString readValue(const QString& text, const QString& name, QDateTime& value)
{
    const QString trimmed = text.trimmed();
    const QDateTime read = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (!trimmed.isEmpty() && !read.isValid())
        return StoryValues::tr("“%1” needs a date or a time such as 2025-03-14T09:30:00+01:00.").arg(name);
    value = read;
    return {};
}

QString readValue(const QString& text, const QString& name, bool& value)
{
    const QString word = asId(text);
    if (word == QLatin1String("yes") || word == QLatin1String("true"))
        value = true;
    else if (word.isEmpty() || word == QLatin1String("no") || word == QLatin1String("false"))
        value = false;
    else
        return StoryValues::tr("“%1” is yes or no.").arg(name);
    return {};
}

QString readValue(const QString& text, const QString& name, std::optional<int>& value)
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    const int mark = trimmed.toInt(&isNumber);
    if (trimmed.isEmpty())
        value.reset();
    else if (!isNumber || mark < 1 || mark > 5)
        return StoryValues::tr("“%1” is a whole number from 1 to 5.").arg(name);
    else
        value = mark;
    return {};
}

QString readValue(const QString& text, const QString& name, MetricCategory& value)
{
    static const std::vector<MetricCategory> all{
        MetricCategory::ModelPerformance, MetricCategory::BusinessImpact,
        MetricCategory::Operational,      MetricCategory::Scale,
        MetricCategory::Efficiency,       MetricCategory::TeamImpact};
    return readNamed(text, name, all, metricCategoryFromString(asId(text)), value);
}

QString readValue(const QString& text, const QString& name, Defensibility& value)
{
    static const std::vector<Defensibility> all{
        Defensibility::No, Defensibility::Directionally, Defensibility::Yes};
    return readNamed(text, name, all, defensibilityFromString(asId(text)), value);
}

QString listProblem(size_t count, const QString& name)
{
    if (count <= longestList)
        return {};
    return StoryValues::tr("“%1” has %2 entries and the most is %3.")
        .arg(name, QString::number(count), QString::number(longestList));
}

} // namespace starling
