// The rows of the flag list that a filter lets through.
#pragma once

#include "review/FlagFilter.h"
#include "review/FlagListModel.h"

#include <QSortFilterProxyModel>

namespace starling {

/// In the order of the list.
class FlagFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    FlagFilterModel(FlagListModel& flags, const Catalog& catalog, QObject* parent = nullptr);

    void setFilter(const FlagFilter& filter);
    [[nodiscard]] const FlagFilter& filter() const { return m_filter; }

    [[nodiscard]] FlagId flagAt(const QModelIndex& index) const; ///< null when the index is not valid
    /// Not valid when there is no such flag or the filter hides it.
    [[nodiscard]] QModelIndex indexOf(const FlagId& flag) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    FlagListModel& m_flags;
    const Catalog& m_catalog;
    FlagFilter m_filter;
};

} // namespace starling
