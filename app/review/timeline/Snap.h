// What a dragged edge clings to.
#pragma once

#include "base/Span.h"

#include <QSet>

#include <optional>
#include <vector>

namespace starling {

struct TimelineScene;

/// Moments of a take worth meeting exactly: ends of pauses, edges of segments, flags, ends of the selected
/// stretch and of the loop, the limits, the playhead, start and end of the take. Gathered when a drag begins;
/// then each question is a binary search.
class Snap {
public:
    Snap() = default;
    /// \param dragged what moves cannot cling to itself: these moments are left out once each
    Snap(const TimelineScene& scene, const std::vector<Milliseconds>& dragged);

    /// The nearest moment within `reach` of `ms`; nullopt: none. \param wholeSeconds they count as well
    [[nodiscard]] std::optional<Milliseconds> near(double ms, double reach, bool wholeSeconds) const;

private:
    std::vector<Milliseconds> m_moments; ///< sorted, without repetition
};

} // namespace starling
