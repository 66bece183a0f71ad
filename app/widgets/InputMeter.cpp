#include "widgets/InputMeter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

constexpr int mostBlocks = 24;
constexpr int clipHold = 40;   ///< reports, 2 s at 20 a second
constexpr double hotDbfs = -6; ///< above this a louder word may clip

} // namespace

InputMeter::InputMeter(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Input level"));
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void InputMeter::setLevel(const InputLevel& level)
{
    m_level = level;
    m_open = true;
    m_clipReports = level.clipped ? clipHold : std::max(0, m_clipReports - 1);
    update();
}

void InputMeter::clear()
{
    m_open = false;
    m_clipReports = 0;
    update();
}

QSize InputMeter::sizeHint() const
{
    return {Theme::grid * 30, fontMetrics().height() + Theme::grid / 2};
}

QSize InputMeter::minimumSizeHint() const
{
    return {Theme::grid * 12, sizeHint().height()};
}

void InputMeter::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const ThemeColours& colours = m_theme.colours();
    QPainter painter(this);
    const QString sign = tr("▲ clip", "input too loud");
    const int signWidth = fontMetrics().horizontalAdvance(sign);
    const int barWidth = width() - signWidth - Theme::grid;
    const int blocks = std::clamp(barWidth / Theme::grid, 1, mostBlocks);
    const double peak = m_open && std::isfinite(m_level.peakDbfs) ? m_level.peakDbfs : floorDbfs;
    const double reach = std::clamp((peak - floorDbfs) / -floorDbfs, 0.0, 1.0);
    const int lit = m_open ? int(std::ceil(reach * blocks - 1e-9)) : 0;
    const int top = height() / 5;

    for (int i = 0; i < blocks; ++i) {
        const int from = barWidth * i / blocks;
        const QRect block(from, top, barWidth * (i + 1) / blocks - from - 2, height() - 2 * top);
        const bool hot = floorDbfs - floorDbfs * (i + 1) / blocks > hotDbfs;
        const QColor on = hot ? colours.warning : colours.strength;
        painter.setPen(i < lit ? on : colours.hairline);
        painter.setBrush(i < lit ? QBrush(on) : QBrush(Qt::NoBrush));
        painter.drawRect(block.adjusted(0, 0, -1, -1));
    }
    if (m_clipReports > 0) {
        painter.setPen(colours.fault);
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, sign);
    }
}

} // namespace starling
