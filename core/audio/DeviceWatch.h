// Who is there, asked of the sound system itself.
#pragma once

#include "audio/AudioDeviceInfo.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace starling {

/// The devices of the sound system, as they are now. One connection or thread of its own; every function may
/// be called from any thread.
class DeviceWatch {
public:
    struct Devices {
        std::vector<AudioDeviceInfo> inputs;  ///< microphones; no monitors of loudspeakers
        std::vector<AudioDeviceInfo> outputs; ///< loudspeakers
        bool operator==(const Devices&) const = default;
    };

    virtual ~DeviceWatch() = default;

    [[nodiscard]] virtual Devices devices() const = 0;
    /// "pulseaudio", "qt"; "none" when no sound system answers.
    [[nodiscard]] virtual QString backend() const = 0;
    /// Waits for the first list; false when it did not come in time. A sound system that cannot be reached is
    /// an answer, too: empty lists.
    [[nodiscard]] virtual bool waitForFirst(std::chrono::milliseconds atMost) const = 0;

    /// Begins watching. `changed` is called after every change, in a thread of the watch, and must not block;
    /// not any more once the destructor has returned.
    [[nodiscard]] static std::unique_ptr<DeviceWatch> create(std::function<void()> changed);
};

} // namespace starling
