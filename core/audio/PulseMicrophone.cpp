// A microphone by libpulse. Why not by QAudioSource: see PulseStream.
#include "audio/MicrophoneStream.h"
#include "audio/PulseStream.h"

#include <atomic>

namespace starling {

namespace {

constexpr std::chrono::milliseconds delivery{20};

class PulseMicrophone final : public MicrophoneStream {
    Q_OBJECT

public:
    [[nodiscard]] std::optional<QString> open(const QByteArray& id, FrameSink& sink) override
    {
        m_stream.emplace(PulseStream::Handlers{
            [this, &sink](std::span<const Sample> frames) {
                if (!m_shut.load(std::memory_order_relaxed))
                    sink.deliver(frames);
            },
            [this](const QString& detail) { Q_EMIT lost(detail); }});
        return m_stream->record(id, captureRate, delivery);
    }
    void shut() override { m_shut = true; }
    [[nodiscard]] int rate() const override { return captureRate; }

private:
    std::atomic<bool> m_shut{false};
    std::optional<PulseStream> m_stream;
};

} // namespace

std::unique_ptr<MicrophoneStream> MicrophoneStream::create()
{
    return std::make_unique<PulseMicrophone>();
}

} // namespace starling

#include "PulseMicrophone.moc"
