// Which segment was spoken when.
#pragma once

#include "base/Error.h"
#include "base/Id.h"
#include "base/Span.h"

#include <vector>

namespace starling {

/// "From here on, this segment": what a key press while speaking says. A null id begins a stretch of no
/// segment.
struct SegmentMark {
    Milliseconds at{0};
    SegmentId segment;
    bool operator==(const SegmentMark&) const = default;
};

/// One stretch of one segment.
struct Segment {
    SegmentId id;
    Span span;
    bool operator==(const Segment&) const = default;
};

/// The segments of a take, as the marks that begin them. Each stretch runs to the next mark or to the take's
/// end, so stretches cannot overlap; a segment may occur more than once, because real answers go back.
///
/// Invariants: marks are in strictly rising order of time, none is negative, and no two neighbours name the
/// same segment.
class SegmentTrack {
public:
    SegmentTrack() = default;

    /// A track from marks in any order. Of two marks at one time the later in the list counts. Negative times
    /// are InvalidInput.
    [[nodiscard]] static Expected<SegmentTrack> fromMarks(std::vector<SegmentMark> marks);

    /// Begins `segment` at `at`; marks at or after `at` are dropped, since the speaker has only just come to
    /// `at`. Marking the segment that is already running changes nothing. Returns whether the track changed.
    bool mark(const SegmentId& segment, Milliseconds at);

    /// Takes the last mark back; false when there is none.
    bool undoLastMark();

    /// The segment running at `at`, or a null id.
    [[nodiscard]] SegmentId segmentAt(Milliseconds at) const;

    /// The stretches of a take of length `duration`; marks at or past it and stretches of no segment are left
    /// out.
    [[nodiscard]] std::vector<Segment> segments(Milliseconds duration) const;

    [[nodiscard]] const std::vector<SegmentMark>& marks() const { return m_marks; }
    [[nodiscard]] bool isEmpty() const { return m_marks.empty(); }

    bool operator==(const SegmentTrack&) const = default;

private:
    std::vector<SegmentMark> m_marks;
};

} // namespace starling
