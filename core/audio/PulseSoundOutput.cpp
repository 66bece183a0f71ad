// A loudspeaker by libpulse. Why not by QAudioSink: see PulseStream.
#include "audio/PulseStream.h"
#include "audio/SoundOutput.h"

#include <algorithm>
#include <optional>

namespace starling {

namespace {

class PulseSoundOutput final : public SoundOutput {
    Q_OBJECT

public:
    explicit PulseSoundOutput(QByteArray deviceId)
        : m_deviceId(std::move(deviceId))
    {
    }

    [[nodiscard]] Expected<void> start(int sampleRate) override
    {
        m_stream.emplace(PulseStream::Handlers{{}, [this](const QString& detail) {
                                                   QMetaObject::invokeMethod(
                                                       this, [this, detail] { Q_EMIT lost(gone(detail)); },
                                                       Qt::QueuedConnection);
                                               }});
        m_written = 0;
        m_replacing = 0;
        if (const auto reason = m_stream->play(m_deviceId, sampleRate, rewritableLength)) {
            m_stream.reset();
            return fail(unavailable(QString::fromUtf8(m_deviceId) + QStringLiteral(": ") + *reason));
        }
        return {};
    }
    void stop() override { m_stream.reset(); }
    [[nodiscard]] qint64 room() const override
    {
        const qint64 room = m_stream ? m_stream->room() : -1;
        return room < 0 ? room : room + m_replacing;
    }
    qint64 write(std::span<const Sample> frames) override
    {
        const qint64 taken = m_stream ? m_stream->write(frames, m_replacing) : 0;
        if (taken > 0)
            m_replacing = 0;
        m_written += double(taken);
        return taken;
    }
    [[nodiscard]] bool canTakeBack() const override { return true; }
    [[nodiscard]] qint64 takeBack() override
    {
        const qint64 back = m_stream ? std::min(m_stream->replaceable(), qint64(m_written)) : 0;
        m_written -= double(back);
        m_replacing += back;
        return back;
    }
    [[nodiscard]] double heard() const override
    {
        return m_stream ? std::clamp(m_stream->played(), 0.0, m_written) : 0;
    }

private:
    QByteArray m_deviceId;
    std::optional<PulseStream> m_stream;
    double m_written = 0;   ///< frames
    qint64 m_replacing = 0; ///< of the last written ones, by the next write
};

} // namespace

SoundOutputFactory systemSoundOutputs()
{
    return [](const QByteArray& deviceId) { return std::make_unique<PulseSoundOutput>(deviceId); };
}

} // namespace starling

#include "PulseSoundOutput.moc"
