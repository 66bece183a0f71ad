#include "review/FlagListModel.h"

#include "review/ReviewText.h"
#include "widgets/FlagBadge.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <tuple>

namespace starling {

namespace {

/// Beyond this many separate steps telling of every row costs views more than beginning anew.
constexpr int mostRowSteps = 200;

bool isEarlier(const Flag& one, const Flag& other)
{
    return std::tie(one.span.start, one.id) < std::tie(other.span.start, other.id);
}

/// How many flags are in one list only or look different in the other.
int differences(const std::vector<Flag>& before, const std::vector<Flag>& now)
{
    int count = 0;
    auto old = before.begin();
    auto fresh = now.begin();
    while (old != before.end() && fresh != now.end()) {
        if (isEarlier(*old, *fresh)) {
            ++old;
            ++count;
        } else if (isEarlier(*fresh, *old)) {
            ++fresh;
            ++count;
        } else {
            count += *old++ == *fresh++ ? 0 : 1;
        }
    }
    return count + int(before.end() - old) + int(now.end() - fresh);
}

} // namespace

FlagListModel::FlagListModel(
    TakeSession& session, const Catalog& catalog, const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_catalog(catalog)
    , m_theme(theme)
{
    connect(&session, &TakeSession::changed, this, &FlagListModel::follow);
    connect(&session, &TakeSession::gone, this, &FlagListModel::follow);
    connect(&theme, &Theme::changed, this, &FlagListModel::showKinds);
}

void FlagListModel::showKinds()
{
    if (!m_flags.empty())
        Q_EMIT dataChanged(index(0, Kind), index(rowCount() - 1, Kind));
}

void FlagListModel::follow()
{
    static const std::vector<Flag> none;
    const std::vector<Flag>& now = m_session.isOpen() ? m_session.take().flags : none;
    if (now == m_flags)
        return;
    const QScopedValueRollback<bool> following(m_following, true);
    if (differences(m_flags, now) > mostRowSteps) {
        beginResetModel();
        m_flags = now;
        endResetModel();
        return;
    }
    removeGone(now);
    insertNew(now);
    showChanged(now);
}

void FlagListModel::removeGone(const std::vector<Flag>& now)
{
    // From the end, so that the rows before stay where they are.
    size_t kept = now.size();
    for (size_t end = m_flags.size(); end > 0;) {
        size_t begin = end;
        while (begin > 0) {
            while (kept > 0 && isEarlier(m_flags[begin - 1], now[kept - 1]))
                --kept;
            const bool stays = kept > 0 && !isEarlier(now[kept - 1], m_flags[begin - 1]);
            if (stays)
                break;
            --begin;
        }
        if (begin < end) {
            beginRemoveRows({}, int(begin), int(end) - 1);
            m_flags.erase(m_flags.begin() + ptrdiff_t(begin), m_flags.begin() + ptrdiff_t(end));
            endRemoveRows();
        }
        end = begin > 0 ? begin - 1 : 0;
    }
}

void FlagListModel::insertNew(const std::vector<Flag>& now)
{
    for (size_t row = 0; row < now.size();) {
        size_t end = row;
        while (end < now.size() && (row >= m_flags.size() || isEarlier(now[end], m_flags[row])))
            ++end;
        if (end > row) {
            beginInsertRows({}, int(row), int(end) - 1);
            m_flags.insert(
                m_flags.begin() + ptrdiff_t(row), now.begin() + ptrdiff_t(row), now.begin() + ptrdiff_t(end));
            endInsertRows();
        }
        row = end + 1;
    }
}

void FlagListModel::showChanged(const std::vector<Flag>& now)
{
    for (size_t row = 0; row < now.size(); ++row) {
        if (m_flags[row] == now[row])
            continue;
        m_flags[row] = now[row];
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
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
    return flagBadge(m_catalog.flagKind(flag.kind), m_theme);
}

QVariant FlagListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_flags.size())
        return {};
    const Flag& flag = m_flags.at(size_t(index.row()));
    switch (role) {
    case IdRole:
        return flag.id.toString();
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
