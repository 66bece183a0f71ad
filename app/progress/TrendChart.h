// A line of weeks in front of a dot for each take.
#pragma once

#include "progress/Trends.h"
#include "widgets/Theme.h"

#include <QChartView>

class QCategoryAxis;

namespace starling {

/// Axes and line are Qt Charts'; the dots are drawn here, because a thousand scene items a chart would be
/// slow and the dot under the pointer has to be found anyway. Left and Right walk through the dots, Enter
/// opens one.
class TrendChart : public QChartView {
    Q_OBJECT

public:
    explicit TrendChart(const Theme& theme, QWidget* parent = nullptr);

    void setTrend(const Trend& trend);
    [[nodiscard]] const Trend& trend() const { return m_trend; }

    /// Where a dot is drawn, in the widget's coordinates.
    [[nodiscard]] QPointF positionOf(const TrendDot& dot) const;
    /// Indices of the dots within reach of a point of the widget, nearest first.
    [[nodiscard]] std::vector<size_t> dotsAt(const QPointF& point) const;
    /// What the line shows: a value for each week that has one. For tests and for the table behind.
    [[nodiscard]] std::vector<std::pair<QDate, double>> lineValues() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void takeOpened(const starling::TakeId& take);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addLines();
    void setUpValues();
    void setUpDays();
    void fitPlot();
    void restyle();
    void setCurrent(int dot);
    /// The dot that the arrow keys have reached, with its words; nothing without dots.
    void walkTo(int dot);
    [[nodiscard]] double dayOf(const QDateTime& at) const;
    [[nodiscard]] QPointF scenePosition(double day, double value) const;
    [[nodiscard]] QColor lineColour() const;

    const Theme& m_theme;
    Trend m_trend;
    QCategoryAxis* m_days;
    QCategoryAxis* m_values;
    double m_highest = 1;
    int m_labelStep = 0; ///< every how many weeks one is labelled
    int m_current = -1;  ///< the dot pointed at or walked to
    bool m_walking = false;
};

} // namespace starling
