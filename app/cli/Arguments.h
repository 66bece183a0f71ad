// The operands and options of one command, read as what they mean.
#pragma once

#include "base/Span.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QStringList>

#include <optional>

namespace starling::cli {

/// Reading never stops: a value of the wrong form reads as none and is remembered; a command looks at
/// problem() once, after it has read everything it needs and before it does anything.
class Arguments {
public:
    Arguments(const QCommandLineParser& parser, QStringList operands)
        : m_parser(parser)
        , m_operands(std::move(operands))
    {
    }

    [[nodiscard]] const QStringList& operands() const { return m_operands; }
    [[nodiscard]] QString operand(int index) const { return m_operands.value(index); }
    /// The same without the first operand, the verb of a command that has some.
    [[nodiscard]] Arguments withoutFirst() const { return {m_parser, m_operands.mid(1)}; }
    [[nodiscard]] bool has(const QString& option) const { return m_parser.isSet(option); }
    /// The last value given; empty when none.
    [[nodiscard]] QString text(const QString& option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList texts(const QString& option) const { return m_parser.values(option); }

    /// None when the option is missing.
    [[nodiscard]] std::optional<double> number(const QString& option, double min, double max) const;
    [[nodiscard]] std::optional<int> integer(const QString& option, int min, int max) const;
    [[nodiscard]] std::optional<Milliseconds> time(const QString& option) const;
    /// ISO 8601, with or without time and offset; local time without one.
    [[nodiscard]] QDateTime date(const QString& option) const;

    /// Remembers a problem found elsewhere.
    void note(const QString& problem) const;
    /// The first problem; empty when all is well.
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    const QCommandLineParser& m_parser;
    QStringList m_operands;
    mutable QString m_problem;
};

/// "18000" as milliseconds, up to about 11 days; none when it is something else.
[[nodiscard]] std::optional<Milliseconds> parseMilliseconds(const QString& text);

} // namespace starling::cli
