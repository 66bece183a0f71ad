// A loudspeaker through Qt Multimedia.
#pragma once

#include "audio/SoundOutput.h"

#include <QAudioFormat>
#include <QPointer>

class QAudioSink;
class QIODevice;

namespace starling {

/// QAudioSink in push mode with a short buffer. processedUSecs() of Qt 6.4 on PulseAudio is what the server
/// read, less the latency that it reports, carried on by the clock between reports: what is heard.
class QtSoundOutput : public SoundOutput {
    Q_OBJECT

public:
    explicit QtSoundOutput(const QByteArray& deviceId);
    ~QtSoundOutput() override;

    [[nodiscard]] Expected<void> start(int sampleRate) override;
    void stop() override;
    [[nodiscard]] qint64 room() const override;
    qint64 write(std::span<const Sample> frames) override;
    [[nodiscard]] double heard() const override;

private:
    void onStateChanged();

    QByteArray m_deviceId;
    QAudioFormat m_format;
    std::unique_ptr<QAudioSink> m_sink;
    QPointer<QIODevice> m_device; ///< the sink's own
    QByteArray m_bytes;
    double m_written = 0; ///< frames
};

} // namespace starling
