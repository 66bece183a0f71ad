#include "review/timeline/Timeline.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace starling {

namespace {

constexpr int tickMs = 16; // about 60 a second
constexpr double zoomStep = 1.5;

} // namespace

Timeline::Timeline(const Theme& theme, Clock position, QWidget* parent)
    : QWidget(parent)
    , m_position(std::move(position))
    , m_canvas(new TimelineCanvas(theme, this))
    , m_map(new Minimap(theme, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid / 2);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_map);
    setFocusProxy(m_canvas);

    m_ticker.setInterval(tickMs);
    m_ticker.setTimerType(Qt::PreciseTimer);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        const Milliseconds now = m_position();
        m_canvas->setPlayhead(now, true);
        m_map->setPlayhead(now);
        Q_EMIT positionShown(now);
    });
    connect(m_canvas, &TimelineCanvas::axisChanged, this, &Timeline::syncMap);
    connect(m_map, &Minimap::valueChanged, this, [this](int value) {
        m_canvas->scrollTo(double(value) / Minimap::wholeTake * m_canvas->axis().durationMs());
    });
    syncMap();
}

void Timeline::setContent(const TimelineContent& content)
{
    m_canvas->setContent(content);
    m_map->setContent(content);
}

void Timeline::setWaveform(const Waveform& waveform)
{
    m_canvas->setWaveform(waveform);
    m_map->setWaveform(waveform);
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
    m_map->setPlayhead(now);
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

void Timeline::syncMap()
{
    const QSignalBlocker blocker(m_map);
    const TimeAxis& axis = m_canvas->axis();
    const double duration = axis.durationMs();
    if (duration > 0)
        m_map->setView(axis.leftMs() / duration, axis.visibleMs() / duration);
    else
        m_map->setView(0, 1);
}

} // namespace starling
