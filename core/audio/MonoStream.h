// Turns the bytes of a microphone into mono frames.
#pragma once

#include "audio/CaptureDevice.h"

#include <QAudioFormat>
#include <QIODevice>

#include <array>

namespace starling {

/// What a QAudioSource writes into: mixes channels down, converts to 16 bit, hands on. Writing only converts
/// and copies; it neither blocks nor allocates. Bytes of an incomplete frame wait for the rest.
class MonoStream : public QIODevice {
    Q_OBJECT

public:
    static constexpr int maxFrameBytes = 4 * 32; ///< 32 channels of 32 bit

    /// Whether frames of this format can be converted.
    [[nodiscard]] static bool canRead(const QAudioFormat& format);

    /// `sink` outlives the stream.
    MonoStream(const QAudioFormat& format, FrameSink& sink);

    /// From here on bytes are thrown away.
    void shut() { m_shut = true; }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* bytes, qint64 count) override;

private:
    [[nodiscard]] Sample toMono(const char* frame) const;

    QAudioFormat m_format;
    FrameSink& m_sink;
    qint64 m_frameBytes;
    std::array<char, maxFrameBytes> m_rest{};
    qint64 m_restBytes = 0;
    bool m_shut = false;
};

} // namespace starling
