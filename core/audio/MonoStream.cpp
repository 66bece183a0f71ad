#include "audio/MonoStream.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <span>

namespace starling {

namespace {

template<typename T>
T valueAt(const char* bytes, int index)
{
    T value;
    std::memcpy(&value, bytes + qsizetype(index) * qsizetype(sizeof(T)), sizeof(T));
    return value;
}

Sample clamped(double value)
{
    return Sample(std::lround(std::clamp(value, -32768.0, 32767.0)));
}

} // namespace

bool MonoStream::canRead(const QAudioFormat& format)
{
    return format.isValid() && format.sampleFormat() != QAudioFormat::Unknown
           && format.bytesPerFrame() <= maxFrameBytes;
}

MonoStream::MonoStream(const QAudioFormat& format, FrameSink& sink)
    : m_format(format)
    , m_sink(sink)
    , m_frameBytes(format.bytesPerFrame())
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 MonoStream::writeData(const char* bytes, qint64 count)
{
    if (m_shut)
        return count;
    std::array<Sample, 1024> mono;
    size_t made = 0;
    const auto add = [&](const char* frame) {
        mono.at(made++) = toMono(frame);
        if (made == mono.size())
            m_sink.deliver(std::span(mono).first(std::exchange(made, 0)));
    };
    const char* at = bytes;
    const char* const end = bytes + count;
    if (m_restBytes > 0) {
        const qint64 more = std::min(m_frameBytes - m_restBytes, count);
        std::copy_n(at, more, m_rest.data() + m_restBytes);
        m_restBytes += more;
        at += more;
        if (m_restBytes == m_frameBytes) {
            add(m_rest.data());
            m_restBytes = 0;
        }
    }
    for (; end - at >= m_frameBytes; at += m_frameBytes)
        add(at);
    if (end > at) {
        m_restBytes = end - at;
        std::copy(at, end, m_rest.data());
    }
    m_sink.deliver(std::span(mono).first(made));
    return count;
}

Sample MonoStream::toMono(const char* frame) const
{
    const int channels = m_format.channelCount();
    double sum = 0;
    for (int channel = 0; channel < channels; ++channel) {
        switch (m_format.sampleFormat()) {
        case QAudioFormat::UInt8:
            sum += (valueAt<quint8>(frame, channel) - 128) * 256.0;
            break;
        case QAudioFormat::Int16:
            sum += valueAt<qint16>(frame, channel);
            break;
        case QAudioFormat::Int32:
            sum += valueAt<qint32>(frame, channel) / 65536.0;
            break;
        case QAudioFormat::Float:
            sum += valueAt<float>(frame, channel) * 32768.0;
            break;
        default:
            break;
        }
    }
    return clamped(sum / channels);
}

} // namespace starling
