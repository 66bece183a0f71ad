#include "review/FlagFilterModel.h"

namespace starling {

FlagFilterModel::FlagFilterModel(FlagListModel& flags, const Catalog& catalog, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_flags(flags)
    , m_catalog(catalog)
{
    setSourceModel(&flags);
}

void FlagFilterModel::setFilter(const FlagFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

FlagId FlagFilterModel::flagAt(const QModelIndex& index) const
{
    return m_flags.flagAt(mapToSource(index));
}

QModelIndex FlagFilterModel::indexOf(const FlagId& flag) const
{
    return mapFromSource(m_flags.indexOf(flag));
}

bool FlagFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    Q_UNUSED(parent)
    if (!m_filter.isNarrowing())
        return true;
    const Flag& flag = m_flags.flag(row);
    return m_filter.matches(flag, m_catalog.flagKind(flag.kind));
}

} // namespace starling
