#include "progress/TrendChart.h"

#include "progress/AxisTicks.h"
#include "progress/TrendSentences.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

constexpr double dotRadius = 3.5;
constexpr double reach = 8; ///< how near the pointer has to come to a dot
constexpr size_t mostTold = 4;
constexpr double middleOfWeek = 3.5;

void clear(QCategoryAxis* axis)
{
    const QStringList old = axis->categoriesLabels();
    for (const QString& label : old)
        axis->remove(label);
    // A category reaches from the one before to its value; the first needs something before it.
    axis->setStartValue(-1);
}

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

TrendChart::TrendChart(const Theme& theme, QWidget* parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_days(new QCategoryAxis(this))
    , m_values(new QCategoryAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setMinimumHeight(Theme::grid * 18);

    QChart* drawn = chart();
    drawn->setAnimationOptions(QChart::NoAnimation);
    drawn->setBackgroundVisible(false);
    drawn->setPlotAreaBackgroundVisible(false);
    drawn->setMargins({});
    drawn->layout()->setContentsMargins(0, 0, 0, 0);
    drawn->legend()->hide();
    for (QCategoryAxis* axis : {m_days, m_values})
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    drawn->addAxis(m_days, Qt::AlignBottom);
    drawn->addAxis(m_values, Qt::AlignLeft);
    connect(&theme, &Theme::changed, this, &TrendChart::restyle);
}

QSize TrendChart::sizeHint() const
{
    return {Theme::grid * 44, Theme::grid * 22};
}

void TrendChart::setTrend(const Trend& trend)
{
    m_trend = trend;
    m_current = -1;
    m_walking = false;
    setAccessibleName(trend.heading);
    setAccessibleDescription(trend.sentence);
    chart()->removeAllSeries();
    setUpValues();
    m_labelStep = 0;
    fitPlot();
    addLines();
    restyle();
}

void TrendChart::setUpValues()
{
    m_highest = m_trend.target ? m_trend.target->second : 0;
    for (const TrendDot& dot : m_trend.dots)
        m_highest = std::max(m_highest, dot.value);
    for (const TrendWeek& week : m_trend.weeks)
        m_highest = std::max(m_highest, week.value.value_or(0));
    const std::vector<double> ticks = valueTicks(m_highest, m_trend.unit);
    m_highest = ticks.back();

    clear(m_values);
    for (const double tick : ticks)
        m_values->append(tickText(tick, m_trend.unit), tick);
    m_values->setRange(0, m_highest);
}

void TrendChart::setUpDays()
{
    clear(m_days);
    const int weeks = int(m_trend.weeks.size());
    const int step = m_labelStep;
    const QLocale locale;
    // Counted back from this week, so that the last label is always the week people look at.
    for (int i = (weeks - 1) % step; i < weeks; i += step) {
        const QDate start = m_trend.weeks.at(size_t(i)).start;
        m_days->append(locale.toString(start, tr("d MMM", "date of a week's first day")), i * 7.0);
    }
    m_days->setRange(0, std::max(1, weeks) * 7.0);
}

void TrendChart::fitPlot()
{
    // One left edge for every chart, so that the weeks of charts below one another line up.
    const QFontMetrics metrics(m_theme.font(TextSize::Body));
    const double left = metrics.horizontalAdvance(QStringLiteral("0:00:00")) + Theme::grid;
    const double top = metrics.height() / 2.0 + 2;
    const double bottom = metrics.height() + Theme::grid * 2;
    const QSizeF room = viewport()->size();
    chart()->setPlotArea({left, top, room.width() - left - Theme::grid, room.height() - top - bottom});

    const int label = metrics.horizontalAdvance(QStringLiteral("28 Sept")) + Theme::grid * 2;
    const int most = std::max(2, int(chart()->plotArea().width()) / label);
    const int step = weekLabelStep(int(m_trend.weeks.size()), most);
    if (step == m_labelStep)
        return;
    m_labelStep = step;
    setUpDays();
}

void TrendChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    fitPlot();
}

void TrendChart::addLines()
{
    // A week without takes breaks the line, since nothing is known about it.
    QLineSeries* line = nullptr;
    for (size_t i = 0; i < m_trend.weeks.size(); ++i) {
        const std::optional<double>& value = m_trend.weeks.at(i).value;
        if (!value) {
            line = nullptr;
            continue;
        }
        if (line == nullptr) {
            line = new QLineSeries(chart());
            line->setPointsVisible(true);
            chart()->addSeries(line);
            line->attachAxis(m_days);
            line->attachAxis(m_values);
        }
        line->append(double(i) * 7 + middleOfWeek, *value);
    }
}

QColor TrendChart::lineColour() const
{
    const ThemeColours& colours = m_theme.colours();
    if (const QColor own(m_trend.colour); own.isValid())
        return Theme::visibleOn(colours.surface, own, 3);
    switch (m_trend.tone) {
    case TrendTone::Fault:
        return colours.fault;
    case TrendTone::Strength:
        return colours.strength;
    case TrendTone::Plain:
        break;
    }
    return colours.accent;
}

void TrendChart::restyle()
{
    const ThemeColours& colours = m_theme.colours();
    for (QCategoryAxis* axis : {m_days, m_values}) {
        axis->setLabelsBrush(colours.mutedText);
        axis->setLabelsFont(m_theme.font(TextSize::Body));
        axis->setGridLinePen({colours.hairline, 1});
        axis->setLinePen({colours.hairline, 1});
    }
    m_values->setLineVisible(false);
    m_days->setGridLineVisible(false);
    const QList<QAbstractSeries*> lines = chart()->series();
    for (QAbstractSeries* each : lines) {
        auto* line = qobject_cast<QLineSeries*>(each);
        line->setPen({lineColour(), 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin});
        line->setMarkerSize(4.5);
        line->setColor(lineColour());
    }
    viewport()->update();
}

std::vector<std::pair<QDate, double>> TrendChart::lineValues() const
{
    std::vector<std::pair<QDate, double>> values;
    const QList<QAbstractSeries*> lines = chart()->series();
    for (const QAbstractSeries* each : lines) {
        const QList<QPointF> points = qobject_cast<const QLineSeries*>(each)->points();
        for (const QPointF& point : points) {
            const auto week = size_t(std::lround((point.x() - middleOfWeek) / 7));
            values.emplace_back(m_trend.weeks.at(week).start, point.y());
        }
    }
    return values;
}

double TrendChart::dayOf(const QDateTime& at) const
{
    if (m_trend.weeks.empty())
        return 0;
    // By date and time of day rather than by elapsed time: a change of the clocks must not move a dot to
    // another day.
    const double ofDay = at.time().msecsSinceStartOfDay() / 86'400'000.0;
    return double(m_trend.weeks.front().start.daysTo(at.date())) + ofDay;
}

QPointF TrendChart::scenePosition(double day, double value) const
{
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    const double days = std::max(1.0, double(m_trend.weeks.size()) * 7);
    return {plot.left() + day / days * plot.width(), plot.bottom() - value / m_highest * plot.height()};
}

QPointF TrendChart::positionOf(const TrendDot& dot) const
{
    return mapFromScene(scenePosition(dayOf(dot.at), dot.value));
}

std::vector<size_t> TrendChart::dotsAt(const QPointF& point) const
{
    std::vector<std::pair<double, size_t>> near;
    for (size_t i = 0; i < m_trend.dots.size(); ++i) {
        const QPointF away = positionOf(m_trend.dots.at(i)) - point;
        const double distance = std::hypot(away.x(), away.y());
        if (distance <= reach)
            near.emplace_back(distance, i);
    }
    std::sort(near.begin(), near.end());
    std::vector<size_t> result;
    result.reserve(near.size());
    for (const auto& [distance, index] : near)
        result.push_back(index);
    return result;
}

void TrendChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    Q_UNUSED(rect)
    const ThemeColours& colours = m_theme.colours();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_trend.target && !m_trend.weeks.empty()) {
        const double days = double(m_trend.weeks.size()) * 7;
        const QRectF band(
            scenePosition(0, m_trend.target->second), scenePosition(days, m_trend.target->first));
        painter->fillRect(band, faded(colours.strength, 0.12F));
        painter->setPen({colours.strength, 1, Qt::DashLine});
        painter->drawLine(band.topLeft(), band.topRight());
        painter->drawLine(band.bottomLeft(), band.bottomRight());
    }
    painter->setPen({faded(colours.mutedText, 0.9F), 1});
    painter->setBrush(faded(colours.mutedText, 0.3F));
    for (const TrendDot& dot : m_trend.dots)
        painter->drawEllipse(scenePosition(dayOf(dot.at), dot.value), dotRadius, dotRadius);
}

void TrendChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    Q_UNUSED(rect)
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_trend.target && !m_trend.weeks.empty()) {
        const QPointF corner = scenePosition(double(m_trend.weeks.size()) * 7, m_trend.target->second);
        painter->setFont(m_theme.font(TextSize::Body));
        painter->setPen(m_theme.colours().strength);
        const double height = painter->fontMetrics().height();
        // Under the band's upper line, or above it where the band is thinner than a line of text.
        const double band = scenePosition(0, m_trend.target->first).y() - corner.y();
        const double top = band > height ? corner.y() : corner.y() - height;
        painter->drawText(
            QRectF(corner.x() - 200, top, 196, height), Qt::AlignRight | Qt::AlignVCenter, tr("target"));
    }
    if (m_current >= 0) {
        const TrendDot& dot = m_trend.dots.at(size_t(m_current));
        painter->setPen({m_theme.colours().text, 2});
        painter->setBrush(lineColour());
        painter->drawEllipse(scenePosition(dayOf(dot.at), dot.value), dotRadius + 2, dotRadius + 2);
    }
    if (hasFocus()) {
        painter->setPen({m_theme.colours().focus, 2});
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(
            sceneRect().adjusted(1, 1, -1, -1), Theme::radius / 2.0, Theme::radius / 2.0);
    }
}

void TrendChart::setCurrent(int dot)
{
    if (dot == m_current)
        return;
    m_current = dot;
    viewport()->update();
}

void TrendChart::mouseMoveEvent(QMouseEvent* event)
{
    const std::vector<size_t> near = dotsAt(event->position());
    m_walking = false;
    setCurrent(near.empty() ? -1 : int(near.front()));
    if (near.empty()) {
        viewport()->unsetCursor();
        QToolTip::hideText();
        return;
    }
    viewport()->setCursor(Qt::PointingHandCursor);
    QStringList told;
    for (size_t i = 0; i < std::min(near.size(), mostTold); ++i)
        told += TrendSentences::dot(m_trend.dots.at(near.at(i)), m_trend);
    if (near.size() > mostTold)
        told += tr("and %n more", nullptr, int(near.size() - mostTold));
    QToolTip::showText(event->globalPosition().toPoint(), told.join(u'\n'), viewport());
}

void TrendChart::mousePressEvent(QMouseEvent* event)
{
    // The scene would swallow it; the click is taken on release.
    event->accept();
}

void TrendChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::vector<size_t> near = dotsAt(event->position());
    if (!near.empty())
        Q_EMIT takeOpened(m_trend.dots.at(near.front()).take);
}

void TrendChart::leaveEvent(QEvent* event)
{
    if (!m_walking)
        setCurrent(-1);
    QChartView::leaveEvent(event);
}

void TrendChart::keyPressEvent(QKeyEvent* event)
{
    const int count = int(m_trend.dots.size());
    switch (event->key()) {
    case Qt::Key_Left:
        return walkTo(m_current < 0 ? count - 1 : std::max(0, m_current - 1));
    case Qt::Key_Right:
        return walkTo(m_current < 0 ? 0 : std::min(count - 1, m_current + 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT takeOpened(m_trend.dots.at(size_t(m_current)).take);
        return;
    default:
        event->ignore();
    }
}

void TrendChart::walkTo(int dot)
{
    if (m_trend.dots.empty())
        return;
    m_walking = true;
    setCurrent(dot);
    const TrendDot& reached = m_trend.dots.at(size_t(dot));
    const QString words = TrendSentences::dot(reached, m_trend);
    QToolTip::showText(viewport()->mapToGlobal(positionOf(reached).toPoint()), words, viewport());
    setAccessibleDescription(words);
}

void TrendChart::focusOutEvent(QFocusEvent* event)
{
    m_walking = false;
    setCurrent(-1);
    QToolTip::hideText();
    setAccessibleDescription(m_trend.sentence);
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void TrendChart::wheelEvent(QWheelEvent* event)
{
    // The page scrolls, not the chart.
    event->ignore();
}

} // namespace starling
