#include "review/FlagListCard.h"

#include "review/ReviewText.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace starling {

FlagListCard::FlagListCard(TakeSession& session, const Catalog& catalog, const Theme& theme, QWidget* parent)
    : Card(tr("Flags"), theme, parent)
    , m_session(session)
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
        if (const FlagId flag = m_shown->flagAt(index); !flag.isNull())
            Q_EMIT jumpRequested(flag);
    };
    connect(m_view, &QTableView::clicked, this, jump);
    connect(m_view, &QTableView::activated, this, jump);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (!index.isValid())
                return;
            m_selected = m_shown->flagAt(index);
            Q_EMIT flagSelected(m_selected);
        });
    connect(m_shown, &QAbstractItemModel::modelReset, this, &FlagListCard::refresh);
    connect(&session, &TakeSession::opened, this, [this] { m_selected = {}; });
    connect(&session, &TakeSession::changed, this, &FlagListCard::refresh);
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
        const FlagId kept = m_selected; // the view goes to a neighbour when its row is hidden
        m_shown->setFilter(m_filters->filter());
        m_selected = kept;
        refresh();
    });
}

void FlagListCard::buildView()
{
    m_view->setModel(m_shown);
    m_view->setAccessibleName(tr("Flags of this take"));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
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
        std::vector<FlagKindId> kinds;
        for (const Flag& flag : flags)
            kinds.push_back(flag.kind);
        std::ranges::sort(kinds);
        const auto same = std::ranges::unique(kinds);
        kinds.erase(same.begin(), same.end());
        m_filters->setKinds(kinds);
        told = m_filters->filter().isNarrowing()
                   ? tr("%1 of %n flag(s) shown", nullptr, int(flags.size())).arg(m_shown->rowCount())
                   : ReviewText::flagCounts(flags, m_catalog);
    }
    m_counts->setText(told);
    select(m_selected);
}

void FlagListCard::select(const FlagId& flag)
{
    m_selected = m_session.flag(flag) ? flag : FlagId();
    const QModelIndex index = m_shown->indexOf(m_selected);
    if (!index.isValid())
        m_view->setCurrentIndex({}); // there is none, or the filter hides it
    else if (index.row() != m_view->currentIndex().row())
        m_view->setCurrentIndex(index);
    Q_EMIT flagSelected(m_selected);
}

FlagId FlagListCard::selected() const
{
    return m_selected;
}

void FlagListCard::showKinds()
{
    m_model->showKinds();
    m_shown->invalidate();
    m_figures->refresh();
    refresh();
}

void FlagListCard::editSelectedNote()
{
    const QModelIndex index = m_shown->indexOf(m_selected);
    if (!index.isValid())
        return;
    const QModelIndex note = index.siblingAtColumn(FlagListModel::Note);
    m_view->setFocus();
    m_view->setCurrentIndex(note);
    m_view->edit(note);
}

void FlagListCard::deleteSelected()
{
    const int row = m_shown->indexOf(m_selected).row();
    if (m_selected.isNull() || !m_session.removeFlag(m_selected))
        return;
    // The next flag takes its place, so that several can be deleted in a row.
    const int next = std::min(row, m_shown->rowCount() - 1);
    select(next >= 0 ? m_shown->flagAt(m_shown->index(next, FlagListModel::Time)) : FlagId());
}

} // namespace starling
