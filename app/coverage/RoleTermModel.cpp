#include "coverage/RoleTermModel.h"

#include <algorithm>

namespace starling {

RoleTermModel::RoleTermModel(const Theme& theme, QObject* parent)
    : QAbstractTableModel(parent)
    , m_theme(theme)
{
}

void RoleTermModel::setTerms(std::vector<RoleTerm> terms, const QHash<StoryId, QString>& titles)
{
    beginResetModel();
    m_terms = std::move(terms);
    m_titles = titles;
    endResetModel();
}

int RoleTermModel::count(RoleTerm::Use use) const
{
    return int(std::count_if(
        m_terms.begin(), m_terms.end(), [use](const RoleTerm& term) { return term.use == use; }));
}

int RoleTermModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_terms.size());
}

int RoleTermModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RoleTermModel::useText(const RoleTerm& term)
{
    switch (term.use) {
    case RoleTerm::Use::Used:
        return tr("used");
    case RoleTerm::Use::SaidDifferently:
        return tr("said as “%1”").arg(term.saidAs);
    case RoleTerm::Use::Absent:
        break;
    }
    return tr("absent");
}

QString RoleTermModel::storyTitles(const RoleTerm& term, const QString& separator) const
{
    QStringList titles;
    for (const StoryId& story : term.stories)
        titles << m_titles.value(story);
    return titles.join(separator);
}

QVariant RoleTermModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const RoleTerm& term = m_terms.at(size_t(index.row()));
    const ThemeColours& colours = m_theme.colours();
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Term:
            return term.term;
        case Use:
            return useText(term);
        case Mentions:
            return term.mentions;
        default:
            return storyTitles(term, QStringLiteral(", "));
        }
    case Qt::ToolTipRole:
        return index.column() == Stories ? QVariant(storyTitles(term, QStringLiteral("\n"))) : QVariant();
    case Qt::DecorationRole:
        if (index.column() != Use)
            return {};
        switch (term.use) {
        case RoleTerm::Use::Used:
            return m_theme.icon(Icon::Check, colours.strength);
        case RoleTerm::Use::SaidDifferently:
            return m_theme.icon(Icon::Note, colours.accent);
        case RoleTerm::Use::Absent:
            return m_theme.icon(Icon::Close, colours.mutedText);
        }
        return {};
    case Qt::TextAlignmentRole:
        return int((index.column() == Mentions ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant RoleTermModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Mentions ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Term:
        return tr("Term");
    case Use:
        return tr("Your stories");
    case Mentions:
        return tr("Mentions");
    default:
        return tr("Where");
    }
}

} // namespace starling
