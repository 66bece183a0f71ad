// A real microphone, by QAudioSource.
#pragma once

#include "audio/CaptureDevice.h"
#include "audio/DeviceWatch.h"
#include "audio/MonoStream.h"

#include <QAudioSource>

#include <memory>
#include <optional>

namespace starling {

/// Opens the named microphone at 48 kHz mono 16 bit, or as the device offers it, mixed down.
///
/// QAudioSource of Qt 6.4 on PulseAudio has traps, each met here or by Recorder: start() on a source that is
/// gone never returns (the sound system is asked whether it is there just before; what slips through hangs
/// this thread only, see CaptureSession); a source that goes away is silently replaced by another, perhaps
/// the monitor of a loudspeaker, or freezes with state Active and NoError (the sound system is watched, and a
/// name that leaves its list ends the capture); the default input of Qt is wrong (the server is asked); a
/// suspended source freezes without a word (Recorder's watchdog).
class SystemCaptureDevice : public CaptureDevice {
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
    [[nodiscard]] std::optional<QString> open(FrameSink& sink);
    void checkPresence();
    void checkState(QAudio::State state);
    void giveUp(const QString& detail);

    QByteArray m_id;
    std::unique_ptr<DeviceWatch> m_watch;
    std::unique_ptr<MonoStream> m_stream;
    std::unique_ptr<QAudioSource> m_source;
    bool m_running = false;
};

} // namespace starling
