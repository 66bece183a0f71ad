#include "progress/ChartCard.h"

#include "progress/TrendChart.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace starling {

ChartCard::ChartCard(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_heading(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_measure(new QLabel(this))
    , m_toggle(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_chart(new TrendChart(theme, m_stack))
    , m_table(new QTableView(m_stack))
{
    setProperty("card", true);
    build();
    restyle();
    connect(&theme, &Theme::changed, this, &ChartCard::restyle);
    connect(m_chart, &TrendChart::takeOpened, this, &ChartCard::takeOpened);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool on) {
        m_stack->setCurrentIndex(on ? 1 : 0);
        m_stack->currentWidget()->setFocus();
    });
}

void ChartCard::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::cardPadding, Theme::cardPadding, Theme::cardPadding, Theme::grid);
    column->setSpacing(Theme::grid / 2);
    auto* top = new QHBoxLayout;
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_toggle->setCheckable(true);
    m_toggle->setText(tr("Table"));
    m_toggle->setToolTip(tr("Show the figures as a table"));
    top->addWidget(m_heading, 1);
    top->addWidget(m_toggle, 0, Qt::AlignTop);
    column->addLayout(top);

    for (QLabel* label : {m_sentence, m_measure})
        label->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    // Room for two lines whether they are needed or not, so that charts side by side share one base line.
    m_sentence->setMinimumHeight(m_sentence->fontMetrics().lineSpacing() * 2);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_measure->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_sentence);
    column->addWidget(m_measure);

    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + Theme::grid);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_stack->setMinimumHeight(Theme::grid * 24);
    column->addWidget(m_stack, 1);
}

void ChartCard::restyle()
{
    QFont heading = m_theme.font(TextSize::Lead);
    heading.setWeight(QFont::DemiBold);
    m_heading->setFont(heading);
    m_toggle->setIcon(m_theme.icon(Icon::Table));
}

void ChartCard::setTrend(const Trend& trend)
{
    m_heading->setText(trend.heading);
    m_sentence->setText(trend.sentence);
    m_measure->setText(trend.measure);
    m_toggle->setAccessibleName(tr("Table of “%1”").arg(trend.heading));
    m_table->setAccessibleName(trend.heading);
    m_table->setAccessibleDescription(trend.sentence);
    setAccessibleName(trend.heading);
    m_chart->setTrend(trend);
    m_model.setTrend(trend);
}

QString ChartCard::sentence() const
{
    return m_sentence->text();
}

} // namespace starling
