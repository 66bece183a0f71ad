// Moving about in the timeline by wheel, touchpad and keys.
#pragma once

#include "review/timeline/TimeAxis.h"

class QKeyEvent;
class QNativeGestureEvent;
class QWheelEvent;

namespace starling {

class TimelineCanvas;

/// The wheel scrolls; with Ctrl, or over the ruler, it zooms about the mouse. Two fingers take the picture
/// with them, pinching zooms, a double tap goes near and back. Home, End and the page keys move the view.
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
