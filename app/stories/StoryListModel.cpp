#include "stories/StoryListModel.h"

#include "base/DateText.h"
#include "stories/StoryWords.h"
#include "widgets/Theme.h"

#include <QPainter>

#include <algorithm>

namespace starling {

StoryListModel::StoryListModel(const StoryKit& kit, QObject* parent)
    : QAbstractListModel(parent)
    , m_kit(kit)
{
}

void StoryListModel::setEntries(std::vector<StoryEntry> entries)
{
    if (entries == m_entries)
        return;
    if (entries.size() == m_entries.size()) {
        // Selection and scroll position stay when only values changed.
        const bool same = std::equal(
            entries.begin(), entries.end(), m_entries.begin(),
            [](const StoryEntry& a, const StoryEntry& b) { return a.id == b.id; });
        if (same) {
            m_entries = std::move(entries);
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
            return;
        }
    }
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int StoryListModel::rowOf(const StoryId& id) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const StoryEntry& each) { return each.id == id; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int StoryListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant StoryListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const StoryEntry& entry = m_entries.at(size_t(index.row()));
    const QString ready = words::readiness(entry.met, entry.applicable);
    QStringList details;
    if (entry.deletedAt.isValid())
        details << tr("deleted %1").arg(dateTimeText(entry.deletedAt));
    else
        details << ready;
    if (entry.happened.isValid())
        details << words::month(entry.happened);
    for (const QString& category : entry.categories)
        details << m_kit.categoryName(category);
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case DetailRole:
        return details.join(QStringLiteral(" · "));
    case ReadyRole:
        return entry.isReady();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringList{entry.title, details.join(QStringLiteral(" · "))}.join(u'\n');
    default:
        return {};
    }
}

StoryDelegate::StoryDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {Theme::grid * 10, 2 * option.fontMetrics.height() + Theme::grid * 3 / 2};
}

void StoryDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    const QString title = frame.text;
    frame.text.clear();
    frame.widget->style()->drawControl(QStyle::CE_ItemViewItem, &frame, painter, frame.widget);
    const bool selected = frame.state.testFlag(QStyle::State_Selected);
    const ThemeColours& colours = m_theme.colours();
    QRect area = option.rect.adjusted(Theme::grid, Theme::grid / 2, -Theme::grid, -Theme::grid / 2);
    const auto line = [&](const QString& text, const QColor& colour) {
        painter->setPen(selected ? colours.accentText : colour);
        painter->drawText(
            QRect(area.topLeft(), QSize(area.width(), option.fontMetrics.height())),
            int(Qt::AlignLeft | Qt::AlignVCenter),
            option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
        area.setTop(area.top() + option.fontMetrics.height() + Theme::grid / 4);
    };
    painter->save();
    painter->setFont(option.font);
    line(title, colours.text);
    line(
        index.data(StoryListModel::DetailRole).toString(),
        index.data(StoryListModel::ReadyRole).toBool() ? colours.strength : colours.mutedText);
    painter->restore();
}

} // namespace starling
