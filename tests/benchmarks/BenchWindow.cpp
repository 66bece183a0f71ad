// How soon the real window is there with 1,000 takes in the library, and how soon a 90 min take is open, with
// the memory that takes. Every figure comes from the program's own --trace and from the system's account of
// it.
//
//   bench_window [ROUNDS]     on a private display and sound server; files lie in a temporary folder

#include "audio/PeaksFile.h"
#include "audio/Transcode.h"
#include "e2e/StudioRun.h"
#include "library/Library.h"
#include "library/RandomTake.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>

using namespace starling;
using namespace starling::test;

namespace {

constexpr int takeCount = 1000;
constexpr int minutes = 90;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values.at(values.size() / 2);
}

bool fill(const QString& folder)
{
    auto library = Library::open(folder);
    if (!library)
        return false;
    Random random(7);
    for (int i = 0; i < takeCount; ++i) {
        Take take = randomTake(random, {});
        take.recordedAt = QDateTime::currentDateTime().addSecs(-qint64(i) * 40'000);
        take.deletedAt.reset();
        if (!(*library)->takes().insert(take))
            return false;
    }
    return true;
}

/// Speech-like noise, so that peaks and FLAC have work to do.
bool makeLongWav(const QString& file)
{
    const QString command =
        QStringLiteral("sox -n -r 48000 -c 1 -b 16 '%1' synth %2 pinknoise tremolo 3 90 gain -6 2>/dev/null");
    return std::system(qPrintable(command.arg(file).arg(minutes * 60))) == 0;
}

/// One take of 90 min with its peaks, as a recording leaves it.
QString addLongTake(const QString& folder, const QString& wav, bool flac)
{
    auto library = Library::open(folder);
    if (!library)
        return {};
    const TakeId id = TakeId::create();
    const LibraryFolder& place = (*library)->folder();
    const auto sound = importSound(wav, place.stem(id));
    if (!sound || !PeaksFile::save(place.peaks(id), sound->file, sound->peaks))
        return {};
    if (flac) {
        if (!encodeFlac(place.wav(id), place.flac(id))
            || !PeaksFile::rebind(place.peaks(id), place.wav(id), place.flac(id)))
            return {};
        QFile::remove(place.wav(id));
    }
    Take take;
    take.id = id;
    take.recordedAt = QDateTime::currentDateTime();
    take.duration = toMilliseconds(sound->frames, sound->sampleRate);
    take.sampleRate = sound->sampleRate;
    return (*library)->takes().insert(take) ? id.toString() : QString();
}

void reportStart(StudioRun& studio, int rounds)
{
    std::vector<double> shown;
    for (int i = 0; i <= rounds; ++i) {
        if (!studio.start())
            return;
        const double ms =
            studio.moments(QStringLiteral("window-shown")).first().value(QStringLiteral("ms")).toDouble();
        if (i > 0) // the first one warms the disk's cache
            shown.push_back(ms);
        if (!studio.quit())
            return;
    }
    std::printf(
        "start, %d takes        window shown after %6.0f ms (median of %d; bar 250)\n", takeCount,
        median(shown), rounds);
}

void reportOpening(StudioRun& studio, const QString& take, const char* what, int rounds)
{
    std::vector<double> complete;
    double memory = 0;
    for (int i = 0; i < rounds; ++i) {
        if (!studio.start({QStringLiteral("--open"), take}))
            return;
        if (!studio.waitFor(QStringLiteral("waveform-complete")))
            return;
        const auto at = [&](const QString& name) {
            return studio.moments(name).first().value(QStringLiteral("ms")).toDouble();
        };
        complete.push_back(at(QStringLiteral("waveform-complete")) - at(QStringLiteral("take-opened")));
        memory = std::max(memory, studio.peakMemoryMb());
        if (!studio.quit())
            return;
    }
    std::printf(
        "%-22s complete after %6.0f ms (median of %d), peak memory %.0f MB\n", what, median(complete), rounds,
        memory);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 5;
    QTemporaryDir dir;
    SoundServer sound;
    VirtualDisplay display;
    if (!sound.start() || !display.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(sound.error() + display.error()));
        return 1;
    }
    StudioRun studio(sound, display);
    studio.useLibrary(dir.filePath(QStringLiteral("thousand")));
    if (!fill(studio.library()))
        return 1;
    reportStart(studio, rounds);

    const QString wav = dir.filePath(QStringLiteral("long.wav"));
    if (!makeLongWav(wav))
        return 1;
    studio.useLibrary(dir.filePath(QStringLiteral("long")));
    const QString own = addLongTake(studio.library(), wav, true);
    reportOpening(studio, own, "own 90 min take", rounds);
    // Without its peaks a take has to be read whole, as one that came from another program.
    for (const bool flac : {false, true}) {
        const QString take = addLongTake(studio.library(), wav, flac);
        const auto forget = [&] { QFile::remove(LibraryFolder(studio.library()).peaks(TakeId(take))); };
        forget();
        reportOpening(studio, take, flac ? "FLAC without peaks" : "WAV without peaks", 1);
    }
    return 0;
}
