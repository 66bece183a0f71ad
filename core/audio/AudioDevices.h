// The microphones and loudspeakers of this machine.
#pragma once

#include "audio/AudioDeviceInfo.h"
#include "audio/CaptureDevice.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace starling {

/// Keeps the list of devices fresh. Qt 6.4 never tells of changes and names the wrong default input, so on
/// PulseAudio (and PipeWire's stand-in for it) the server itself is asked, and tells of every change at once;
/// elsewhere Qt is asked once a second in a thread of its own.
class AudioDevices : public QObject {
    Q_OBJECT

public:
    /// Begins watching; the first list is there when this returns. A server that cannot be reached gives
    /// empty lists at once, one that does not answer after a second; the lists fill when it comes.
    explicit AudioDevices(QObject* parent = nullptr);
    ~AudioDevices() override;

    [[nodiscard]] std::vector<AudioDeviceInfo> inputs() const;
    [[nodiscard]] std::vector<AudioDeviceInfo> outputs() const;
    /// "pulseaudio", "qt" or, when no sound server answers, "none"; for the doctor.
    [[nodiscard]] QString backend() const;

Q_SIGNALS:
    void inputsChanged();
    void outputsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Makes real microphones (mono 48 kHz 16 bit, or what the device offers mixed down): by libpulse where that
/// is found, by QAudioSource elsewhere.
[[nodiscard]] CaptureDeviceFactory systemCaptureDevices();

} // namespace starling
