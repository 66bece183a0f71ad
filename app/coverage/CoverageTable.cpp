#include "coverage/CoverageTable.h"

#include "coverage/CoverageDelegate.h"
#include "coverage/CoverageHeaders.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace starling {

namespace {

constexpr int wordsColumn = Theme::grid * 14;
constexpr int widestColumn = Theme::grid * 24;
constexpr int storyRoom = Theme::grid * 28;
constexpr int storyRoomWhenNarrow = Theme::grid * 20;
constexpr int narrowBelow = Theme::grid * 80;

} // namespace

CoverageTable::CoverageTable(CoverageModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_stories(new StoryHeader(theme, this))
    , m_questions(new QuestionHeader(theme, this))
{
    setVerticalHeader(m_stories);
    setHorizontalHeader(m_questions);
    setItemDelegate(new CoverageDelegate(theme, this));
    setModel(&model);
    setAccessibleName(tr("Stories and the questions they answer"));
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(m_stories, &QHeaderView::sectionDoubleClicked, this, [this](int row) {
        Q_EMIT storyOpened(m_model.storyAt(row));
    });
    connect(m_questions, &QHeaderView::sectionDoubleClicked, this, [this](int column) {
        Q_EMIT questionOpened(m_model.questionAt(column));
    });
    connect(
        m_stories, &QHeaderView::sectionClicked, this, [this](int row) { goTo(m_model.storyAt(row), {}); });
    connect(m_questions, &QHeaderView::sectionClicked, this, [this](int column) {
        goTo({}, m_model.questionAt(column));
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        fitSections();
        goTo(StoryId(m_story), QuestionId(m_question));
    });
    fitSections();
}

void CoverageTable::setOverview(bool overview)
{
    m_overview = overview;
    fitSections();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void CoverageTable::fitSections()
{
    const int line = fontMetrics().lineSpacing();
    m_questions->setTurned(m_overview);
    m_stories->setRoom(width() < narrowBelow ? storyRoomWhenNarrow : storyRoom);
    const int columns = std::max(1, m_model.columnCount());
    const int room = (width() - m_stories->sizeHint().width() - Theme::grid * 3) / columns;
    const int narrowest = m_overview ? line + Theme::grid : wordsColumn;
    m_questions->setMinimumSectionSize(narrowest);
    m_questions->setDefaultSectionSize(
        std::clamp(room, narrowest, m_overview ? line * 2 + Theme::grid : widestColumn));
    m_stories->setMinimumSectionSize(line);
    m_stories->setDefaultSectionSize(line * (m_overview ? 1 : 2) + Theme::grid);
}

bool CoverageTable::goTo(const StoryId& story, const QuestionId& question)
{
    if (m_model.rowCount() == 0 || m_model.columnCount() == 0)
        return false;
    const int row = story.isNull() ? std::max(0, currentIndex().row()) : m_model.rowOf(story);
    const int column = question.isNull() ? std::max(0, currentIndex().column()) : m_model.columnOf(question);
    const QModelIndex place = m_model.index(std::max(0, row), std::max(0, column));
    setCurrentIndex(place);
    scrollTo(place);
    return row >= 0 && column >= 0;
}

void CoverageTable::request(const QModelIndex& index, bool mapped)
{
    if (index.isValid())
        Q_EMIT mappingRequested(m_model.storyAt(index.row()), m_model.questionAt(index.column()), mapped);
}

void CoverageTable::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!plain || !index.isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        request(index, !m_model.isMapped(index));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        edit(index);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_model.isMapped(index))
            request(index, false);
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void CoverageTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton)
        edit(index);
}

void CoverageTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid()) {
        m_story = m_model.storyAt(current.row());
        m_question = m_model.questionAt(current.column());
    }
    m_stories->viewport()->update();
    m_questions->viewport()->update();
}

void CoverageTable::resizeEvent(QResizeEvent* event)
{
    fitSections();
    QTableView::resizeEvent(event);
}

} // namespace starling
