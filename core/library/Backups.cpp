#include "library/Backups.h"

#include "library/Connection.h"
#include "library/DatabaseInspection.h"
#include "library/PrivateFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace starling {

namespace {

const QString prefix = QStringLiteral("library-");
const QString ending = QStringLiteral(".sqlite");
const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");

QString backupName(const QDateTime& time)
{
    return prefix + time.toUTC().toString(timeFormat) + ending;
}

QDateTime timeOf(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const QString time = name.mid(prefix.size(), name.size() - prefix.size() - ending.size());
    QDateTime result = QDateTime::fromString(time, timeFormat);
    result.setTimeSpec(Qt::UTC);
    return result;
}

Expected<void> vacuumInto(const QString& source, const QString& target)
{
    auto connection = Connection::open(source, Connection::Mode::ReadWrite);
    if (!connection)
        return fail(connection.error());
    if (const auto done =
            runSql((*connection)->database(), QStringLiteral("VACUUM INTO ?"), {QVariant(target)});
        !done)
        return fail(done.error());
    return {};
}

Expected<void> verify(const QString& file, const std::vector<Migration>& migrations)
{
    const auto facts = inspectDatabase(file, migrations, InspectionDepth::Full);
    if (!facts)
        return fail(facts.error());
    if (facts->verdict == DatabaseFacts::Verdict::Good)
        return {};
    return fail(
        ErrorCode::Damaged,
        QCoreApplication::translate(
            "Library",
            "A copy of the library's database was made, but did not pass its check, and was thrown "
            "away. The library itself was not changed. Check the disk, then try again."),
        facts->detail);
}

} // namespace

Expected<void>
copyDatabase(const QString& source, const QString& target, const std::vector<Migration>& migrations)
{
    if (QFileInfo::exists(target)) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Library", "There is already a file %1, and it was left alone. Choose another name.")
                .arg(QDir::toNativeSeparators(target)),
            target);
    }
    const QString part = target + QStringLiteral(".part");
    QFile::remove(part); // left by a crash
    if (const auto made = makePrivateFile(part); !made)
        return fail(
            made.error()); // VACUUM INTO takes an empty file, and so the copy is private from the start
    auto done = vacuumInto(source, part);
    if (done)
        done = verify(part, migrations);
    if (done && !QFile::rename(part, target))
        done = fail(cannotWriteIn(QFileInfo(target).absolutePath()));
    if (!done)
        QFile::remove(part);
    return done;
}

Expected<QString>
addBackup(const LibraryFolder& folder, const QDateTime& now, const std::vector<Migration>& migrations)
{
    if (const auto made = makePrivateFolder(folder.backupsFolder()); !made)
        return fail(made.error());
    const QString target = folder.backupsFolder() + QLatin1Char('/') + backupName(now);
    if (const auto done = copyDatabase(folder.database(), target, migrations); !done)
        return fail(done.error());
    const QStringList files = backupFiles(folder);
    for (qsizetype i = backupsKept; i < files.size(); ++i)
        QFile::remove(files.at(i));
    return target;
}

Expected<std::optional<QString>> addBackupIfDue(const LibraryFolder& folder, const QDateTime& now)
{
    const QStringList files = backupFiles(folder);
    if (!files.isEmpty() && timeOf(files.first()).addSecs(std::chrono::seconds(backupInterval).count()) > now)
        return std::nullopt;
    {
        auto connection = Connection::open(folder.database(), Connection::Mode::ReadWrite);
        if (!connection)
            return fail(connection.error());
        const auto takes = sqlNumber((*connection)->database(), QStringLiteral("SELECT count(*) FROM takes"));
        if (!takes)
            return fail(takes.error());
        if (*takes == 0)
            return std::nullopt;
    }
    auto made = addBackup(folder, now);
    if (!made)
        return fail(made.error());
    return *std::move(made);
}

QStringList backupFiles(const LibraryFolder& folder)
{
    const QDir backups(folder.backupsFolder());
    QStringList result;
    // The names hold the time, so sorting by name backwards is newest first.
    for (const QString& name :
         backups.entryList({prefix + QLatin1Char('*') + ending}, QDir::Files, QDir::Name | QDir::Reversed)) {
        if (timeOf(name).isValid())
            result << backups.filePath(name);
    }
    return result;
}

QString newestGoodBackup(const LibraryFolder& folder, const std::vector<Migration>& migrations)
{
    for (const QString& file : backupFiles(folder)) {
        const auto facts = inspectDatabase(file, migrations, InspectionDepth::Full);
        if (facts && facts->verdict == DatabaseFacts::Verdict::Good)
            return file;
    }
    return {};
}

} // namespace starling
