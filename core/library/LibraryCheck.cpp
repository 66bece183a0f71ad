#include "library/LibraryCheck.h"

#include "audio/PeaksFile.h"
#include "library/Connection.h"
#include "library/PrivateFiles.h"
#include "library/StorySearch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <array>

namespace starling {

namespace {

using Kind = LibraryProblem::Kind;
using Problems = std::vector<LibraryProblem>;

constexpr std::array kindNames{QLatin1String("database"),        QLatin1String("foreign-key"),
                               QLatin1String("missing-sound"),   QLatin1String("damaged-sound"),
                               QLatin1String("orphan-file"),     QLatin1String("bad-peaks"),
                               QLatin1String("unfinished-take"), QLatin1String("story-search")};

/// How far the length in the database may be off before the sound counts as cut short; rounding is half a ms.
constexpr Milliseconds lengthGrace{1};

Expected<QStringList> integrity(QSqlDatabase& database)
{
    auto rows = runSql(database, QStringLiteral("PRAGMA integrity_check"));
    if (!rows)
        return fail(rows.error());
    QStringList lines;
    while (rows->next())
        lines << rows->value(0).toString();
    lines.removeAll(QStringLiteral("ok"));
    return lines;
}

QString databaseSentence(const QString& detail)
{
    return QCoreApplication::translate(
               "LibraryCheck", "The database is damaged (%1). The recordings are safe. Restore a backup.")
        .arg(detail);
}

void checkReferences(QSqlDatabase& database, Problems& problems)
{
    auto rows = runSql(database, QStringLiteral("PRAGMA foreign_key_check"));
    while (rows && rows->next()) {
        problems.push_back(
            {Kind::ForeignKey,
             {},
             QCoreApplication::translate(
                 "LibraryCheck", "An entry of the table %1 belongs to something that is gone. The recordings "
                                 "are safe.")
                 .arg(rows->value(0).toString()),
             false});
    }
}

/// A search that cannot be compared with its stories is no finding of its own: the database is damaged.
void checkSearch(QSqlDatabase& database, bool repair, Problems& problems)
{
    if (const auto whole = searchIsWhole(database); !whole || *whole)
        return;
    const bool repaired = repair && rebuildSearch(database) && searchIsWhole(database).value_or(false);
    problems.push_back(
        {Kind::StorySearch,
         {},
         QCoreApplication::translate(
             "LibraryCheck", "The search does not fit the stories. The stories are safe; a repair makes it "
                             "anew from them."),
         repaired});
}

QString missingSentence(const Take& take)
{
    return QCoreApplication::translate(
               "LibraryCheck", "The sound of take %1 is missing. Its marks and flags are safe. Copy the file "
                               "back from a backup.")
        .arg(take.id.toString());
}

QString damagedSentence(const Take& take)
{
    return QCoreApplication::translate(
               "LibraryCheck", "The sound of take %1 is damaged. What can still be read plays; its marks and "
                               "flags are safe. Copy the file back from a backup.")
        .arg(take.id.toString());
}

QString peaksSentence(const Take& take)
{
    return QCoreApplication::translate(
               "LibraryCheck",
               "The stored waveform of take %1 does not fit its sound. The sound is safe; the "
               "waveform is made anew from it.")
        .arg(take.id.toString());
}

QString unfinishedSentence(const Take& take)
{
    return QCoreApplication::translate(
               "LibraryCheck", "The recording of take %1 was cut short. What reached the disk is safe, and "
                               "comes back at the next start.")
        .arg(take.id.toString());
}

/// Decodes the whole sound, which also proves the peaks.
Expected<void> checkSound(
    const LibraryFolder& folder, const Take& take, bool repair, const JobControl& control, Problems& problems)
{
    const QString sound = folder.sound(take.id);
    if (sound.isEmpty()) {
        // A take that never had a frame lies in the trash without a sound.
        if (take.duration > Milliseconds{0} || !take.deletedAt)
            problems.push_back({Kind::MissingSound, take.id, missingSentence(take), false});
        return {};
    }
    const auto peaks = buildPeaks(sound, {{}, control.cancelled});
    if (!peaks && peaks.error().code == ErrorCode::Cancelled)
        return fail(peaks.error());
    const bool whole =
        peaks && peaks->sampleRate() == take.sampleRate
        && std::chrono::abs(toMilliseconds(peaks->frames(), peaks->sampleRate()) - take.duration)
               <= lengthGrace;
    if (!whole) {
        problems.push_back({Kind::DamagedSound, take.id, damagedSentence(take), false});
        return {};
    }
    const auto stored = PeaksFile::load(folder.peaks(take.id), sound);
    if (stored && *stored == *peaks)
        return {};
    const bool repaired = repair && PeaksFile::save(folder.peaks(take.id), sound, *peaks).has_value();
    problems.push_back({Kind::BadPeaks, take.id, peaksSentence(take), repaired});
    return {};
}

bool moveToTrashFolder(const LibraryFolder& folder, const QString& name)
{
    if (!makePrivateFolder(folder.trashFolder()))
        return false;
    const QString source = folder.takesFolder() + QLatin1Char('/') + name;
    const QString stem = folder.trashFolder() + QLatin1Char('/') + name;
    QString target = stem;
    for (int count = 2; QFileInfo::exists(target); ++count)
        target = QStringLiteral("%1-%2").arg(stem).arg(count);
    return QFile::rename(source, target);
}

void checkOrphans(
    const LibraryFolder& folder, const std::vector<Take>& takes, bool repair, Problems& problems)
{
    QSet<QString> known;
    QSet<QString> recording;
    for (const Take& take : takes) {
        for (const QString& file : {folder.wav(take.id), folder.flac(take.id), folder.peaks(take.id)})
            known << QFileInfo(file).fileName();
        if (take.state == TakeState::Recording)
            recording << take.id.toString();
    }
    const QDir dir(folder.takesFolder());
    for (const QString& name : dir.entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name)) {
        if (known.contains(name) || recording.contains(name.section(QLatin1Char('.'), 0, 0)))
            continue;
        problems.push_back(
            {Kind::OrphanFile,
             {},
             QCoreApplication::translate(
                 "LibraryCheck", "The file %1 belongs to no take. It is safe; a repair moves it to the "
                                 "library's trash folder.")
                 .arg(name),
             repair && moveToTrashFolder(folder, name)});
    }
}

} // namespace

QString toText(LibraryProblem::Kind kind)
{
    return kindNames.at(size_t(kind));
}

Expected<std::vector<LibraryProblem>> checkDatabase(QSqlDatabase& database, bool repair)
{
    auto lines = integrity(database);
    if (!lines)
        return fail(lines.error());
    Problems problems;
    QStringList left = *lines;
    if (repair && !left.isEmpty() && runSql(database, QStringLiteral("REINDEX"))) {
        if (auto again = integrity(database))
            left = *std::move(again);
    }
    for (const QString& line : *lines)
        problems.push_back({Kind::Database, {}, databaseSentence(line), !left.contains(line)});
    checkReferences(database, problems);
    checkSearch(database, repair, problems);
    return problems;
}

Expected<std::vector<LibraryProblem>> checkFiles(
    const LibraryFolder& folder, const std::vector<Take>& takes, bool repair, const JobControl& control)
{
    Problems problems;
    double done = 0;
    for (const Take& take : takes) {
        if (control.isCancelled()) {
            return fail(
                ErrorCode::Cancelled,
                QCoreApplication::translate("LibraryCheck", "The check was stopped. Nothing was lost."));
        }
        if (take.state == TakeState::Recording)
            problems.push_back({Kind::UnfinishedTake, take.id, unfinishedSentence(take), false});
        else if (const auto checked = checkSound(folder, take, repair, control, problems); !checked)
            return fail(checked.error());
        control.report(++done / double(takes.size()));
    }
    checkOrphans(folder, takes, repair, problems);
    return problems;
}

} // namespace starling
