#include "review/timeline/TimelineCanvas.h"

#include "widgets/ClockText.h"

#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace starling {

namespace {

constexpr int smallestWaveform = 72;
constexpr int usualWaveform = 132;
constexpr double shownSpanShare = 0.8;
constexpr int longestStep = 64; // pixels up to which a moved playhead repaints only where it was and is

template<typename Thing>
void sortByStart(std::vector<Thing>& things)
{
    const auto start = [](const Thing& thing) {
        if constexpr (std::is_same_v<Thing, Span>)
            return thing.start;
        else
            return thing.span.start;
    };
    const auto before = [&](const Thing& a, const Thing& b) { return start(a) < start(b); };
    if (!std::is_sorted(things.begin(), things.end(), before))
        std::stable_sort(things.begin(), things.end(), before);
}

} // namespace

TimelineCanvas::TimelineCanvas(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_scene(theme)
    , m_waveform(theme)
    , m_strips(theme)
    , m_overlay(theme)
    , m_mouse(*this, m_scene)
    , m_navigation(*this)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Timeline"));
    connect(&theme, &Theme::changed, this, &TimelineCanvas::dress);
}

void TimelineCanvas::dress()
{
    m_waveform.refreshColours();
    m_scene.flags.forgetPictures();
    m_strips.forgetTexts();
    m_ratio = 0;
    updateGeometry();
    layOut();
    update();
}

QSize TimelineCanvas::minimumSizeHint() const
{
    return {320, TimelineLanes::fixedHeight(m_scene.content, m_theme) + smallestWaveform};
}

QSize TimelineCanvas::sizeHint() const
{
    return minimumSizeHint() + QSize(480, usualWaveform - smallestWaveform);
}

void TimelineCanvas::setContent(const TimelineContent& content)
{
    if (content == m_scene.content)
        return;
    m_mouse.contentChanges();
    const int heightBefore = minimumSizeHint().height();
    const bool otherLength = content.duration != m_scene.content.duration;
    m_scene.content = content;
    sortByStart(m_scene.content.flags);
    sortByStart(m_scene.content.pauses);
    sortByStart(m_scene.content.words);
    sortByStart(m_scene.content.suggestions);
    m_scene.flags.setFlags(m_scene.content.flags);
    m_strips.forgetTexts();
    m_ratio = 0;
    //: Spoken by screen readers. %1 is a length such as 2:41
    setAccessibleDescription(tr("%1 long, segments: %2, flags: %3")
                                 .arg(clockText(content.duration))
                                 .arg(content.segments.size())
                                 .arg(content.flags.size()));
    if (minimumSizeHint().height() != heightBefore)
        updateGeometry();
    if (otherLength)
        m_scene.axis.setDuration(double(content.duration.count()));
    moveAxis();
}

void TimelineCanvas::setWaveform(const Waveform& waveform)
{
    m_waveform.setWaveform(waveform);
    m_waveform.setView(m_scene.axis, m_scene.lanes.waveform, devicePixelRatioF());
    if (const auto wanted = m_waveform.wantedSamples(m_scene.axis); wanted && !waveform.samples)
        Q_EMIT samplesWanted(wanted->from, wanted->to);
    update(m_scene.lanes.waveform);
}

void TimelineCanvas::setSelectedFlags(const QSet<FlagId>& flags)
{
    if (flags == m_scene.selected)
        return;
    m_scene.selected = flags;
    m_scene.flags.setSelected(flags);
    m_strips.invalidate();
    update();
}

void TimelineCanvas::setSelectedSpan(std::optional<Span> span)
{
    if (span == m_scene.span)
        return;
    m_scene.span = span;
    m_overlay.prepareSpan(m_scene);
    m_strips.invalidate();
    update();
}

void TimelineCanvas::showPreview(const TimelinePreview& preview)
{
    if (preview == m_scene.preview)
        return;
    m_scene.preview = preview;
    m_overlay.prepareSpan(m_scene);
    m_strips.invalidate();
    setHover(m_overlay.hover());
    update();
}

QRect TimelineCanvas::stripAt(double x) const
{
    constexpr int reach = TimelineOverlay::playheadReach;
    return {int(std::floor(std::clamp(x, -20.0, double(width()) + 20))) - reach, 0, 2 * reach + 1, height()};
}

void TimelineCanvas::setPlayhead(Milliseconds position, bool follow)
{
    if (position == m_scene.playhead)
        return;
    const double before = playheadX();
    const bool wasVisible = before >= 0 && before <= width();
    m_scene.playhead = position;
    // A page that turns under a dragging hand would take away what it aims at.
    if (follow && wasVisible && !m_mouse.isDragging() && m_scene.axis.reveal(double(position.count()))) {
        moveAxis();
        return;
    }
    const double now = playheadX();
    if (std::floor(now) == std::floor(before))
        return;
    if (std::abs(now - before) < longestStep)
        update(stripAt(before) | stripAt(now));
    else
        update(); // a jump changes the colours of all in between
}

void TimelineCanvas::moveAxis()
{
    layOut();
    if (const auto wanted = m_waveform.wantedSamples(m_scene.axis))
        Q_EMIT samplesWanted(wanted->from, wanted->to);
    if (m_overlay.hover())
        setHover(m_overlay.hover());
    update();
    Q_EMIT axisChanged();
}

void TimelineCanvas::layOut()
{
    m_scene.lanes = TimelineLanes::laidOut(m_scene.content, m_theme, size());
    m_scene.flags.layOut(m_scene.axis, m_scene.lanes.flags);
    m_strips.invalidate();
    m_waveform.setView(m_scene.axis, m_scene.lanes.waveform, devicePixelRatioF());
}

void TimelineCanvas::prepareFor(double ratio)
{
    if (ratio == m_ratio)
        return;
    m_ratio = ratio;
    m_waveform.setView(m_scene.axis, m_scene.lanes.waveform, ratio);
    m_overlay.prepare(m_scene, ratio);
}

void TimelineCanvas::scrollTo(double leftMs)
{
    const TimeAxis before = m_scene.axis;
    m_scene.axis.scrollTo(leftMs);
    if (!(m_scene.axis == before))
        moveAxis();
}

void TimelineCanvas::zoomAbout(double x, double factor)
{
    const TimeAxis before = m_scene.axis;
    m_scene.axis.zoomAbout(x, factor);
    if (!(m_scene.axis == before))
        moveAxis();
}

void TimelineCanvas::fit()
{
    m_scene.axis.fit();
    moveAxis();
}

void TimelineCanvas::reveal(Milliseconds moment)
{
    if (m_scene.axis.reveal(double(moment.count())))
        moveAxis();
}

void TimelineCanvas::showSpan(const Span& span)
{
    TimeAxis& axis = m_scene.axis;
    const double length = std::max(1.0, double(span.length().count())) / shownSpanShare;
    axis.zoomAbout(0, axis.visibleMs() / length);
    axis.scrollTo(double(span.start.count()) - (axis.visibleMs() - double(span.length().count())) / 2);
    moveAxis();
}

void TimelineCanvas::paintEvent(QPaintEvent* event)
{
    QElapsedTimer timer;
    timer.start();
    {
        QPainter painter(this);
        // Playhead and mouse are far apart; what lies between them has not changed.
        constexpr int manyParts = 8;
        const QRegion& region = event->region();
        if (region.rectCount() > manyParts) {
            paint(painter, event->rect());
        } else {
            for (const QRect& part : region)
                paint(painter, part);
        }
    }
    Q_EMIT painted(double(timer.nsecsElapsed()) / 1e6, m_waveform.waveform().complete);
}

void TimelineCanvas::paint(QPainter& painter, const QRect& part)
{
    const double ratio = painter.device()->devicePixelRatioF();
    prepareFor(ratio);
    m_strips.paint(painter, part, m_scene, ratio);
    m_waveform.paint(painter, part, m_scene);
    m_overlay.paint(painter, part, m_scene);
    if (hasFocus()) {
        constexpr int thick = 2;
        const QColor colour = m_theme.colours().focus;
        painter.fillRect(0, 0, width(), thick, colour);
        painter.fillRect(0, height() - thick, width(), thick, colour);
        painter.fillRect(0, 0, thick, height(), colour);
        painter.fillRect(width() - thick, 0, thick, height(), colour);
    }
}

void TimelineCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_scene.axis.setWidth(width());
    moveAxis();
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    m_navigation.wheel(*event);
    setHover(event->position().toPoint());
    event->accept();
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    if (m_navigation.key(*event) || (event->key() == Qt::Key_Escape && m_mouse.cancel()))
        return;
    QWidget::keyPressEvent(event);
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    m_mouse.press(*event);
    setHover(event->position().toPoint());
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    m_mouse.move(*event);
    setHover(event->position().toPoint());
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    m_mouse.release(*event);
    if (rect().contains(event->position().toPoint()))
        setHover(event->position().toPoint());
    else
        setHover(std::nullopt);
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_mouse.doubleClick(*event);
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    const auto& selected = m_scene.selected;
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const int x = int(std::clamp(playheadX(), 0.0, double(width())));
        const FlagId only = selected.size() == 1 ? *selected.begin() : FlagId();
        Q_EMIT contextMenuRequested(
            m_scene.playhead, only, mapToGlobal(QPoint(x, m_scene.lanes.flags.center().y())));
        return;
    }
    FlagId under;
    if (const auto hit = m_scene.flags.hitAt(event->pos())) {
        under = m_scene.content.flags[hit->first].id;
        if (!selected.contains(under)) {
            setSelectedFlags({under});
            Q_EMIT selectionChanged(selected);
        }
    }
    Q_EMIT contextMenuRequested(m_scene.momentAt(event->pos().x()), under, event->globalPos());
}

void TimelineCanvas::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    setHover(std::nullopt);
}

void TimelineCanvas::setHover(const std::optional<QPoint>& at)
{
    const QRegion before = m_overlay.hoverRegion(m_scene, height());
    const QString text = at ? HoverText::at(m_scene, m_theme, *at, m_flagText) : QString();
    m_overlay.setHover(at, text, m_scene);
    update(before | m_overlay.hoverRegion(m_scene, height()));
}

bool TimelineCanvas::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::NativeGesture:
        if (m_navigation.gesture(*static_cast<QNativeGestureEvent*>(event)))
            return true;
        break;
    case QEvent::ShortcutOverride:
        // Escape means the drag before it means anything else.
        if (m_mouse.isDragging() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        break;
    case QEvent::ToolTip: {
        // The line at the mouse cuts long texts off.
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(
            help->globalPos(), HoverText::thing(m_scene, m_theme, help->pos(), m_flagText), this);
        return true;
    }
    default:
        break;
    }
    return QWidget::event(event);
}

} // namespace starling
