#include "audio/SoundOutput.h"

#include <QCoreApplication>

namespace starling {

Error SoundOutput::unavailable(const QString& detail)
{
    return {
        ErrorCode::DeviceUnavailable,
        QCoreApplication::translate(
            "SoundOutput",
            "The loudspeaker could not be opened, so nothing is playing. The recording is safe; connect "
            "the device or choose another one in the settings."),
        detail};
}

Error SoundOutput::gone(const QString& detail)
{
    return {
        ErrorCode::DeviceLost,
        QCoreApplication::translate(
            "SoundOutput",
            "The loudspeaker is gone, so playing was paused. The recording is safe; connect the "
            "device or choose another one, and play on."),
        detail};
}

} // namespace starling
