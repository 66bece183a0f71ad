// From one sample rate to another.
#pragma once

#include "audio/Frames.h"

#include <memory>
#include <span>
#include <vector>

struct soxr;

namespace starling {

/// libsoxr at high quality, mono 16 bit, front to back. Used in one thread.
class Resampler {
public:
    Resampler(int fromRate, int toRate);
    ~Resampler();
    Resampler(const Resampler&) = delete;
    Resampler& operator=(const Resampler&) = delete;

    /// What comes out for these samples; valid until the next call.
    [[nodiscard]] std::span<const Sample> process(std::span<const Sample> samples);
    /// The rest.
    [[nodiscard]] std::span<const Sample> finish();

private:
    [[nodiscard]] std::span<const Sample> run(const Sample* samples, size_t count);

    struct Destroyer {
        void operator()(soxr* resampler) const;
    };
    std::unique_ptr<soxr, Destroyer> m_soxr;
    double m_ratio;
    std::vector<Sample> m_out;
};

} // namespace starling
