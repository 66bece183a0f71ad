#include "audio/PlayMap.h"

#include <algorithm>
#include <iterator>

namespace starling {

namespace {

constexpr qint64 stepFrames = 128; // 2.7 ms at 48 kHz; a pitch period, the grain of the truth, is longer

}

void PlayMap::begin(double source)
{
    m_points.assign(1, {0, source, 0, 0});
}

void PlayMap::turn(qint64 output, double source)
{
    const Place here = at(double(output));
    while (m_points.size() > 1 && m_points.back().output > double(output))
        m_points.pop_back();
    m_points.push_back({double(output), here.source, 0, here.lap});
    m_points.push_back({double(output), source, 0, here.lap});
}

void PlayMap::follow(const TimeStretcher& stretcher, const PlayRoute& route, qint64 base, qint64 upTo)
{
    while (m_points.back().output < double(upTo)) {
        const Point last = m_points.back();
        const auto next = double(std::min(upTo, qint64(last.output) + stepFrames));
        const double reached = std::max(last.route, stretcher.sourceOf(qint64(next) - base));
        Point before = last;
        while (const auto leap = route.leapWithin(before.route, reached)) {
            const double share = (leap->route - last.route) / (reached - last.route);
            const double output = last.output + share * (next - last.output);
            m_points.push_back({output, leap->from, leap->route, before.lap});
            before = {output, leap->to, leap->route, before.lap + (leap->to < leap->from ? 1 : 0)};
            m_points.push_back(before);
        }
        m_points.push_back({next, route.sourceOf(reached), reached, before.lap});
    }
}

PlayMap::Place PlayMap::at(double output) const
{
    const auto after = std::ranges::upper_bound(m_points, output, {}, &Point::output);
    if (after == m_points.begin())
        return {m_points.front().source, m_points.front().lap};
    const Point& before = *std::prev(after);
    if (after == m_points.end() || after->output <= before.output)
        return {before.source, before.lap};
    const double share = (output - before.output) / (after->output - before.output);
    return {before.source + share * (after->source - before.source), before.lap};
}

double PlayMap::slope(double output, double ahead) const
{
    const auto first = std::ranges::upper_bound(m_points, output, {}, &Point::output);
    const double here = at(output).source;
    double until = output;
    double there = here;
    for (auto point = first; point != m_points.end() && point->output <= output + ahead; ++point) {
        if (point != first && point->output == std::prev(point)->output)
            break; // a leap
        until = point->output;
        there = point->source;
    }
    return until > output ? (there - here) / (until - output) : 0;
}

void PlayMap::forgetBefore(double output)
{
    while (m_points.size() > 1 && m_points[1].output <= output)
        m_points.pop_front();
}

} // namespace starling
