// Writes a backup as a tar file (pax), entry by entry.
#pragma once

#include "base/JobControl.h"
#include "exchange/ArchiveManifest.h"

#include <QDateTime>
#include <QFile>

#include <memory>

struct archive;

namespace starling {

/// Appears under its name with commit(); destroyed without, nothing remains. For any one thread.
class ArchiveWriter {
public:
    explicit ArchiveWriter(const QString& target);
    ~ArchiveWriter();
    ArchiveWriter(const ArchiveWriter&) = delete;
    ArchiveWriter& operator=(const ArchiveWriter&) = delete;

    /// Errors: PermissionDenied, ReadOnly, DiskFull, Io.
    [[nodiscard]] Expected<void> open();
    [[nodiscard]] Expected<void> addText(const QString& path, const QByteArray& text, const QDateTime& time);
    /// \param source open for reading at its beginning; exactly its present size goes in, and its time, so
    /// that peaks still fit their sound after a restore. Errors: Cancelled, DiskFull, Io.
    [[nodiscard]] Expected<ArchivedFile>
    addFile(const QString& path, QFile& source, const JobControl& control);
    /// On the disk when it returns; replaces a file already there.
    [[nodiscard]] Expected<void> commit();

    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< of the contents so far

private:
    struct Closer {
        void operator()(archive* writer) const;
    };
    [[nodiscard]] Expected<void> addHeader(const QString& path, qint64 size, const QDateTime& time);
    [[nodiscard]] Error trouble() const;

    QString m_target;
    QFile m_part;
    std::unique_ptr<archive, Closer> m_archive;
    qint64 m_bytes = 0;
};

} // namespace starling
