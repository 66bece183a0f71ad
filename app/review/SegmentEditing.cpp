#include "review/SegmentEditing.h"

#include "answer/SegmentEdits.h"

namespace starling {

SegmentEditing::SegmentEditing(TakeSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &TakeSession::opened, this, [this] { m_held.reset(); });
}

bool SegmentEditing::edit(const SegmentTrack& after, const QString& text, const QString& gesture)
{
    const SegmentTrack& before = m_session.take().track;
    return before != after && m_session.edit({Change<SegmentTrack>{before, after}, {}, {}}, text, gesture);
}

bool SegmentEditing::hasBoundary() const
{
    return m_session.isOpen()
           && segments::nearestBoundary(m_session.take().track, m_session.take().duration, Milliseconds(0));
}

void SegmentEditing::nudgeBoundary(Milliseconds playhead, Milliseconds by)
{
    if (!m_session.isOpen())
        return;
    const Take& take = m_session.take();
    const bool isThere =
        m_held && m_held->playhead == playhead
        && segments::nearestBoundary(take.track, take.duration, m_held->boundary) == m_held->boundary;
    if (!isThere) {
        const auto nearest = segments::nearestBoundary(take.track, take.duration, playhead);
        if (!nearest)
            return;
        m_held = Held{*nearest, playhead, ++m_heldSoFar};
    }
    const Milliseconds from = m_held->boundary;
    const Milliseconds to = segments::boundaryLimit(take.track, take.duration, from, from + by);
    const QString gesture = QStringLiteral("boundary/") + QString::number(m_held->number);
    if (edit(segments::moveBoundary(take.track, take.duration, from, to), tr("moving a boundary"), gesture))
        m_held->boundary = to;
}

void SegmentEditing::moveBoundary(Milliseconds from, Milliseconds to, Milliseconds playhead)
{
    if (!m_session.isOpen())
        return;
    const Take& take = m_session.take();
    const Milliseconds target = segments::boundaryLimit(take.track, take.duration, from, to);
    if (edit(segments::moveBoundary(take.track, take.duration, from, target), tr("moving a boundary")))
        m_held = Held{target, playhead, ++m_heldSoFar};
}

void SegmentEditing::split(Milliseconds at, const SegmentId& segment)
{
    if (m_session.isOpen()) {
        const Take& take = m_session.take();
        edit(segments::split(take.track, take.duration, at, segment), tr("splitting a segment"));
    }
}

void SegmentEditing::relabel(Milliseconds at, const SegmentId& segment)
{
    if (m_session.isOpen()) {
        const Take& take = m_session.take();
        edit(segments::relabel(take.track, take.duration, at, segment), tr("naming a segment"));
    }
}

void SegmentEditing::insert(const Span& span, const SegmentId& segment)
{
    if (m_session.isOpen()) {
        const Take& take = m_session.take();
        edit(segments::insert(take.track, take.duration, span, segment), tr("inserting a segment"));
    }
}

void SegmentEditing::remove(Milliseconds at)
{
    if (m_session.isOpen()) {
        const Take& take = m_session.take();
        edit(segments::remove(take.track, take.duration, at), tr("deleting a segment"));
    }
}

std::optional<SegmentId> SegmentEditing::segmentForSplit(Milliseconds at) const
{
    if (!m_session.isOpen())
        return std::nullopt;
    const Take& take = m_session.take();
    return segments::segmentForSplit(take.track, take.duration, at, m_session.framework());
}

} // namespace starling
