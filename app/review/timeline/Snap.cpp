#include "review/timeline/Snap.h"

#include "review/timeline/TimelineScene.h"

#include <algorithm>
#include <cmath>

namespace starling {

Snap::Snap(const TimelineScene& scene, const std::vector<Milliseconds>& dragged)
{
    const TimelineContent& content = scene.content;
    const auto add = [this](const Span& span) {
        m_moments.push_back(span.start);
        if (!span.isPoint())
            m_moments.push_back(span.end);
    };
    add({Milliseconds(0), content.duration});
    add({scene.playhead, scene.playhead});
    for (const Span& pause : content.pauses)
        add(pause);
    for (const TimelineSegment& segment : content.segments)
        add(segment.span);
    for (const TimelineFlag& flag : content.flags)
        add(flag.span);
    for (const std::optional<Span>& span : {content.loop, scene.span}) {
        if (span)
            add(*span);
    }
    for (const std::optional<Milliseconds>& limit : {content.halfway, content.cap}) {
        if (limit)
            m_moments.push_back(*limit);
    }
    std::sort(m_moments.begin(), m_moments.end());
    m_moments.erase(std::unique(m_moments.begin(), m_moments.end()), m_moments.end());
    for (const Milliseconds moment : dragged) {
        const auto own = std::lower_bound(m_moments.begin(), m_moments.end(), moment);
        if (own != m_moments.end() && *own == moment)
            m_moments.erase(own);
    }
}

std::optional<Milliseconds> Snap::near(double ms, double reach, bool wholeSeconds) const
{
    std::optional<Milliseconds> best;
    double nearest = reach;
    const auto consider = [&](Milliseconds moment) {
        const double away = std::abs(double(moment.count()) - ms);
        if (away <= nearest && (!best || away < nearest)) {
            nearest = away;
            best = moment;
        }
    };
    const auto next = std::partition_point(
        m_moments.begin(), m_moments.end(), [&](Milliseconds moment) { return double(moment.count()) < ms; });
    if (next != m_moments.end())
        consider(*next);
    if (next != m_moments.begin())
        consider(*(next - 1));
    // Asked last, so that of two equally near the one that means something wins.
    if (wholeSeconds && ms >= 0 && !m_moments.empty()) {
        const Milliseconds second(qint64(std::llround(ms / 1000)) * 1000);
        if (second <= m_moments.back())
            consider(second);
    }
    return best;
}

} // namespace starling
