// One question: its heading, the sentence that answers it, the chart, and the table behind it.
#pragma once

#include "progress/TrendTableModel.h"
#include "progress/Trends.h"
#include "widgets/Theme.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace starling {

class TrendChart;

class ChartCard : public QFrame {
    Q_OBJECT

public:
    explicit ChartCard(const Theme& theme, QWidget* parent = nullptr);

    void setTrend(const Trend& trend);
    [[nodiscard]] TrendChart* chart() const { return m_chart; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void takeOpened(const starling::TakeId& take);

private:
    void build();
    void restyle();

    const Theme& m_theme;
    TrendTableModel m_model;
    QLabel* m_heading;
    QLabel* m_sentence;
    QLabel* m_measure;
    QToolButton* m_toggle;
    QStackedWidget* m_stack;
    TrendChart* m_chart;
    QTableView* m_table;
};

} // namespace starling
