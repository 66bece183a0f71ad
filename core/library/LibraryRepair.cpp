// Library: what it does about crashes and decay.
#include "library/LibraryPrivate.h"
#include "library/TakeRows.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>

namespace starling {

namespace {

Q_LOGGING_CATEGORY(lcRecovery, "starling.library.recovery")

/// Whether the speaker did anything but begin: the first segment is marked by the program.
bool hasMarks(const Take& take)
{
    const auto& marks = take.track.marks();
    return !take.flags.empty() || std::any_of(marks.begin(), marks.end(), [](const SegmentMark& mark) {
        return mark.at > Milliseconds{0};
    });
}

tl::unexpected<Error> cancelled()
{
    return fail(
        ErrorCode::Cancelled,
        QCoreApplication::translate("Library", "Stopped. What was done until then is kept."));
}

} // namespace

Expected<std::vector<TakeId>>
Library::recoverTakes(const Catalog& catalog, const LengthSettings& lengths, const JobControl& control)
{
    const auto unfinished = d->takes->unfinished();
    if (!unfinished)
        return fail(unfinished.error());
    std::vector<TakeId> back;
    double done = 0;
    for (const Take& take : *unfinished) {
        if (control.isCancelled())
            return cancelled();
        const auto recovered = recoverTakeSound(d->folder, take.id);
        if (recovered) {
            const auto committed = commitRecovery(*recovered, catalog, lengths);
            if (!committed)
                return fail(committed.error());
            if (*committed)
                back.push_back(take.id);
        } else {
            // It stays as it is, for a start at which the file can be read.
            qCWarning(lcRecovery) << take.id.toString() << recovered.error().detail;
        }
        control.report(++done / double(unfinished->size()));
    }
    return back;
}

Expected<bool>
Library::commitRecovery(const RecoveredTake& recovered, const Catalog& catalog, const LengthSettings& lengths)
{
    const TakeId& id = recovered.take;
    const auto take = d->takes->take(id);
    if (!take)
        return fail(take.error());
    if (take->state != TakeState::Recording)
        return false;
    if (!recovered.sound && !recovered.hasUnreadableFile && !hasMarks(*take)) {
        if (const auto gone = d->takes->discard(id); !gone)
            return fail(gone.error());
        for (const QString& file : {d->folder.wav(id), d->folder.peaks(id)})
            QFile::remove(file); // a header without a single frame
        return false;
    }
    const LengthRules rules =
        lengths.rulesFor(take->setup.depth, catalog.frameworkOrDefault(take->setup.framework));
    const CaptureSummary summary = recovered.sound.value_or(CaptureSummary{0, captureRate, {}, {}});
    if (const auto finished = d->takes->finish(id, summary, TakeState::Recovered, rules); !finished)
        return fail(finished.error());
    if (recovered.sound)
        return true;
    if (const auto moved = d->takes->moveToTrash(id, QDateTime::currentDateTime()); !moved)
        return fail(moved.error());
    return false;
}

Expected<std::vector<LibraryProblem>> Library::check(bool repair, const JobControl& control)
{
    auto problems = checkDatabase(d->database(), repair);
    if (!problems)
        return problems;
    const auto takes = readTakes(d->database(), {QStringLiteral("1"), {}});
    if (!takes)
        return fail(takes.error());
    const auto files = checkFiles(d->folder, *takes, repair, control);
    if (!files)
        return fail(files.error());
    problems->insert(problems->end(), files->begin(), files->end());
    return problems;
}

} // namespace starling
