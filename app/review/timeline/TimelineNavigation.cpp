#include "review/timeline/TimelineNavigation.h"

#include "review/timeline/TimelineCanvas.h"

#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

constexpr double zoomPerNotch = 1.25; // 15 degrees of a wheel's turn, three lines
constexpr double degreesPerNotch = 120;
constexpr double smartZoom = 8;
constexpr double notchShare = 0.1; // of the view, that a notch scrolls
constexpr double pageShare = 0.9;  // and a page key

} // namespace

void TimelineNavigation::wheel(const QWheelEvent& event)
{
    const TimeAxis& axis = m_canvas.axis();
    const QPoint turn = event.angleDelta();
    const bool byFingers = event.phase() != Qt::NoScrollPhase && !event.pixelDelta().isNull();
    const bool along = byFingers || event.modifiers().testFlag(Qt::ShiftModifier);
    if (turn.y() != 0 && (event.modifiers().testFlag(Qt::ControlModifier) || !along)) {
        m_canvas.zoomAbout(event.position().x(), std::pow(zoomPerNotch, turn.y() / degreesPerNotch));
    } else if (byFingers) {
        const QPoint by = event.pixelDelta();
        const int moved = std::abs(by.x()) >= std::abs(by.y()) ? by.x() : by.y();
        m_canvas.scrollTo(axis.leftMs() - moved * axis.msPerPixel());
    } else {
        const int notches = turn.x() != 0 ? turn.x() : turn.y();
        m_canvas.scrollTo(axis.leftMs() - notches / degreesPerNotch * axis.visibleMs() * notchShare);
    }
}

bool TimelineNavigation::gesture(const QNativeGestureEvent& event)
{
    const TimeAxis& axis = m_canvas.axis();
    switch (event.gestureType()) {
    case Qt::ZoomNativeGesture:
        m_canvas.zoomAbout(event.position().x(), std::max(0.1, 1 + event.value()));
        return true;
    case Qt::SmartZoomNativeGesture:
        if (axis.isFit())
            m_canvas.zoomAbout(event.position().x(), smartZoom);
        else
            m_canvas.fit();
        return true;
    case Qt::PanNativeGesture:
        m_canvas.scrollTo(axis.leftMs() - event.delta().x() * axis.msPerPixel());
        return true;
    default:
        return false;
    }
}

bool TimelineNavigation::key(const QKeyEvent& event)
{
    const TimeAxis& axis = m_canvas.axis();
    switch (event.key()) {
    case Qt::Key_Home:
        m_canvas.scrollTo(0);
        return true;
    case Qt::Key_End:
        m_canvas.scrollTo(axis.maxLeftMs());
        return true;
    case Qt::Key_PageUp:
        m_canvas.scrollTo(axis.leftMs() - axis.visibleMs() * pageShare);
        return true;
    case Qt::Key_PageDown:
        m_canvas.scrollTo(axis.leftMs() + axis.visibleMs() * pageShare);
        return true;
    default:
        return false;
    }
}

} // namespace starling
