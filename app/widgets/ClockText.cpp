#include "widgets/ClockText.h"

namespace starling {

QString clockText(Milliseconds time)
{
    const auto seconds = std::max<qint64>(0, time.count() / 1000);
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

} // namespace starling
