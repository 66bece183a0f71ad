#include "rehearse/LevelJudge.h"

#include <algorithm>
#include <cmath>

namespace starling {

void LevelJudge::add(const InputLevel& level)
{
    m_reports.push_back(level);
    if (m_reports.size() > window)
        m_reports.pop_front();
}

LevelVerdict LevelJudge::verdict() const
{
    if (std::any_of(m_reports.begin(), m_reports.end(), [](const InputLevel& l) { return l.clipped; }))
        return LevelVerdict::Clipping;
    if (m_reports.size() < firstVerdict)
        return LevelVerdict::Listening;
    const auto loudest =
        std::max_element(m_reports.begin(), m_reports.end(), [](const InputLevel& a, const InputLevel& b) {
            return a.peakDbfs < b.peakDbfs;
        });
    if (std::isinf(loudest->peakDbfs))
        return LevelVerdict::Silent;
    return loudest->peakDbfs < quietDbfs ? LevelVerdict::TooQuiet : LevelVerdict::Good;
}

} // namespace starling
