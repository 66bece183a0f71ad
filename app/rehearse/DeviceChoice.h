// Which microphone to record from.
#pragma once

#include "audio/AudioDevices.h"
#include "settings/Settings.h"

#include <QComboBox>

namespace starling {

/// Follows the devices as they come and go. The first entry follows the system's default; a chosen microphone
/// that is not plugged in stays chosen for when it comes back, and the default stands in for it meanwhile.
class DeviceChoice : public QComboBox {
    Q_OBJECT

public:
    DeviceChoice(const AudioDevices& devices, Settings& settings, QWidget* parent = nullptr);

    /// The id to open now; empty: the system's default.
    [[nodiscard]] QByteArray device() const;
    /// How to call what device() names.
    [[nodiscard]] QString deviceName() const;

Q_SIGNALS:
    void deviceChanged();

private:
    void refill();
    void remember(int index);

    const AudioDevices& m_devices;
    Settings& m_settings;
};

/// The name of the device with this id, or of the default one when the id is empty; empty when there is none.
[[nodiscard]] QString inputName(const AudioDevices& devices, const QByteArray& id);
/// The input that is the system's default, or the first, or nothing.
[[nodiscard]] std::optional<AudioDeviceInfo> defaultInput(const AudioDevices& devices);

} // namespace starling
