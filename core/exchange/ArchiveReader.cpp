#include "exchange/ArchiveReader.h"

#include "audio/FileTrouble.h"
#include "library/PrivateFiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <memory>
#include <optional>
#include <vector>

namespace starling {

namespace {

constexpr size_t blockSize = size_t{256} * 1024;
/// Head and manifest are held in memory; 16 MiB name about 100,000 files.
constexpr qint64 textLimit = qint64{16} * 1024 * 1024;

struct Closer {
    void operator()(archive* reader) const { archive_read_free(reader); }
};

/// One pass over an archive.
class Unpacking {
public:
    Unpacking(const QString& file, QString folder, int knownSchema, const JobControl& control)
        : m_file(file)
        , m_folder(std::move(folder))
        , m_knownSchema(knownSchema)
        , m_control(control)
    {
    }

    Expected<ArchiveManifest> run();

private:
    Expected<void> open();
    Expected<void> takeEntry(archive_entry* entry);
    Expected<void> unpack(const QString& path, const QDateTime& time);
    Expected<QByteArray> readText();
    Expected<void> compare() const;

    /// Reads the entry's data block by block. `use` gets each block.
    template<typename Use>
    Expected<void> readData(Use use);

    QFile m_file;
    QString m_folder;
    int m_knownSchema;
    const JobControl& m_control;
    std::unique_ptr<archive, Closer> m_archive;
    bool m_hasHead = false;
    std::optional<ArchiveManifest> m_manifest;
    std::vector<ArchivedFile> m_unpacked;
    QSet<QString> m_seen;
    qint64 m_written = 0;
};

Error stopped()
{
    return {
        ErrorCode::Cancelled,
        QCoreApplication::translate("LibraryArchive", "Restoring was stopped. The library was not changed."),
        {}};
}

QDateTime timeOf(archive_entry* entry)
{
    constexpr qint64 latest = 253'402'300'799; // the year 9999
    const qint64 seconds = archive_entry_mtime_is_set(entry) != 0 ? qint64(archive_entry_mtime(entry)) : 0;
    if (seconds <= 0 || seconds > latest)
        return {};
    return QDateTime::fromMSecsSinceEpoch(seconds * 1000 + archive_entry_mtime_nsec(entry) / 1'000'000);
}

Expected<void> Unpacking::open()
{
    if (!m_file.exists())
        return fail(FileTrouble::missing(m_file.fileName()));
    if (QFileInfo(m_file).isDir())
        return fail(foreignArchive(QStringLiteral("a folder")));
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(FileTrouble::whileReading(m_file));
    m_archive.reset(archive_read_new());
    archive* const reader = m_archive.get();
    // Nothing but plain tar: no compression that could unfold, no other format to attack.
    if (archive_read_support_filter_none(reader) != ARCHIVE_OK
        || archive_read_support_format_tar(reader) != ARCHIVE_OK
        || archive_read_open_fd(reader, m_file.handle(), blockSize) != ARCHIVE_OK)
        return fail(foreignArchive(QString::fromLocal8Bit(archive_error_string(reader))));
    return {};
}

template<typename Use>
Expected<void> Unpacking::readData(Use use)
{
    std::vector<char> block(blockSize);
    while (true) {
        if (m_control.isCancelled())
            return fail(stopped());
        const la_ssize_t got = archive_read_data(m_archive.get(), block.data(), block.size());
        if (got == 0)
            return {};
        if (got < 0)
            return fail(damagedArchive(QString::fromLocal8Bit(archive_error_string(m_archive.get()))));
        m_written += got;
        // A sparse entry can claim any size; no honest archive holds more than its own bytes.
        if (m_written > m_file.size())
            return fail(damagedArchive(QStringLiteral("more content than file")));
        if (Expected<void> used = use(QByteArrayView(block.data(), got)); !used)
            return used;
        m_control.report(double(m_written) / double(m_file.size()));
    }
}

Expected<QByteArray> Unpacking::readText()
{
    QByteArray text;
    const auto read = readData([&text](QByteArrayView block) -> Expected<void> {
        text += block;
        if (text.size() > textLimit)
            return fail(damagedArchive(QStringLiteral("too long a text")));
        return {};
    });
    if (!read)
        return fail(read.error());
    return text;
}

Expected<void> Unpacking::unpack(const QString& path, const QDateTime& time)
{
    const QString target = m_folder + QLatin1Char('/') + path;
    if (auto made = makePrivateFile(target); !made)
        return made;
    QFile out(target);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(FileTrouble::whileWriting(out));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto read = readData([&](QByteArrayView block) -> Expected<void> {
        hash.addData(block);
        if (out.write(block.data(), block.size()) != block.size()) // cut short: what a full disk does
            return fail(FileTrouble::whileWriting(target, ENOSPC));
        return {};
    });
    if (!read)
        return read;
    if (time.isValid())
        out.setFileTime(time, QFileDevice::FileModificationTime); // what peaks are tied to
    m_unpacked.push_back({path, out.size(), hash.result().toHex()});
    return {};
}

Expected<void> Unpacking::takeEntry(archive_entry* entry)
{
    const QString path = QString::fromLatin1(archive_entry_pathname(entry));
    if (!m_hasHead && path != archiveHeadName)
        return fail(foreignArchive(path));
    if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry)
        || archive_entry_symlink(entry) || m_seen.contains(path) || m_manifest)
        return fail(damagedArchive(QStringLiteral("unexpected entry ") + path));
    m_seen << path;
    if (path == archiveHeadName) {
        const auto text = readText();
        if (!text)
            return fail(text.error());
        m_hasHead = true;
        const auto head = parseArchiveHead(*text, m_knownSchema);
        return head ? Expected<void>() : fail(head.error());
    }
    if (path == archiveManifestName) {
        const auto text = readText();
        if (!text)
            return fail(text.error());
        auto manifest = parseArchiveManifest(*text);
        if (!manifest)
            return fail(manifest.error());
        m_manifest = *std::move(manifest);
        return {};
    }
    if (!isArchivablePath(path))
        return fail(damagedArchive(QStringLiteral("refused path ") + path));
    return unpack(path, timeOf(entry));
}

Expected<void> Unpacking::compare() const
{
    if (!m_manifest)
        return fail(damagedArchive(QStringLiteral("no manifest")));
    if (m_manifest->files != m_unpacked)
        return fail(damagedArchive(QStringLiteral("checksums")));
    if (!m_seen.contains(archiveDatabaseName))
        return fail(damagedArchive(QStringLiteral("no database")));
    return {};
}

Expected<ArchiveManifest> Unpacking::run()
{
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    if (const auto made = makePrivateFolder(m_folder + QStringLiteral("/takes")); !made)
        return fail(made.error());
    while (true) {
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(m_archive.get(), &entry);
        if (status == ARCHIVE_EOF)
            break;
        if (status != ARCHIVE_OK) {
            const QString detail = QString::fromLocal8Bit(archive_error_string(m_archive.get()));
            return fail(m_hasHead ? damagedArchive(detail) : foreignArchive(detail));
        }
        if (const auto taken = takeEntry(entry); !taken)
            return fail(taken.error());
    }
    if (!m_hasHead)
        return fail(foreignArchive(QStringLiteral("empty")));
    if (const auto compared = compare(); !compared)
        return fail(compared.error());
    return *std::move(m_manifest);
}

} // namespace

Expected<ArchiveManifest>
unpackArchive(const QString& file, const QString& folder, int knownSchema, const JobControl& control)
{
    return Unpacking(file, folder, knownSchema, control).run();
}

} // namespace starling
