// The fields of a story as plain text, both ways: what JSON, Markdown and the command line have in common.
#pragma once

#include "story/StoryFields.h"

#include <QString>

#include <optional>

namespace starling {

/// As it is written; empty for what is not known. Dates are ISO 8601, times with milliseconds and offset.
[[nodiscard]] QString valueText(const QString& value);
[[nodiscard]] QString valueText(const QDate& value);
[[nodiscard]] QString valueText(const QDateTime& value);
[[nodiscard]] QString valueText(bool value);
[[nodiscard]] QString valueText(const std::optional<int>& value);
[[nodiscard]] QString valueText(MetricCategory value);
[[nodiscard]] QString valueText(Defensibility value);
template<typename Tag>
[[nodiscard]] QString valueText(const Id<Tag>& value)
{
    return value.toString();
}

/// Reads what a person or valueText() wrote into `value`; empty text is the value of a new story. Returns
/// what is wrong with it, a sentence in the user's language, and leaves `value` alone; empty: nothing.
/// \param name what the sentence calls the field
/// \param shape normalises the text
[[nodiscard]] QString
readValue(const QString& text, const QString& name, QString& value, TextShape shape = TextShape::Line);
[[nodiscard]] QString readValue(const QString& text, const QString& name, QDate& value);
[[nodiscard]] QString readValue(const QString& text, const QString& name, QDateTime& value);
[[nodiscard]] QString readValue(const QString& text, const QString& name, bool& value);
[[nodiscard]] QString readValue(const QString& text, const QString& name, std::optional<int>& value);
[[nodiscard]] QString readValue(const QString& text, const QString& name, MetricCategory& value);
[[nodiscard]] QString readValue(const QString& text, const QString& name, Defensibility& value);
template<typename Tag>
[[nodiscard]] QString readValue(const QString& text, const QString& name, Id<Tag>& value)
{
    QString id;
    QString problem = readValue(text, name, id);
    if (problem.isEmpty())
        value = Id<Tag>(id);
    return problem;
}

/// The sentence for a list with too many entries; empty when `count` is all right.
[[nodiscard]] QString listProblem(size_t count, const QString& name);

} // namespace starling
