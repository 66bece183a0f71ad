#include "audio/Peaks.h"

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

struct Outline {
    Sample min = 0;
    Sample max = 0;
    quint64 squares = 0;
};

/// A square is at most 2^30. Its halves are summed apart, so that 256 of each fit into 32 bits and the whole
/// loop stays in lanes of 16 and 32 bits, which the compiler turns into vector code.
Outline outlineOf(const Sample* samples, int count)
{
    Sample low = samples[0];
    Sample high = samples[0];
    quint32 lowHalves = 0;
    quint32 highHalves = 0;
    for (int i = 0; i < count; ++i) {
        const Sample sample = samples[i];
        low = std::min(low, sample);
        high = std::max(high, sample);
        const auto square = quint32(qint32(sample) * qint32(sample));
        lowHalves += square & 0xffffU;
        highHalves += square >> 16;
    }
    return {low, high, quint64(lowHalves) + (quint64(highHalves) << 16)};
}

quint16 rootMeanSquare(double squares, qint64 frames)
{
    return frames > 0 ? quint16(std::lround(std::sqrt(squares / double(frames)))) : quint16(0);
}

} // namespace

void PeakGatherer::gather(std::span<const Sample> samples)
{
    const Outline outline = outlineOf(samples.data(), int(samples.size()));
    m_min = m_frames == 0 ? outline.min : std::min(m_min, outline.min);
    m_max = m_frames == 0 ? outline.max : std::max(m_max, outline.max);
    m_squares += outline.squares;
    m_frames += int(samples.size());
}

Peak PeakGatherer::take()
{
    const Peak peak{m_min, m_max, rootMeanSquare(double(m_squares), m_frames)};
    *this = PeakGatherer();
    return peak;
}

void PeakGatherer::append(std::span<const Sample> samples, std::vector<Peak>& out)
{
    while (!samples.empty()) {
        const auto missing = size_t(Peaks::framesPerPeak - m_frames);
        const auto count = std::min(missing, samples.size());
        gather(samples.first(count));
        if (count == missing)
            out.push_back(take());
        samples = samples.subspan(count);
    }
}

void PeakGatherer::finish(std::vector<Peak>& out)
{
    if (m_frames > 0)
        out.push_back(take());
}

Peaks Peaks::fromFinest(std::vector<Peak> finest, qint64 frames, int sampleRate)
{
    Peaks peaks;
    peaks.m_frames = frames;
    peaks.m_sampleRate = sampleRate;
    if (!finest.empty()) {
        peaks.m_levels.push_back(std::move(finest));
        peaks.summarise(true);
    }
    return peaks;
}

void Peaks::append(std::span<const Sample> samples)
{
    if (samples.empty())
        return;
    if (m_levels.empty())
        m_levels.emplace_back();
    m_gatherer.append(samples, m_levels.front());
    m_frames += qint64(samples.size());
    summarise(false);
}

void Peaks::finish()
{
    if (m_levels.empty())
        return;
    m_gatherer.finish(m_levels.front());
    summarise(true);
}

qint64 Peaks::framesPerPeakAt(int level)
{
    return qint64(framesPerPeak) << (2 * level);
}

/// Fills every level from the one below it, and begins a new one where the last has more than one peak to sum
/// up.
void Peaks::summarise(bool incompleteToo)
{
    for (size_t level = 0; level < m_levels.size(); ++level) {
        const auto finer = qint64(m_levels[level].size());
        const bool worthOneMore = incompleteToo ? finer > 1 : finer >= levelFactor;
        if (level + 1 == m_levels.size()) {
            if (!worthOneMore)
                return;
            m_levels.emplace_back();
        }
        std::vector<Peak>& coarser = m_levels[level + 1];
        coarser.reserve(std::max(coarser.capacity(), incompleteToo ? size_t(finer / levelFactor + 1) : 0));
        for (qint64 first = qint64(coarser.size()) * levelFactor; first < finer; first += levelFactor) {
            if (first + levelFactor > finer && !incompleteToo)
                break;
            coarser.push_back(combine(int(level), first, std::min(first + levelFactor, finer)));
        }
    }
}

/// One peak from those of a level in [first, last).
Peak Peaks::combine(int level, qint64 first, qint64 last) const
{
    const std::vector<Peak>& peaks = m_levels[size_t(level)];
    const qint64 width = framesPerPeakAt(level);
    Peak result = peaks[size_t(first)];
    double squares = 0;
    for (qint64 i = first; i < last; ++i) {
        const Peak& peak = peaks[size_t(i)];
        result.min = std::min(result.min, peak.min);
        result.max = std::max(result.max, peak.max);
        squares += double(peak.rms) * peak.rms * double(std::min(width, m_frames - i * width));
    }
    result.rms = rootMeanSquare(squares, std::min(last * width, m_frames) - first * width);
    return result;
}

int Peaks::levelFor(double framesPerPixel) const
{
    int level = 0;
    while (level + 1 < levelCount() && double(framesPerPeakAt(level + 1)) <= framesPerPixel)
        ++level;
    return level;
}

Peak Peaks::range(int level, qint64 from, qint64 to) const
{
    from = std::max<qint64>(from, 0);
    to = std::min(to, m_frames);
    if (level < 0 || level >= levelCount() || from >= to)
        return {};
    const qint64 width = framesPerPeakAt(level);
    const auto count = qint64(m_levels[size_t(level)].size());
    const qint64 first = from / width;
    const qint64 last = std::min((to + width - 1) / width, count);
    return first < last ? combine(level, first, last) : Peak();
}

int Peaks::loudest() const
{
    if (m_levels.empty())
        return 0;
    int result = 0;
    for (const Peak& peak : m_levels.back())
        result = std::max({result, -int(peak.min), int(peak.max)});
    return result;
}

} // namespace starling
