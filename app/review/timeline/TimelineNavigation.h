// Moving about in the timeline by wheel, touchpad and keys.
#pragma once

#include "review/timeline/TimeAxis.h"

class QKeyEvent;
class QNativeGestureEvent;
class QWheelEvent;

namespace starling {

class TimelineCanvas;

/// The wheel zooms about the mouse; with Shift, or turned sideways, it moves along the take. Two fingers take
/// the picture with them, with Ctrl and by pinching they zoom, a double tap goes near and back. Home, End and
/// the page keys move the view.
class TimelineNavigation {
public:
    /// Part of the canvas.
    explicit TimelineNavigation(TimelineCanvas& canvas)
        : m_canvas(canvas)
    {
    }

    void wheel(const QWheelEvent& event);
    /// False: not for us.
    bool gesture(const QNativeGestureEvent& event);
    bool key(const QKeyEvent& event);

private:
    TimelineCanvas& m_canvas;
};

} // namespace starling
