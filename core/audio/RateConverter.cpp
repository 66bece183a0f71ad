#include "audio/RateConverter.h"

#include <soxr.h>

#include <array>

namespace starling {

void RateConverter::Delete::operator()(soxr* converter) const
{
    soxr_delete(converter);
}

RateConverter::RateConverter(int from, int to)

{
    if (from == to)
        return;
    const soxr_io_spec_t format = soxr_io_spec(SOXR_INT16_I, SOXR_INT16_I);
    const soxr_quality_spec_t quality = soxr_quality_spec(SOXR_HQ, 0);
    m_converter.reset(soxr_create(from, to, 1, nullptr, &format, &quality, nullptr));
}

void RateConverter::convert(std::span<const Sample> samples, const Output& output)
{
    if (!m_converter) {
        output(samples);
        return;
    }
    std::array<Sample, 4096> out;
    while (!samples.empty()) {
        size_t used = 0;
        size_t made = 0;
        if (soxr_process(
                m_converter.get(), samples.data(), samples.size(), &used, out.data(), out.size(), &made))
            return;
        output(std::span(out).first(made));
        samples = samples.subspan(used);
        if (used == 0 && made == 0)
            return;
    }
}

void RateConverter::flush(const Output& output)
{
    if (!m_converter)
        return;
    std::array<Sample, 4096> out;
    size_t made = 0;
    do {
        if (soxr_process(m_converter.get(), nullptr, 0, nullptr, out.data(), out.size(), &made))
            return;
        output(std::span(out).first(made));
    } while (made > 0);
}

} // namespace starling
