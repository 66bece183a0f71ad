// A file that appears whole or not at all.
#pragma once

#include "base/Error.h"

#include <QFile>

namespace starling {

/// Written beside its target as "<target>.part", checked there if need be, and then moved into its place.
/// Destroyed without commit() it is removed. Not QSaveFile, because the finished part can be opened by its
/// name before it is let through, and because a large copy need not always wait for the disk.
class PartFile {
public:
    enum class Sync { Yes, No };

    explicit PartFile(const QString& target);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    /// Errors: PermissionDenied, DiskFull, Io.
    [[nodiscard]] Expected<void> open();
    [[nodiscard]] QFile& file() { return m_file; }
    [[nodiscard]] QString partPath() const { return m_file.fileName(); }
    /// Moves the part into its place, over a file already there. With Sync::Yes its bytes and its name are on
    /// the disk when this returns. Errors: as open().
    [[nodiscard]] Expected<void> commit(Sync sync);

private:
    QString m_target;
    QFile m_file;
};

} // namespace starling
