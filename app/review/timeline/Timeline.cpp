#include "review/timeline/Timeline.h"

#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace starling {

namespace {

constexpr int tickMs = 16; // about 60 a second
constexpr double zoomStep = 1.5;
/// Units of the scroll bar across the whole recording; milliseconds would be too coarse when zoomed in, and
/// samples too many for an int in long takes.
constexpr double barUnits = 1e6;

} // namespace

Timeline::Timeline(const Theme& theme, Clock position, QWidget* parent)
    : QWidget(parent)
    , m_position(std::move(position))
    , m_canvas(new TimelineCanvas(theme, this))
    , m_bar(new QScrollBar(Qt::Horizontal, this))
{
    m_bar->setAccessibleName(tr("Scroll the timeline"));
    m_bar->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_bar);
    setFocusProxy(m_canvas);

    m_ticker.setInterval(tickMs);
    m_ticker.setTimerType(Qt::PreciseTimer);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        const Milliseconds now = m_position();
        m_canvas->setPlayhead(now, true);
        Q_EMIT positionShown(now);
    });
    connect(m_canvas, &TimelineCanvas::axisChanged, this, &Timeline::syncScrollBar);
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int value) {
        m_canvas->scrollTo(value / barUnits * m_canvas->axis().durationMs());
    });
    syncScrollBar();
}

void Timeline::setPlaying(bool playing)
{
    if (playing)
        m_ticker.start();
    else
        m_ticker.stop();
    showPosition();
}

void Timeline::showPosition()
{
    const Milliseconds now = m_position();
    m_canvas->setPlayhead(now, false);
    m_canvas->reveal(now);
    Q_EMIT positionShown(now);
}

double Timeline::zoomCentre() const
{
    const double x = m_canvas->playheadX();
    return x >= 0 && x <= m_canvas->width() ? x : m_canvas->width() / 2.0;
}

void Timeline::zoomIn()
{
    m_canvas->zoomAbout(zoomCentre(), zoomStep);
}

void Timeline::zoomOut()
{
    m_canvas->zoomAbout(zoomCentre(), 1 / zoomStep);
}

void Timeline::fit()
{
    m_canvas->fit();
}

void Timeline::syncScrollBar()
{
    const QSignalBlocker blocker(m_bar);
    const TimeAxis& axis = m_canvas->axis();
    const double duration = axis.durationMs();
    const auto units = [&](double ms) {
        return duration > 0 ? int(std::lround(ms / duration * barUnits)) : 0;
    };
    m_bar->setRange(0, units(axis.maxLeftMs()));
    m_bar->setPageStep(units(axis.visibleMs()));
    m_bar->setSingleStep(units(axis.visibleMs() / 10));
    m_bar->setValue(units(axis.leftMs()));
    m_bar->setEnabled(m_bar->maximum() > 0);
}

} // namespace starling
