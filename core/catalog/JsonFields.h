// Reads the fields of a catalogue file, remembering the first one that is not what it should be.
#pragma once

#include "base/Error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace starling {

/// One JSON object with its place in the file. Reading never stops: a wrong field gives an empty value and is
/// noted in the file's JsonProblem, which the caller looks at once, at the end.
struct JsonProblem {
    QString file;
    QString field; ///< path of the first wrong field and what is wrong with it; empty: none so far

    void note(const QString& path, const QString& reason)
    {
        if (field.isEmpty())
            field = path + QStringLiteral(": ") + reason;
    }
    /// Damaged, naming file and field.
    [[nodiscard]] Error toError() const;
};

class JsonFields {
public:
    JsonFields(QJsonObject object, QString path, JsonProblem& problem)
        : m_object(std::move(object))
        , m_path(std::move(path))
        , m_problem(problem)
    {
    }

    /// The whole of a file; an object with one problem noted when it is no JSON object.
    [[nodiscard]] static JsonFields fromFile(const QByteArray& json, JsonProblem& problem);

    /// Notes every field that is not among these: a misspelt name must not pass as a missing one.
    void allowOnly(const QStringList& names) const;

    [[nodiscard]] bool has(const QString& name) const { return m_object.contains(name); }
    [[nodiscard]] QStringList names() const { return m_object.keys(); }

    /// Text with something in it.
    [[nodiscard]] QString text(const QString& name) const;
    /// Text that may be empty but must be there.
    [[nodiscard]] QString textOrEmpty(const QString& name) const;
    /// True or false.
    [[nodiscard]] bool truth(const QString& name) const;
    /// At least one text.
    [[nodiscard]] QStringList texts(const QString& name) const;
    /// A whole number from 1 to `max`; none when the field is missing.
    [[nodiscard]] std::optional<qint64> positive(const QString& name, qint64 max) const;
    /// Two numbers [min, max] with floor ≤ min ≤ max ≤ ceiling; none when the field is missing.
    [[nodiscard]] std::optional<std::pair<double, double>>
    range(const QString& name, double floor, double ceiling) const;
    /// An object; an empty one with a problem noted when it is missing.
    [[nodiscard]] JsonFields object(const QString& name) const;
    /// Calls `visit` for every element of a non-empty array of objects.
    void each(const QString& name, const std::function<void(const JsonFields&)>& visit) const;

    /// Notes that a field's value makes no sense.
    void note(const QString& name, const QString& reason) const;

private:
    [[nodiscard]] QString pathOf(const QString& name) const;

    QJsonObject m_object;
    QString m_path;
    JsonProblem& m_problem;
};

} // namespace starling
