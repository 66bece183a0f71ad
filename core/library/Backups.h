// Verified copies of the database in the library's backups folder.
#pragma once

#include "base/Error.h"
#include "library/LibraryFolder.h"
#include "library/Migrations.h"

#include <QDateTime>

#include <optional>

namespace starling {

/// How many copies are kept; the oldest go first.
inline constexpr int backupsKept = 5;

/// A copy is due when the newest is at least this old.
inline constexpr std::chrono::hours backupInterval{24};

/// Writes a consistent copy of the database file `source` to `target` (0600), checks it in full and only then
/// gives it its name; `target` must not exist. Opens a connection of its own, so any thread may call it while
/// the library is open elsewhere. Errors: InvalidInput (target exists), DiskFull, Damaged (the copy did not
/// pass), Io; nothing remains then.
[[nodiscard]] Expected<void>
copyDatabase(const QString& source, const QString& target, const std::vector<Migration>& migrations);

/// A copy into backups/, named by time; older ones beyond backupsKept go. Returns its path. Any thread.
[[nodiscard]] Expected<QString> addBackup(
    const LibraryFolder& folder, const QDateTime& now,
    const std::vector<Migration>& migrations = libraryMigrations());

/// addBackup() if the library has takes and the newest copy is at least a day old. About 100 ms for 1,000
/// takes; any thread. Returns the new copy, or none when none was due.
[[nodiscard]] Expected<std::optional<QString>>
addBackupIfDue(const LibraryFolder& folder, const QDateTime& now);

/// Newest first; only names are looked at.
[[nodiscard]] QStringList backupFiles(const LibraryFolder& folder);

/// The newest that passes a full check. Empty: none.
[[nodiscard]] QString
newestGoodBackup(const LibraryFolder& folder, const std::vector<Migration>& migrations = libraryMigrations());

/// Puts a copy of `backup` in place of the library's database, damaged or missing. The library must not be
/// open. What was there moves to backups/replaced-<time>/, which is the answer; the sounds stay where they
/// are. Errors: Locked, Damaged (the backup), Newer (the backup), NotFound, DiskFull, ReadOnly, Io; the
/// library is unchanged then.
[[nodiscard]] Expected<QString>
restoreDatabase(const LibraryFolder& folder, const QString& backup, const QDateTime& now);

/// backups/replaced-<time>, made and empty: where a restore puts what it replaces.
[[nodiscard]] Expected<QString> makeReplacedFolder(const LibraryFolder& folder, const QDateTime& now);

} // namespace starling
