#include "audio/WavWriter.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sndfile.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace starling {

namespace {

TakeStorage& storageOf(void* user)
{
    return *static_cast<TakeStorage*>(user);
}

sf_count_t storageLength(void* user)
{
    return storageOf(user).size();
}

sf_count_t storageSeek(sf_count_t offset, int whence, void* user)
{
    TakeStorage& storage = storageOf(user);
    const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? storage.position() : storage.size();
    return storage.seek(base + offset) ? storage.position() : -1;
}

sf_count_t storageRead(void*, sf_count_t, void*)
{
    return 0; // a file opened for writing is never read
}

sf_count_t storageWrite(const void* bytes, sf_count_t count, void* user)
{
    return std::max<qint64>(0, storageOf(user).write({static_cast<const char*>(bytes), size_t(count)}));
}

sf_count_t storageTell(void* user)
{
    return storageOf(user).position();
}

SF_VIRTUAL_IO storageFunctions{storageLength, storageSeek, storageRead, storageWrite, storageTell};

} // namespace

WavWriter::WavWriter(std::unique_ptr<TakeStorage> storage)
    : m_storage(std::move(storage))
{
}

WavWriter::~WavWriter()
{
    if (m_file)
        close();
}

Expected<void> WavWriter::create()
{
    return m_storage->create();
}

Expected<void> WavWriter::begin(int rate)
{
    SF_INFO info{};
    info.samplerate = rate;
    info.channels = 1;
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    m_file = sf_open_virtual(&storageFunctions, SFM_WRITE, &info, m_storage.get());
    m_rate = rate;
    if (m_file) {
        sf_command(m_file, SFC_SET_UPDATE_HEADER_AUTO, nullptr, SF_TRUE);
        sf_command(m_file, SFC_UPDATE_HEADER_NOW, nullptr, 0);
        m_dataOffset = m_storage->size();
    }
    if (!m_file || m_dataOffset == 0) {
        return fail(
            ErrorCode::DiskFull,
            QCoreApplication::translate(
                "WavWriter",
                "The recording could not begin because its file could not be written. Nothing was changed; "
                "make room on the disk and try again."),
            QString::fromUtf8(sf_strerror(m_file)));
    }
    return {};
}

bool WavWriter::write(std::span<const Sample> samples)
{
    const auto count = sf_count_t(samples.size());
    const bool whole = sf_write_short(m_file, samples.data(), count) == count;
    // The disk's own word, because a write cut short may have left whole frames or half of one.
    m_frames = std::max<qint64>(0, m_storage->size() - m_dataOffset) / qint64(sizeof(Sample));
    return whole;
}

bool WavWriter::sync()
{
    sf_command(m_file, SFC_UPDATE_HEADER_NOW, nullptr, 0);
    return m_storage->sync();
}

bool WavWriter::close()
{
    if (!m_file) {
        m_storage->close();
        return true;
    }
    const qint64 end = m_dataOffset + m_frames * qint64(sizeof(Sample));
    bool good = m_storage->size() == end || m_storage->truncate(end);
    good = sf_close(m_file) == 0 && good;
    m_file = nullptr;

    // The two lengths once more by hand: after a failed write libsndfile does not vouch for its header.
    const auto put = [this](qint64 position, qint64 value) {
        const auto bytes = qToLittleEndian(quint32(std::min<qint64>(value, 0xffff'ffff)));
        const std::span<const char> raw(reinterpret_cast<const char*>(&bytes), sizeof bytes);
        return m_storage->seek(position) && m_storage->write(raw) == qint64(raw.size());
    };
    constexpr qint64 riffSize = 4;
    good = put(riffSize, end - 8) && put(m_dataOffset - 4, end - m_dataOffset) && good;
    good = m_storage->sync() && good;
    m_storage->close();
    return good;
}

void WavWriter::remove()
{
    if (m_file) {
        sf_close(m_file);
        m_file = nullptr;
    }
    m_storage->remove();
}

} // namespace starling
