#include "review/timeline/TimeAxis.h"

#include <algorithm>

namespace starling {

namespace {

/// How much of the view lies left of a moment that was revealed.
constexpr double revealedAt = 0.1;

} // namespace

void TimeAxis::setDuration(double durationMs)
{
    m_duration = std::max(0.0, durationMs);
    fit();
}

void TimeAxis::setWidth(double width)
{
    const bool wasFit = isFit();
    m_width = std::max(1.0, width);
    if (wasFit || m_msPerPixel > fitMsPerPixel())
        fit();
    else
        scrollTo(m_left);
}

double TimeAxis::fitMsPerPixel() const
{
    return m_duration > 0 ? std::max(minMsPerPixel, m_duration / m_width) : 1.0;
}

void TimeAxis::zoomAbout(double x, double factor)
{
    if (factor <= 0)
        return;
    const double kept = msAt(x);
    const double widest = fitMsPerPixel();
    m_msPerPixel = std::clamp(m_msPerPixel / factor, std::min(minMsPerPixel, widest), widest);
    scrollTo(kept - x * m_msPerPixel);
}

void TimeAxis::fit()
{
    m_msPerPixel = fitMsPerPixel();
    m_left = 0;
}

bool TimeAxis::isFit() const
{
    return m_msPerPixel >= fitMsPerPixel();
}

double TimeAxis::maxLeftMs() const
{
    return std::max(0.0, m_duration - visibleMs());
}

void TimeAxis::scrollTo(double leftMs)
{
    m_left = std::clamp(leftMs, 0.0, maxLeftMs());
}

bool TimeAxis::reveal(double ms)
{
    if (ms >= m_left && ms <= m_left + visibleMs())
        return false;
    const double before = m_left;
    scrollTo(ms - visibleMs() * revealedAt);
    return m_left != before;
}

} // namespace starling
