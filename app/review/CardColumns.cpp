#include "review/CardColumns.h"

#include "widgets/Theme.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace starling {

namespace {

constexpr int wideFrom = Theme::grid * 125;

} // namespace

CardColumns::CardColumns(const QList<QWidget*>& cards, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_cards(cards)
{
    Q_ASSERT(cards.size() == 3);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::grid * 2);
    arrange(false);
}

void CardColumns::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= wideFrom;
    if (wide != m_wide)
        arrange(wide);
}

void CardColumns::arrange(bool wide)
{
    m_wide = wide;
    for (QWidget* card : m_cards)
        m_grid->removeWidget(card);
    m_grid->addWidget(m_cards.at(0), 0, 0, wide ? 1 : 2, 1);
    m_grid->addWidget(m_cards.at(1), 0, 1);
    m_grid->addWidget(m_cards.at(2), wide ? 0 : 1, wide ? 2 : 1);
    m_grid->setColumnStretch(0, 5);
    m_grid->setColumnStretch(1, 6);
    m_grid->setColumnStretch(2, wide ? 4 : 0);
}

} // namespace starling
