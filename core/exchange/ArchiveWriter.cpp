#include "exchange/ArchiveWriter.h"

#include "audio/FileTrouble.h"
#include "library/PrivateFiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace starling {

namespace {

constexpr size_t blockSize = size_t{256} * 1024;

struct EntryCloser {
    void operator()(archive_entry* entry) const { archive_entry_free(entry); }
};

/// The rename itself must survive a power cut too.
void syncFolder([[maybe_unused]] const QString& file)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(
        QFile::encodeName(QFileInfo(file).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#endif
}

} // namespace

void ArchiveWriter::Closer::operator()(archive* writer) const
{
    archive_write_free(writer);
}

ArchiveWriter::ArchiveWriter(const QString& target)
    : m_target(target)
    , m_part(target + QStringLiteral(".part"))
{
}

ArchiveWriter::~ArchiveWriter()
{
    m_archive.reset(); // may still write what it has buffered
    if (m_part.isOpen())
        m_part.remove();
}

Error ArchiveWriter::trouble() const
{
    return FileTrouble::whileWriting(m_target, archive_errno(m_archive.get()));
}

Expected<void> ArchiveWriter::open()
{
    QFile::remove(m_part.fileName()); // of a crash
    if (auto made = makePrivateFile(m_part.fileName()); !made)
        return made;
    if (!m_part.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(FileTrouble::whileWriting(m_part));
    m_archive.reset(archive_write_new());
    archive* const writer = m_archive.get();
    if (archive_write_set_format_pax(writer) != ARCHIVE_OK
        || archive_write_add_filter_none(writer) != ARCHIVE_OK
        || archive_write_open_fd(writer, m_part.handle()) != ARCHIVE_OK)
        return fail(trouble());
    return {};
}

Expected<void> ArchiveWriter::addHeader(const QString& path, qint64 size, const QDateTime& time)
{
    const std::unique_ptr<archive_entry, EntryCloser> entry(archive_entry_new());
    archive_entry_set_pathname(entry.get(), path.toLatin1().constData());
    archive_entry_set_size(entry.get(), size);
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0600);
    const qint64 ms = time.toMSecsSinceEpoch();
    archive_entry_set_mtime(entry.get(), ms / 1000, long(ms % 1000) * 1'000'000);
    if (archive_write_header(m_archive.get(), entry.get()) != ARCHIVE_OK)
        return fail(trouble());
    return {};
}

Expected<void> ArchiveWriter::addText(const QString& path, const QByteArray& text, const QDateTime& time)
{
    if (auto header = addHeader(path, text.size(), time); !header)
        return header;
    if (archive_write_data(m_archive.get(), text.constData(), size_t(text.size())) != text.size())
        return fail(trouble());
    m_bytes += text.size();
    return {};
}

Expected<ArchivedFile> ArchiveWriter::addFile(const QString& path, QFile& source, const JobControl& control)
{
    const qint64 size = source.size();
    if (const auto header = addHeader(path, size, QFileInfo(source).lastModified()); !header)
        return fail(header.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::vector<char> block(blockSize);
    for (qint64 left = size; left > 0;) {
        if (control.isCancelled()) {
            return fail(
                ErrorCode::Cancelled,
                QCoreApplication::translate(
                    "LibraryArchive", "The backup was stopped. The library is safe; no file was written."));
        }
        const qint64 got = source.read(block.data(), std::min<qint64>(left, qint64(block.size())));
        if (got <= 0)
            return fail(FileTrouble::whileReading(source));
        hash.addData(QByteArrayView(block.data(), got));
        if (archive_write_data(m_archive.get(), block.data(), size_t(got)) != got)
            return fail(trouble());
        left -= got;
    }
    m_bytes += size;
    return ArchivedFile{path, size, hash.result().toHex()};
}

Expected<void> ArchiveWriter::commit()
{
    if (archive_write_close(m_archive.get()) != ARCHIVE_OK)
        return fail(trouble());
    m_archive.reset();
#ifdef Q_OS_UNIX
    if (::fsync(m_part.handle()) != 0)
        return fail(FileTrouble::whileWriting(m_target, errno));
#endif
    // QFile::rename() does not replace; rename(2) does, in one step.
    if (std::rename(QFile::encodeName(m_part.fileName()).constData(), QFile::encodeName(m_target).constData())
        != 0)
        return fail(FileTrouble::whileWriting(m_target, errno));
    m_part.close();
    syncFolder(m_target);
    return {};
}

} // namespace starling
