#include "audio/TimeStretcher.h"

#include <sonic.h>

#include <algorithm>
#include <cmath>
#include <new>
#include <vector>

namespace starling {

namespace {

constexpr size_t stepFrames = 64;        // 1.3 ms at 48 kHz: how sharply a breakpoint is known
constexpr double unchangedWithin = 1e-5; // closer to 1 than this, libsonic hands its input through (sonic.c)

double clampedSpeed(double speed)
{
    return std::clamp(speed, TimeStretcher::minSpeed, TimeStretcher::maxSpeed);
}

} // namespace

void TimeStretcher::Destroyer::operator()(sonicStreamStruct* stream) const
{
    sonicDestroyStream(stream);
}

TimeStretcher::TimeStretcher(int sampleRate, double speed)
    : m_stream(sonicCreateStream(sampleRate, 1))
    , m_speed(clampedSpeed(speed))
    , m_waiting(2 * (qint64(sampleRate) / SONIC_MIN_PITCH))
{
    if (!m_stream)
        throw std::bad_alloc();
    sonicSetQuality(m_stream.get(), 0);
    sonicSetSpeed(m_stream.get(), float(m_speed));
}

TimeStretcher::~TimeStretcher() = default;

void TimeStretcher::setSpeed(double speed)
{
    m_speed = clampedSpeed(speed);
    sonicSetSpeed(m_stream.get(), float(m_speed));
}

void TimeStretcher::note(qint64 output, double source)
{
    source = std::max(source, m_breakpoints.back().source);
    if (m_breakpoints.back().output == output)
        m_breakpoints.back().source = source;
    else
        m_breakpoints.push_back({output, source});
}

void TimeStretcher::takeStep(std::span<const Sample> step)
{
    // libsonic only reads the samples, though its signature does not say so.
    if (sonicWriteShortToStream(m_stream.get(), const_cast<Sample*>(step.data()), int(step.size())) == 0)
        throw std::bad_alloc();
    m_written += qint64(step.size());
    const qint64 fresh = m_read + sonicSamplesAvailable(m_stream.get()) - m_produced;
    if (fresh <= 0)
        return;
    if (std::abs(m_speed - 1.0) <= unchangedWithin)
        note(m_produced, double(m_written - fresh));
    else
        note(m_produced, double(m_written - m_waiting) - double(step.size()) / 2);
    m_produced += fresh;
}

void TimeStretcher::write(std::span<const Sample> samples)
{
    while (!samples.empty()) {
        const auto step = samples.first(std::min(stepFrames, samples.size()));
        takeStep(step);
        samples = samples.subspan(step.size());
    }
}

void TimeStretcher::finish()
{
    if (sonicFlushStream(m_stream.get()) == 0)
        throw std::bad_alloc();
    const qint64 fresh = m_read + sonicSamplesAvailable(m_stream.get()) - m_produced;
    if (fresh > 0) {
        note(m_produced, double(m_written) - double(fresh) * m_speed);
        m_produced += fresh;
    }
    note(m_produced, double(m_written));
}

int TimeStretcher::available() const
{
    return sonicSamplesAvailable(m_stream.get());
}

int TimeStretcher::read(std::span<Sample> out)
{
    const int got = sonicReadShortFromStream(m_stream.get(), out.data(), int(out.size()));
    m_read += got;
    return got;
}

double TimeStretcher::sourceOf(qint64 output) const
{
    const auto after = std::ranges::upper_bound(m_breakpoints, output, {}, &Breakpoint::output);
    if (after == m_breakpoints.begin())
        return m_breakpoints.front().source;
    const Breakpoint& before = *std::prev(after);
    const auto into = double(output - before.output);
    if (after == m_breakpoints.end())
        return std::min(before.source + into * m_speed, double(m_written));
    const double share = into / double(after->output - before.output);
    return before.source + share * (after->source - before.source);
}

void TimeStretcher::forgetBefore(qint64 output)
{
    while (m_breakpoints.size() > 1 && m_breakpoints[1].output <= output)
        m_breakpoints.pop_front();
}

} // namespace starling
