#include "progress/ChartGrid.h"

#include "progress/ChartCard.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace starling {

namespace {

/// Narrower than this a chart's labels begin to collide.
constexpr int cardRoom = Theme::grid * 46;
constexpr int mostColumns = 3;

} // namespace

ChartGrid::ChartGrid(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::grid * 2);
}

ChartCard* ChartGrid::takeCard(const QString& id)
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    if (found != m_ids.end())
        return std::exchange(m_cards.at(size_t(found - m_ids.begin())), nullptr);
    auto* card = new ChartCard(m_theme, this);
    connect(card, &ChartCard::takeOpened, this, &ChartGrid::takeOpened);
    return card;
}

void ChartGrid::setTrends(const std::vector<Trend>& trends)
{
    std::vector<ChartCard*> cards;
    std::vector<QString> ids;
    for (const Trend& trend : trends) {
        ChartCard* card = takeCard(trend.id);
        card->setTrend(trend);
        cards.push_back(card);
        ids.push_back(trend.id);
    }
    for (ChartCard* left : m_cards)
        delete left;
    const bool same = ids == m_ids;
    m_cards = std::move(cards);
    m_ids = std::move(ids);
    if (!same)
        place(columnsFor(width()));
}

int ChartGrid::columnsFor(int width) const
{
    return std::clamp((width + m_grid->spacing()) / (cardRoom + m_grid->spacing()), 1, mostColumns);
}

void ChartGrid::place(int columns)
{
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (ChartCard* card : m_cards)
        m_grid->removeWidget(card);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_grid->addWidget(m_cards.at(i), int(i) / columns, int(i) % columns);
        m_cards.at(i)->show();
        if (i > 0)
            setTabOrder(m_cards.at(i - 1), m_cards.at(i));
    }
    m_columns = columns;
}

void ChartGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const int columns = columnsFor(event->size().width()); columns != m_columns)
        place(columns);
}

} // namespace starling
