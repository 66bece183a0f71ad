// What the listener does to segments.
#pragma once

#include "review/TakeSession.h"

#include <QObject>

namespace starling {

/// Edits of the take's segments, each one step of undo; nudges of one boundary in quick succession are one
/// step.
class SegmentEditing : public QObject {
    Q_OBJECT

public:
    explicit SegmentEditing(TakeSession& session, QObject* parent = nullptr);

    /// Moves the boundary next to the playhead. It stays the one that is moved until the playhead moves, also
    /// when another comes to be nearer.
    void nudgeBoundary(Milliseconds playhead, Milliseconds by);
    /// By mouse. \param playhead from there on this boundary is the one that is nudged
    void moveBoundary(Milliseconds from, Milliseconds to, Milliseconds playhead);
    void split(Milliseconds at, const SegmentId& segment);
    void relabel(Milliseconds at, const SegmentId& segment); ///< null: no segment
    void insert(const Span& span, const SegmentId& segment);
    void remove(Milliseconds at);

    /// What a new part beginning at a moment is called; none: somebody must choose.
    [[nodiscard]] std::optional<SegmentId> segmentForSplit(Milliseconds at) const;
    [[nodiscard]] bool hasBoundary() const;

private:
    bool edit(const SegmentTrack& after, const QString& text, const QString& gesture = {});

    struct Held {
        Milliseconds boundary;
        Milliseconds playhead;
        int number; ///< tells one boundary held from the next
    };

    TakeSession& m_session;
    std::optional<Held> m_held;
    int m_heldSoFar = 0;
};

} // namespace starling
