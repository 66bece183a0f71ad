// The user's library: a folder with a database and the sound of every take.
#pragma once

#include "base/Error.h"
#include "base/JobControl.h"
#include "catalog/Catalog.h"
#include "library/FlagKindStore.h"
#include "library/LibraryCheck.h"
#include "library/LibraryFolder.h"
#include "library/Migrations.h"
#include "library/QuestionStore.h"
#include "library/ReviewStore.h"
#include "library/StoryStore.h"
#include "library/TakeRecovery.h"
#include "library/TakeStore.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace starling {

/// Figures for the doctor.
struct LibraryStatus {
    QString path;
    int schema = 0;
    int takes = 0; ///< without those in the trash
    bool ok = false;
};

/// An open library. One per folder and process; another process that opens the same folder is refused with
/// Locked. Lives in one thread together with its database connection. Everything in the interface is quick
/// (milliseconds) except what takes a JobControl.
class Library {
public:
    /// Opens the library in `folder`, making it when it is missing (0700; files 0600). An older schema is
    /// upgraded after a verified backup; takes that a crash left in state Recording stay so until
    /// recoverTakes(). Errors: Newer, Damaged (names the newest good backup), Locked, ReadOnly,
    /// PermissionDenied, InvalidInput (the path is a file), DiskFull, Io. None of them changes anything on
    /// disk.
    [[nodiscard]] static Expected<std::unique_ptr<Library>> open(const QString& folder);
    /// The same with other steps than libraryMigrations(); for tests of upgrades.
    [[nodiscard]] static Expected<std::unique_ptr<Library>>
    open(const QString& folder, const std::vector<Migration>& migrations);
    ~Library();

    [[nodiscard]] const LibraryFolder& folder() const;
    [[nodiscard]] TakeStore& takes();
    [[nodiscard]] ReviewStore& reviews();
    [[nodiscard]] FlagKindStore& flagKinds();
    [[nodiscard]] QuestionStore& questions();
    [[nodiscard]] StoryStore& stories();

    /// Everything that `change` does with the stores happens, or nothing does, also when the program is
    /// killed meanwhile. The stores' signals come at once, so `change` first checks what it can. Errors: what
    /// `change` answers with, the database's.
    [[nodiscard]] Expected<void> changeAtOnce(const std::function<Expected<void>()>& change);

    [[nodiscard]] LibraryStatus status() const;

    /// Makes every take that a crash left in state Recording playable again, from what had reached the disk:
    /// recoverTakeSound() and commitRecovery() for each. Quick for short takes; a 90 min take needs about a
    /// second, so the window does the first half in a job thread. Returns the takes that came back. A take
    /// whose file could not be read now stays as it is for the next start. Errors: the database's, Cancelled.
    [[nodiscard]] Expected<std::vector<TakeId>>
    recoverTakes(const Catalog& catalog, const LengthSettings& lengths, const JobControl& control = {});

    /// The quick half, in the library's thread: the take becomes Recovered, with the marks and flags it had.
    /// Of a take without sound nothing remains if nothing was marked either; otherwise it becomes an empty
    /// one in the trash. True when the take came back. A take no longer in state Recording is left alone.
    [[nodiscard]] Expected<bool>
    commitRecovery(const RecoveredTake& recovered, const Catalog& catalog, const LengthSettings& lengths);

    /// Looks at database, files, orphans and peaks; with `repair` mends what can be mended without losing
    /// anything (indices, the stories' search and peaks are rebuilt, orphans moved to the trash folder).
    /// Decodes every sound: about 3 s for each 90 min. Takes still recording are named and left to
    /// recoverTakes().
    [[nodiscard]] Expected<std::vector<LibraryProblem>> check(bool repair, const JobControl& control = {});

    /// Writes a consistent copy of the database to `file` (VACUUM INTO) and verifies it. Routine copies are
    /// addBackupIfDue()'s business.
    [[nodiscard]] Expected<void> backupDatabase(const QString& file);

    /// Destroys for good what has been in the trash for more than 30 days before `now`: takes, stories, and
    /// files in the trash folder. Returns how many takes.
    [[nodiscard]] Expected<int> purgeTrash(const QDateTime& now);

private:
    Library();
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace starling
