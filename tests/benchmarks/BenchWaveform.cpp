// How long a 90 min recording takes to open, to outline and to be taken in, and how much memory that needs.
//
//   bench_waveform [FOLDER]     works in FOLDER (default: a temporary one); needs about 1.5 GB there
//
// Every measure runs in a process of its own, so that its peak memory is its own.
#include "audio/PeaksFile.h"
#include "audio/SoundFiles.h"
#include "audio/SoundWriter.h"
#include "audio/Transcode.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace starling;

namespace {

constexpr int minutes = 90;

/// A minute of something as hard to compress as speech over a quiet room: a wandering tone in bursts, and
/// noise.
std::vector<Sample> minuteOfSpeech()
{
    auto samples = test::noise(60 * captureRate, 1);
    double phase = 0;
    for (size_t i = 0; i < samples.size(); ++i) {
        const double time = double(i) / captureRate;
        const double loudness = std::max(0.0, std::sin(9 * time)) * std::max(0.0, std::sin(0.8 * time) + 0.3);
        phase += (120 + 30 * std::sin(2 * time)) * 6.283 / captureRate;
        double voice = 0;
        for (int partial = 1; partial < 12; ++partial)
            voice += std::sin(phase * partial) / partial;
        samples[i] = Sample(samples[i] / 500 + 6000 * loudness * voice);
    }
    return samples;
}

bool makeSource(const QString& path, SoundWriter::Form form)
{
    const auto minute = minuteOfSpeech();
    const auto writer = SoundWriter::create(path, form, captureRate);
    for (int i = 0; writer && i < minutes; ++i) {
        if (!(*writer)->write(minute))
            return false;
    }
    return writer && (*writer)->close() && (*writer)->commit();
}

template<typename Result>
bool succeeded(const Result& result)
{
    if (!result)
        std::fprintf(
            stderr, "%s (%s)\n", qPrintable(result.error().message), qPrintable(result.error().detail));
    return bool(result);
}

/// First and best of three times, processor time and peak memory, of a process that does nothing else.
void measure(const char* name, double barMs, const std::function<bool()>& work)
{
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        double best = 1e12;
        double first = 0;
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            if (!work())
                _exit(1);
            const double took = double(timer.nsecsElapsed()) / 1e6;
            best = std::min(best, took);
            if (round == 0)
                first = took;
        }
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        const auto seconds = [](const timeval& time) {
            return double(time.tv_sec) + double(time.tv_usec) / 1e6;
        };
        std::printf(
            "%-26s first %7.1f ms  best %7.1f ms  (bar %4.0f ms)  processor %7.1f ms each  peak memory %5.1f "
            "MB\n",
            name, first, best, barMs, (seconds(usage.ru_utime) + seconds(usage.ru_stime)) * 1000 / 3,
            double(usage.ru_maxrss) / 1024);
        std::fflush(stdout);
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (status != 0)
        std::printf("%-26s failed\n", name);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir own;
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : own.path();
    const auto path = [&](const char* name) { return folder + QLatin1Char('/') + QLatin1String(name); };
    const QString wav = path("long.wav");
    const QString flac = path("long.flac");
    if (!makeSource(wav, SoundWriter::Form::Wav) || !makeSource(flac, SoundWriter::Form::Flac)) {
        std::fprintf(stderr, "cannot write into %s\n", qPrintable(folder));
        return 1;
    }
    std::printf(
        "%d min, 48 kHz mono 16 bit: WAV %.0f MB, FLAC %.0f MB\n", minutes, double(QFile(wav).size()) / 1e6,
        double(QFile(flac).size()) / 1e6);

    measure("build peaks from WAV", 1000, [&] { return succeeded(buildPeaks(wav)); });
    measure("build peaks from FLAC", 3000, [&] { return succeeded(buildPeaks(flac)); });
    const auto peaks = buildPeaks(wav);
    if (!succeeded(peaks) || !succeeded(PeaksFile::save(path("long.peaks"), wav, *peaks)))
        return 1;
    measure("load stored peaks", 150, [&] { return succeeded(PeaksFile::load(path("long.peaks"), wav)); });
    const auto import = [&](const QString& source) {
        const auto sound = importSound(source, path("taken"));
        const bool good =
            succeeded(sound) && succeeded(PeaksFile::save(path("taken.peaks"), sound->file, sound->peaks));
        if (good)
            QFile::remove(sound->file);
        return good;
    };
    measure("import WAV, peaks saved", 1000, [&] { return import(wav); });
    measure("import FLAC, peaks saved", 3000, [&] { return import(flac); });
    if (argc > 2)
        return 0;
    for (const char* name : {"long.wav", "long.flac", "long.peaks", "taken.peaks"})
        QFile::remove(path(name));
    return 0;
}
