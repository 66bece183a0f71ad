#include "audio/AudioDevices.h"

#include "audio/DeviceWatch.h"

namespace starling {

namespace {

constexpr auto firstListWithin = std::chrono::milliseconds(1000);

}

class AudioDevices::Private {
public:
    DeviceWatch::Devices m_told; ///< what the last signals spoke of
    std::unique_ptr<DeviceWatch> m_watch;
};

AudioDevices::AudioDevices(QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->m_watch = DeviceWatch::create([this] {
        // From the thread of the watch into ours; the watch ends before this object does.
        QMetaObject::invokeMethod(
            this,
            [this] {
                const auto before = std::exchange(d->m_told, d->m_watch->devices());
                if (before.inputs != d->m_told.inputs)
                    Q_EMIT inputsChanged();
                if (before.outputs != d->m_told.outputs)
                    Q_EMIT outputsChanged();
            },
            Qt::QueuedConnection);
    });
    if (d->m_watch->waitForFirst(firstListWithin))
        d->m_told = d->m_watch->devices();
}

AudioDevices::~AudioDevices()
{
    d->m_watch.reset();
}

std::vector<AudioDeviceInfo> AudioDevices::inputs() const
{
    return d->m_watch->devices().inputs;
}

std::vector<AudioDeviceInfo> AudioDevices::outputs() const
{
    return d->m_watch->devices().outputs;
}

QString AudioDevices::backend() const
{
    return d->m_watch->backend();
}

} // namespace starling
