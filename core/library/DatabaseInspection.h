// What a database file is, found out without changing it.
#pragma once

#include "base/Error.h"
#include "library/Migrations.h"

#include <QString>

namespace starling {

/// How thoroughly to look.
enum class InspectionDepth {
    Quick, ///< PRAGMA quick_check and the schema: a few milliseconds for 1,000 takes
    Full   ///< also every index and foreign key
};

/// What was found.
struct DatabaseFacts {
    enum class Verdict {
        Empty,   ///< nothing in it yet
        Good,    ///< a library of `version`, which this program knows
        Newer,   ///< a library of a later version
        Foreign, ///< a database of something else
        Damaged  ///< no database, or one that is broken
    };
    Verdict verdict = Verdict::Damaged;
    int version = 0;
    int takes = 0;  ///< when Good, those in the trash included
    QString detail; ///< for the log, when not Good
};

/// Looks at `file` and at what a crash may have left in its -wal, writing nothing beside it. Nobody may have
/// it open for writing meanwhile. Errors: PermissionDenied (cannot be read), DiskFull, Io.
[[nodiscard]] Expected<DatabaseFacts>
inspectDatabase(const QString& file, const std::vector<Migration>& migrations, InspectionDepth depth);

} // namespace starling
