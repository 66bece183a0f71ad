// The microphones and loudspeakers of this machine.
#pragma once

#include "audio/CaptureDevice.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace starling {

struct AudioDeviceInfo {
    QByteArray id; ///< the system's name for it, stable across restarts
    QString name;  ///< for people
    bool isDefault = false;
    bool operator==(const AudioDeviceInfo&) const = default;
};

/// Keeps the list of devices fresh by asking once a second in a thread of its own, because Qt 6.4 never tells
/// of changes and names the wrong default input; on PulseAudio the default is asked of the server itself.
class AudioDevices : public QObject {
    Q_OBJECT

public:
    /// Begins watching; the first list is there when this returns (an unreachable server gives empty lists).
    explicit AudioDevices(QObject* parent = nullptr);
    ~AudioDevices() override;

    [[nodiscard]] std::vector<AudioDeviceInfo> inputs() const;
    [[nodiscard]] std::vector<AudioDeviceInfo> outputs() const;
    /// "pulseaudio", "alsa", … for the doctor
    [[nodiscard]] QString backend() const;

Q_SIGNALS:
    void inputsChanged();
    void outputsChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Makes real microphones (QAudioSource, mono 48 kHz Int16, or what the device offers mixed down).
[[nodiscard]] CaptureDeviceFactory systemCaptureDevices();

} // namespace starling
