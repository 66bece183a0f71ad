#include "answer/SegmentTrack.h"

#include <QCoreApplication>

namespace starling {

Expected<SegmentTrack> SegmentTrack::fromMarks(std::vector<SegmentMark> marks)
{
    std::stable_sort(
        marks.begin(), marks.end(), [](const SegmentMark& a, const SegmentMark& b) { return a.at < b.at; });
    if (!marks.empty() && marks.front().at < Milliseconds{0}) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate("SegmentTrack", "A segment cannot begin before the take does."));
    }
    SegmentTrack track;
    for (const SegmentMark& each : marks)
        track.mark(each.segment, each.at);
    return track;
}

bool SegmentTrack::mark(const SegmentId& segment, Milliseconds at)
{
    if (!m_marks.empty() && m_marks.back().at <= at && m_marks.back().segment == segment)
        return false;
    const auto firstAfter =
        std::find_if(m_marks.begin(), m_marks.end(), [at](const SegmentMark& each) { return each.at >= at; });
    const bool dropped = firstAfter != m_marks.end();
    m_marks.erase(firstAfter, m_marks.end());
    const bool alreadyRunning = m_marks.empty() ? segment.isNull() : m_marks.back().segment == segment;
    if (!alreadyRunning)
        m_marks.push_back({at, segment});
    return dropped || !alreadyRunning;
}

bool SegmentTrack::undoLastMark()
{
    if (m_marks.empty())
        return false;
    m_marks.pop_back();
    return true;
}

SegmentId SegmentTrack::segmentAt(Milliseconds at) const
{
    SegmentId running;
    for (const SegmentMark& each : m_marks) {
        if (each.at > at)
            break;
        running = each.segment;
    }
    return running;
}

std::vector<Segment> SegmentTrack::segments(Milliseconds duration) const
{
    std::vector<Segment> result;
    for (size_t i = 0; i < m_marks.size() && m_marks[i].at < duration; ++i) {
        const Milliseconds end = i + 1 < m_marks.size() ? std::min(m_marks[i + 1].at, duration) : duration;
        if (!m_marks[i].segment.isNull())
            result.push_back({m_marks[i].segment, {m_marks[i].at, end}});
    }
    return result;
}

} // namespace starling
