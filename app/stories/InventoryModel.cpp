#include "stories/InventoryModel.h"

#include <cmath>

namespace starling {

InventoryModel::InventoryModel(Inventory& inventory, const StoryKit& kit, QObject* parent)
    : QAbstractTableModel(parent)
    , m_inventory(inventory)
    , m_kit(kit)
{
}

void InventoryModel::reload()
{
    beginResetModel();
    endResetModel();
}

void InventoryModel::setMark(const QModelIndex& index, int mark)
{
    if (!index.isValid() || !isMark(index.column()))
        return;
    QHash<QString, int>& marks = m_inventory.lines.at(size_t(index.row())).marks;
    const QString id = m_kit.criteria.at(size_t(index.column() - firstMark)).id;
    if (mark == 0)
        marks.remove(id);
    else
        marks.insert(id, mark);
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), scoreColumn()));
    Q_EMIT edited();
}

int InventoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_inventory.lines.size());
}

int InventoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : scoreColumn() + 1;
}

QVariant InventoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const InventoryLine& line = m_inventory.lines.at(size_t(index.row()));
    const int column = index.column();
    if (column == pickedColumn && role == Qt::CheckStateRole)
        return line.picked ? Qt::Checked : Qt::Unchecked;
    if (column == pickedColumn && role == Qt::AccessibleTextRole)
        return line.picked ? tr("becomes a story") : tr("stays a line");
    if (column >= firstMark && role == Qt::TextAlignmentRole)
        return int(Qt::AlignCenter);
    if (role == Qt::ToolTipRole && isMark(column)) {
        const SelectionCriterion& criterion = m_kit.criteria.at(size_t(column - firstMark));
        //: What a criterion asks, and what the ends of its scale of 1 to 5 mean
        return tr("%1\n1: %2\n5: %3").arg(criterion.asks, criterion.weak, criterion.strong);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (column == textColumn)
        return line.text;
    if (isMark(column)) {
        const int mark = line.marks.value(m_kit.criteria.at(size_t(column - firstMark)).id);
        return mark > 0 ? QString::number(mark) : QStringLiteral("–");
    }
    if (column == scoreColumn()) {
        const auto score = inventoryScore(line, m_kit);
        return score ? QString::number(std::lround(*score * 100)) : QString();
    }
    return {};
}

QVariant InventoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == pickedColumn)
        return tr("Pick");
    if (section == textColumn)
        return tr("Experience");
    if (section == scoreColumn())
        return tr("Score");
    return m_kit.criteria.at(size_t(section - firstMark)).name;
}

Qt::ItemFlags InventoryModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags common = QAbstractTableModel::flags(index);
    return index.column() == pickedColumn ? common | Qt::ItemIsUserCheckable : common;
}

bool InventoryModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != pickedColumn)
        return false;
    m_inventory.pickedByHand = true;
    m_inventory.lines.at(size_t(index.row())).picked = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

} // namespace starling
