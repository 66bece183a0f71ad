#include "review/timeline/Minimap.h"

#include "review/timeline/FlagLane.h"
#include "review/timeline/Mixing.h"
#include "review/timeline/WaveformPainter.h"

#include "widgets/FlagBadge.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

constexpr int mapHeight = 36;
constexpr int markHeight = 5; // of segments above and flags below
constexpr int leastWindow = 8;

} // namespace

Minimap::Minimap(const Theme& theme, QWidget* parent)
    : QAbstractSlider(parent)
    , m_theme(theme)
{
    setOrientation(Qt::Horizontal);
    setInvertedControls(true); // as in scroll bars: Page Up goes back
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Scroll the timeline"));
    connect(&theme, &Theme::changed, this, &Minimap::redraw);
    setView(0, 1);
}

QSize Minimap::sizeHint() const
{
    return {320, mapHeight};
}

void Minimap::redraw()
{
    m_valid = false;
    update();
}

void Minimap::setContent(const TimelineContent& content)
{
    if (content == m_content)
        return;
    m_content = content;
    redraw();
}

void Minimap::setWaveform(const Waveform& waveform)
{
    if (waveform.peaks == m_waveform.peaks && waveform.gain == m_waveform.gain)
        return;
    m_waveform = waveform;
    m_waveform.samples.reset();
    redraw();
}

void Minimap::setPlayhead(Milliseconds position)
{
    const int before = int(std::floor(xAt(m_playhead)));
    m_playhead = position;
    const int now = int(std::floor(xAt(m_playhead)));
    if (now == before)
        return;
    update(before, 0, 2, height());
    update(now, 0, 2, height());
}

void Minimap::setView(double left, double visible)
{
    const auto units = [](double share) { return int(std::lround(share * wholeTake)); };
    const int page = std::clamp(units(visible), 0, wholeTake);
    setPageStep(page);
    setSingleStep(std::max(1, page / 10));
    setRange(0, wholeTake - page);
    setValue(units(left));
}

double Minimap::xAt(Milliseconds moment) const
{
    const auto duration = double(m_content.duration.count());
    return duration > 0 ? double(moment.count()) / duration * width() : 0;
}

QRect Minimap::windowPlace() const
{
    const double perUnit = double(width()) / wholeTake;
    const int left = int(std::floor(sliderPosition() * perUnit));
    const int wide = std::max(leastWindow, int(std::ceil(pageStep() * perUnit)));
    return {std::clamp(left, 0, std::max(0, width() - wide)), 0, wide, height()};
}

void Minimap::drawPicture(double ratio)
{
    m_valid = true;
    const QSize size(int(std::ceil(width() * ratio)), int(std::ceil(height() * ratio)));
    if (m_picture.size() != size)
        m_picture = QImage(size, QImage::Format_RGB32);
    if (m_picture.isNull())
        return;
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(m_theme.colours().surface);
    QPainter painter(&m_picture);
    drawWaveform(painter, ratio);
    for (const TimelineSegment& segment : m_content.segments) {
        const int from = int(std::floor(xAt(segment.span.start)));
        const int to = int(std::floor(xAt(segment.span.end)));
        painter.fillRect(from, 0, std::max(1, to - from - 1), markHeight - 1, segment.colour);
    }
    int drawn = -2;
    for (const TimelineFlag& flag : m_content.flags) {
        const int x = int(std::floor(xAt(flag.span.start)));
        if (x < drawn + 2)
            continue;
        drawn = x;
        const QColor colour = flag.colour.isValid() ? flag.colour : flagColour(flag.polarity, m_theme);
        painter.fillRect(x, height() - markHeight, 2, markHeight, colour);
    }
    if (m_content.cap && *m_content.cap < m_content.duration)
        painter.fillRect(int(std::floor(xAt(*m_content.cap))), 0, 1, height(), m_theme.colours().fault);
}

void Minimap::drawWaveform(QPainter& painter, double ratio) const
{
    const int columns = m_picture.width();
    const int rows = m_picture.height() - int(std::ceil(2 * markHeight * ratio));
    const double duration = double(m_content.duration.count());
    if (m_waveform.frames() == 0 || rows <= 0 || columns <= 0 || duration <= 0)
        return;
    const double frames = duration * m_waveform.sampleRate() / 1000;
    const ThemeColours& colours = m_theme.colours();
    BandInk ink;
    const QRgb ground = colours.surface.rgb();
    for (size_t i = 0; i < ColumnBand::width; ++i)
        ink.set(i, colours.waveform.rgb(), mixed(colours.waveform.rgb(), ground, 0.55), ground);
    QImage tile(ColumnBand::width, rows, QImage::Format_RGB32);
    tile.setDevicePixelRatio(ratio);
    for (int column = 0; column < columns; column += ColumnBand::width) {
        const ColumnPeaks peaks = columnPeaks(m_waveform, column, std::max(frames / columns, 1e-9));
        paintBand(tile.bits(), tile.bytesPerLine(), bandOf(peaks, m_waveform.gain, rows), ink, 0, rows);
        painter.drawImage(QPointF(column / ratio, markHeight), tile);
    }
}

void Minimap::paintEvent(QPaintEvent*)
{
    const double ratio = devicePixelRatioF();
    if (!m_valid || ratio != m_picture.devicePixelRatioF())
        drawPicture(ratio);
    QPainter painter(this);
    painter.drawImage(QPoint(0, 0), m_picture);
    const ThemeColours& colours = m_theme.colours();
    const QRect window = windowPlace();
    QColor veil = colours.window;
    veil.setAlphaF(0.6F);
    painter.fillRect(0, 0, window.left(), height(), veil);
    painter.fillRect(window.right() + 1, 0, width() - window.right() - 1, height(), veil);
    const QColor frame = hasFocus() ? colours.focus : colours.accent;
    constexpr int thick = 2;
    painter.fillRect(window.left(), 0, window.width(), thick, frame);
    painter.fillRect(window.left(), height() - thick, window.width(), thick, frame);
    painter.fillRect(window.left(), 0, thick, height(), frame);
    painter.fillRect(window.right() - thick + 1, 0, thick, height(), frame);
    painter.fillRect(int(std::floor(xAt(m_playhead))), 0, 2, height(), colours.playhead);
}

void Minimap::resizeEvent(QResizeEvent* event)
{
    QAbstractSlider::resizeEvent(event);
    redraw();
}

void Minimap::changeEvent(QEvent* event)
{
    QAbstractSlider::changeEvent(event);
    update();
}

void Minimap::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    update();
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QRect window = windowPlace();
    const double x = event->position().x();
    // Beside the window the view comes to where it was clicked.
    m_grip = x >= window.left() && x <= window.right() ? x - window.left() : window.width() / 2.0;
    setSliderDown(true);
    moveTo(x);
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grip)
        moveTo(event->position().x());
}

void Minimap::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_grip)
        return;
    m_grip.reset();
    setSliderDown(false);
}

void Minimap::moveTo(double x)
{
    const double left = x - m_grip.value_or(0);
    setSliderPosition(int(std::lround(left / std::max(1, width()) * wholeTake)));
}

} // namespace starling
