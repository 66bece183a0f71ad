#include "review/timeline/Waveform.h"

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

Peak outlineOf(std::span<const Sample> samples)
{
    if (samples.empty())
        return {};
    Peak result{samples.front(), samples.front(), 0};
    double squares = 0;
    for (const Sample sample : samples) {
        result.min = std::min(result.min, sample);
        result.max = std::max(result.max, sample);
        squares += double(sample) * double(sample);
    }
    result.rms = quint16(std::lround(std::sqrt(squares / double(samples.size()))));
    return result;
}

} // namespace

Peak Waveform::outline(qint64 from, qint64 to) const
{
    if (samples && to - from <= Peaks::framesPerPeak && samples->covers(from, to)) {
        const qint64 joined = std::max(samples->first, from - 1);
        return outlineOf(
            std::span(samples->samples).subspan(size_t(joined - samples->first), size_t(to - joined)));
    }
    if (!peaks || peaks->levelCount() == 0 || from >= peaks->frames())
        return {};
    return peaks->range(peaks->levelFor(double(to - from)), from, std::min(to, peaks->frames()));
}

double displayGain(int loudest)
{
    constexpr double height = 0.9 * 32768;
    constexpr double most = 8;
    return loudest > 0 ? std::clamp(height / loudest, 1.0, most) : 1.0;
}

} // namespace starling
