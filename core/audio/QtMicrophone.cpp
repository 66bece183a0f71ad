// A microphone by QAudioSource, where PulseAudio is not at hand.
#include "audio/MicrophoneStream.h"
#include "audio/MonoStream.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMediaDevices>
#include <QThread>

#include <algorithm>
#include <mutex>

namespace starling {

namespace {

// Qt may hear of a new device a moment later than we do; until then its list is old and opening fails.
constexpr int qtKnowsWithin = 5000; // ms
constexpr int qtAskedEvery = 100;   // ms

/// What Qt keeps of the sound system belongs to the thread that first needs it and wants an event loop there.
/// A capture thread ends with its take, so that is done in the application's thread.
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

class QtMicrophone final : public MicrophoneStream {
    Q_OBJECT

public:
    ~QtMicrophone() override { close(); }

    [[nodiscard]] std::optional<QString> open(const QByteArray& id, FrameSink& sink) override;
    void shut() override
    {
        if (m_stream)
            m_stream->shut();
    }
    [[nodiscard]] int rate() const override { return m_source->format().sampleRate(); }

private:
    [[nodiscard]] std::optional<QString> attempt(const QByteArray& id, FrameSink& sink);
    void close();

    std::unique_ptr<MonoStream> m_stream;
    std::unique_ptr<QAudioSource> m_source;
};

std::optional<QString> QtMicrophone::open(const QByteArray& id, FrameSink& sink)
{
    connectQt();
    QElapsedTimer waited;
    waited.start();
    while (const std::optional<QString> reason = attempt(id, sink)) {
        close();
        if (waited.elapsed() > qtKnowsWithin || QThread::currentThread()->isInterruptionRequested())
            return reason;
        QThread::msleep(qtAskedEvery);
    }
    connect(m_source.get(), &QAudioSource::stateChanged, this, [this](QAudio::State state) {
        if (state == QAudio::StoppedState)
            Q_EMIT lost(QStringLiteral("QAudioSource stopped with error %1").arg(m_source->error()));
    });
    return std::nullopt;
}

std::optional<QString> QtMicrophone::attempt(const QByteArray& id, FrameSink& sink)
{
    const QList<QAudioDevice> known = QMediaDevices::audioInputs();
    const auto device =
        std::ranges::find_if(known, [&id](const QAudioDevice& input) { return input.id() == id; });
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

void QtMicrophone::close()
{
    if (!m_source)
        return;
    m_source->disconnect(this);
    m_source->stop();
    m_stream->shut();
    m_source.reset();
    m_stream.reset();
}

} // namespace

std::unique_ptr<MicrophoneStream> MicrophoneStream::create()
{
    return std::make_unique<QtMicrophone>();
}

} // namespace starling

#include "QtMicrophone.moc"
