#include "compare/CompareModel.h"

#include "compare/CompareText.h"

#include <QFont>

#include <algorithm>

namespace starling {

void CompareModel::setComparison(const TakeComparison& comparison)
{
    beginResetModel();
    m_rows = comparison.segments;
    m_rows.insert(m_rows.end(), comparison.groups.begin(), comparison.groups.end());
    m_fullScale = Milliseconds(1);
    for (const ComparedRow& row : m_rows) {
        for (const ComparedPart& part : row.parts)
            m_fullScale = std::max({m_fullScale, part.spent, wanted(part).value_or(LengthRange{}).max});
    }
    endResetModel();
}

std::optional<LengthRange> CompareModel::wanted(const ComparedPart& part)
{
    if (part.target.share && part.share > 0) {
        const double whole = double(part.spent.count()) / part.share;
        return LengthRange{
            Milliseconds(qint64(whole * part.target.share->min)),
            Milliseconds(qint64(whole * part.target.share->max))};
    }
    return part.target.length;
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ComparedRow& row = m_rows.at(size_t(index.row()));
    if (role == Qt::AccessibleTextRole || (role == Qt::ToolTipRole && index.column() == Bars))
        return CompareText::row(row);
    if (role == Qt::FontRole && row.group) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.group ? CompareText::group(*row.group) : row.segment.name;
    case First:
        return CompareText::part(row.parts[0]);
    case Second:
        return CompareText::part(row.parts[1]);
    case Aim: {
        const QString first = CompareText::target(row.parts[0].target);
        const QString second = CompareText::target(row.parts[1].target);
        if (first == second || first.isEmpty())
            return second;
        return second.isEmpty() ? first : QStringLiteral("%1 → %2").arg(first, second);
    }
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Part");
    case Bars:
        return tr("Time, A above B");
    case First:
        return CompareText::letter(0);
    case Second:
        return CompareText::letter(1);
    case Aim:
        return tr("Target");
    default:
        return {};
    }
}

} // namespace starling
