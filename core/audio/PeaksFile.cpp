#include "audio/PeaksFile.h"

#include "audio/FileTrouble.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <optional>
#include <type_traits>

namespace starling {

namespace {

constexpr quint64 peaksMagic = 0x534b504c52415453; // "STARLPKS" read as a little-endian number
constexpr quint32 peaksVersion = 1;
constexpr quint64 checksumSeed = 0xcbf29ce484222325; // FNV-1a, 64 bit
constexpr quint64 checksumPrime = 0x100000001b3;
constexpr size_t flushAt = 4096; // peaks: 24 KiB, about 22 s of sound
constexpr int maxSampleRate = 768'000;

struct Identity {
    qint64 size = 0;     ///< bytes of the sound file
    qint64 modified = 0; ///< its time in ms since 1970
    bool operator==(const Identity&) const = default;
};

struct Header {
    quint64 magic = peaksMagic;
    quint32 version = peaksVersion;
    qint32 sampleRate = 0;
    Identity sound;
    qint64 frames = 0;
    quint64 checksum = 0; ///< over the peaks, then frames and rate
};
static_assert(sizeof(Header) == 48 && std::is_trivially_copyable_v<Header>);
static_assert(sizeof(Peak) == 6 && std::is_trivially_copyable_v<Peak>);

quint64 mix(quint64 checksum, quint64 value)
{
    return (checksum ^ value) * checksumPrime;
}

quint64 checksumOf(std::span<const Peak> peaks, quint64 checksum)
{
    for (const Peak& peak : peaks) {
        checksum =
            mix(checksum,
                quint64(quint16(peak.min)) | quint64(quint16(peak.max)) << 16 | quint64(peak.rms) << 32);
    }
    return checksum;
}

quint64 sealed(quint64 checksum, qint64 frames, int sampleRate)
{
    return mix(mix(checksum, quint64(frames)), quint64(sampleRate));
}

std::optional<Identity> identityOf(const QString& soundFile)
{
    const QFileInfo info(soundFile);
    if (!info.isFile())
        return std::nullopt;
    return Identity{info.size(), info.lastModified().toMSecsSinceEpoch()};
}

qint64 peakCount(qint64 frames)
{
    return frames / Peaks::framesPerPeak + (frames % Peaks::framesPerPeak != 0 ? 1 : 0);
}

auto damaged(const QString& why, const QString& path)
{
    return fail(
        ErrorCode::Damaged,
        QCoreApplication::translate(
            "PeaksFile", "The stored waveform does not fit the recording. The recording itself is untouched; "
                         "the waveform is drawn anew from it."),
        path + QStringLiteral(": ") + why);
}

Expected<Header> readHeader(QFile& file, const QString& soundFile)
{
    Header header;
    if (file.read(reinterpret_cast<char*>(&header), sizeof header) != qint64(sizeof header))
        return damaged(QStringLiteral("no header"), file.fileName());
    if (header.magic != peaksMagic || header.version != peaksVersion)
        return damaged(QStringLiteral("other kind or version"), file.fileName());
    if (header.sampleRate <= 0 || header.sampleRate > maxSampleRate || header.frames < 0
        || file.size() - qint64(sizeof header) != peakCount(header.frames) * qint64(sizeof(Peak)))
        return damaged(QStringLiteral("impossible length or rate"), file.fileName());
    if (identityOf(soundFile) != header.sound)
        return damaged(QStringLiteral("belongs to another state of the sound file"), file.fileName());
    return header;
}

} // namespace

Expected<Peaks> PeaksFile::load(const QString& path, const QString& soundFile)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(FileTrouble::whileReading(file));
    const auto header = readHeader(file, soundFile);
    if (!header)
        return fail(header.error());

    std::vector<Peak> finest(size_t(peakCount(header->frames)));
    const qint64 bytes = qint64(finest.size()) * qint64(sizeof(Peak));
    if (file.read(reinterpret_cast<char*>(finest.data()), bytes) != bytes)
        return damaged(QStringLiteral("cut short"), path);
    const quint64 checksum = checksumOf(finest, checksumSeed);
    if (sealed(checksum, header->frames, header->sampleRate) != header->checksum)
        return damaged(QStringLiteral("wrong checksum"), path);
    return Peaks::fromFinest(std::move(finest), header->frames, header->sampleRate);
}

Expected<void> PeaksFile::save(const QString& path, const QString& soundFile, const Peaks& peaks)
{
    const auto sound = identityOf(soundFile);
    if (!sound)
        return fail(FileTrouble::missing(soundFile));
    const std::span<const Peak> finest = peaks.levelCount() > 0 ? peaks.level(0) : std::span<const Peak>();
    Header header;
    header.sampleRate = peaks.sampleRate();
    header.sound = *sound;
    header.frames = peaks.frames();
    header.checksum = sealed(checksumOf(finest, checksumSeed), peaks.frames(), peaks.sampleRate());

    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(FileTrouble::whileWriting(file));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(reinterpret_cast<const char*>(&header), sizeof header);
    file.write(reinterpret_cast<const char*>(finest.data()), qint64(finest.size_bytes()));
    if (!file.commit())
        return fail(FileTrouble::whileWriting(file));
    return {};
}

Expected<void> PeaksFile::rebind(const QString& path, const QString& oldSound, const QString& newSound)
{
    const auto sound = identityOf(newSound);
    if (!sound)
        return fail(FileTrouble::missing(newSound));
    QFile file(path);
    if (!file.exists())
        return fail(FileTrouble::missing(path));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(FileTrouble::whileReading(file));
    auto header = readHeader(file, oldSound);
    if (!header)
        return fail(header.error());
    header->sound = *sound;
    if (!file.seek(0)
        || file.write(reinterpret_cast<const char*>(&*header), sizeof *header) != qint64(sizeof *header))
        return fail(FileTrouble::whileWriting(file));
    return {};
}

PeaksWriter::PeaksWriter(const QString& path)
    : m_path(path)
    , m_part(path + QStringLiteral(".part"))
    , m_checksum(checksumSeed)
{
    m_fresh.reserve(flushAt + 1);
    m_broken = !m_part.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered);
    if (m_broken)
        return;
    m_part.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    // No magic until finish() has written the true header.
    const std::array<char, sizeof(Header)> empty{};
    m_broken = m_part.write(empty.data(), qint64(empty.size())) != qint64(empty.size());
}

PeaksWriter::~PeaksWriter()
{
    if (m_part.isOpen())
        m_part.remove();
}

void PeaksWriter::append(std::span<const Sample> samples)
{
    while (!samples.empty()) {
        const auto part = samples.first(std::min(samples.size(), flushAt * Peaks::framesPerPeak / 2));
        m_gatherer.append(part, m_fresh);
        if (m_fresh.size() >= flushAt / 2)
            flush();
        m_frames += qint64(part.size());
        samples = samples.subspan(part.size());
    }
}

void PeaksWriter::flush()
{
    m_checksum = checksumOf(m_fresh, m_checksum);
    const qint64 bytes = qint64(m_fresh.size()) * qint64(sizeof(Peak));
    if (!m_broken)
        m_broken = m_part.write(reinterpret_cast<const char*>(m_fresh.data()), bytes) != bytes;
    m_fresh.clear();
}

Expected<void> PeaksWriter::finish(const QString& soundFile, int sampleRate)
{
    m_gatherer.finish(m_fresh);
    flush();
    const auto sound = identityOf(soundFile);
    if (!sound)
        return fail(FileTrouble::missing(soundFile));
    if (m_broken)
        return fail(FileTrouble::whileWriting(m_part));
    Header header;
    header.sampleRate = sampleRate;
    header.sound = *sound;
    header.frames = m_frames;
    header.checksum = sealed(m_checksum, m_frames, sampleRate);
    if (!m_part.seek(0)
        || m_part.write(reinterpret_cast<const char*>(&header), sizeof header) != qint64(sizeof header))
        return fail(FileTrouble::whileWriting(m_part));
    // The old file, if any, gives way: the peaks are a cache, so a gap between the two steps costs nothing.
    m_part.close();
    QFile::remove(m_path);
    if (!m_part.rename(m_path)) {
        const Error error = FileTrouble::whileWriting(m_part);
        m_part.remove();
        return fail(error);
    }
    return {};
}

} // namespace starling
