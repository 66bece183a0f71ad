#include "audio/PlacedWav.h"

#include "audio/FileTrouble.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtEndian>

#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <limits>
#include <vector>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace starling {

namespace {

// The canonical header of "Multimedia Programming Interface and Data Specifications 1.0" (1991): RIFF, fmt,
// data.
constexpr qint64 headerBytes = 44;
constexpr qint64 mostBytes = std::numeric_limits<quint32>::max() - headerBytes;

std::array<char, headerBytes> headerFor(quint32 dataBytes, quint32 sampleRate)
{
    std::array<char, headerBytes> header{};
    const auto tag = [&](size_t at, const char* text) { std::memcpy(header.data() + at, text, 4); };
    const auto number = [&](size_t at, auto value) { qToLittleEndian(value, header.data() + at); };
    tag(0, "RIFF");
    number(4, quint32(dataBytes + headerBytes - 8));
    tag(8, "WAVE");
    tag(12, "fmt ");
    number(16, quint32(16));
    number(20, quint16(1)); // PCM
    number(22, quint16(1)); // channel
    number(24, sampleRate);
    number(28, quint32(sampleRate * sizeof(Sample)));
    number(32, quint16(sizeof(Sample)));
    number(34, quint16(16));
    tag(36, "data");
    number(40, dataBytes);
    return header;
}

} // namespace

PlacedWav::PlacedWav(const QString& target)
    : m_target(target)
    , m_part(target)
{
}

Expected<void> PlacedWav::open()
{
    auto opened = m_part.open();
    if (opened)
        m_part.file().setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return opened;
}

Expected<void> PlacedWav::putBytes(qint64 offset, const char* bytes, qint64 count)
{
#ifdef Q_OS_UNIX
    while (count > 0) {
        errno = 0;
        const auto written = ::pwrite(m_part.file().handle(), bytes, size_t(count), offset);
        if (written <= 0) {
            if (errno == EINTR)
                continue;
            return fail(FileTrouble::whileWriting(m_target, errno != 0 ? errno : ENOSPC));
        }
        bytes += written;
        offset += written;
        count -= written;
    }
#else
    const std::scoped_lock lock(m_lock);
    if (!m_part.file().seek(offset) || m_part.file().write(bytes, count) != count)
        return fail(FileTrouble::whileWriting(m_part.file()));
#endif
    return {};
}

Expected<void> PlacedWav::put(qint64 frame, std::span<const Sample> samples)
{
    const qint64 offset = frame * qint64(sizeof(Sample));
    if (offset + qint64(samples.size_bytes()) > mostBytes) {
        return fail(
            ErrorCode::UnsupportedFormat,
            QCoreApplication::translate(
                "PlacedWav",
                "The recording is longer than can be taken in at once (12 hours). It was left as "
                "it is; cut it into parts and import those."),
            m_target);
    }
    if constexpr (std::endian::native == std::endian::big) {
        std::vector<Sample> swapped(samples.begin(), samples.end());
        qToLittleEndian<Sample>(samples.data(), qsizetype(samples.size()), swapped.data());
        return putBytes(
            headerBytes + offset, reinterpret_cast<const char*>(swapped.data()),
            qint64(samples.size_bytes()));
    }
    return putBytes(
        headerBytes + offset, reinterpret_cast<const char*>(samples.data()), qint64(samples.size_bytes()));
}

Expected<void> PlacedWav::commit(qint64 frames, int sampleRate)
{
    const auto header = headerFor(quint32(frames * qint64(sizeof(Sample))), quint32(sampleRate));
    if (auto written = putBytes(0, header.data(), qint64(header.size())); !written)
        return written;
    return m_part.commit(PartFile::Sync::No);
}

} // namespace starling
