#include "review/FlagListCard.h"

#include "review/ReviewText.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace starling {

FlagListCard::FlagListCard(TakeSession& session, const Catalog& catalog, const Theme& theme, QWidget* parent)
    : Card(tr("Flags"), theme, parent)
    , m_session(session)
    , m_catalog(catalog)
    , m_model(new FlagListModel(session, catalog, theme, this))
    , m_view(new QTableView(body()))
    , m_counts(new QLabel(body()))
{
    m_counts->setWordWrap(true);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setTextFormat(Qt::PlainText);

    m_view->setModel(m_model);
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

    auto* column = new QVBoxLayout(body());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_counts);
    column->addWidget(m_view, 1);

    const auto jump = [this](const QModelIndex& index) {
        if (const FlagId flag = m_model->flagAt(index); !flag.isNull())
            Q_EMIT jumpRequested(flag);
    };
    connect(m_view, &QTableView::clicked, this, jump);
    connect(m_view, &QTableView::activated, this, jump);
    connect(
        m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& index) {
            if (!index.isValid())
                return;
            m_selected = m_model->flagAt(index);
            Q_EMIT flagSelected(m_selected);
        });
    connect(m_model, &QAbstractItemModel::modelReset, this, &FlagListCard::refresh);
    connect(&session, &TakeSession::opened, this, [this] { m_selected = {}; });
    connect(&session, &TakeSession::changed, this, &FlagListCard::refresh);
}

void FlagListCard::refresh()
{
    m_counts->setText(
        m_session.isOpen() ? ReviewText::flagCounts(m_session.take().flags, m_catalog) : QString());
    select(m_selected);
}

void FlagListCard::select(const FlagId& flag)
{
    m_selected = flag;
    const QModelIndex index = m_model->indexOf(flag);
    if (index.isValid() && index.row() != m_view->currentIndex().row())
        m_view->setCurrentIndex(index);
    if (!index.isValid())
        m_selected = {};
    Q_EMIT flagSelected(m_selected);
}

FlagId FlagListCard::selected() const
{
    return m_selected;
}

void FlagListCard::editSelectedNote()
{
    const QModelIndex index = m_model->indexOf(m_selected);
    if (!index.isValid())
        return;
    const QModelIndex note = index.siblingAtColumn(FlagListModel::Note);
    m_view->setFocus();
    m_view->setCurrentIndex(note);
    m_view->edit(note);
}

void FlagListCard::deleteSelected()
{
    const QModelIndex index = m_model->indexOf(m_selected);
    if (!index.isValid() || !m_session.removeFlag(m_selected))
        return;
    // The next flag takes its place, so that several can be deleted in a row.
    const int next = std::min(index.row(), m_model->rowCount() - 1);
    select(next >= 0 ? m_model->flagAt(m_model->index(next, FlagListModel::Time)) : FlagId());
}

} // namespace starling
