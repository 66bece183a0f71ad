// The parts of two takes, one row each.
#pragma once

#include "progress/TakeComparison.h"

#include <QAbstractTableModel>

#include <optional>

namespace starling {

/// The segments, then the three groups.
class CompareModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Bars, First, Second, Aim, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const TakeComparison& comparison);
    [[nodiscard]] const ComparedRow& row(int number) const { return m_rows.at(size_t(number)); }
    /// What the whole width of a bar stands for; > 0.
    [[nodiscard]] Milliseconds fullScale() const { return m_fullScale; }
    /// What a part's target asks of its take, as time; none without one.
    [[nodiscard]] static std::optional<LengthRange> wanted(const ComparedPart& part);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ComparedRow> m_rows;
    Milliseconds m_fullScale{1};
};

} // namespace starling
