#include "catalog/JsonFields.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

namespace starling {

Error JsonProblem::toError() const
{
    return {
        ErrorCode::Damaged,
        QCoreApplication::translate(
            "Catalog",
            "The catalogue file %1 cannot be used (%2). Your library is untouched; install Starling again.")
            .arg(file, field),
        file + QStringLiteral(" ") + field};
}

JsonFields JsonFields::fromFile(const QByteArray& json, JsonProblem& problem)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        problem.note(QStringLiteral("byte %1").arg(error.offset), error.errorString());
    else if (!document.isObject())
        problem.note(QStringLiteral("byte 0"), QStringLiteral("not an object"));
    return {document.object(), {}, problem};
}

QString JsonFields::pathOf(const QString& name) const
{
    return m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
}

void JsonFields::note(const QString& name, const QString& reason) const
{
    m_problem.note(pathOf(name), reason);
}

void JsonFields::allowOnly(const QStringList& names) const
{
    for (const QString& name : m_object.keys()) {
        if (!names.contains(name))
            note(name, QStringLiteral("unknown field"));
    }
}

QString JsonFields::text(const QString& name) const
{
    QString value = textOrEmpty(name);
    if (value.trimmed().isEmpty())
        note(name, QStringLiteral("no text"));
    return value;
}

QString JsonFields::textOrEmpty(const QString& name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString())
        note(name, QStringLiteral("not a text"));
    return value.toString();
}

bool JsonFields::truth(const QString& name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isBool())
        note(name, QStringLiteral("neither true nor false"));
    return value.toBool();
}

QStringList JsonFields::texts(const QString& name) const
{
    const QJsonArray values = m_object.value(name).toArray();
    if (values.isEmpty())
        note(name, QStringLiteral("not a list of texts"));
    QStringList result;
    for (const auto& value : values) {
        if (value.toString().trimmed().isEmpty())
            note(name, QStringLiteral("not a list of texts"));
        result.append(value.toString());
    }
    return result;
}

std::optional<qint64> JsonFields::positive(const QString& name, qint64 max) const
{
    if (!has(name))
        return std::nullopt;
    const double value = m_object.value(name).toDouble(0);
    if (value < 1 || value > double(max) || value != std::floor(value)) {
        note(name, QStringLiteral("not a whole number from 1 to %1").arg(max));
        return std::nullopt;
    }
    return qint64(value);
}

std::optional<std::pair<double, double>>
JsonFields::range(const QString& name, double floor, double ceiling) const
{
    if (!has(name))
        return std::nullopt;
    const QJsonArray values = m_object.value(name).toArray();
    const double min = values.size() == 2 ? values.at(0).toDouble(floor - 1) : floor - 1;
    const double max = values.size() == 2 ? values.at(1).toDouble(floor - 1) : floor - 1;
    if (!(floor <= min && min <= max && max <= ceiling)) {
        note(name, QStringLiteral("not a range within %1 to %2").arg(floor).arg(ceiling));
        return std::nullopt;
    }
    return std::pair{min, max};
}

JsonFields JsonFields::object(const QString& name) const
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        note(name, QStringLiteral("not an object"));
    return {value.toObject(), pathOf(name), m_problem};
}

void JsonFields::each(const QString& name, const std::function<void(const JsonFields&)>& visit) const
{
    const QJsonArray values = m_object.value(name).toArray();
    if (values.isEmpty())
        note(name, QStringLiteral("not a list of objects"));
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString element = QStringLiteral("%1[%2]").arg(name).arg(i);
        if (!values.at(i).isObject())
            note(element, QStringLiteral("not an object"));
        else
            visit(JsonFields(values.at(i).toObject(), pathOf(element), m_problem));
    }
}

} // namespace starling
