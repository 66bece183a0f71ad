// SQLite through Qt SQL: one connection, its transactions and its errors.
#pragma once

#include "base/Error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>

class QSqlError;

namespace starling {

/// An open database file under a connection name of its own. Stays in the thread that opened it.
class Connection {
public:
    enum class Mode {
        ReadWrite, ///< WAL, every commit synced, foreign keys enforced; the file must exist
        /// Reads a file that nobody else writes, and leaves nothing beside it: no -wal, no -shm, no locks.
        /// What a -wal holds is not seen.
        Immutable,
        Memory ///< empty, and gone when closed; `file` is ignored
    };

    /// Errors: as toError(); nothing stays open then.
    [[nodiscard]] static Expected<std::unique_ptr<Connection>> open(const QString& file, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] QSqlDatabase& database() { return m_database; }

private:
    explicit Connection(QString name);
    Expected<void> configure();

    QString m_name;
    QSqlDatabase m_database;
};

/// Runs one statement with its values bound in order; logs what fails, never the values.
/// The query is forward only and must not outlive a transaction it ran in.
[[nodiscard]] Expected<QSqlQuery>
runSql(QSqlDatabase& database, const QString& sql, const QVariantList& values = {});

/// The first column of the first row, as a number; 0 when there is no row.
[[nodiscard]] Expected<qint64>
sqlNumber(QSqlDatabase& database, const QString& sql, const QVariantList& values = {});

/// A failure of SQLite as an error for the user: SQLITE_FULL is DiskFull, SQLITE_READONLY ReadOnly, and so
/// on.
[[nodiscard]] Error toError(const QSqlError& error, const QSqlDatabase& database);

/// Everything until commit() happens or nothing does: leaving the scope without it rolls back. One that
/// begins within another is part of it: what it commits is on the disk when the outer one is, or not at all.
class Transaction {
public:
    /// Takes the write lock at once, so that nothing fails half-way for want of it.
    [[nodiscard]] static Expected<Transaction> begin(QSqlDatabase& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// On the disk when it returns, unless there is an outer one.
    [[nodiscard]] Expected<void> commit();

private:
    explicit Transaction(QSqlDatabase& database);
    QSqlDatabase* m_database; ///< nullptr: nothing to roll back
};

} // namespace starling
