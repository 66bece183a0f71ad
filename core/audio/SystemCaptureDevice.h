// A real microphone.
#pragma once

#include "audio/CaptureDevice.h"
#include "audio/DeviceWatch.h"
#include "audio/MicrophoneStream.h"

#include <memory>

namespace starling {

/// Opens the named microphone at 48 kHz mono 16 bit, or as the device offers it, mixed down.
///
/// The sound system is asked by a connection of its own whether the microphone is there, and is watched while
/// the microphone is open: a name that leaves its list ends the capture. Streams have traps without that:
/// with QAudioSource of Qt 6.4 start() on a source that is gone never returns, the default input is wrong,
/// and a source that goes away is silently replaced by another, perhaps the monitor of a loudspeaker, or
/// freezes with state Active and NoError. A suspended source freezes without a word everywhere (Recorder's
/// watchdog).
class SystemCaptureDevice final : public CaptureDevice {
    Q_OBJECT

public:
    /// An empty id is the sound system's default microphone at the time of start().
    explicit SystemCaptureDevice(QByteArray id);
    ~SystemCaptureDevice() override;

    [[nodiscard]] Expected<int> start(FrameSink& sink) override;
    void stop() override;

private:
    [[nodiscard]] Expected<void> find();
    [[nodiscard]] bool isPresent() const;
    void checkPresence();
    void giveUp(const QString& detail);

    QByteArray m_id;
    std::unique_ptr<DeviceWatch> m_watch;
    std::unique_ptr<MicrophoneStream> m_stream;
    bool m_running = false;
};

} // namespace starling
