#include "questions/QuestionList.h"

#include "questions/QuestionDelegate.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>

namespace starling {

QuestionList::QuestionList(QuestionTree& tree, const Theme& theme, QWidget* parent)
    : QTreeView(parent)
    , m_tree(tree)
{
    setModel(&tree);
    setItemDelegate(new QuestionDelegate(tree, theme, this));
    setAccessibleName(tr("Questions"));
    setHeaderHidden(true);
    setIndentation(Theme::grid * 2);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(true);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&tree, &QAbstractItemModel::modelAboutToBeReset, this, &QuestionList::remember);
    connect(&tree, &QAbstractItemModel::modelReset, this, &QuestionList::restore);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (currentIndex().isValid())
            Q_EMIT currentChanged();
    });
    connect(this, &QTreeView::doubleClicked, this, [this] {
        if (current())
            Q_EMIT editRequested();
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_tree.isSearching())
            m_closed << m_tree.groupAt(index)->key;
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!m_tree.isSearching())
            m_closed.removeAll(m_tree.groupAt(index)->key);
    });
}

void QuestionList::remember()
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return;
    m_group = currentGroup()->key;
    m_question = current() ? current()->id : QuestionId();
    m_row = index.row();
}

void QuestionList::restore()
{
    {
        const QSignalBlocker quiet(this); // opening sets again is not the user's choice
        for (int row = 0; row < m_tree.rowCount(); ++row) {
            const QModelIndex group = m_tree.index(row);
            setExpanded(group, m_tree.isSearching() || !m_closed.contains(m_tree.groupAt(group)->key));
        }
    }
    QModelIndex place =
        m_question.isNull() ? m_tree.indexOfGroup(m_group) : m_tree.indexOf(m_question, m_group);
    if (!place.isValid()) {
        // Where the line was, else the first question there is.
        const QModelIndex group = m_tree.indexOfGroup(m_group);
        if (group.isValid() && m_tree.rowCount(group) > 0)
            place = m_tree.index(std::min(m_row, m_tree.rowCount(group) - 1), 0, group);
    }
    if (!place.isValid() && m_tree.rowCount() > 0)
        place = m_tree.index(0, 0, m_tree.index(0));
    setCurrentIndex(place);
    if (place.isValid())
        scrollTo(place);
    else
        Q_EMIT currentChanged();
}

bool QuestionList::select(const QuestionId& id)
{
    const QModelIndex place = m_tree.indexOf(id, m_group);
    if (!place.isValid())
        return false;
    expand(place.parent());
    setCurrentIndex(place);
    scrollTo(place, QAbstractItemView::PositionAtCenter);
    return true;
}

bool QuestionList::selectGroup(const QString& key)
{
    const QModelIndex place = m_tree.indexOfGroup(key);
    if (!place.isValid())
        return false;
    setCurrentIndex(place);
    scrollTo(place);
    return true;
}

void QuestionList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (current()) {
            Q_EMIT editRequested();
        } else if (currentIndex().isValid()) {
            setExpanded(currentIndex(), !isExpanded(currentIndex()));
        }
        return;
    case Qt::Key_Delete:
        Q_EMIT removeRequested();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

} // namespace starling
