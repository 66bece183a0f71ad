// The charts side by side, in as many columns as there is room for.
#pragma once

#include "progress/Trends.h"
#include "widgets/Theme.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace starling {

class ChartCard;

/// Keeps the card of a trend from one report to the next, so that a table stays a table.
class ChartGrid : public QWidget {
    Q_OBJECT

public:
    explicit ChartGrid(const Theme& theme, QWidget* parent = nullptr);

    void setTrends(const std::vector<Trend>& trends);
    [[nodiscard]] const std::vector<ChartCard*>& cards() const { return m_cards; }

Q_SIGNALS:
    void takeOpened(const starling::TakeId& take);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    void place(int columns);
    [[nodiscard]] ChartCard* takeCard(const QString& id);

    const Theme& m_theme;
    QGridLayout* m_grid;
    std::vector<QString> m_ids;      ///< of the cards, in the same order
    std::vector<ChartCard*> m_cards; ///< owned as children
    int m_columns = 0;
};

} // namespace starling
