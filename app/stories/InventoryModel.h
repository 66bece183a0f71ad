// The lines of the exercise with their marks as a table.
#pragma once

#include "stories/Inventory.h"

#include <QAbstractTableModel>

namespace starling {

/// Columns: whether the line is picked, the line, a mark for each criterion, the score.
class InventoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    InventoryModel(Inventory& inventory, const StoryKit& kit, QObject* parent = nullptr);

    static constexpr int pickedColumn = 0;
    static constexpr int textColumn = 1;
    static constexpr int firstMark = 2;
    [[nodiscard]] int scoreColumn() const { return firstMark + int(m_kit.criteria.size()); }
    /// The inventory was changed outside.
    void reload();
    /// 1–5; 0 takes the mark back.
    void setMark(const QModelIndex& index, int mark);
    [[nodiscard]] bool isMark(int column) const { return column >= firstMark && column < scoreColumn(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void edited();

private:
    Inventory& m_inventory;
    const StoryKit& m_kit;
};

} // namespace starling
