#include "review/timeline/LanePainter.h"

#include "widgets/ClockText.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

} // namespace

QColor mixed(const QColor& front, const QColor& ground, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return {
        mix(front.red(), ground.red()), mix(front.green(), ground.green()), mix(front.blue(), ground.blue())};
}

QColor overCapGround(const Theme& theme)
{
    const ThemeColours& colours = theme.colours();
    return mixed(colours.overCap, colours.surface, colours.overCap.alphaF());
}

LanePainter::LanePainter(
    const TimelineContent& content, const TimeAxis& axis, const TimelineLanes& lanes, const Theme& theme)
    : m_content(content)
    , m_axis(axis)
    , m_lanes(lanes)
    , m_theme(theme)
{
}

void LanePainter::paintGround(QPainter& painter, const QRect& clip) const
{
    painter.fillRect(clip, m_theme.colours().surface);
    if (!m_content.cap || *m_content.cap >= m_content.duration)
        return;
    const int x = int(std::floor(std::max(-1.0, xAt(*m_content.cap))));
    const int end = int(std::ceil(std::min(double(m_lanes.width()), xAt(m_content.duration))));
    const QRect past(QPoint(x, m_lanes.segments.top()), QPoint(end, m_lanes.flags.bottom()));
    painter.fillRect(past & clip, overCapGround(m_theme));
}

void LanePainter::paintDropouts(QPainter& painter, const QRect& clip) const
{
    const QColor colour = m_theme.colours().warning;
    for (const Span& span : m_content.dropouts) {
        const double from = xAt(span.start);
        const double to = std::max(from + 3, xAt(span.end));
        if (to < clip.left() || from > clip.right() + 1)
            continue;
        const QRectF place(from, m_lanes.waveform.top(), to - from, m_lanes.waveform.height());
        painter.fillRect(place, faded(colour, 0.25));
        painter.fillRect(place, QBrush(colour, Qt::BDiagPattern));
    }
}

void LanePainter::paintSegments(QPainter& painter, const QRect& clip) const
{
    painter.setFont(m_theme.font(TextSize::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    for (const TimelineSegment& segment : m_content.segments) {
        const double from = xAt(segment.span.start);
        const double to = xAt(segment.span.end);
        if (to < clip.left() || from > clip.right() + 1)
            continue;
        const int left = int(std::floor(std::max(-4.0, from)));
        const int right = int(std::floor(std::min(double(m_lanes.width()) + 4, to)));
        const QRect box(
            left, m_lanes.segments.top() + 2, std::max(1, right - left - 1), m_lanes.segments.height() - 4);
        painter.fillRect(box, segment.colour);
        // The name stays readable while its segment is scrolled partly out.
        const QRect place = box.intersected(m_lanes.segments).adjusted(6, 0, -4, 0);
        //: A segment's letter and its name, as in "S Situation"
        const QString both = tr("%1  %2").arg(segment.letter, segment.name);
        const QString text = metrics.horizontalAdvance(both) <= place.width() ? both : segment.letter;
        painter.setPen(Theme::textOn(segment.colour));
        if (metrics.horizontalAdvance(text) <= place.width() + 6)
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void LanePainter::paintLimits(QPainter& painter) const
{
    const ThemeColours& colours = m_theme.colours();
    painter.setFont(m_theme.font(TextSize::Body));
    if (m_content.halfway && *m_content.halfway < m_content.duration)
        paintLimit(
            painter, *m_content.halfway, tr("%1 mark").arg(clockText(*m_content.halfway)), colours.mutedText);
    if (m_content.cap && *m_content.cap < m_content.duration)
        paintLimit(painter, *m_content.cap, tr("cap %1").arg(clockText(*m_content.cap)), colours.fault);
}

void LanePainter::paintLimit(
    QPainter& painter, Milliseconds at, const QString& label, const QColor& colour) const
{
    const double exact = xAt(at);
    if (exact < -200 || exact > m_lanes.width() + 10)
        return;
    const int x = int(std::floor(exact));
    painter.setPen(QPen(colour, 1, Qt::DashLine));
    painter.drawLine(x, m_lanes.ruler.bottom(), x, m_lanes.flags.bottom());
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect place(
        x + 1, m_lanes.waveform.top(), metrics.horizontalAdvance(label) + 8, metrics.height() + 2);
    painter.fillRect(place, faded(m_theme.colours().surface, 0.8));
    painter.setPen(colour);
    painter.drawText(place, Qt::AlignCenter, label);
}

} // namespace starling
