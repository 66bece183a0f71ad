#include "review/timeline/TimelineMouse.h"

#include "review/timeline/TimelineCanvas.h"

#include <QMouseEvent>

#include <algorithm>

namespace starling {

namespace {

constexpr double clickSlack = 3; // pixels a hand trembles
constexpr int scrollMs = 30;
constexpr double scrollShare = 0.25; // of how far the mouse is beyond the edge, each time

} // namespace

TimelineMouse::TimelineMouse(TimelineCanvas& canvas, TimelineScene& scene)
    : m_canvas(canvas)
    , m_scene(scene)
{
    m_scroller.setInterval(scrollMs);
    connect(&m_scroller, &QTimer::timeout, this, &TimelineMouse::scrollOn);
}

TimelineDrag::Kind TimelineMouse::kindOf(const TimelineHit& hit, Qt::KeyboardModifiers modifiers) const
{
    using Kind = TimelineDrag::Kind;
    switch (hit.part) {
    case TimelinePart::None:
        return Kind::None;
    case TimelinePart::Flag:
        return Kind::MoveFlags;
    case TimelinePart::FlagEnd:
        return Kind::StretchFlag;
    case TimelinePart::FlagLane:
        return Kind::Rubber;
    case TimelinePart::SpanEdge:
    case TimelinePart::Ruler:
        return Kind::Span;
    case TimelinePart::Boundary:
        return modifiers.testFlag(Qt::ShiftModifier) ? Kind::Span : Kind::Boundary;
    default:
        return modifiers.testFlag(Qt::ShiftModifier) ? Kind::Span : Kind::Scrub;
    }
}

void TimelineMouse::press(const QMouseEvent& event)
{
    if (event.button() == Qt::MiddleButton) {
        m_panning = true;
        m_pressed = event.position();
        m_panLeft = m_scene.axis.leftMs();
        m_canvas.setCursor(Qt::ClosedHandCursor);
    }
    if (event.button() != Qt::LeftButton || isDragging())
        return;
    m_pressed = m_at = event.position();
    m_modifiers = event.modifiers();
    m_moved = false;
    m_hit = hitAt(m_scene, m_at.toPoint());
    m_before = m_scene.selected;
    const TimelineDrag::Kind kind = kindOf(m_hit, m_modifiers);
    if (m_hit.isFlag())
        pressFlag(m_hit, m_modifiers);
    m_drag = TimelineDrag(kind, m_scene, m_hit, m_at);
    const bool seeks = kind == TimelineDrag::Kind::Scrub
                       || (m_hit.part == TimelinePart::Ruler && !m_modifiers.testFlag(Qt::ShiftModifier));
    if (seeks)
        Q_EMIT m_canvas.seekRequested(m_scene.momentAt(m_at.x()));
}

void TimelineMouse::select(const QSet<FlagId>& flags)
{
    if (flags == m_scene.selected)
        return;
    m_canvas.setSelectedFlags(flags);
    Q_EMIT m_canvas.selectionChanged(flags);
}

QSet<FlagId> TimelineMouse::flagsUpTo(const TimelineHit& hit) const
{
    const auto& flags = m_scene.content.flags;
    const auto anchor = std::find_if(flags.begin(), flags.end(), [this](const TimelineFlag& flag) {
        return m_from && flag.id == *m_from;
    });
    const auto from = anchor == flags.end() ? hit.firstFlag : size_t(anchor - flags.begin());
    QSet<FlagId> result;
    for (size_t i = std::min(from, hit.firstFlag); i < std::max(from + 1, hit.lastFlag); ++i)
        result.insert(flags[i].id);
    return result;
}

void TimelineMouse::pressFlag(const TimelineHit& hit, Qt::KeyboardModifiers modifiers)
{
    const auto& flags = m_scene.content.flags;
    QSet<FlagId> under;
    for (size_t i = hit.firstFlag; i < hit.lastFlag; ++i)
        under.insert(flags[i].id);
    QSet<FlagId> selected = m_scene.selected;
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        select(flagsUpTo(hit));
        return;
    }
    m_from = flags[hit.firstFlag].id;
    if (modifiers.testFlag(Qt::ControlModifier)) {
        const bool all = selected.contains(under);
        select(all ? selected.subtract(under) : selected.unite(under));
    } else if (!selected.contains(under)) {
        select(under);
    }
}

void TimelineMouse::move(const QMouseEvent& event)
{
    m_at = event.position();
    if (m_panning) {
        m_canvas.scrollTo(m_panLeft - (m_at.x() - m_pressed.x()) * m_scene.axis.msPerPixel());
        return;
    }
    m_modifiers = event.modifiers();
    if (!isDragging()) {
        m_canvas.setCursor(cursorFor(hitAt(m_scene, m_at.toPoint())));
        return;
    }
    m_moved = m_moved || (m_at - m_pressed).manhattanLength() > clickSlack;
    if (!m_moved)
        return;
    drag();
    const bool beyond = m_at.x() < 0 || m_at.x() > m_canvas.width();
    if (beyond && !m_scroller.isActive())
        m_scroller.start();
    else if (!beyond)
        m_scroller.stop();
}

void TimelineMouse::drag()
{
    if (m_drag.kind() == TimelineDrag::Kind::Scrub) {
        Q_EMIT m_canvas.seekRequested(m_scene.momentAt(m_at.x()));
        return;
    }
    m_drag.moveTo(m_scene, m_at, !m_modifiers.testFlag(Qt::AltModifier));
    if (m_drag.kind() == TimelineDrag::Kind::Rubber) {
        QSet<FlagId> caught = m_drag.caught();
        if (m_modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
            caught.unite(m_before);
        m_canvas.setSelectedFlags(caught);
    }
    m_canvas.showPreview(m_drag.preview());
}

void TimelineMouse::scrollOn()
{
    const double beyond = m_at.x() < 0 ? m_at.x() : m_at.x() - m_canvas.width();
    m_canvas.scrollTo(m_scene.axis.leftMs() + beyond * scrollShare * m_scene.axis.msPerPixel());
    drag();
}

void TimelineMouse::release(const QMouseEvent& event)
{
    if (event.button() == Qt::MiddleButton && m_panning) {
        m_panning = false;
        m_canvas.setCursor(cursorFor(hitAt(m_scene, event.position().toPoint())));
    }
    if (event.button() != Qt::LeftButton || !isDragging())
        return;
    if (m_moved)
        dropped();
    else
        clicked();
}

void TimelineMouse::clicked()
{
    const TimelineHit hit = m_hit;
    const bool plain = !(m_modifiers & (Qt::ControlModifier | Qt::ShiftModifier));
    const double x = m_pressed.x();
    finish();
    if (!plain)
        return;
    if (hit.isFlag() && hit.firstFlag < m_scene.content.flags.size()) {
        const FlagId id = m_scene.content.flags[hit.firstFlag].id;
        if (hit.lastFlag - hit.firstFlag == 1) {
            select({id});
            Q_EMIT m_canvas.flagChosen(id);
        }
        return;
    }
    if (hit.part == TimelinePart::Ruler && m_scene.span) {
        m_canvas.setSelectedSpan(std::nullopt);
        Q_EMIT m_canvas.spanSelected(std::nullopt);
    }
    if (hit.part == TimelinePart::FlagLane)
        select({});
    if (hit.part == TimelinePart::FlagLane || hit.part == TimelinePart::Boundary)
        Q_EMIT m_canvas.seekRequested(m_scene.momentAt(x));
}

void TimelineMouse::dropped()
{
    using Kind = TimelineDrag::Kind;
    const TimelineDrag done = m_drag;
    const QSet<FlagId> before = m_before;
    finish();
    const TimelinePreview& wished = done.preview();
    switch (done.kind()) {
    case Kind::Span:
        if (wished.span && !wished.span->isPoint()) {
            m_canvas.setSelectedSpan(wished.span);
            Q_EMIT m_canvas.spanSelected(wished.span);
        }
        break;
    case Kind::Boundary:
        if (wished.boundary && wished.boundary->from != wished.boundary->to)
            Q_EMIT m_canvas.boundaryMoved(wished.boundary->from, wished.boundary->to);
        break;
    case Kind::MoveFlags:
        if (done.by() != Milliseconds(0)) {
            QList<FlagId> flags;
            for (const TimelineFlag& flag : wished.flags)
                flags.append(flag.id);
            Q_EMIT m_canvas.flagsMoved(flags, done.by());
        }
        break;
    case Kind::StretchFlag:
        if (!wished.flags.empty())
            Q_EMIT m_canvas.flagStretched(wished.flags.front().id, wished.flags.front().span);
        break;
    case Kind::Rubber:
        if (m_scene.selected != before)
            Q_EMIT m_canvas.selectionChanged(m_scene.selected);
        break;
    case Kind::None:
    case Kind::Scrub:
        break;
    }
}

void TimelineMouse::finish()
{
    m_scroller.stop();
    m_drag = {};
    m_moved = false;
    m_canvas.showPreview({});
    m_canvas.setCursor(cursorFor(hitAt(m_scene, m_at.toPoint())));
}

bool TimelineMouse::cancel()
{
    if (!isDragging())
        return false;
    if (m_drag.kind() == TimelineDrag::Kind::Rubber)
        m_canvas.setSelectedFlags(m_before);
    finish();
    return true;
}

void TimelineMouse::contentChanges()
{
    using Kind = TimelineDrag::Kind;
    if (m_drag.kind() != Kind::Scrub && m_drag.kind() != Kind::Span)
        cancel();
}

void TimelineMouse::doubleClick(const QMouseEvent& event)
{
    if (event.button() != Qt::LeftButton)
        return;
    const TimelineHit hit = hitAt(m_scene, event.position().toPoint());
    if (hit.part == TimelinePart::Segments)
        Q_EMIT m_canvas.segmentDoubleClicked(m_scene.momentAt(event.position().x()));
    const auto& flags = m_scene.content.flags;
    if (hit.isFlag() && hit.lastFlag - hit.firstFlag > 1)
        m_canvas.showSpan({flags[hit.firstFlag].span.start, flags[hit.lastFlag - 1].span.start});
}

} // namespace starling
