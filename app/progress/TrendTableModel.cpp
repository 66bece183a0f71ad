#include "progress/TrendTableModel.h"

#include <QLocale>

#include <array>

namespace starling {

void TrendTableModel::setTrend(const Trend& trend)
{
    beginResetModel();
    m_trend = trend;
    endResetModel();
}

int TrendTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_trend.weeks.size());
}

int TrendTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TrendTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TrendWeek& week = m_trend.weeks.at(size_t(index.row()));
    if (role == Qt::TextAlignmentRole)
        return index.column() == Week ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::EditRole && index.column() == Value)
        return week.value ? QVariant(*week.value) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Week:
        return QLocale().toString(week.start, QLocale::ShortFormat);
    case Takes:
        return QLocale().toString(week.takes);
    case Value:
        return week.value ? trendText(*week.value, m_trend.unit) : QStringLiteral("–");
    default:
        return {};
    }
}

QVariant TrendTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Week ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array names{tr("Week from"), tr("Takes"), m_trend.measure};
    return names.at(size_t(section));
}

} // namespace starling
