// What is wrong with a library.
#pragma once

#include "answer/Take.h"
#include "base/Error.h"
#include "base/JobControl.h"
#include "library/LibraryFolder.h"

#include <QString>

#include <vector>

class QSqlDatabase;

namespace starling {

/// One thing that is wrong with a library.
struct LibraryProblem {
    enum class Kind {
        Database,
        ForeignKey,
        MissingSound,
        DamagedSound,
        OrphanFile,
        BadPeaks,
        UnfinishedTake,
        StorySearch
    };
    Kind kind = Kind::Database;
    TakeId take;      ///< null when it is no take's
    QString sentence; ///< what is wrong, what is safe
    bool repaired = false;
    bool operator==(const LibraryProblem&) const = default;
};

/// "database", "foreign-key", "missing-sound", …
[[nodiscard]] QString toText(LibraryProblem::Kind kind);

/// The database alone, in its thread; milliseconds for each hundred stories. With `repair`, indices and the
/// stories' search are rebuilt from their tables.
[[nodiscard]] Expected<std::vector<LibraryProblem>> checkDatabase(QSqlDatabase& database, bool repair);

/// The files alone; long work for any thread. `takes` are all rows there are: also those in the trash and
/// those recording, whose files are left alone. Errors: Cancelled.
[[nodiscard]] Expected<std::vector<LibraryProblem>> checkFiles(
    const LibraryFolder& folder, const std::vector<Take>& takes, bool repair, const JobControl& control = {});

} // namespace starling
