#include "audio/WavRecovery.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace starling {

namespace {

constexpr qint64 riffHeader = 12;      // "RIFF", length, "WAVE"
constexpr qint64 chunkHeader = 8;      // name, length
constexpr qint64 headerLimit = 65'536; // a header of ours has 44 bytes; others may hold texts
constexpr int lowestRate = 1000;       // Hz; outside of this it is no header but chance
constexpr int highestRate = 768'000;

/// Where things are in the file.
struct Layout {
    qint64 dataOffset = 0;
    quint32 dataLength = 0; ///< as the header says
    quint32 riffLength = 0;
    int sampleRate = 0;
};

template<typename T>
T numberAt(const QByteArray& bytes, qint64 position)
{
    return qFromLittleEndian<T>(bytes.constData() + position);
}

bool isAt(const QByteArray& bytes, qint64 position, const char* name)
{
    return bytes.size() >= position + 4 && bytes.mid(position, 4) == name;
}

/// The sample rate of a "fmt " chunk for mono 16-bit PCM; none for any other sound.
std::optional<int> rateOf(const QByteArray& head, qint64 body)
{
    if (head.size() < body + 16)
        return {};
    const auto format = numberAt<quint16>(head, body);
    const auto channels = numberAt<quint16>(head, body + 2);
    const auto rate = numberAt<quint32>(head, body + 4);
    const auto bits = numberAt<quint16>(head, body + 14);
    constexpr quint16 pcm = 1;
    if (format != pcm || channels != 1 || bits != 16 || rate < lowestRate || rate > highestRate)
        return {};
    return int(rate);
}

std::optional<Layout> parse(const QByteArray& head)
{
    if (!isAt(head, 0, "RIFF") || !isAt(head, 8, "WAVE"))
        return {};
    Layout layout;
    layout.riffLength = numberAt<quint32>(head, 4);
    qint64 position = riffHeader;
    while (position + chunkHeader <= head.size()) {
        const auto length = numberAt<quint32>(head, position + 4);
        const qint64 body = position + chunkHeader;
        if (isAt(head, position, "data")) {
            layout.dataOffset = body;
            layout.dataLength = length;
            return layout.sampleRate > 0 ? std::optional(layout) : std::nullopt;
        }
        if (isAt(head, position, "fmt "))
            layout.sampleRate = rateOf(head, body).value_or(0);
        position = body + qint64(length) + (length & 1); // chunks begin at even places
    }
    return {};
}

bool putLength(QFile& file, qint64 position, qint64 length)
{
    const auto bytes = qToLittleEndian(quint32(std::min<qint64>(length, 0xffff'ffff)));
    return file.seek(position)
           && file.write(reinterpret_cast<const char*>(&bytes), sizeof bytes) == qint64(sizeof bytes);
}

Error trouble(ErrorCode code, const QFile& file)
{
    return {
        code,
        QCoreApplication::translate(
            "WavRecovery",
            "A recording that was cut short could not be repaired. Its file is untouched; check the disk and "
            "its permissions, then start again."),
        file.fileName() + QStringLiteral(": ") + file.errorString()};
}

/// Lengths in the header, and no half frame at the end.
Expected<void> mend(QFile& file, const Layout& layout, qint64 frames)
{
    const qint64 dataLength = frames * qint64(sizeof(Sample));
    const qint64 end = layout.dataOffset + dataLength;
    const auto clamped = [](qint64 value) { return quint32(std::min<qint64>(value, 0xffff'ffff)); };
    if (file.size() == end && layout.dataLength == clamped(dataLength)
        && layout.riffLength == clamped(end - 8))
        return {};
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered))
        return fail(trouble(ErrorCode::PermissionDenied, file));
    bool good = file.size() == end || file.resize(end);
    good = putLength(file, 4, end - 8) && putLength(file, layout.dataOffset - 4, dataLength) && good;
#ifdef Q_OS_UNIX
    good = ::fsync(file.handle()) == 0 && good;
#endif
    file.close();
    if (!good)
        return fail(trouble(ErrorCode::Io, file));
    return {};
}

Expected<RecoveredSound> readFrames(QFile& file, const Layout& layout)
{
    RecoveredSound sound;
    sound.sampleRate = layout.sampleRate;
    sound.peaks.setSampleRate(layout.sampleRate);
    int loudest = 0;
    std::array<Sample, 32'768> samples;
    if (!file.seek(layout.dataOffset))
        return fail(trouble(ErrorCode::Io, file));
    while (true) {
        const qint64 bytes = file.read(reinterpret_cast<char*>(samples.data()), sizeof samples);
        if (bytes < 0)
            return fail(trouble(ErrorCode::Io, file));
        const auto block = std::span(samples).first(size_t(bytes) / sizeof(Sample));
        for (Sample& sample : block) {
            sample = qFromLittleEndian(sample);
            loudest = std::max(loudest, std::abs(int(sample)));
        }
        sound.peaks.append(block);
        sound.frames += qint64(block.size());
        if (bytes < qint64(sizeof samples))
            break;
    }
    sound.peaks.finish();
    if (sound.frames > 0)
        sound.peakDbfs = toDbfs(loudest / 32768.0);
    return sound;
}

} // namespace

Expected<RecoveredSound> recoverWav(const QString& wavFile)
{
    QFile file(wavFile);
    if (!file.exists()) {
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate(
                "WavRecovery", "The sound of a recording that was cut short is not there. Nothing else is "
                               "affected; look for "
                               "it in a backup."),
            wavFile);
    }
    if (QFileInfo(file).isDir() || !file.open(QIODevice::ReadOnly))
        return fail(trouble(ErrorCode::PermissionDenied, file));
    const std::optional<Layout> layout = parse(file.read(headerLimit));
    if (!layout) {
        return fail(
            ErrorCode::Damaged,
            QCoreApplication::translate(
                "WavRecovery",
                "A recording was cut short before any of its sound reached the disk. Its file was left as it "
                "is; nothing can be brought back from it."),
            wavFile);
    }
    auto sound = readFrames(file, *layout);
    file.close();
    if (!sound)
        return sound;
    if (const auto mended = mend(file, *layout, sound->frames); !mended)
        return fail(mended.error());
    return sound;
}

} // namespace starling
