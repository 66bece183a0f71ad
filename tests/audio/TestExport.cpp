#include "audio/AudioReader.h"
#include "audio/SoundFiles.h"
#include "audio/TimeStretcher.h"
#include "audio/Transcode.h"
#include "support/Random.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace starling;
using test::Random;

namespace {

/// The lag that a sound resembles itself most at, from 2.5 to 15 ms (400 to 66 Hz), as a pitch in Hz; refined
/// by a parabola through the three best lags. 0 where there is no voice.
double voicePitch(std::span<const Sample> window, int rate)
{
    const int shortest = rate / 400;
    const int longest = rate / 66;
    std::vector<double> likeness(size_t(longest) + 2);
    const size_t length = window.size() - likeness.size();
    double energy = 0;
    for (size_t i = 0; i < length; ++i)
        energy += double(window[i]) * window[i];
    if (energy / double(length) < 500.0 * 500.0)
        return 0;
    for (int lag = shortest - 1; lag <= longest + 1; ++lag) {
        double product = 0;
        double shifted = 0;
        for (size_t i = 0; i < length; ++i) {
            product += double(window[i]) * window[i + size_t(lag)];
            shifted += double(window[i + size_t(lag)]) * window[i + size_t(lag)];
        }
        likeness[size_t(lag)] = product / std::sqrt(energy * shifted + 1);
    }
    // Whole multiples of the period are as alike as the period itself: the first good one is it.
    const double most = *std::max_element(likeness.begin() + shortest, likeness.begin() + longest);
    auto best = likeness.begin() + shortest;
    while (*best < 0.95 * most || best[-1] > *best || best[1] > *best) {
        if (++best == likeness.begin() + longest)
            return 0;
    }
    if (most < 0.7)
        return 0;
    const double curve = best[-1] - 2 * *best + best[1];
    const double refined = curve < 0 ? (best[-1] - best[1]) / (2 * curve) : 0;
    return rate / (double(best - likeness.begin()) + refined);
}

/// The middle one of the pitches of all voiced stretches.
double medianPitch(const std::vector<Sample>& samples, int rate)
{
    std::vector<double> pitches;
    const auto window = size_t(rate / 20);
    for (size_t at = 0; at + window < samples.size(); at += window) {
        if (const double pitch = voicePitch(std::span(samples).subspan(at, window), rate); pitch > 0)
            pitches.push_back(pitch);
    }
    if (pitches.empty())
        return 0;
    std::ranges::sort(pitches);
    return pitches[pitches.size() / 2];
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFlacHoldsEverySample()
    {
        const auto samples = test::noise(500'000, 9);
        QVERIFY(test::writeWav(path("a.wav"), samples, 44'100));
        double last = 0;
        QVERIFY(encodeFlac(
            path("a.wav"), path("a.flac"),
            {.progress =
                 [&](double done) {
                     QVERIFY(done >= last);
                     last = done;
                 },
             .cancelled = {}}));
        QCOMPARE(last, 1.0);
        QVERIFY(test::readSound(path("a.flac")) == samples);
        QVERIFY(AudioReader::open(path("a.flac")).value()->isFlac());
        QCOMPARE(AudioReader::open(path("a.flac")).value()->sampleRate(), 44'100);
        QCOMPARE(files(), QStringList({QStringLiteral("a.flac"), QStringLiteral("a.wav")}));
    }

    void anUnfinishedFlacLeavesNothing()
    {
        QVERIFY(test::writeWav(path("a.wav"), test::noise(500'000, 9)));
        for (const double at : {0.0, 0.3, 0.8}) {
            double reached = 0;
            const auto encoded = encodeFlac(
                path("a.wav"), path("a.flac"),
                {.progress = [&](double done) { reached = done; },
                 .cancelled = [&] { return reached >= at; }});
            QVERIFY(!encoded);
            QCOMPARE(encoded.error().code, ErrorCode::Cancelled);
            QCOMPARE(files(), QStringList{QStringLiteral("a.wav")});
        }
    }

    void soundsAreExportedByEnding()
    {
        const auto samples = test::noise(100'000, 9);
        QVERIFY(test::writeFlac(path("a.flac"), samples));
        for (const char* name : {"b.wav", "b.flac", "b.WAV"}) {
            QVERIFY(exportSound(path("a.flac"), path(name)));
            QVERIFY(test::readSound(path(name)) == samples);
            QCOMPARE(AudioReader::open(path(name)).value()->isFlac(), QByteArrayView(name) == "b.flac");
        }
        QCOMPARE(exportSound(path("a.flac"), path("b.mp3")).error().code, ErrorCode::InvalidInput);
        QCOMPARE(exportSound(path("none"), path("c.wav")).error().code, ErrorCode::NotFound);
        QVERIFY(!exportSound(path("a.flac"), path("no/folder/c.wav")));
        QCOMPARE(files().size(), 4);
    }

    void aFailedExportKeepsWhatWasThere()
    {
        QVERIFY(test::writeFlac(path("a.flac"), test::noise(500'000, 9)));
        QFile sound(path("a.flac"));
        QVERIFY(sound.resize(sound.size() / 2));
        QFile old(path("b.wav"));
        QVERIFY(old.open(QIODevice::ReadWrite));
        old.write("mine");
        old.close();
        QCOMPARE(exportSound(path("a.flac"), path("b.wav")).error().code, ErrorCode::Damaged);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("mine"));
        QCOMPARE(files().size(), 2);
    }

    void aToneKeepsItsPitch_data() { speeds(); }
    void aToneKeepsItsPitch()
    {
        QFETCH(double, speed);
        QVERIFY(test::writeWav(path("a.wav"), test::sine(220, 4)));
        const auto length = renderAtSpeed(path("a.wav"), speed, path("b.wav"));
        QVERIFY(length);
        const auto samples = test::readSound(path("b.wav"));
        QCOMPARE(toMilliseconds(qint64(samples.size()), captureRate), *length);
        QVERIFY(std::abs(double(length->count()) * speed / 4000 - 1) < 0.01);
        const double pitch = medianPitch(samples, captureRate);
        qInfo("speed %.2f: pitch %.2f of 220 Hz, length %lld ms", speed, pitch, qint64(length->count()));
        QVERIFY(std::abs(pitch / 220 - 1) < 0.01);
    }

    void aVoiceKeepsItsPitch_data() { speeds(); }
    /// Spoken on one note by flite (voice kal16), so that leaving out parts of it does not change its median
    /// pitch.
    void aVoiceKeepsItsPitch()
    {
        QFETCH(double, speed);
        const QString speech = QStringLiteral(STARLING_SOURCE_DIR "/tests/audio/data/speech.flac");
        const auto reader = AudioReader::open(speech);
        QVERIFY(reader);
        const int rate = (*reader)->sampleRate();
        const double before = medianPitch(test::readSound(speech), rate);
        const auto length = renderAtSpeed(speech, speed, path("b.wav"));
        QVERIFY(length);
        const double after = medianPitch(test::readSound(path("b.wav")), rate);
        const double source = double((*reader)->duration().count());
        qInfo(
            "speed %.2f: pitch %.2f of %.2f Hz, length %lld of %.0f ms", speed, after, before,
            qint64(length->count()), source / speed);
        QVERIFY(before > 60);
        QVERIFY(std::abs(after / before - 1) < 0.01);
        QVERIFY(std::abs(double(length->count()) * speed / source - 1) < 0.01);
    }

    void aSpeedOutOfRangeIsRefused()
    {
        QVERIFY(test::writeWav(path("a.wav"), test::sine(220, 1)));
        for (const double speed : {0.0, -1.0, 0.49, 3.01, std::nan("")}) {
            const auto length = renderAtSpeed(path("a.wav"), speed, path("b.wav"));
            QVERIFY(!length);
            QCOMPARE(length.error().code, ErrorCode::InvalidInput);
        }
        QCOMPARE(files(), QStringList{QStringLiteral("a.wav")});
    }

    void atTheSameSpeedNothingChanges()
    {
        const auto samples = test::noise(300'000, 4);
        QVERIFY(test::writeWav(path("a.wav"), samples));
        QVERIFY(renderAtSpeed(path("a.wav"), 1.0, path("b.wav")));
        const auto rendered = test::readSound(path("b.wav"));
        QVERIFY(rendered.size() >= samples.size());
        QVERIFY(std::equal(samples.begin(), samples.end(), rendered.begin()));
    }

    /// Clicks at known frames come out where sourceOf() says that they come from.
    void everyOutputFrameKnowsItsSource()
    {
        Random random(Random::seed());
        const int rate = captureRate;
        for (const double speed : {0.5, 0.6, 0.75, 0.97, 1.0, 1.13, 1.5, 1.7, 2.0, 2.4, 3.0}) {
            std::vector<Sample> samples = test::noise(rate * 20, 1);
            for (Sample& sample : samples)
                sample = Sample(sample / 64);
            std::vector<qint64> clicks;
            for (qint64 at = rate / 2; at < qint64(samples.size()) - rate;
                 at += random.integer(rate / 3, rate)) {
                clicks.push_back(at);
                for (qint64 i = 0; i < 20; ++i)
                    samples[size_t(at + i)] = i % 2 == 0 ? 30'000 : -30'000;
            }
            TimeStretcher stretcher(rate, speed);
            std::vector<Sample> out;
            for (size_t at = 0; at < samples.size();) {
                const auto count = std::min(size_t(random.integer(1, 4000)), samples.size() - at);
                stretcher.write(std::span(samples).subspan(at, count));
                at += count;
                const size_t before = out.size();
                out.resize(before + size_t(stretcher.available()));
                out.resize(before + size_t(stretcher.read(std::span(out).subspan(before))));
            }
            double worst = 0;
            int found = 0;
            for (size_t at = 0; at < out.size(); ++at) {
                if (std::abs(out[at]) < 12'000)
                    continue;
                const double source = stretcher.sourceOf(qint64(at));
                double nearest = 1e9;
                for (const qint64 click : clicks)
                    nearest = std::min(nearest, std::abs(source - double(click)));
                worst = std::max(worst, nearest);
                ++found;
                at += size_t(rate / 10);
            }
            qInfo(
                "speed %.2f: %d of %zu clicks, worst %.1f ms", speed, found, clicks.size(),
                worst * 1000 / rate);
            QVERIFY(found >= 4);
            QVERIFY2(worst < 0.015 * rate, "more than the longest pitch period away");
        }
    }

private:
    static void speeds()
    {
        QTest::addColumn<double>("speed");
        for (const double speed : {0.5, 0.75, 1.25, 1.5, 2.0, 3.0})
            QTest::newRow(qPrintable(QString::number(speed))) << speed;
    }

    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestExport)
#include "TestExport.moc"
