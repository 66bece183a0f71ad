#include "audio/QtSoundOutput.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

#include <algorithm>
#include <chrono>

namespace starling {

namespace {

QAudioDevice deviceFor(const QByteArray& id)
{
    if (id.isEmpty())
        return QMediaDevices::defaultAudioOutput();
    for (const QAudioDevice& device : QMediaDevices::audioOutputs()) {
        if (device.id() == id)
            return device;
    }
    return {};
}

/// Mono 16 bit if the device takes it; else what it wants, of which only the rate must be ours.
QAudioFormat formatFor(const QAudioDevice& device, int sampleRate)
{
    QAudioFormat format;
    format.setSampleRate(sampleRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    if (!device.isFormatSupported(format))
        format.setChannelCount(std::max(1, device.preferredFormat().channelCount()));
    return format;
}

} // namespace

QtSoundOutput::QtSoundOutput(const QByteArray& deviceId)
    : m_deviceId(deviceId)
{
}

QtSoundOutput::~QtSoundOutput()
{
    stop();
}

Expected<void> QtSoundOutput::start(int sampleRate)
{
    stop();
    // Opening a name that is gone would wait for ever on PulseAudio, so the list is asked first.
    const QAudioDevice device = deviceFor(m_deviceId);
    if (device.isNull())
        return fail(unavailable(QStringLiteral("no output “%1”").arg(QString::fromUtf8(m_deviceId))));
    m_format = formatFor(device, sampleRate);
    m_sink = std::make_unique<QAudioSink>(device, m_format);
    m_sink->setBufferSize(m_format.bytesForDuration(std::chrono::microseconds(bufferLength).count()));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &QtSoundOutput::onStateChanged);
    m_device = m_sink->start();
    m_written = 0;
    if (!m_device || m_sink->error() != QAudio::NoError) {
        const QString detail = QStringLiteral("QAudioSink error %1").arg(int(m_sink->error()));
        stop();
        return fail(unavailable(detail));
    }
    return {};
}

void QtSoundOutput::stop()
{
    if (!m_sink)
        return;
    m_sink->disconnect(this);
    m_sink->reset();
    m_sink.reset();
}

qint64 QtSoundOutput::room() const
{
    if (!m_sink || !m_device || m_sink->state() == QAudio::StoppedState)
        return -1;
    // A broken stream answers with −1, which may come out as a huge number.
    const qsizetype bytes = m_sink->bytesFree();
    constexpr qsizetype absurd = 1 << 28;
    return bytes < 0 || bytes > absurd ? -1 : bytes / m_format.bytesPerFrame();
}

qint64 QtSoundOutput::write(std::span<const Sample> frames)
{
    if (!m_device)
        return 0;
    const int channels = m_format.channelCount();
    m_bytes.resize(qsizetype(frames.size()) * m_format.bytesPerFrame());
    auto* out = reinterpret_cast<Sample*>(m_bytes.data());
    for (const Sample frame : frames)
        out = std::fill_n(out, channels, frame);
    const qint64 taken = std::max<qint64>(0, m_device->write(m_bytes)) / m_format.bytesPerFrame();
    m_written += double(taken);
    return taken;
}

double QtSoundOutput::heard() const
{
    if (!m_sink)
        return 0;
    const double frames = double(m_sink->processedUSecs()) * m_format.sampleRate() / 1e6;
    return std::clamp(frames, 0.0, m_written);
}

void QtSoundOutput::onStateChanged()
{
    if (!m_sink || m_sink->state() != QAudio::StoppedState)
        return;
    if (m_sink->error() == QAudio::FatalError || m_sink->error() == QAudio::IOError
        || m_sink->error() == QAudio::OpenError) {
        Q_EMIT lost(gone(QStringLiteral("QAudioSink error %1").arg(int(m_sink->error()))));
    }
}

SoundOutputFactory systemSoundOutputs()
{
    return [](const QByteArray& deviceId) { return std::make_unique<QtSoundOutput>(deviceId); };
}

} // namespace starling
