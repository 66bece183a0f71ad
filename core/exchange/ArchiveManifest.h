// What a backup says of itself.
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace starling {

/// Version of the archive's layout: names, manifest. Later ones are refused.
inline constexpr int archiveVersion = 1;

inline constexpr QLatin1String archiveHeadName{"backup.json"};       ///< the first entry
inline constexpr QLatin1String archiveManifestName{"manifest.json"}; ///< the last: checksums of all between
inline constexpr QLatin1String archiveDatabaseName{"library.sqlite"};

/// The first entry: enough to know whether the rest can be read.
struct ArchiveHead {
    int version = archiveVersion;
    int schema = 0; ///< of the database
    bool operator==(const ArchiveHead&) const = default;
};

/// One file in the archive.
struct ArchivedFile {
    QString path; ///< relative to the library's folder
    qint64 bytes = 0;
    QByteArray sha256; ///< hexadecimal
    bool operator==(const ArchivedFile&) const = default;
};

/// The last entry; an archive without it was cut short.
struct ArchiveManifest {
    int takes = 0;
    std::vector<ArchivedFile> files; ///< in the order of the archive
    bool operator==(const ArchiveManifest&) const = default;
};

[[nodiscard]] QByteArray toJson(const ArchiveHead& head);
[[nodiscard]] QByteArray toJson(const ArchiveManifest& manifest);
/// Errors: UnsupportedFormat (no head of Starling's), Newer.
[[nodiscard]] Expected<ArchiveHead> parseArchiveHead(const QByteArray& json, int knownSchema);
/// Errors: Damaged.
[[nodiscard]] Expected<ArchiveManifest> parseArchiveManifest(const QByteArray& json);

/// "library.sqlite", or "takes/" with one plain name that ends as a sound or its peaks do. Everything else is
/// refused: folders above, absolute paths, hidden files.
[[nodiscard]] bool isArchivablePath(const QString& path);

/// The two errors a broken archive has.
[[nodiscard]] Error damagedArchive(const QString& detail);
[[nodiscard]] Error foreignArchive(const QString& detail);

} // namespace starling
