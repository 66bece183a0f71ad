// Takes as rows of the database: the mapping both ways, without rules.
#pragma once

#include "answer/Take.h"
#include "base/Error.h"

#include <QVariant>

#include <vector>

class QSqlDatabase;

namespace starling {

/// Part of an SQL statement with its values.
struct SqlCondition {
    QString sql; ///< about the table takes, whose id is "takes.id"; never empty ("1" means all)
    QVariantList values;
};

/// Takes that fulfil `where`, newest first, with marks, dropouts and flags: four statements, however many
/// takes.
[[nodiscard]] Expected<std::vector<Take>> readTakes(QSqlDatabase& database, const SqlCondition& where);

/// The functions below belong into a transaction. The take's row must not exist.
[[nodiscard]] Expected<void> insertTake(QSqlDatabase& database, const Take& take);
[[nodiscard]] Expected<void>
replaceMarks(QSqlDatabase& database, const TakeId& take, const SegmentTrack& track);
[[nodiscard]] Expected<void>
replaceDropouts(QSqlDatabase& database, const TakeId& take, const std::vector<Span>& dropouts);
[[nodiscard]] Expected<void> insertFlag(QSqlDatabase& database, const TakeId& take, const Flag& flag);

/// Text that is never NULL in the database.
[[nodiscard]] QVariant sqlText(const QString& text);
/// An id, NULL when it is null.
[[nodiscard]] QVariant sqlReference(const QString& id);
/// ISO 8601 with milliseconds and offset.
[[nodiscard]] QString isoTime(const QDateTime& time);

} // namespace starling
