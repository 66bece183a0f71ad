#include "takes/TakeTable.h"

#include "takes/TakeDelegates.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace starling {

namespace {

const QString sortColumnKey = QStringLiteral("takes/sortColumn");
const QString sortOrderKey = QStringLiteral("takes/sortOrder");

/// The question is what people look for; the other columns give way until it has this much room.
constexpr int questionRoom = Theme::grid * 30;

/// Columns in the order in which they give way on a narrow window.
constexpr std::array givingWay{TakeListModel::Framework, TakeListModel::Story, TakeListModel::Rating};

} // namespace

TakeTable::TakeTable(TakeListModel& model, Settings& settings, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_settings(settings)
{
    setModel(&model);
    setAccessibleName(tr("Takes"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegateForColumn(TakeListModel::Flags, new FlagCountsDelegate(theme, this));
    setItemDelegateForColumn(TakeListModel::Length, new LengthDelegate(theme, this));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Theme::grid * 2);
    setUpHeader();
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        Q_EMIT openRequested(m_model.take(index.row()).id);
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &TakeTable::selectedTakesChanged);
}

void TakeTable::setUpHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(Theme::grid * 6);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(TakeListModel::Question, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    const std::array widths{std::pair{TakeListModel::Recorded, 19},  std::pair{TakeListModel::Story, 20},
                            std::pair{TakeListModel::Framework, 16}, std::pair{TakeListModel::Length, 16},
                            std::pair{TakeListModel::Flags, 26},     std::pair{TakeListModel::Rating, 9},
                            std::pair{TakeListModel::State, 12}};
    for (const auto& [column, letters] : widths)
        setColumnWidth(column, std::max(letters * letter, header->sectionSizeHint(column)));

    setSortingEnabled(true);
    const int column = std::clamp(
        m_settings.value(sortColumnKey, int(TakeListModel::Recorded)).toInt(), 0,
        int(TakeListModel::ColumnCount) - 1);
    const bool rising =
        m_settings.value(sortOrderKey, int(Qt::DescendingOrder)).toInt() == Qt::AscendingOrder;
    sortByColumn(column, rising ? Qt::AscendingOrder : Qt::DescendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int sorted, Qt::SortOrder order) {
        m_settings.setValue(sortColumnKey, sorted);
        m_settings.setValue(sortOrderKey, int(order));
    });
}

std::vector<TakeId> TakeTable::selectedTakes() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<TakeId> takes;
    takes.reserve(size_t(rows.size()));
    for (const QModelIndex& row : std::as_const(rows))
        takes.push_back(m_model.take(row.row()).id);
    return takes;
}

void TakeTable::selectTakes(const std::vector<TakeId>& takes)
{
    QItemSelection selection;
    int first = -1;
    for (const TakeId& take : takes) {
        const int row = m_model.rowOf(take);
        if (row < 0)
            continue;
        selection.select(m_model.index(row, 0), m_model.index(row, TakeListModel::ColumnCount - 1));
        first = first < 0 ? row : std::min(first, row);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first >= 0) {
        selectionModel()->setCurrentIndex(
            m_model.index(first, TakeListModel::Question), QItemSelectionModel::NoUpdate);
        scrollTo(m_model.index(first, TakeListModel::Question));
    }
}

void TakeTable::setTakes(std::vector<Take> takes)
{
    const std::vector<TakeId> selected = selectedTakes();
    const int row = currentIndex().row();
    const int scroll = verticalScrollBar()->value();
    m_model.setTakes(std::move(takes));
    fitColumns();

    const bool any = std::any_of(
        selected.begin(), selected.end(), [this](const TakeId& take) { return m_model.rowOf(take) >= 0; });
    if (any) {
        selectTakes(selected);
    } else if (m_model.rowCount() > 0) {
        // Where the row was, or the first: so that the keyboard always has somewhere to start.
        const int next = std::clamp(row, 0, m_model.rowCount() - 1);
        selectTakes({m_model.take(selected.empty() ? 0 : next).id});
    }
    verticalScrollBar()->setValue(scroll);
    Q_EMIT selectedTakesChanged();
}

void TakeTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier) == false && currentIndex().isValid()) {
        Q_EMIT openRequested(m_model.take(currentIndex().row()).id);
        return;
    }
    QTableView::keyPressEvent(event);
}

void TakeTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TakeTable::fitColumns()
{
    bool noted = false;
    for (int row = 0; row < m_model.rowCount() && !noted; ++row)
        noted = !m_model.index(row, TakeListModel::State).data().toString().isEmpty();
    setColumnHidden(TakeListModel::State, !noted);

    int taken = 0;
    for (int column = 0; column < TakeListModel::ColumnCount; ++column) {
        const auto* given = std::find(givingWay.begin(), givingWay.end(), column);
        if (given != givingWay.end())
            setColumnHidden(column, false);
        if (column != TakeListModel::Question && !isColumnHidden(column))
            taken += columnWidth(column);
    }
    for (const TakeListModel::Column column : givingWay) {
        if (viewport()->width() - taken >= questionRoom)
            break;
        taken -= columnWidth(column);
        setColumnHidden(column, true);
    }
}

} // namespace starling
