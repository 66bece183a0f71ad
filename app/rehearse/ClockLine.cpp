#include "rehearse/ClockLine.h"

#include "widgets/ClockText.h"

#include <QPainter>

#include <algorithm>

namespace starling {

ClockLine::ClockLine(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ClockLine::setRules(const LengthRules& rules)
{
    m_rules = rules;
    update();
}

void ClockLine::setPosition(Milliseconds position)
{
    const int before = int(xOf(m_position));
    m_position = position;
    if (int(xOf(m_position)) != before || position > m_rules.cap)
        update();
}

QSize ClockLine::sizeHint() const
{
    return {Theme::grid * 60, Theme::grid * 2 + fontMetrics().height()};
}

QSize ClockLine::minimumSizeHint() const
{
    return {Theme::grid * 30, sizeHint().height()};
}

double ClockLine::xOf(Milliseconds time) const
{
    const Milliseconds whole = std::max(m_rules.cap * 6 / 5, m_position);
    return (width() - 1) * double(time.count()) / std::max(1.0, double(whole.count()));
}

void ClockLine::paintMark(QPainter& painter, Milliseconds at, const QString& text) const
{
    const double x = xOf(at);
    painter.setPen(QPen(m_theme.colours().text, 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, Theme::grid * 1.5));
    painter.setPen(m_theme.colours().mutedText);
    const int wide = fontMetrics().horizontalAdvance(text);
    const int left = std::clamp(int(x) - wide / 2, 0, std::max(0, width() - wide));
    painter.drawText(QRect(left, Theme::grid * 2, wide + 1, fontMetrics().height()), Qt::AlignCenter, text);
}

void ClockLine::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const ThemeColours& colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = Theme::grid / 4.0;
    const double thick = Theme::grid;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.hairline);
    painter.drawRect(QRectF(0, top, width(), thick));
    painter.setBrush(colours.accent);
    painter.drawRect(QRectF(0, top, xOf(std::min(m_position, m_rules.cap)), thick));
    if (m_position > m_rules.cap) {
        const QRectF over(xOf(m_rules.cap), top, xOf(m_position) - xOf(m_rules.cap), thick);
        painter.setBrush(colours.fault);
        painter.drawRect(over);
        painter.setBrush(QBrush(colours.window, Qt::BDiagPattern));
        painter.drawRect(over);
    }
    if (m_rules.halfwayMark < m_rules.cap)
        paintMark(painter, m_rules.halfwayMark, clockText(m_rules.halfwayMark));
    paintMark(painter, m_rules.cap, tr("cap %1").arg(clockText(m_rules.cap)));
}

} // namespace starling
