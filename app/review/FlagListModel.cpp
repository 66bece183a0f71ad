#include "review/FlagListModel.h"

#include "review/FlagBadge.h"
#include "review/ReviewText.h"

#include <algorithm>

namespace starling {

FlagListModel::FlagListModel(
    TakeSession& session, const Catalog& catalog, const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_catalog(catalog)
    , m_theme(theme)
{
    const auto refresh = [this] {
        std::vector<Flag> now;
        if (m_session.isOpen())
            now = m_session.take().flags;
        if (now == m_flags)
            return;
        beginResetModel();
        m_flags = std::move(now);
        endResetModel();
    };
    connect(&session, &TakeSession::changed, this, refresh);
    connect(&session, &TakeSession::gone, this, refresh);
    connect(&theme, &Theme::changed, this, [this] {
        if (!m_flags.empty())
            Q_EMIT dataChanged(index(0, Kind), index(rowCount() - 1, Kind), {Qt::DecorationRole});
    });
}

int FlagListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_flags.size());
}

int FlagListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FlagListModel::kindName(const Flag& flag) const
{
    const FlagKind* kind = m_catalog.flagKind(flag.kind);
    return kind ? kind->name : flag.kind.toString();
}

QIcon FlagListModel::badge(const Flag& flag) const
{
    const FlagKind* kind = m_catalog.flagKind(flag.kind);
    return kind ? flagBadge(kind->glyph, kind->polarity, m_theme)
                : flagBadge(QStringLiteral("•"), FlagPolarity::Neutral, m_theme);
}

QVariant FlagListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_flags.size())
        return {};
    const Flag& flag = m_flags.at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Time)
            return ReviewText::moment(flag.span.start);
        return index.column() == Kind ? kindName(flag) : flag.note;
    case Qt::EditRole:
        return index.column() == Note ? QVariant(flag.note) : QVariant();
    case Qt::DecorationRole:
        return index.column() == Kind ? QVariant(badge(flag)) : QVariant();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const FlagKind* kind = m_catalog.flagKind(flag.kind);
        return role == Qt::ToolTipRole && index.column() == Kind && kind
                   ? kind->description
                   : ReviewText::flag(flag, kindName(flag));
    }
    case Qt::TextAlignmentRole:
        return index.column() == Time ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::FontRole:
        return index.column() == Time ? QVariant(m_theme.figures(TextSize::Body)) : QVariant();
    default:
        return {};
    }
}

QVariant FlagListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Kind:
        return tr("Flag");
    default:
        return tr("Note");
    }
}

Qt::ItemFlags FlagListModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Note ? usual | Qt::ItemIsEditable : usual;
}

bool FlagListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    return role == Qt::EditRole && index.column() == Note
           && m_session.editNote(flagAt(index), value.toString());
}

FlagId FlagListModel::flagAt(const QModelIndex& index) const
{
    return index.isValid() && size_t(index.row()) < m_flags.size() ? m_flags.at(size_t(index.row())).id
                                                                   : FlagId();
}

QModelIndex FlagListModel::indexOf(const FlagId& flag) const
{
    const auto found =
        std::find_if(m_flags.begin(), m_flags.end(), [&](const Flag& known) { return known.id == flag; });
    return found == m_flags.end() ? QModelIndex() : index(int(found - m_flags.begin()), Time);
}

} // namespace starling
