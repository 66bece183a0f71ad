#include "cli/Arguments.h"

#include "cli/Command.h"

namespace starling::cli {

namespace {
constexpr qint64 longestMs = 1'000'000'000;
}

std::optional<Milliseconds> parseMilliseconds(const QString& text)
{
    bool isNumber = false;
    const qint64 value = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || value < 0 || value > longestMs)
        return std::nullopt;
    return Milliseconds(value);
}

void Arguments::note(const QString& problem) const
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

std::optional<double> Arguments::number(const QString& option, double min, double max) const
{
    if (!has(option))
        return std::nullopt;
    bool isNumber = false;
    const double value = text(option).toDouble(&isNumber);
    if (!isNumber || !(min <= value && value <= max)) {
        note(Cli::tr("--%1 needs a number from %2 to %3.").arg(option).arg(min).arg(max));
        return std::nullopt;
    }
    return value;
}

std::optional<int> Arguments::integer(const QString& option, int min, int max) const
{
    if (!has(option))
        return std::nullopt;
    bool isNumber = false;
    const int value = text(option).toInt(&isNumber);
    if (!isNumber || value < min || value > max) {
        note(Cli::tr("--%1 needs a whole number from %2 to %3.").arg(option).arg(min).arg(max));
        return std::nullopt;
    }
    return value;
}

std::optional<Milliseconds> Arguments::time(const QString& option) const
{
    if (!has(option))
        return std::nullopt;
    const auto value = parseMilliseconds(text(option));
    if (!value)
        note(Cli::tr("--%1 needs a time in milliseconds.").arg(option));
    return value;
}

QDateTime Arguments::date(const QString& option) const
{
    if (!has(option))
        return {};
    QDateTime value = QDateTime::fromString(text(option), Qt::ISODateWithMs);
    if (!value.isValid())
        note(Cli::tr("--%1 needs a date such as 2024-03-14 or 2024-03-14T09:30:00+01:00.").arg(option));
    return value;
}

} // namespace starling::cli
