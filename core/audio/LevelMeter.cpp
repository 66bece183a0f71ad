#include "audio/LevelMeter.h"

#include <algorithm>
#include <cstdlib>

namespace starling {

namespace {

constexpr double fullScale = 32768.0;

}

LevelMeter::LevelMeter(int sampleRate)
    : m_rate(sampleRate)
{
}

std::optional<InputLevel> LevelMeter::measure(std::span<const Sample> samples)
{
    std::optional<InputLevel> newest;
    for (const Sample sample : samples) {
        measureOne(sample);
        if (m_reportFrames >= m_rate / reportsPerSecond)
            newest = report();
    }
    return newest;
}

void LevelMeter::measureOne(Sample sample)
{
    const int magnitude = std::abs(int(sample));
    ++m_measured;
    m_peak = std::max(m_peak, magnitude);
    m_zeros = magnitude == 0 ? m_zeros + 1 : 0;
    m_fullScaleRun = magnitude >= std::numeric_limits<Sample>::max() ? m_fullScaleRun + 1 : 0;
    ++m_sinceClip;
    if (m_fullScaleRun >= clippedRun) {
        m_sinceClip = 0;
        m_reportClipped = true;
    }
    ++m_reportFrames;
    m_reportPeak = std::max(m_reportPeak, magnitude);
    m_reportSquares += double(magnitude) * magnitude;
}

InputLevel LevelMeter::report()
{
    const InputLevel level{
        toDbfs(m_reportPeak / fullScale), toDbfs(std::sqrt(m_reportSquares / m_reportFrames) / fullScale),
        m_reportClipped};
    m_reportFrames = 0;
    m_reportPeak = 0;
    m_reportSquares = 0;
    m_reportClipped = false;
    return level;
}

} // namespace starling
