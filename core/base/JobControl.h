// How long work reports progress and learns that it should stop.
#pragma once

#include <functional>

namespace starling {

/// Handed to every function of core that may take longer than a key press. The functions are called from the
/// thread that does the work, a few times a second; either may be empty.
struct JobControl {
    std::function<void(double)> progress; ///< 0–1, never falling
    std::function<bool()> cancelled;      ///< true: stop soon, clean up, answer with ErrorCode::Cancelled

    void report(double done) const
    {
        if (progress)
            progress(done);
    }
    [[nodiscard]] bool isCancelled() const { return cancelled && cancelled(); }
};

} // namespace starling
