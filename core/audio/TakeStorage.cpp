#include "audio/TakeStorage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace starling {

namespace {

class FileStorage final : public TakeStorage {
public:
    explicit FileStorage(const QString& path)
        : m_file(path)
    {
    }

    Expected<void> create() override
    {
        // Unbuffered: what write() took is with the system and survives this process.
        if (m_file.open(
                QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered,
                QFile::ReadOwner | QFile::WriteOwner)) {
            m_disk.setPath(QFileInfo(m_file).absolutePath());
            return {};
        }
        const auto code = m_file.error() == QFileDevice::PermissionsError ? ErrorCode::PermissionDenied
                          : m_file.error() == QFileDevice::ResourceError  ? ErrorCode::DiskFull
                                                                          : ErrorCode::Io;
        return fail(
            code,
            QCoreApplication::translate(
                "TakeStorage",
                "The recording could not begin because its file could not be created. Nothing was changed; "
                "check that the library's folder can be written to."),
            m_file.fileName() + QStringLiteral(": ") + m_file.errorString());
    }

    qint64 write(std::span<const char> bytes) override
    {
        return m_file.write(bytes.data(), qint64(bytes.size()));
    }
    bool seek(qint64 position) override { return m_file.seek(position); }
    qint64 position() const override { return m_file.pos(); }
    qint64 size() const override { return m_file.size(); }
    bool truncate(qint64 size) override { return m_file.resize(size); }

    bool sync() override
    {
#if defined(Q_OS_WIN)
        return _commit(m_file.handle()) == 0;
#elif defined(Q_OS_DARWIN)
        return ::fsync(m_file.handle()) == 0; // macOS declares no fdatasync
#else
        return ::fdatasync(m_file.handle()) == 0;
#endif
    }

    qint64 room() const override
    {
        m_disk.refresh();
        return m_disk.isValid() ? m_disk.bytesAvailable() : -1;
    }

    void close() override
    {
        m_file.close();
    }
    void remove() override
    {
        m_file.remove();
    }

private:
    QFile m_file;
    mutable QStorageInfo m_disk;
};

} // namespace

std::unique_ptr<TakeStorage> fileStorage(const QString& path)
{
    return std::make_unique<FileStorage>(path);
}

} // namespace starling
