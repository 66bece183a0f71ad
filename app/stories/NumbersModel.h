// The numbers ledger as a table.
#pragma once

#include "stories/StoryEditing.h"

#include <QAbstractTableModel>

namespace starling {

/// The columns are the fields of a NumberEntry, in their order. Below the entries stands an empty row: what
/// is typed into it becomes a new entry. Edits go through StoryEditing.
class NumbersModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit NumbersModel(StoryEditing& editing, QObject* parent = nullptr);

    void showNumbers(const std::vector<NumberEntry>& numbers);
    [[nodiscard]] int entries() const { return int(m_numbers.size()); }
    void removeEntries(const QModelIndexList& indexes);
    /// The texts to choose from in a column; empty: free text.
    [[nodiscard]] static QStringList choices(int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    StoryEditing& m_editing;
    std::vector<NumberEntry> m_numbers;
};

} // namespace starling
