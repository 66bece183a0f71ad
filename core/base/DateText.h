// Moments as people read them.
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QString>

namespace starling {

/// Date and time of day in local time, the way `locale` writes them: "11/9/26 9:00 AM", "09.11.26 09:00".
/// Never with seconds, which some locales (C is one) put into their short form. `date` is the form of the
/// date alone.
[[nodiscard]] inline QString dateTimeText(
    const QDateTime& moment, QLocale::FormatType date = QLocale::ShortFormat, const QLocale& locale = {})
{
    static const QRegularExpression seconds(QStringLiteral("[^A-Za-z]?s+"));
    const QDateTime local = moment.toLocalTime();
    const QString clock = locale.timeFormat(QLocale::ShortFormat).remove(seconds);
    // The order and the space are Qt's own for both together.
    return locale.toString(local.date(), date) + QLatin1Char(' ') + locale.toString(local.time(), clock);
}

} // namespace starling
