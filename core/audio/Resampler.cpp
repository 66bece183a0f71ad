#include "audio/Resampler.h"

#include <soxr.h>

#include <new>

namespace starling {

void Resampler::Destroyer::operator()(soxr* resampler) const
{
    soxr_delete(resampler);
}

Resampler::Resampler(int fromRate, int toRate)
    : m_ratio(double(toRate) / fromRate)
{
    const auto io = soxr_io_spec(SOXR_INT16_I, SOXR_INT16_I);
    // Dither would turn digital silence into noise, and silence means something here.
    const auto quality = soxr_quality_spec(SOXR_HQ, 0);
    auto undithered = io;
    undithered.flags |= SOXR_NO_DITHER;
    m_soxr.reset(soxr_create(fromRate, toRate, 1, nullptr, &undithered, &quality, nullptr));
    if (!m_soxr)
        throw std::bad_alloc();
}

Resampler::~Resampler() = default;

std::span<const Sample> Resampler::run(const Sample* samples, size_t count)
{
    size_t produced = 0;
    m_out.resize(size_t(double(count) * m_ratio) + 8192);
    for (bool more = true; more;) {
        size_t taken = 0;
        size_t out = 0;
        soxr_process(
            m_soxr.get(), samples, count, &taken, m_out.data() + produced, m_out.size() - produced, &out);
        produced += out;
        if (samples)
            samples += taken;
        count -= taken;
        more = produced == m_out.size();
        if (more)
            m_out.resize(2 * m_out.size());
    }
    return std::span(m_out).first(produced);
}

std::span<const Sample> Resampler::process(std::span<const Sample> samples)
{
    return run(samples.data(), samples.size());
}

std::span<const Sample> Resampler::finish()
{
    return run(nullptr, 0);
}

} // namespace starling
