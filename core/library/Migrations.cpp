#include "library/Migrations.h"

#include "library/Connection.h"
#include "library/Schema.h"

namespace starling {

const std::vector<Migration>& libraryMigrations()
{
    static const std::vector<Migration> migrations{
        {1, schemaVersion1()}, {2, schemaVersion2()}, {3, schemaVersion3()}};
    return migrations;
}

Expected<int> schemaVersion(QSqlDatabase& database)
{
    const auto version = sqlNumber(database, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    return int(*version);
}

Expected<void> migrate(QSqlDatabase& database, const std::vector<Migration>& migrations)
{
    const auto version = schemaVersion(database);
    if (!version)
        return fail(version.error());
    for (const Migration& migration : migrations) {
        if (migration.version <= *version)
            continue;
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return fail(transaction.error());
        QStringList statements = migration.statements;
        statements << QStringLiteral("PRAGMA user_version = %1").arg(migration.version);
        for (const QString& statement : std::as_const(statements)) {
            if (const auto done = runSql(database, statement); !done)
                return fail(done.error());
        }
        if (const auto done = transaction->commit(); !done)
            return fail(done.error());
    }
    return {};
}

Expected<QStringList> schemaColumns(QSqlDatabase& database)
{
    auto query = runSql(
        database,
        QStringLiteral("SELECT t.name || '.' || c.name || ' ' || c.type FROM pragma_table_list AS t "
                       "JOIN pragma_table_info(t.name) AS c WHERE t.schema = 'main' "
                       "AND t.type IN ('table', 'virtual') ORDER BY 1"));
    if (!query)
        return fail(query.error());
    QStringList result;
    while (query->next())
        result << query->value(0).toString();
    return result;
}

Expected<QStringList> expectedColumns(const std::vector<Migration>& migrations, int version)
{
    auto memory = Connection::open({}, Connection::Mode::Memory);
    if (!memory)
        return fail(memory.error());
    std::vector<Migration> wanted;
    for (const Migration& migration : migrations) {
        if (migration.version <= version)
            wanted.push_back(migration);
    }
    if (const auto done = migrate((*memory)->database(), wanted); !done)
        return fail(done.error());
    return schemaColumns((*memory)->database());
}

} // namespace starling
