// Positions and stretches of time in a take.
#pragma once

#include <algorithm>
#include <chrono>

namespace starling {

using Milliseconds = std::chrono::milliseconds;

/// A stretch of a take, [start, end), in time since the take's first frame. start == end is a point.
struct Span {
    Milliseconds start{0};
    Milliseconds end{0};

    [[nodiscard]] Milliseconds length() const { return end - start; }
    [[nodiscard]] bool isPoint() const { return start == end; }

    bool operator==(const Span&) const = default;
};

} // namespace starling
