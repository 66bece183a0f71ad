#include "audio/SystemCaptureDevice.h"

#include "audio/AudioDevices.h"
#include "audio/CaptureReport.h"

#include <QAudioDevice>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMediaDevices>
#include <QThread>

#include <algorithm>
#include <mutex>

namespace starling {

namespace {

constexpr auto answerWithin = std::chrono::milliseconds(1500);
// Qt hears of a new device a moment later than we do, and of a new server up to 3 s later; until then its
// list is old and opening fails.
constexpr int qtKnowsWithin = 5000; // ms
constexpr int qtAskedEvery = 100;   // ms

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

/// Qt's connection to the sound server belongs to the thread that first needs it, and is made anew after the
/// server died only while that thread's event loop runs. A capture thread ends with its take, so the
/// connection is made in the application's thread. That is quick, for the server has just answered us.
void connectQt()
{
    static std::once_flag once;
    std::call_once(once, [] {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [] { (void)QMediaDevices::audioInputs(); },
            Qt::BlockingQueuedConnection);
    });
}

QAudioFormat wantedFormat(const QAudioDevice& device)
{
    QAudioFormat format;
    format.setSampleRate(captureRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return device.isFormatSupported(format) ? format : device.preferredFormat();
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

/// One attempt; the detail of what went wrong, or nothing.
std::optional<QString> SystemCaptureDevice::open(FrameSink& sink)
{
    const QList<QAudioDevice> known = QMediaDevices::audioInputs();
    const auto device =
        std::ranges::find_if(known, [this](const QAudioDevice& input) { return input.id() == m_id; });
    if (device == known.end())
        return QStringLiteral("Qt does not know it");
    const QAudioFormat format = wantedFormat(*device);
    if (!MonoStream::canRead(format))
        return QStringLiteral("it has no format that can be read");
    m_stream = std::make_unique<MonoStream>(format, sink);
    m_source = std::make_unique<QAudioSource>(*device, format);
    m_source->start(m_stream.get());
    if (m_source->error() == QAudio::NoError && m_source->state() != QAudio::StoppedState)
        return std::nullopt;
    return QStringLiteral("QAudioSource error %1").arg(m_source->error());
}

Expected<int> SystemCaptureDevice::start(FrameSink& sink)
{
    m_watch = DeviceWatch::create([this] {
        QMetaObject::invokeMethod(this, &SystemCaptureDevice::checkPresence, Qt::QueuedConnection);
    });
    if (const auto found = find(); !found)
        return fail(found.error());
    connectQt();
    QElapsedTimer waited;
    waited.start();
    while (const std::optional<QString> reason = open(sink)) {
        stop();
        if (waited.elapsed() > qtKnowsWithin || !isPresent() || thread()->isInterruptionRequested())
            return fail(unavailable(QString::fromUtf8(m_id) + QStringLiteral(": ") + *reason));
        QThread::msleep(qtAskedEvery);
    }
    m_running = true;
    connect(m_source.get(), &QAudioSource::stateChanged, this, &SystemCaptureDevice::checkState);
    QMetaObject::invokeMethod(this, &SystemCaptureDevice::checkPresence, Qt::QueuedConnection);
    return m_source->format().sampleRate();
}

void SystemCaptureDevice::stop()
{
    m_running = false;
    if (!m_source)
        return;
    m_source->disconnect(this);
    m_source->stop();
    m_stream->shut();
    m_source.reset();
    m_stream.reset();
}

void SystemCaptureDevice::checkPresence()
{
    if (m_running && !isPresent())
        giveUp(QStringLiteral("%1 left the device list").arg(QString::fromUtf8(m_id)));
}

void SystemCaptureDevice::checkState(QAudio::State state)
{
    if (m_running && state == QAudio::StoppedState)
        giveUp(QStringLiteral("QAudioSource stopped with error %1").arg(m_source->error()));
}

/// Says so first and lets go of the source later: the system may hang in it.
void SystemCaptureDevice::giveUp(const QString& detail)
{
    m_running = false;
    m_stream->shut();
    Q_EMIT lost({ErrorCode::DeviceLost, sentenceFor(CaptureTrouble::DeviceLost), detail});
}

CaptureDeviceFactory systemCaptureDevices()
{
    return [](const QByteArray& id) { return std::make_unique<SystemCaptureDevice>(id); };
}

} // namespace starling
