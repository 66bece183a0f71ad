// The mouse on the timeline: what a press means, and what is told when it ends.
#pragma once

#include "review/timeline/TimelineDrag.h"

#include <QObject>
#include <QPointF>
#include <QTimer>

class QMouseEvent;

namespace starling {

class TimelineCanvas;

/// One drag, one signal of the canvas when the button is released; Escape gives a drag up. A flag's badge:
/// click chooses, Ctrl adds or takes away, Shift selects up to it, dragging moves all selected ones, its end
/// stretches it. Beside them a band selects. An edge of segments moves. In the ruler, or with Shift, a
/// stretch of time is selected. Anywhere else the playhead follows. The middle button moves the view.
class TimelineMouse : public QObject {
    Q_OBJECT

public:
    /// Part of the canvas; the scene is the canvas's.
    TimelineMouse(TimelineCanvas& canvas, TimelineScene& scene);

    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void doubleClick(const QMouseEvent& event);
    /// Gives up what is being dragged; false when there is nothing.
    bool cancel();
    /// Flags and edges will be others: gives up a drag that is about them.
    void contentChanges();
    [[nodiscard]] bool isDragging() const { return m_drag.kind() != TimelineDrag::Kind::None; }

private:
    [[nodiscard]] TimelineDrag::Kind kindOf(const TimelineHit& hit, Qt::KeyboardModifiers modifiers) const;
    void pressFlag(const TimelineHit& hit, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QSet<FlagId> flagsUpTo(const TimelineHit& hit) const;
    void select(const QSet<FlagId>& flags);
    void drag();
    void clicked();
    void dropped();
    void finish();
    void scrollOn();

    TimelineCanvas& m_canvas;
    TimelineScene& m_scene;
    TimelineDrag m_drag;
    TimelineHit m_hit;
    QPointF m_pressed;
    QPointF m_at; ///< newest place of the mouse
    Qt::KeyboardModifiers m_modifiers;
    bool m_moved = false; ///< far enough to be no click
    bool m_panning = false;
    double m_panLeft = 0;         ///< left edge of the view when the middle button was pressed
    QSet<FlagId> m_before;        ///< what was selected then
    std::optional<FlagId> m_from; ///< where Shift counts from
    QTimer m_scroller;            ///< while a drag is held beyond the edge
};

} // namespace starling
