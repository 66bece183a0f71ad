// The database's shape, version by version.
#pragma once

#include "base/Error.h"

#include <QString>
#include <QStringList>

#include <vector>

class QSqlDatabase;

namespace starling {

/// Marks a database as Starling's ("Star" in ASCII); in the header, at offset 68.
inline constexpr qint64 libraryApplicationId = 0x53746172;

/// One step from version − 1 to `version`. Once released, a step is never edited; a change is a new step.
struct Migration {
    int version = 0;
    QStringList statements; ///< one each; run in order in one transaction
};

/// Every step there is, in order, versions 1, 2, 3, …
[[nodiscard]] const std::vector<Migration>& libraryMigrations();

/// PRAGMA user_version.
[[nodiscard]] Expected<int> schemaVersion(QSqlDatabase& database);

/// Runs what is missing, one transaction a step: tables and version number change together or not at all.
/// Errors: as toError(); the database then stands at the last step that succeeded.
[[nodiscard]] Expected<void> migrate(QSqlDatabase& database, const std::vector<Migration>& migrations);

/// "table.column type" of every column, sorted: what tells a whole schema from a damaged one.
[[nodiscard]] Expected<QStringList> schemaColumns(QSqlDatabase& database);

/// The columns that a library of `version` has.
[[nodiscard]] Expected<QStringList> expectedColumns(const std::vector<Migration>& migrations, int version);

} // namespace starling
