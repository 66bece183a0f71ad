// The table behind a chart.
#pragma once

#include "progress/Trends.h"

#include <QAbstractTableModel>

namespace starling {

/// One row a week, oldest first: its first day, how many takes, the value.
class TrendTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Week, Takes, Value, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTrend(const Trend& trend);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Qt::EditRole of the value column is the number itself; invalid where there is none.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Trend m_trend;
};

} // namespace starling
