#include "review/FlagListCard.h"

#include "review/ReviewText.h"

#include <QHeaderView>
#include <QItemSelection>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starling {

namespace {
constexpr int leastForCounts = Theme::grid * 25;
}

FlagListCard::FlagListCard(
    TakeSession& session, FlagSelection& selection, const Catalog& catalog, const Theme& theme,
    QWidget* parent)
    : Card(tr("Flags"), theme, parent)
    , m_session(session)
    , m_selection(selection)
    , m_catalog(catalog)
    , m_theme(theme)
    , m_model(new FlagListModel(session, catalog, theme, this))
    , m_shown(new FlagFilterModel(*m_model, catalog, this))
    , m_filters(new FlagFilterBar(catalog, theme, body()))
    , m_counting(new QToolButton(body()))
    , m_stack(new QStackedWidget(body()))
    , m_figures(new FlagCountsView(session, catalog, theme, m_stack))
    , m_view(new QTableView(m_stack))
    , m_counts(new QLabel(body()))
{
    buildView();
    buildHead();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_figures);
    auto* column = new QVBoxLayout(body());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_filters);
    column->addWidget(m_counts);
    column->addWidget(m_stack, 1);

    const auto jump = [this](const QModelIndex& index) {
        const FlagId flag = m_shown->flagAt(index);
        if (!flag.isNull() && m_selection.single() == flag)
            Q_EMIT jumpRequested(flag);
    };
    connect(m_view, &QTableView::clicked, this, jump);
    connect(m_view, &QTableView::activated, this, jump);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FlagListCard::takeSelection);
    connect(&selection, &FlagSelection::changed, this, &FlagListCard::showSelection);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &FlagListCard::refresh);
    connect(&session, &TakeSession::changed, this, &FlagListCard::refresh);
}

void FlagListCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_counts->setVisible(height() >= leastForCounts); // the list comes first
}

void FlagListCard::buildHead()
{
    m_counts->setWordWrap(true);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setTextFormat(Qt::PlainText);
    m_counting->setCheckable(true);
    m_counting->setFocusPolicy(Qt::TabFocus);
    m_counting->setToolTip(tr("How often each flag was set, a minute and in each segment"));
    m_counting->setAccessibleName(tr("Figures instead of the list"));
    m_filters->addControl(m_counting);
    const auto dress = [this] { m_counting->setIcon(m_theme.icon(Icon::Table)); };
    dress();
    connect(&m_theme, &Theme::changed, this, dress);
    connect(
        m_counting, &QToolButton::toggled, this, [this](bool on) { m_stack->setCurrentIndex(on ? 1 : 0); });
    connect(m_filters, &FlagFilterBar::changed, this, [this] {
        {
            // What is hidden stays chosen: the timeline still shows it.
            const QScopedValueRollback<bool> showing(m_showing, true);
            m_shown->setFilter(m_filters->filter());
        }
        refresh();
    });
}

void FlagListCard::buildView()
{
    m_view->setModel(m_shown);
    m_view->setAccessibleName(tr("Flags of this take"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + Theme::grid);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(FlagListModel::Time, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(FlagListModel::Kind, QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(FlagListModel::Note, QHeaderView::Stretch);
    m_view->setMinimumHeight(Theme::grid * 10);
}

void FlagListCard::refresh()
{
    QString told;
    if (m_session.isOpen()) {
        const auto& flags = m_session.take().flags;
        std::vector<FlagKindId> kinds; // a handful, among thousands of flags
        for (const Flag& flag : flags) {
            if (std::ranges::find(kinds, flag.kind) == kinds.end())
                kinds.push_back(flag.kind);
        }
        std::ranges::sort(kinds);
        m_filters->setKinds(kinds);
        told = m_filters->filter().isNarrowing()
                   ? tr("%1 of %n flag(s) shown", nullptr, int(flags.size())).arg(m_shown->rowCount())
                   : ReviewText::flagCounts(flags, m_catalog);
    }
    m_counts->setText(told);
    showSelection(); // a flag that moved is another row
}

FlagId FlagListCard::flagAt(int row) const
{
    return FlagId(m_shown->index(row, FlagListModel::Time).data(FlagListModel::IdRole).toString());
}

void FlagListCard::takeSelection()
{
    // Rows that go take their selection along one by one; the selection itself knows which flags are left.
    if (m_showing || m_model->isFollowing())
        return;
    QSet<FlagId> ids;
    for (const QModelIndex& row : m_view->selectionModel()->selectedRows())
        ids.insert(flagAt(row.row()));
    m_selection.set(ids);
}

std::vector<int> FlagListCard::selectedRows() const
{
    std::vector<int> rows;
    // Looking for a few is quicker than asking every row, and a few among thousands is what is usual.
    constexpr qsizetype few = 16;
    if (m_selection.ids().size() <= few) {
        for (const FlagId& id : m_selection.ids()) {
            if (const QModelIndex index = m_shown->indexOf(id); index.isValid())
                rows.push_back(index.row());
        }
        std::ranges::sort(rows);
        return rows;
    }
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        if (m_selection.ids().contains(flagAt(row)))
            rows.push_back(row);
    }
    return rows;
}

void FlagListCard::showSelection()
{
    const std::vector<int> rows = selectedRows();
    QItemSelection wanted;
    for (size_t first = 0, last = 0; first < rows.size(); first = ++last) {
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        wanted.append(QItemSelectionRange(
            m_shown->index(rows[first], 0), m_shown->index(rows[last], m_shown->columnCount() - 1)));
    }
    const QScopedValueRollback<bool> showing(m_showing, true);
    QItemSelectionModel* shown = m_view->selectionModel();
    shown->select(wanted, QItemSelectionModel::ClearAndSelect);
    const bool onIt = std::ranges::binary_search(rows, shown->currentIndex().row());
    if (!rows.empty() && !onIt && !m_view->isPersistentEditorOpen(m_view->currentIndex())) {
        const QModelIndex first = m_shown->index(rows.front(), 0);
        shown->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(first);
    }
}

void FlagListCard::showKinds()
{
    m_model->showKinds();
    m_shown->invalidate();
    m_figures->refresh();
    refresh();
}

void FlagListCard::selectShown()
{
    QSet<FlagId> ids;
    for (int row = 0; row < m_shown->rowCount(); ++row)
        ids.insert(flagAt(row));
    m_selection.set(ids);
}

void FlagListCard::editSelectedNote()
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return;
    const QModelIndex note = m_shown->index(rows.front(), FlagListModel::Note);
    Q_EMIT noteEditing();
    m_view->setFocus();
    m_view->selectionModel()->setCurrentIndex(note, QItemSelectionModel::NoUpdate);
    m_view->scrollTo(note);
    m_view->edit(note);
}

FlagId FlagListCard::neighbourOfSelected() const
{
    const std::vector<int> rows = selectedRows();
    if (rows.empty())
        return {};
    int next = rows.front();
    while (std::ranges::binary_search(rows, next))
        ++next;
    if (next < m_shown->rowCount())
        return flagAt(next);
    int before = m_shown->rowCount() - 1;
    while (before >= 0 && std::ranges::binary_search(rows, before))
        --before;
    return before >= 0 ? flagAt(before) : FlagId();
}

} // namespace starling
