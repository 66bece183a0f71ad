#include "support/FakeDisk.h"

#include <QThread>

#include <algorithm>

namespace starling::test {

class FakeStorage final : public TakeStorage {
public:
    FakeStorage(FakeDisk& disk, const QString& path)
        : m_disk(disk)
        , m_file(fileStorage(path))
    {
    }

    Expected<void> create() override
    {
        if (m_disk.m_refuses)
            return fail(ErrorCode::PermissionDenied, QStringLiteral("The fake disk refuses."));
        return m_file->create();
    }
    qint64 write(std::span<const char> bytes) override
    {
        while (m_disk.m_stuck)
            QThread::msleep(5);
        const qint64 room = std::max<qint64>(0, m_disk.m_capacity - m_file->position());
        return m_file->write(bytes.first(size_t(std::min(room, qint64(bytes.size())))));
    }
    bool seek(qint64 position) override { return m_file->seek(position); }
    qint64 position() const override { return m_file->position(); }
    qint64 size() const override { return m_file->size(); }
    bool truncate(qint64 size) override { return m_file->truncate(size); }
    bool sync() override
    {
        ++m_disk.m_syncs;
        return m_file->sync();
    }
    qint64 room() const override { return m_disk.m_room < 0 ? m_file->room() : qint64(m_disk.m_room); }
    void close() override { m_file->close(); }
    void remove() override { m_file->remove(); }

private:
    FakeDisk& m_disk;
    std::unique_ptr<TakeStorage> m_file;
};

TakeStorageFactory FakeDisk::factory()
{
    return [this](const QString& path) { return std::make_unique<FakeStorage>(*this, path); };
}

} // namespace starling::test
