// Something that delivers sound from a microphone; the seam where tests put a fake.
#pragma once

#include "audio/Frames.h"
#include "base/Error.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>
#include <span>

namespace starling {

/// Where a device puts what it heard. Called in one thread at a time, the capture thread or one of
/// the device's own; must not block, allocate or throw.
class FrameSink {
public:
    virtual ~FrameSink() = default;
    /// Mono frames, in order, without gaps.
    virtual void deliver(std::span<const Sample> frames) noexcept = 0;
};

/// A microphone. Built, used and destroyed in the capture thread, which runs an event loop.
/// A real device may hang inside start(), fall silent, freeze or vanish without a word; Recorder's guard and
/// watchdog deal with that, so a device needs to report only what it is told by the system.
class CaptureDevice : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Opens the device and begins delivering to `sink`, which outlives the device. Returns the rate in Hz.
    /// Errors: DeviceUnavailable.
    [[nodiscard]] virtual Expected<int> start(FrameSink& sink) = 0;
    /// Stops delivering; no call of the sink follows.
    virtual void stop() = 0;

Q_SIGNALS:
    /// The system says the device is gone. No frames follow.
    void lost(const starling::Error& error);
};

/// Makes the device with this id (as in AudioDevices); an empty id means the system's default. Called in the
/// capture thread; never returns nullptr.
using CaptureDeviceFactory = std::function<std::unique_ptr<CaptureDevice>(const QByteArray& deviceId)>;

} // namespace starling
