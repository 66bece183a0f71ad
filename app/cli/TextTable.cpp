#include "cli/TextTable.h"

#include <algorithm>

namespace starling::cli {

QString TextTable::toText() const
{
    std::vector<qsizetype> widths;
    for (const QStringList& row : m_rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[size_t(i)] = std::max(widths[size_t(i)], row.at(i).size());
    }
    QString result;
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            QString cell = row.at(i);
            cell.replace(QLatin1Char('\n'), QLatin1Char(' '));
            line += cell.leftJustified(i + 1 < row.size() ? widths[size_t(i)] + 2 : 0);
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        result += line + QLatin1Char('\n');
    }
    return result;
}

} // namespace starling::cli
