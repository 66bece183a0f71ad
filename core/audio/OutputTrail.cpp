#include "audio/OutputTrail.h"

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

constexpr double glide = 0.03; // s from silence to the whole

}

void OutputTrail::begin(int sampleRate)
{
    m_rate = sampleRate;
    m_trail.clear();
    m_shaped.clear();
    snapVolume();
}

std::span<const Sample> OutputTrail::shape(std::span<const Sample> frames)
{
    const double step = 1 / (glide * m_rate);
    m_shaped.clear();
    m_loud.clear();
    double gain = m_gain;
    for (const Sample frame : frames) {
        m_shaped.push_back({frame, float(gain)});
        gain += std::clamp(m_target - gain, -step, step);
        m_loud.push_back(gain == 1 ? frame : Sample(std::lround(frame * gain)));
    }
    return m_loud;
}

void OutputTrail::written(qint64 count)
{
    const auto some = std::min(size_t(std::max<qint64>(0, count)), m_shaped.size());
    if (some == 0)
        return;
    const double step = 1 / (glide * m_rate);
    m_gain = double(m_shaped[some - 1].gain);
    m_gain += std::clamp(m_target - m_gain, -step, step);
    m_trail.insert(m_trail.end(), m_shaped.begin(), m_shaped.begin() + qint64(some));
    // A second is far more than any output holds.
    if (m_trail.size() > size_t(m_rate) * 2)
        m_trail.erase(m_trail.begin(), m_trail.end() - m_rate);
}

std::vector<Sample> OutputTrail::takeBack(qint64 count)
{
    const auto some = std::min(size_t(std::max<qint64>(0, count)), m_trail.size());
    std::vector<Sample> plain;
    if (some == 0)
        return plain;
    const auto first = m_trail.end() - qint64(some);
    m_gain = double(first->gain);
    plain.reserve(some);
    for (auto frame = first; frame != m_trail.end(); ++frame)
        plain.push_back(frame->plain);
    m_trail.erase(first, m_trail.end());
    return plain;
}

} // namespace starling
