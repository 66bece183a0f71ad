#include "audio/PlatformDecoder.h"

#include <QAudioBuffer>
#include <QAudioDecoder>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSemaphore>
#include <QThread>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace starling {

namespace {

using namespace std::chrono_literals;

constexpr auto silenceLimit = 20s;   ///< no buffer for so long: the decoder hangs
constexpr auto firstSoundLimit = 5s; ///< the same before the first one, while another way is left
constexpr auto reportEvery = 100ms;

Error unsupported(const QString& path, const QString& why)
{
    return {
        ErrorCode::UnsupportedFormat,
        QCoreApplication::translate(
            "PlatformDecoder", "“%1” is not a recording that this computer can decode. It was left as it is; "
                               "convert it to WAV, FLAC or MP3 and try again.")
            .arg(QFileInfo(path).fileName()),
        path + QStringLiteral(": ") + why};
}

Error damaged(const QString& path, const QString& why)
{
    return {
        ErrorCode::Damaged,
        QCoreApplication::translate(
            "PlatformDecoder", "“%1” is damaged: its sound breaks off before the end. It was left as it is; "
                               "get another copy of the recording.")
            .arg(QFileInfo(path).fileName()),
        path + QStringLiteral(": ") + why};
}

Sample toSample(float value)
{
    return Sample(std::lrint(std::clamp(value * 32768.0F, -32768.0F, 32767.0F)));
}

template<typename Stored, typename Normalise>
void mix(const QAudioBuffer& buffer, std::vector<Sample>& out, Normalise normalise)
{
    const auto* data = buffer.constData<Stored>();
    const auto channels = size_t(buffer.format().channelCount());
    const auto frames = size_t(buffer.frameCount());
    out.resize(frames);
    for (size_t frame = 0; frame < frames; ++frame) {
        float sum = 0;
        for (size_t channel = 0; channel < channels; ++channel)
            sum += normalise(data[frame * channels + channel]);
        out[frame] = std::isfinite(sum) ? toSample(sum / float(channels)) : Sample(0);
    }
}

bool mixToMono(const QAudioBuffer& buffer, std::vector<Sample>& out)
{
    switch (buffer.format().sampleFormat()) {
    case QAudioFormat::UInt8:
        mix<quint8>(buffer, out, [](quint8 value) { return (float(value) - 128.0F) / 128.0F; });
        return true;
    case QAudioFormat::Int16:
        mix<qint16>(buffer, out, [](qint16 value) { return float(value) / 32768.0F; });
        return true;
    case QAudioFormat::Int32:
        mix<qint32>(buffer, out, [](qint32 value) { return float(value) / 2147483648.0F; });
        return true;
    case QAudioFormat::Float:
        mix<float>(buffer, out, [](float value) { return value; });
        return true;
    default:
        return false;
    }
}

/// Shared between the two threads.
struct Progress {
    std::atomic<double> share = 0;
    QSemaphore done;
};

/// Lives in the decoding thread.
class Decoding : public QObject {
public:
    Decoding(const QString& soundFile, const DecodedSink& sink, Progress& progress)
        : m_soundFile(soundFile)
        , m_sink(sink)
        , m_progress(progress)
        , m_watchdog(this)
    {
        m_watchdog.setSingleShot(true);
        connect(&m_watchdog, &QTimer::timeout, this, &Decoding::onSilence);
    }

    void start() { decode({}, firstSoundLimit); }

    void cancel()
    {
        end(Error{
            ErrorCode::Cancelled,
            QCoreApplication::translate("PlatformDecoder", "Stopped as you asked. Nothing was changed."),
            {}});
    }

    /// Valid once Progress::done was released.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    /// \param format that the decoder converts to; invalid: the file's own
    void decode(const QAudioFormat& format, std::chrono::seconds patience)
    {
        m_decoder = std::make_unique<QAudioDecoder>();
        if (!m_decoder->isSupported())
            return end(unsupported(m_soundFile, QStringLiteral("no decoder on this machine")));
        connect(m_decoder.get(), &QAudioDecoder::bufferReady, this, &Decoding::takeBuffers);
        connect(m_decoder.get(), &QAudioDecoder::finished, this, &Decoding::finish);
        connect(
            m_decoder.get(), qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this,
            &Decoding::onError);
        m_watchdog.start(patience);
        m_decoder->setAudioFormat(format);
        m_decoder->setSource(QUrl::fromLocalFile(QFileInfo(m_soundFile).absoluteFilePath()));
        m_decoder->start();
    }

    void onError()
    {
        if (m_any || std::exchange(m_converts, true)) {
            end(m_any && m_decoder->error() == QAudioDecoder::ResourceError
                    ? damaged(m_soundFile, m_decoder->errorString())
                    : unsupported(m_soundFile, m_decoder->errorString()));
            return;
        }
        // Qt 6.4 hands on what GStreamer's decoder makes as it is, and libav's AAC decoder makes a layout
        // that the next element refuses. Asked for a format, Qt lets it be converted.
        disconnect(m_decoder.get(), nullptr, this, nullptr);
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (!m_ended)
                    decode(convertedFormat(), firstSoundLimit);
            },
            Qt::QueuedConnection);
    }

    void onSilence()
    {
        // GStreamer loses the word of a broken file now and then; asked again, it says it.
        if (!m_any && !std::exchange(m_converts, true))
            return decode(convertedFormat(), 2 * firstSoundLimit);
        const QString why = QStringLiteral("the decoder gave no sound and no reason");
        end(m_any ? damaged(m_soundFile, why) : unsupported(m_soundFile, why));
    }

    static QAudioFormat convertedFormat()
    {
        QAudioFormat format;
        format.setSampleRate(captureRate);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Float);
        return format;
    }

    void takeBuffers()
    {
        while (!m_ended && m_decoder->bufferAvailable()) {
            m_watchdog.start(silenceLimit);
            const QAudioBuffer buffer = m_decoder->read();
            if (!buffer.isValid())
                return;
            if (m_rate == 0)
                m_rate = buffer.format().sampleRate();
            if (buffer.format().sampleRate() != m_rate || !mixToMono(buffer, m_mono))
                return end(unsupported(m_soundFile, QStringLiteral("changing or unknown sample format")));
            m_any = true;
            if (auto taken = m_sink(m_mono, m_rate); !taken)
                return end(taken.error());
            if (m_decoder->duration() > 0)
                m_progress.share =
                    std::min(1.0, double(m_decoder->position()) / double(m_decoder->duration()));
        }
    }

    void finish()
    {
        takeBuffers();
        end(m_any ? std::nullopt : std::optional(unsupported(m_soundFile, QStringLiteral("no sound in it"))));
    }

    void end(std::optional<Error> error)
    {
        if (m_ended)
            return;
        m_ended = true;
        m_error = std::move(error);
        m_watchdog.stop();
        if (m_decoder)
            m_decoder->stop();
        m_progress.done.release();
    }

    const QString m_soundFile;
    const DecodedSink& m_sink;
    Progress& m_progress;
    std::unique_ptr<QAudioDecoder> m_decoder;
    QTimer m_watchdog;
    std::vector<Sample> m_mono;
    std::optional<Error> m_error;
    int m_rate = 0;
    bool m_any = false;
    bool m_converts = false;
    bool m_ended = false;
};

} // namespace

Expected<void>
decodeWithPlatform(const QString& soundFile, const JobControl& control, const DecodedSink& sink)
{
    Progress progress;
    std::unique_ptr<Decoding> decoding;
    QThread thread;
    QObject inThread;
    inThread.moveToThread(&thread);
    thread.start();
    QMetaObject::invokeMethod(&inThread, [&] {
        decoding = std::make_unique<Decoding>(soundFile, sink, progress);
        decoding->start();
    });
    while (!progress.done.tryAcquire(1, int(std::chrono::milliseconds(reportEvery).count()))) {
        control.report(progress.share);
        if (control.isCancelled())
            QMetaObject::invokeMethod(&inThread, [&] { decoding->cancel(); });
    }
    const std::optional<Error> error = decoding->error();
    QMetaObject::invokeMethod(
        &inThread, [&] { decoding.reset(); }, Qt::BlockingQueuedConnection);
    thread.quit();
    thread.wait();
    if (error)
        return fail(*error);
    return {};
}

} // namespace starling
