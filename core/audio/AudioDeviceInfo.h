// One microphone or loudspeaker.
#pragma once

#include <QByteArray>
#include <QString>

namespace starling {

struct AudioDeviceInfo {
    QByteArray id; ///< the system's name for it, stable across restarts
    QString name;  ///< for people
    bool isDefault = false;
    bool operator==(const AudioDeviceInfo&) const = default;
};

} // namespace starling
