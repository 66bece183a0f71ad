#include "review/CardColumns.h"

#include "widgets/Theme.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace starling {

namespace {

constexpr int wideFrom = Theme::grid * 155;
constexpr int middlingFrom = Theme::grid * 110;

} // namespace

CardColumns::CardColumns(const QList<QWidget*>& cards, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_cards(cards)
{
    Q_ASSERT(cards.size() == 4);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::grid * 2);
    arrange(2);
}

void CardColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int columns = width() >= wideFrom ? 4 : width() >= middlingFrom ? 3 : 2;
    if (columns != m_columns)
        arrange(columns);
}

void CardColumns::arrange(int columns)
{
    m_columns = columns;
    for (QWidget* card : m_cards)
        m_grid->removeWidget(card);
    // The first two belong together: one above the other where the row has no place for both.
    m_grid->addWidget(m_cards.at(0), 0, 0);
    m_grid->addWidget(m_cards.at(1), columns == 4 ? 0 : 1, columns == 4 ? 1 : 0);
    const int third = columns == 4 ? 2 : 1;
    m_grid->addWidget(m_cards.at(2), 0, third, columns == 3 ? 2 : 1, 1);
    m_grid->addWidget(
        m_cards.at(3), columns == 2 ? 1 : 0, columns == 2 ? 1 : third + 1, columns == 3 ? 2 : 1, 1);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column < columns ? 5 : 0);
}

} // namespace starling
