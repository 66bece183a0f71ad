#include "library/Connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>

#include <atomic>

namespace starling {

namespace {

Q_LOGGING_CATEGORY(lcLibrary, "starling.library")

// Primary result codes, https://www.sqlite.org/rescode.html
constexpr int codeMask = 0xff;
constexpr int perm = 3;
constexpr int busy = 5;
constexpr int locked = 6;
constexpr int readOnly = 8;
constexpr int ioError = 10;
constexpr int corrupt = 11;
constexpr int full = 13;
constexpr int cannotOpen = 14;
constexpr int constraint = 19;
constexpr int notADatabase = 26;

/// The smallest room in which SQLite can still work; its shared-memory index alone takes 32 KiB.
constexpr qint64 roomToWork = qint64{64} * 1024;

QString uniqueName()
{
    static std::atomic<quint64> count{0};
    return QStringLiteral("starling-library-%1").arg(++count);
}

/// SQLite reports a failed write of its -shm file as an I/O error, whatever the reason.
bool isDiskFull(int code, const QString& file)
{
    if (code == full)
        return true;
    if (code != ioError && code != cannotOpen)
        return false;
    const QStorageInfo storage(QFileInfo(file).absolutePath());
    return storage.isValid() && !storage.isReadOnly() && storage.bytesAvailable() < roomToWork;
}

QString sentence(const char* text)
{
    return QCoreApplication::translate("Connection", text);
}

QString plainFile(const QSqlDatabase& database)
{
    const QString name = database.databaseName();
    return name.startsWith(QLatin1String("file:")) ? QUrl(name).path() : name;
}

} // namespace

Error toError(const QSqlError& error, const QSqlDatabase& database)
{
    const int code = error.nativeErrorCode().toInt() & codeMask;
    Error result{ErrorCode::Io, {}, error.text()};
    if (isDiskFull(code, plainFile(database))) {
        result.code = ErrorCode::DiskFull;
        result.message = sentence(QT_TRANSLATE_NOOP(
            "Connection", "The disk is full, so this could not be saved. Everything saved before is safe. "
                          "Make room on the disk, then try again."));
    } else if (code == readOnly) {
        result.code = ErrorCode::ReadOnly;
        result.message = sentence(QT_TRANSLATE_NOOP(
            "Connection", "The library cannot be written to, so this could not be saved. What it holds is "
                          "safe. Make its folder writable, then try again."));
    } else if (code == perm || code == cannotOpen) {
        result.code = ErrorCode::PermissionDenied;
        result.message = sentence(QT_TRANSLATE_NOOP(
            "Connection", "The system did not let Starling open the library's database. Nothing was changed. "
                          "Check the permissions of its folder."));
    } else if (code == busy || code == locked) {
        result.code = ErrorCode::Locked;
        result.message = sentence(QT_TRANSLATE_NOOP(
            "Connection", "Another program is using the library's database. Nothing was changed. Close that "
                          "program, then try again."));
    } else if (code == corrupt || code == notADatabase) {
        result.code = ErrorCode::Damaged;
        result.message = sentence(QT_TRANSLATE_NOOP(
            "Connection", "The library's database is damaged. Your recordings are safe. Restore a backup."));
    } else if (code == constraint) {
        result.code = ErrorCode::InvalidInput;
        result.message = sentence(QT_TRANSLATE_NOOP(
            "Connection", "The library cannot hold these values. Nothing was changed. Check what was "
                          "entered."));
    } else {
        result.message = sentence(QT_TRANSLATE_NOOP(
            "Connection", "The library's database could not be read or written. Everything saved before is "
                          "safe. Try again, and check the disk if it happens once more."));
    }
    return result;
}

Connection::Connection(QString name)
    : m_name(std::move(name))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
}

Connection::~Connection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Expected<std::unique_ptr<Connection>> Connection::open(const QString& file, Mode mode)
{
    std::unique_ptr<Connection> connection(new Connection(uniqueName()));
    QSqlDatabase& database = connection->m_database;
    // Another process of ours is kept out by the lock file; the timeout is for a curious sqlite3 shell.
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    if (mode == Mode::Immutable) {
        QUrl url = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath());
        url.setQuery(QStringLiteral("immutable=1"));
        database.setDatabaseName(url.toString(QUrl::FullyEncoded));
        options += QStringLiteral(";QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY");
    } else {
        database.setDatabaseName(mode == Mode::Memory ? QStringLiteral(":memory:") : file);
    }
    database.setConnectOptions(options);
    if (!database.open()) {
        qCWarning(lcLibrary) << "cannot open" << file << database.lastError().text();
        return fail(toError(database.lastError(), database));
    }
    if (mode == Mode::ReadWrite) {
        if (const auto configured = connection->configure(); !configured)
            return fail(configured.error());
    }
    return connection;
}

Expected<void> Connection::configure()
{
    // secure_delete: what the user destroys for good must not linger in free pages. cache_size in KiB: the
    // usual 2 MiB do not hold the search index of a large story bank.
    for (const char* pragma :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
          "PRAGMA trusted_schema=OFF", "PRAGMA secure_delete=ON", "PRAGMA cache_size=-16384"}) {
        if (const auto done = runSql(m_database, QLatin1String(pragma)); !done)
            return fail(done.error());
    }
    return {};
}

Expected<QSqlQuery> runSql(QSqlDatabase& database, const QString& sql, const QVariantList& values)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    bool ok = query.prepare(sql);
    if (ok) {
        for (const QVariant& value : values)
            query.addBindValue(value);
        ok = query.exec();
    }
    if (!ok) {
        qCWarning(lcLibrary) << query.lastError().text() << "in" << sql;
        return fail(toError(query.lastError(), database));
    }
    return query;
}

Expected<qint64> sqlNumber(QSqlDatabase& database, const QString& sql, const QVariantList& values)
{
    auto query = runSql(database, sql, values);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toLongLong() : 0;
}

namespace {

/// How many transactions of a connection are open, one within the other, once `more` have begun.
int addTransactions(QSqlDatabase& database, int more)
{
    constexpr auto property = "starlingTransactions";
    const int open = database.driver()->property(property).toInt() + more;
    database.driver()->setProperty(property, open);
    return open;
}

} // namespace

Transaction::Transaction(QSqlDatabase& database)
    : m_database(&database)
{
    addTransactions(database, 1);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    QSqlQuery query(*m_database);
    // SQLite rolls back by itself after a full disk or an I/O error; then there is nothing left to do here.
    if (addTransactions(*m_database, -1) == 0) {
        query.exec(QStringLiteral("ROLLBACK"));
    } else {
        query.exec(QStringLiteral("ROLLBACK TO inner_change"));
        query.exec(QStringLiteral("RELEASE inner_change"));
    }
}

Expected<Transaction> Transaction::begin(QSqlDatabase& database)
{
    const QString sql = addTransactions(database, 0) == 0 ? QStringLiteral("BEGIN IMMEDIATE")
                                                          : QStringLiteral("SAVEPOINT inner_change");
    if (const auto begun = runSql(database, sql); !begun)
        return fail(begun.error());
    return Transaction(database);
}

Expected<void> Transaction::commit()
{
    const QString sql = addTransactions(*m_database, 0) == 1 ? QStringLiteral("COMMIT")
                                                             : QStringLiteral("RELEASE inner_change");
    if (const auto done = runSql(*m_database, sql); !done)
        return fail(done.error());
    addTransactions(*m_database, -1);
    m_database = nullptr;
    return {};
}

} // namespace starling
