#include "e2e/ClockSound.h"

#include "audio/AudioReader.h"

#include <QFile>
#include <QtEndian>

namespace starling::test {
namespace {

constexpr int ticks = 30'000;
constexpr int lowest = 1'000; // away from silence

QByteArray wavHeader(quint32 dataBytes)
{
    QByteArray header(44, '\0');
    const auto put32 = [&](int at, quint32 value) { qToLittleEndian(value, header.data() + at); };
    const auto put16 = [&](int at, quint16 value) { qToLittleEndian(value, header.data() + at); };
    header.replace(0, 4, "RIFF");
    put32(4, dataBytes + 36);
    header.replace(8, 8, "WAVEfmt ");
    put32(16, 16);
    put16(20, 1); // PCM
    put16(22, 1); // channels
    put32(24, captureRate);
    put32(28, captureRate * 2);
    put16(32, 2);
    put16(34, 16);
    header.replace(36, 4, "data");
    put32(40, dataBytes);
    return header;
}

} // namespace

bool ClockSound::write(const QString& wavFile, std::chrono::seconds length)
{
    QFile file(wavFile);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QByteArray data(length.count() * captureRate * 2, Qt::Uninitialized);
    for (qsizetype frame = 0; frame < data.size() / 2; ++frame)
        qToLittleEndian(Sample(lowest + frame / framesPerTick % ticks), data.data() + frame * 2);
    return file.write(wavHeader(quint32(data.size()))) == 44 && file.write(data) == data.size();
}

std::optional<int> ClockSound::tickOf(Sample sample)
{
    const int tick = sample - lowest;
    return tick >= 0 && tick < ticks ? std::optional(tick) : std::nullopt;
}

int ClockSound::between(int earlier, int later)
{
    const int forward = (later - earlier + ticks) % ticks;
    return forward <= ticks / 2 ? forward : forward - ticks;
}

std::optional<int> ClockSound::lastTick(std::span<const Sample> samples)
{
    for (auto sample = samples.rbegin(); sample != samples.rend(); ++sample)
        if (const auto tick = tickOf(*sample))
            return tick;
    return std::nullopt;
}

QString ClockSound::faultIn(std::span<const Sample> samples)
{
    std::optional<int> current;
    int frames = 0; // of the current tick
    bool isFirst = true;
    for (size_t i = 0; i < samples.size(); ++i) {
        if (samples[i] == 0)
            continue;
        const auto tick = tickOf(samples[i]);
        if (!tick)
            return QStringLiteral("frame %1 is %2, which is no tick").arg(i).arg(samples[i]);
        if (tick == current) {
            ++frames;
            continue;
        }
        if (current && between(*current, *tick) != 1)
            return QStringLiteral("at frame %1 tick %2 follows %3").arg(i).arg(*tick).arg(*current);
        // The recording may begin in the middle of a tick.
        if (current && frames != framesPerTick && !(isFirst && frames < framesPerTick))
            return QStringLiteral("tick %1 before frame %2 has %3 frames").arg(*current).arg(i).arg(frames);
        isFirst = !current;
        current = tick;
        frames = 1;
    }
    return current ? QString() : QStringLiteral("no tick at all");
}

std::vector<Sample> readFrames(const QString& soundFile)
{
    auto reader = AudioReader::open(soundFile);
    if (!reader)
        return {};
    std::vector<Sample> samples(size_t((*reader)->frames()));
    const auto count = (*reader)->read(samples);
    samples.resize(count ? size_t(*count) : 0);
    return samples;
}

} // namespace starling::test
