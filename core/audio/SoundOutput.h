// Something that makes frames heard; the seam where tests put a fake.
#pragma once

#include "audio/Frames.h"
#include "base/Error.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <span>

namespace starling {

/// A loudspeaker. Built, used and destroyed in the player's thread, which runs an event loop.
class SoundOutput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Of the real ones that cannot take back: long enough that a thread which wakes every 10 ms never runs
    /// dry on a busy machine, short enough for keys to be answered at once.
    static constexpr std::chrono::milliseconds bufferLength{120};
    /// Of those that can: a key is answered just as soon, however much is written ahead.
    static constexpr std::chrono::milliseconds rewritableLength{200};

    /// Opens the device for mono frames of this rate in Hz; sound begins when its buffer is full. After
    /// stop() it may be started again. Errors: DeviceUnavailable.
    [[nodiscard]] virtual Expected<void> start(int sampleRate) = 0;
    /// Falls silent at once; what was not heard yet is dropped.
    virtual void stop() = 0;

    /// Frames that can be written now; negative when the device is gone.
    [[nodiscard]] virtual qint64 room() const = 0;
    /// At most room() frames. Returns how many were taken.
    virtual qint64 write(std::span<const Sample> frames) = 0;
    /// Whether takeBack() ever gives anything back.
    [[nodiscard]] virtual bool canTakeBack() const { return false; }
    /// Gives the last written frames back, except those that may be on their way to the ear before new ones
    /// can be. room() grows by the frames that are returned; the next write() begins in their place and must
    /// follow at once, with at least as many.
    [[nodiscard]] virtual qint64 takeBack() { return 0; }
    /// Frames heard since start(), as of now. May step or stand still for a moment; never more than were
    /// written.
    [[nodiscard]] virtual double heard() const = 0;

Q_SIGNALS:
    /// The system says that the device is gone.
    void lost(const starling::Error& error);

protected:
    /// What start() and lost() say.
    [[nodiscard]] static Error unavailable(const QString& detail);
    [[nodiscard]] static Error gone(const QString& detail);
};

/// Makes the output with this id (as in AudioDevices); an empty id means the system's default. Called in the
/// player's thread; never returns nullptr.
using SoundOutputFactory = std::function<std::unique_ptr<SoundOutput>(const QByteArray& deviceId)>;

/// Makes real loudspeakers: by libpulse where that is found, by QAudioSink elsewhere.
[[nodiscard]] SoundOutputFactory systemSoundOutputs();

} // namespace starling
