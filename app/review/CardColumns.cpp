#include "review/CardColumns.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace starling {

namespace {

constexpr int wideFrom = Theme::grid * 155;
constexpr int middlingFrom = Theme::grid * 110;

} // namespace

CardColumns::CardColumns(const QList<Card*>& cards, QWidget* parent)
    : QWidget(parent)
    , m_cards(cards)
    , m_row(new QHBoxLayout(this))
{
    Q_ASSERT(cards.size() == mostColumns);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::grid * 2);
    for (Column& column : m_columns)
        column = makeColumn();
    arrange(2);
}

CardColumns::Column CardColumns::makeColumn()
{
    Column column{new QWidget(this), nullptr, nullptr};
    column.tabs = new QTabBar(column.box);
    column.tabs->setDrawBase(false);
    column.tabs->setExpanding(false);
    column.tabs->setFocusPolicy(Qt::TabFocus);
    auto* layout = new QVBoxLayout(column.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid / 2);
    layout->addWidget(column.tabs);
    column.stack = new QStackedLayout;
    layout->addLayout(column.stack, 1);
    connect(column.tabs, &QTabBar::currentChanged, column.stack, &QStackedLayout::setCurrentIndex);
    m_row->addWidget(column.box);
    return column;
}

void CardColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int count = width() >= wideFrom ? 4 : width() >= middlingFrom ? 3 : 2;
    if (count != m_count)
        arrange(count);
}

void CardColumns::arrange(int count)
{
    m_count = count;
    // What belongs together shares a column: flags and suggestions, time and rating.
    const auto& cards = m_cards;
    const QList<QList<Card*>> shared =
        count == 4   ? QList<QList<Card*>>{{cards[0]}, {cards[1]}, {cards[2]}, {cards[3]}}
        : count == 3 ? QList<QList<Card*>>{{cards[0], cards[1]}, {cards[2]}, {cards[3]}, {}}
                     : QList<QList<Card*>>{{cards[0], cards[1]}, {cards[2], cards[3]}, {}, {}};
    constexpr int widths[3][mostColumns] = {{5, 6, 0, 0}, {5, 6, 4, 0}, {5, 5, 6, 5}};
    for (int i = 0; i < mostColumns; ++i) {
        fill(m_columns.at(size_t(i)), shared.at(i));
        m_row->setStretch(i, widths[count - 2][i]);
    }
}

void CardColumns::fill(const Column& column, const QList<Card*>& cards)
{
    while (column.tabs->count() > 0)
        column.tabs->removeTab(0);
    while (column.stack->count() > 0)
        column.stack->removeWidget(column.stack->widget(0));
    for (Card* card : cards) {
        column.stack->addWidget(card);
        column.tabs->addTab(card->heading());
        card->setHeadingVisible(cards.size() == 1);
    }
    column.tabs->setVisible(cards.size() > 1);
    column.tabs->setCurrentIndex(0);
    column.stack->setCurrentIndex(0);
    column.box->setVisible(!cards.isEmpty());
}

void CardColumns::bringForward(Card* card)
{
    for (const Column& column : m_columns) {
        if (const int place = column.stack->indexOf(card); place >= 0)
            column.tabs->setCurrentIndex(place);
    }
}

} // namespace starling
