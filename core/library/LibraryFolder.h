// Where things lie inside a library's folder. The one place that knows these names.
#pragma once

#include "base/Id.h"

#include <QString>

namespace starling {

/// Paths only; touches the disk where it says so. A plain value, safe in any thread.
class LibraryFolder {
public:
    LibraryFolder() = default;
    explicit LibraryFolder(QString path);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] QString database() const; ///< library.sqlite
    [[nodiscard]] QString lockFile() const;
    [[nodiscard]] QString reserveFile() const; ///< room kept back while recording (DiskReserve)
    [[nodiscard]] QString takesFolder() const; ///< takes/
    [[nodiscard]] QString backupsFolder() const;
    [[nodiscard]] QString
    trashFolder() const; ///< trash/: orphan files that check --repair moved away; purgeTrash() empties it

    [[nodiscard]] QString wav(const TakeId& take) const;
    [[nodiscard]] QString flac(const TakeId& take) const;
    [[nodiscard]] QString peaks(const TakeId& take) const;
    /// takes/<id>, without an ending
    [[nodiscard]] QString stem(const TakeId& take) const;

    /// The file that holds a take's sound now: the FLAC, or the WAV until that exists. Looks at the disk.
    /// Empty: none.
    [[nodiscard]] QString sound(const TakeId& take) const;

    bool operator==(const LibraryFolder&) const = default;

private:
    QString m_path;
};

/// The user's own library when none is named.
[[nodiscard]] QString defaultLibraryPath();

} // namespace starling
