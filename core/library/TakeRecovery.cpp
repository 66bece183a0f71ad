#include "library/TakeRecovery.h"

#include "audio/AudioReader.h"
#include "audio/PeaksFile.h"
#include "audio/WavRecovery.h"

#include <QFile>
#include <QFileInfo>

namespace starling {

namespace {

/// The program died after the WAV had become a FLAC, but before the database said so.
Expected<RecoveredTake> fromFlac(const LibraryFolder& folder, const TakeId& take)
{
    RecoveredTake result{take, std::nullopt, false};
    const QString flac = folder.flac(take);
    if (!QFileInfo(flac).isFile())
        return result;
    const auto peaks = buildPeaks(flac);
    if (!peaks) {
        result.hasUnreadableFile = true;
        return result;
    }
    // A loss here costs only the time to build the peaks again.
    static_cast<void>(PeaksFile::save(folder.peaks(take), flac, *peaks));
    if (peaks->frames() > 0) {
        result.sound = CaptureSummary{
            peaks->frames(), peaks->sampleRate(), {}, toDbfs(double(peaks->loudest()) / 32768.0)};
    }
    return result;
}

/// What was being written beside its target when the program died. It is made anew from the sound.
void removeHalves(const LibraryFolder& folder, const TakeId& take)
{
    QFile::remove(folder.peaks(take) + QStringLiteral(".part"));
    QFile::remove(folder.flac(take) + QStringLiteral(".part"));
}

} // namespace

Expected<RecoveredTake> recoverTakeSound(const LibraryFolder& folder, const TakeId& take)
{
    removeHalves(folder, take);
    const QString wav = folder.wav(take);
    if (!QFileInfo::exists(wav))
        return fromFlac(folder, take);
    auto sound = recoverWav(wav);
    RecoveredTake result{take, std::nullopt, false};
    if (!sound) {
        if (sound.error().code != ErrorCode::Damaged)
            return fail(sound.error());
        result.hasUnreadableFile = QFileInfo(wav).size() > 0;
        return result;
    }
    if (sound->frames == 0)
        return result;
    static_cast<void>(PeaksFile::save(folder.peaks(take), wav, sound->peaks));
    result.sound = CaptureSummary{sound->frames, sound->sampleRate, {}, sound->peakDbfs};
    return result;
}

} // namespace starling
