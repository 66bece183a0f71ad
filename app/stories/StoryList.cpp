#include "stories/StoryList.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace starling {

StoryList::StoryList(Library& library, const Catalog& catalog, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_shelf(library, catalog)
    , m_model(catalog.kit)
    , m_filters(new StoryFilterBar(catalog.kit, theme, this))
    , m_view(new QListView(this))
    , m_count(new QLabel(this))
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new StoryDelegate(theme, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setObjectName(QStringLiteral("storyList"));
    m_view->setAccessibleName(tr("Stories"));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addWidget(m_filters);
    column->addWidget(m_view, 1);
    column->addWidget(m_count);
    connect(m_filters, &StoryFilterBar::changed, this, &StoryList::showFound);
    connect(m_filters, &StoryFilterBar::listWanted, this, &StoryList::focusList);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& current) { onCurrent(current); });
    connect(m_view, &QListView::activated, this, &StoryList::opened);
}

void StoryList::onCurrent(const QModelIndex& current)
{
    if (m_quiet || !current.isValid())
        return;
    const StoryId id = m_model.entry(current.row()).id;
    if (id == m_chosen)
        return;
    m_chosen = id;
    Q_EMIT chosen(id);
}

Expected<void> StoryList::load()
{
    auto loaded = m_shelf.load();
    m_filters->setCategories(m_shelf.categories());
    showFound();
    return loaded;
}

void StoryList::refresh(const StoryId& id)
{
    m_shelf.refresh(id);
    showFound();
}

void StoryList::refresh(const Story& story, const std::vector<StoryRehearsal>& rehearsals)
{
    m_shelf.refresh(story, rehearsals);
    showFound();
}

void StoryList::showFound()
{
    auto found = m_shelf.find(m_filters->filter(), QDate::currentDate());
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_quiet = true;
    m_model.setEntries(std::move(*found));
    m_quiet = false;
    select(m_chosen);
    const int all = int(m_shelf.entries().size());
    if (m_filters->isNarrowing())
        m_count->setText(tr("%1 of %n story(s)", nullptr, all).arg(m_model.rowCount()));
    else
        m_count->setText(tr("%n story(s)", nullptr, all));
}

void StoryList::select(const StoryId& id)
{
    m_chosen = id;
    const int row = m_model.rowOf(id);
    m_quiet = true;
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
    else
        m_view->selectionModel()->clear();
    m_quiet = false;
}

StoryId StoryList::neighbour(const StoryId& id) const
{
    const int row = m_model.rowOf(id);
    if (row >= 0 && row + 1 < m_model.rowCount())
        return m_model.entry(row + 1).id;
    return row > 0 ? m_model.entry(row - 1).id : StoryId();
}

std::vector<StoryId> StoryList::listed() const
{
    std::vector<StoryId> ids;
    for (int row = 0; row < m_model.rowCount(); ++row)
        ids.push_back(m_model.entry(row).id);
    return ids;
}

void StoryList::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0));
}

bool StoryList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        Q_EMIT deleteRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace starling
