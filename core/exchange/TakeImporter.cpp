#include "exchange/TakeImporter.h"

#include "audio/PeaksFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

/// Encoders pad the end of a file; labels made on the original may reach this far past ours.
constexpr Milliseconds endGrace{1000};

void removeFiles(const LibraryFolder& folder, const TakeId& take)
{
    for (const QString& file : {folder.wav(take), folder.flac(take), folder.peaks(take)})
        QFile::remove(file);
}

QDateTime withOffset(const QDateTime& time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc());
}

bool reachesPast(const LabelledTake& labels, Milliseconds end)
{
    const bool markIsPast =
        std::any_of(labels.track.marks().begin(), labels.track.marks().end(), [end](const SegmentMark& each) {
            return each.at > end;
        });
    return markIsPast || std::any_of(labels.flags.begin(), labels.flags.end(), [end](const Flag& each) {
               return each.span.end > end;
           });
}

/// The labels' marks and flags within the sound, without the clock's own kind.
void cutTo(LabelledTake& labels, Milliseconds duration)
{
    SegmentTrack track;
    for (const SegmentMark& each : labels.track.marks()) {
        if (each.at < duration)
            track.mark(each.segment, each.at);
    }
    labels.track = track;
    std::erase_if(labels.flags, [](const Flag& each) { return each.kind == overtimeKind(); });
    for (Flag& each : labels.flags)
        each.span = {std::min(each.span.start, duration), std::min(each.span.end, duration)};
}

Take takeFrom(const StagedSound& staged, const ImportDetails& details)
{
    Take take;
    take.id = staged.take;
    take.recordedAt = withOffset(details.recordedAt.isValid() ? details.recordedAt : staged.modifiedAt);
    take.duration = toMilliseconds(staged.sound.frames, staged.sound.sampleRate);
    take.sampleRate = staged.sound.sampleRate;
    take.setup = details.setup;
    if (std::isfinite(staged.sound.peakDbfs))
        take.peakDbfs = staged.sound.peakDbfs;
    return take;
}

} // namespace

Expected<StagedSound>
stageImport(const QString& source, const LibraryFolder& folder, const JobControl& control)
{
    StagedSound staged;
    staged.take = TakeId::create();
    staged.modifiedAt = QFileInfo(source).lastModified();
    auto sound = importSound(source, folder.stem(staged.take), control);
    if (!sound)
        return fail(sound.error());
    staged.sound = std::move(*sound);
    constexpr auto onlyTheOwner = QFile::ReadOwner | QFile::WriteOwner;
    const QString peaks = folder.peaks(staged.take);
    if (auto saved = PeaksFile::save(peaks, staged.sound.file, staged.sound.peaks); !saved) {
        removeFiles(folder, staged.take);
        return fail(saved.error());
    }
    QFile::setPermissions(staged.sound.file, onlyTheOwner);
    QFile::setPermissions(peaks, onlyTheOwner);
    return staged;
}

Expected<Take> commitImport(
    const StagedSound& staged, const ImportDetails& details, Library& library, const LengthRules& rules)
{
    Take take = takeFrom(staged, details);
    if (details.labels) {
        LabelledTake labels = *details.labels;
        if (reachesPast(labels, take.duration + endGrace)) {
            removeFiles(library.folder(), staged.take);
            return fail(
                ErrorCode::InvalidInput,
                QCoreApplication::translate(
                    "TakeImporter",
                    "The labels go on past the end of the recording, so they seem to belong to another "
                    "one; nothing was taken in."));
        }
        cutTo(labels, take.duration);
        take.track = labels.track;
        take.flags = labels.flags;
    }
    if (auto past = overtimeFlag(take.duration, rules))
        take.flags.push_back(std::move(*past));
    std::sort(take.flags.begin(), take.flags.end(), [](const Flag& a, const Flag& b) {
        return std::pair(a.span.start, a.id) < std::pair(b.span.start, b.id);
    });
    if (auto inserted = library.takes().insert(take); !inserted) {
        removeFiles(library.folder(), staged.take);
        return fail(inserted.error());
    }
    return take;
}

QStringList importableEndings()
{
    return {QStringLiteral("wav"),  QStringLiteral("flac"), QStringLiteral("ogg"),  QStringLiteral("oga"),
            QStringLiteral("opus"), QStringLiteral("mp3"),  QStringLiteral("m4a"),  QStringLiteral("aac"),
            QStringLiteral("mp4"),  QStringLiteral("3gp"),  QStringLiteral("webm"), QStringLiteral("aif"),
            QStringLiteral("aiff")};
}

} // namespace starling
