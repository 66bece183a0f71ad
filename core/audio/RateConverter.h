// Brings a microphone of another rate to the rate of the take it joins.
#pragma once

#include "audio/Frames.h"

#include <functional>
#include <memory>
#include <span>

struct soxr;

namespace starling {

/// A stream of mono samples from one rate to another (libsoxr), needed when a take goes on with a microphone
/// that runs at another rate. With equal rates the samples pass through untouched.
class RateConverter {
public:
    using Output = std::function<void(std::span<const Sample>)>;

    RateConverter(int from, int to);

    void convert(std::span<const Sample> samples, const Output& output);
    /// The rest that the filter still holds.
    void flush(const Output& output);

private:
    struct Delete {
        void operator()(soxr* converter) const;
    };
    std::unique_ptr<soxr, Delete> m_converter;
};

} // namespace starling
