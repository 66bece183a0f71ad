#include "library/DatabaseInspection.h"

#include "library/Connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace starling {

namespace {

using Verdict = DatabaseFacts::Verdict;

DatabaseFacts damaged(const QString& detail)
{
    return {Verdict::Damaged, 0, 0, detail};
}

/// Whether a crash left something beside the file that belongs to it.
bool hasJournal(const QString& file)
{
    for (const QString& ending : {QStringLiteral("-wal"), QStringLiteral("-journal")}) {
        if (QFileInfo(file + ending).size() > 0)
            return true;
    }
    return false;
}

/// First line of integrity_check or quick_check: "ok" or what is wrong.
Expected<QString> checkLine(QSqlDatabase& database, const QString& pragma)
{
    auto query = runSql(database, pragma);
    if (!query)
        return fail(query.error());
    return query->next() ? query->value(0).toString() : QString();
}

Expected<QString> whatIsBroken(QSqlDatabase& database, InspectionDepth depth)
{
    const bool full = depth == InspectionDepth::Full;
    auto line = checkLine(
        database,
        full ? QStringLiteral("PRAGMA integrity_check(1)") : QStringLiteral("PRAGMA quick_check(1)"));
    if (!line || *line != QLatin1String("ok"))
        return line;
    if (!full)
        return QString();
    auto dangling = runSql(database, QStringLiteral("PRAGMA foreign_key_check"));
    if (!dangling)
        return fail(dangling.error());
    return dangling->next() ? QStringLiteral("dangling reference in %1").arg(dangling->value(0).toString())
                            : QString();
}

/// \pre the version is one this program knows
Expected<DatabaseFacts> judgeContents(
    QSqlDatabase& database, int version, const std::vector<Migration>& migrations, InspectionDepth depth)
{
    const auto columns = schemaColumns(database);
    if (!columns)
        return fail(columns.error());
    const auto expected = expectedColumns(migrations, version);
    if (!expected)
        return fail(expected.error());
    // More than expected is somebody's own table and no damage.
    if (!std::includes(columns->begin(), columns->end(), expected->begin(), expected->end()))
        return damaged(QStringLiteral("the tables are not those of version %1").arg(version));
    const auto broken = whatIsBroken(database, depth);
    if (!broken)
        return fail(broken.error());
    if (!broken->isEmpty())
        return damaged(*broken);
    const auto takes = sqlNumber(database, QStringLiteral("SELECT count(*) FROM takes"));
    if (!takes)
        return fail(takes.error());
    return DatabaseFacts{Verdict::Good, version, int(*takes), {}};
}

Expected<DatabaseFacts>
judge(QSqlDatabase& database, const std::vector<Migration>& migrations, InspectionDepth depth)
{
    const auto application = sqlNumber(database, QStringLiteral("PRAGMA application_id"));
    if (!application)
        return fail(application.error());
    const auto version = schemaVersion(database);
    if (!version)
        return fail(version.error());
    const auto tables = sqlNumber(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!tables)
        return fail(tables.error());
    if (*application == 0 && *version == 0 && *tables == 0)
        return DatabaseFacts{Verdict::Empty, 0, 0, {}};
    if (*application != libraryApplicationId) {
        return DatabaseFacts{
            Verdict::Foreign, *version, 0, QStringLiteral("application id %1").arg(*application)};
    }
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (*version > newest)
        return DatabaseFacts{Verdict::Newer, *version, 0, QStringLiteral("version %1").arg(*version)};
    if (*version < 1)
        return damaged(QStringLiteral("version %1").arg(*version));
    return judgeContents(database, *version, migrations, depth);
}

/// SQLite's own complaint about the file is a finding, not a failure of looking.
Expected<DatabaseFacts> look(
    const QString& file, Connection::Mode mode, const std::vector<Migration>& migrations,
    InspectionDepth depth)
{
    auto connection = Connection::open(file, mode);
    if (connection) {
        auto facts = judge((*connection)->database(), migrations, depth);
        if (facts)
            return facts;
        if (facts.error().code == ErrorCode::DiskFull)
            return fail(facts.error());
        return damaged(facts.error().detail);
    }
    if (connection.error().code == ErrorCode::DiskFull)
        return fail(connection.error());
    return damaged(connection.error().detail);
}

/// With a journal beside it the file alone is not the whole database, and SQLite would replay it into the
/// file. So a copy is looked at.
Expected<DatabaseFacts>
lookAtCopy(const QString& file, const std::vector<Migration>& migrations, InspectionDepth depth)
{
    const QTemporaryDir folder; // 0700
    const QString copy = folder.filePath(QStringLiteral("copy.sqlite"));
    bool copied = folder.isValid() && QFile::copy(file, copy);
    for (const QString& ending : {QStringLiteral("-wal"), QStringLiteral("-journal")}) {
        if (copied && QFileInfo::exists(file + ending))
            copied = QFile::copy(file + ending, copy + ending);
    }
    if (!copied) {
        return fail(
            ErrorCode::Io,
            QCoreApplication::translate(
                "Library",
                "The library could not be checked, because there is no room for a temporary copy of "
                "its database in %1. Nothing was changed. Make room there, then try again.")
                .arg(QDir::toNativeSeparators(QDir::tempPath())),
            file);
    }
    return look(copy, Connection::Mode::ReadWrite, migrations, depth);
}

} // namespace

Expected<DatabaseFacts>
inspectDatabase(const QString& file, const std::vector<Migration>& migrations, InspectionDepth depth)
{
    QFile readable(file);
    if (!readable.open(QIODevice::ReadOnly)) {
        return fail(
            ErrorCode::PermissionDenied,
            QCoreApplication::translate(
                "Library", "Starling is not allowed to read the library's database %1. Nothing was changed. "
                           "Check its permissions.")
                .arg(QDir::toNativeSeparators(file)),
            readable.errorString());
    }
    readable.close();
    if (hasJournal(file))
        return lookAtCopy(file, migrations, depth);
    return look(file, Connection::Mode::Immutable, migrations, depth);
}

} // namespace starling
