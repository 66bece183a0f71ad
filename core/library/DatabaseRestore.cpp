#include "library/Backups.h"
#include "library/DatabaseInspection.h"
#include "library/LibraryLock.h"
#include "library/PrivateFiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace starling {

namespace {

/// The database and what SQLite may have left beside it belong together.
const QStringList databaseEndings{
    QString(), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")};

Expected<void> requireGood(const QString& backup)
{
    if (!QFileInfo(backup).isFile()) {
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate("Library", "There is no backup %1. Nothing was changed.")
                .arg(QDir::toNativeSeparators(backup)));
    }
    const auto facts = inspectDatabase(backup, libraryMigrations(), InspectionDepth::Full);
    if (!facts)
        return fail(facts.error());
    if (facts->verdict == DatabaseFacts::Verdict::Good)
        return {};
    if (facts->verdict == DatabaseFacts::Verdict::Newer) {
        return fail(
            ErrorCode::Newer,
            QCoreApplication::translate(
                "Library",
                "The backup %1 was made by a later version of Starling. Nothing was changed. Update "
                "Starling, or choose another backup.")
                .arg(QDir::toNativeSeparators(backup)),
            facts->detail);
    }
    return fail(
        ErrorCode::Damaged,
        QCoreApplication::translate(
            "Library", "The backup %1 is damaged. Nothing was changed. Choose another backup.")
            .arg(QDir::toNativeSeparators(backup)),
        facts->detail);
}

Expected<void> copyPrivately(const QString& source, const QString& target)
{
    QFile::remove(target); // left by a crash
    if (QFile::copy(source, target) && restrictToOwner(target))
        return {};
    QFile::remove(target);
    return fail(cannotWriteIn(QFileInfo(target).absolutePath()));
}

/// All or nothing: what was moved comes back when a later step fails.
bool moveDatabase(const QString& from, const QString& to)
{
    QStringList moved;
    for (const QString& ending : databaseEndings) {
        if (!QFileInfo::exists(from + ending))
            continue;
        if (!QFile::rename(from + ending, to + ending)) {
            for (const QString& each : std::as_const(moved))
                QFile::rename(to + each, from + each);
            return false;
        }
        moved << ending;
    }
    return true;
}

} // namespace

Expected<QString> makeReplacedFolder(const LibraryFolder& folder, const QDateTime& now)
{
    const QString stem = folder.backupsFolder() + QStringLiteral("/replaced-")
                         + now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    QString path = stem;
    for (int count = 2; QFileInfo::exists(path); ++count)
        path = QStringLiteral("%1-%2").arg(stem).arg(count);
    for (const QString& each : {folder.backupsFolder(), path}) {
        if (const auto made = makePrivateFolder(each); !made)
            return fail(made.error());
    }
    return path;
}

Expected<QString> restoreDatabase(const LibraryFolder& folder, const QString& backup, const QDateTime& now)
{
    const auto lock = LibraryLock::take(folder);
    if (!lock)
        return fail(lock.error());
    if (const auto good = requireGood(backup); !good)
        return fail(good.error());
    const QString part = folder.database() + QStringLiteral(".part");
    if (const auto copied = copyPrivately(backup, part); !copied)
        return fail(copied.error());
    const auto replaced = makeReplacedFolder(folder, now);
    if (!replaced) {
        QFile::remove(part);
        return fail(replaced.error());
    }
    const QString aside = *replaced + QLatin1Char('/') + QFileInfo(folder.database()).fileName();
    if (!moveDatabase(folder.database(), aside)) {
        QFile::remove(part);
        QDir().rmdir(*replaced);
        return fail(cannotWriteIn(folder.path()));
    }
    if (!QFile::rename(part, folder.database())) {
        moveDatabase(aside, folder.database());
        QFile::remove(part);
        return fail(cannotWriteIn(folder.path()));
    }
    return *replaced;
}

} // namespace starling
