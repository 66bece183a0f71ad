#include "audio/SystemCaptureDevice.h"

#include "audio/AudioDevices.h"
#include "audio/CaptureReport.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace starling {

namespace {

constexpr auto answerWithin = std::chrono::milliseconds(1500);

Error unavailable(const QString& detail)
{
    return {
        ErrorCode::DeviceUnavailable,
        QCoreApplication::translate(
            "SystemCaptureDevice",
            "The microphone could not be opened. Nothing was lost; check that it is plugged in, or choose "
            "another."),
        detail};
}

Error noMicrophone()
{
    return {
        ErrorCode::DeviceUnavailable,
        QCoreApplication::translate(
            "SystemCaptureDevice", "There is no microphone. Nothing was lost; plug one in and try again."),
        {}};
}

} // namespace

SystemCaptureDevice::SystemCaptureDevice(QByteArray id)
    : m_id(std::move(id))
{
}

SystemCaptureDevice::~SystemCaptureDevice()
{
    m_watch.reset(); // nothing calls in from its thread after this
    stop();
}

/// Makes sure that the microphone is there now, and which one it is.
Expected<void> SystemCaptureDevice::find()
{
    if (!m_watch->waitForFirst(answerWithin))
        return fail(unavailable(QStringLiteral("the sound system does not answer")));
    const auto inputs = m_watch->devices().inputs;
    if (inputs.empty())
        return fail(noMicrophone());
    const auto wanted = std::ranges::find_if(inputs, [this](const AudioDeviceInfo& input) {
        return m_id.isEmpty() ? input.isDefault : input.id == m_id;
    });
    if (wanted == inputs.end() && !m_id.isEmpty())
        return fail(unavailable(QStringLiteral("it is not in the device list")));
    // Where a loudspeaker's monitor is the default, the first real microphone is what was meant.
    m_id = wanted == inputs.end() ? inputs.front().id : wanted->id;
    return {};
}

bool SystemCaptureDevice::isPresent() const
{
    const auto inputs = m_watch->devices().inputs;
    return std::ranges::any_of(inputs, [this](const AudioDeviceInfo& input) { return input.id == m_id; });
}

Expected<int> SystemCaptureDevice::start(FrameSink& sink)
{
    m_watch = DeviceWatch::create([this] {
        QMetaObject::invokeMethod(this, &SystemCaptureDevice::checkPresence, Qt::QueuedConnection);
    });
    if (const auto found = find(); !found)
        return fail(found.error());
    m_stream = MicrophoneStream::create();
    // Queued: in this thread, and after its start if a stream goes at once.
    connect(
        m_stream.get(), &MicrophoneStream::lost, this, &SystemCaptureDevice::giveUp, Qt::QueuedConnection);
    if (const std::optional<QString> reason = m_stream->open(m_id, sink)) {
        m_stream.reset();
        return fail(unavailable(QString::fromUtf8(m_id) + QStringLiteral(": ") + *reason));
    }
    m_running = true;
    QMetaObject::invokeMethod(this, &SystemCaptureDevice::checkPresence, Qt::QueuedConnection);
    return m_stream->rate();
}

void SystemCaptureDevice::stop()
{
    m_running = false;
    m_stream.reset();
}

void SystemCaptureDevice::checkPresence()
{
    if (m_running && !isPresent())
        giveUp(QStringLiteral("%1 left the device list").arg(QString::fromUtf8(m_id)));
}

/// Says so first and lets go of the stream later: the system may hang in it.
void SystemCaptureDevice::giveUp(const QString& detail)
{
    if (!std::exchange(m_running, false))
        return;
    m_stream->shut();
    Q_EMIT lost({ErrorCode::DeviceLost, sentenceFor(CaptureTrouble::DeviceLost), detail});
}

CaptureDeviceFactory systemCaptureDevices()
{
    return [](const QByteArray& id) { return std::make_unique<SystemCaptureDevice>(id); };
}

} // namespace starling
