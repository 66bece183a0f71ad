#include "review/timeline/TimelineOverlay.h"

#include "review/timeline/DevicePixels.h"
#include "review/timeline/Mixing.h"
#include "widgets/ClockText.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QRegion>

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

constexpr int outside = 1000; // pixels beyond the canvas that painters still like
constexpr int handleWidth = 12;
constexpr int handleHeight = 8;
constexpr int loopHeight = 4;

int pixelAt(const TimelineScene& scene, Milliseconds moment)
{
    return int(
        std::floor(std::clamp(scene.xAt(moment), -double(outside), scene.lanes.width() + double(outside))));
}

void dashedLine(QPainter& painter, int x, int top, int bottom, const QColor& colour)
{
    constexpr int dash = 5;
    constexpr int gap = 3;
    for (int y = top; y < bottom; y += dash + gap)
        painter.fillRect(x, y, 1, std::min(dash, bottom - y), colour);
}

} // namespace

TimelineOverlay::TimelineOverlay(const Theme& theme)
    : m_theme(theme)
{
}

LabelPicture::Look TimelineOverlay::look(const QColor& front, const QColor& ground) const
{
    return {m_theme.font(TextSize::Body), front, ground, 4, m_ratio};
}

void TimelineOverlay::prepare(const TimelineScene& scene, double ratio)
{
    m_ratio = ratio;
    const ThemeColours& colours = m_theme.colours();
    const TimelineContent& content = scene.content;
    const bool halfway = content.halfway && *content.halfway < content.duration;
    const bool cap = content.cap && *content.cap < content.duration;
    m_halfway.set(
        halfway ? tr("%1 mark").arg(clockText(*content.halfway)) : QString(),
        look(colours.mutedText, colours.surface));
    m_cap.set(
        cap ? tr("cap %1").arg(clockText(*content.cap)) : QString(), look(colours.fault, colours.surface));
    prepareSpan(scene);
    drawHandle();
}

void TimelineOverlay::prepareSpan(const TimelineScene& scene)
{
    const auto span = scene.shownSpan();
    const QLocale locale;
    m_spanLength.set(
        //: Length of a selected stretch, as in "3.2 s"
        span ? tr("%1 s").arg(locale.toString(double(span->length().count()) / 1000, 'f', 2)) : QString(),
        look(m_theme.colours().accentText, m_theme.colours().accent));
}

void TimelineOverlay::drawHandle()
{
    m_handle = QImage(
        int(std::ceil(handleWidth * m_ratio)), int(std::ceil(handleHeight * m_ratio)),
        QImage::Format_ARGB32_Premultiplied);
    m_handle.fill(Qt::transparent);
    QPainter painter(&m_handle);
    painter.scale(m_ratio, m_ratio);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours().playhead);
    const QPointF shape[] = {{0, 0}, {handleWidth, 0}, {handleWidth / 2.0, handleHeight}};
    painter.drawPolygon(shape, 3);
}

void TimelineOverlay::setHover(
    const std::optional<QPoint>& at, const QString& text, const TimelineScene& scene)
{
    m_hover = at;
    if (!at)
        return;
    const LabelPicture::Look inverse = look(m_theme.colours().surface, m_theme.colours().text);
    const int most = std::max(120, scene.lanes.width() * 3 / 5);
    m_hoverText.set(QFontMetrics(inverse.font).elidedText(text, Qt::ElideRight, most), inverse);
}

QRect TimelineOverlay::hoverPlace(const TimelineScene& scene) const
{
    if (!m_hover)
        return {};
    const QSize size = m_hoverText.size();
    const int room = std::max(0, scene.lanes.width() - size.width());
    const int left = std::clamp(m_hover->x() - size.width() / 2, 0, room);
    return {QPoint(left, scene.lanes.ruler.top() + 1), size};
}

QRegion TimelineOverlay::hoverRegion(const TimelineScene& scene, int height) const
{
    if (!m_hover)
        return {};
    return QRegion(QRect(m_hover->x() - 1, 0, 3, height)) | hoverPlace(scene);
}

void TimelineOverlay::paint(QPainter& painter, const QRect& clip, const TimelineScene& scene)
{
    const TimelineContent& content = scene.content;
    if (!m_halfway.isEmpty())
        paintLimit(painter, scene, *content.halfway, m_halfway, m_theme.colours().mutedText);
    if (!m_cap.isEmpty())
        paintLimit(painter, scene, *content.cap, m_cap, m_theme.colours().fault);
    if (clip.intersects(scene.lanes.ruler))
        paintLoop(painter, scene);
    paintSpan(painter, scene);
    paintPreview(painter, scene);
    paintHover(painter, scene);
    paintPlayhead(painter, scene);
}

void TimelineOverlay::paintLimit(
    QPainter& painter, const TimelineScene& scene, Milliseconds at, const LabelPicture& label,
    const QColor& colour) const
{
    const int x = pixelAt(scene, at);
    if (x < -label.size().width() || x > scene.lanes.width())
        return;
    dashedLine(painter, x, scene.lanes.ruler.bottom(), scene.lanes.end(), colour);
    label.paint(painter, {x + 1, scene.lanes.waveform.top()});
}

/// A bar with ends like brackets along the foot of the ruler.
void TimelineOverlay::paintLoop(QPainter& painter, const TimelineScene& scene) const
{
    if (!scene.content.loop)
        return;
    const int from = pixelAt(scene, scene.content.loop->start);
    const int to = std::max(from + 4, pixelAt(scene, scene.content.loop->end));
    const QRect& ruler = scene.lanes.ruler;
    const QColor colour = m_theme.colours().accent;
    painter.fillRect(QRect(from, ruler.bottom() - loopHeight + 1, to - from, loopHeight), colour);
    for (const int end : {from, to - 3})
        painter.fillRect(QRect(end, ruler.top() + 2, 3, ruler.height() - 2), colour);
}

void TimelineOverlay::paintSpan(QPainter& painter, const TimelineScene& scene) const
{
    const auto span = scene.shownSpan();
    if (!span)
        return;
    const int from = pixelAt(scene, span->start);
    const int to = pixelAt(scene, span->end);
    const QRect& ruler = scene.lanes.ruler;
    const QColor colour = m_theme.colours().accent;
    for (const int edge : {from, to})
        painter.fillRect(edge, ruler.top(), 1, scene.lanes.end() - ruler.top(), colour);
    // What can be taken hold of.
    painter.fillRect(from, ruler.top(), 5, 8, colour);
    painter.fillRect(to - 4, ruler.top(), 5, 8, colour);
    const QSize size = m_spanLength.size();
    if (to - from > size.width() + 16)
        m_spanLength.paint(painter, {(from + to - size.width()) / 2, ruler.top() + 1});
}

void TimelineOverlay::paintPreview(QPainter& painter, const TimelineScene& scene) const
{
    const TimelinePreview& preview = scene.preview;
    const ThemeColours& colours = m_theme.colours();
    const int bottom = scene.lanes.end();
    if (preview.boundary) {
        const int x = pixelAt(scene, preview.boundary->to);
        painter.fillRect(
            x - 1, scene.lanes.segments.top(), 2, bottom - scene.lanes.segments.top(), colours.text);
    }
    if (!preview.flags.empty()) {
        scene.flags.paintGhosts(painter, preview.flags, scene.axis, scene.lanes.flags);
        for (const TimelineFlag& flag : preview.flags)
            painter.fillRect(
                pixelAt(scene, flag.span.start), scene.lanes.waveform.top(), 1,
                scene.lanes.flags.top() - scene.lanes.waveform.top(), colours.text);
    }
    if (!preview.rubber.isNull()) {
        painter.setPen(QPen(colours.accent, 1));
        QColor fill = colours.accent;
        fill.setAlphaF(0.2F);
        painter.setBrush(fill);
        painter.drawRect(preview.rubber.adjusted(0, 0, -1, -1));
    }
    if (preview.snappedTo) {
        const int x = pixelAt(scene, *preview.snappedTo);
        dashedLine(painter, x, scene.lanes.ruler.top(), bottom, colours.focus);
        dashedLine(painter, x + 1, scene.lanes.ruler.top(), bottom, colours.focus);
    }
}

void TimelineOverlay::paintHover(QPainter& painter, const TimelineScene& scene) const
{
    if (!m_hover)
        return;
    const ThemeColours& colours = m_theme.colours();
    const int top = scene.lanes.ruler.bottom();
    painter.fillRect(
        m_hover->x(), top, 1, scene.lanes.end() - top, mixed(colours.text, colours.surface, 0.45));
    m_hoverText.paint(painter, hoverPlace(scene).topLeft());
}

void TimelineOverlay::paintPlayhead(QPainter& painter, const TimelineScene& scene) const
{
    const double exact = scene.xAt(scene.playhead);
    if (exact < -handleWidth || exact > scene.lanes.width() + handleWidth)
        return;
    const int x = int(std::floor(exact));
    const int top = scene.lanes.ruler.bottom() - handleHeight;
    painter.fillRect(QRect(x, top, 2, scene.lanes.end() - top), m_theme.colours().playhead);
    const DevicePixels device(painter, m_ratio);
    painter.drawImage(
        int(std::floor((x + 1 - handleWidth / 2.0) * m_ratio)), int(std::floor(top * m_ratio)), m_handle);
}

} // namespace starling
