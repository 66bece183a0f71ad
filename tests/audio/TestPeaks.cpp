#include "audio/Peaks.h"
#include "audio/SoundFiles.h"
#include "support/Random.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace starling;
using test::Random;

namespace {

/// The slow and obvious way.
Peak naivePeak(std::span<const Sample> samples)
{
    double squares = 0;
    for (const Sample sample : samples)
        squares += double(sample) * sample;
    const auto [low, high] = std::ranges::minmax(samples);
    return {low, high, quint16(std::lround(std::sqrt(squares / double(samples.size()))))};
}

Peak naivePeak(std::span<const Sample> samples, qint64 from, qint64 to)
{
    return naivePeak(samples.subspan(size_t(from), size_t(to - from)));
}

Peaks peaksOf(std::span<const Sample> samples)
{
    Peaks peaks;
    peaks.append(samples);
    peaks.finish();
    return peaks;
}

std::vector<Sample> anySamples(Random& random)
{
    const auto length = random.chance(0.2) ? random.integer(0, 300) : random.integer(0, 70'000);
    auto samples = test::noise(length, quint32(random.integer(0, 1'000'000)));
    if (random.chance(0.3))
        std::ranges::fill(samples, random.chance(0.5) ? Sample(-32768) : Sample(32767));
    return samples;
}

} // namespace

class TestPeaks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_seed = Random::seed(); }
    void cleanup()
    {
        if (QTest::currentTestFailed())
            qWarning("STARLING_SEED=%u", m_seed);
    }

    void theFinestLevelIsTheNaiveOne()
    {
        Random random(m_seed);
        for (int round = 0; round < 40; ++round) {
            const auto samples = anySamples(random);
            const Peaks peaks = peaksOf(samples);
            const auto frames = qint64(samples.size());
            QCOMPARE(peaks.frames(), frames);
            QCOMPARE(peaks.levelCount() > 0, frames > 0);
            for (qint64 from = 0; from < frames; from += Peaks::framesPerPeak) {
                const qint64 to = std::min(from + Peaks::framesPerPeak, frames);
                QVERIFY(peaks.level(0)[size_t(from / Peaks::framesPerPeak)] == naivePeak(samples, from, to));
            }
        }
    }

    void coarserLevelsCoverTheSameSamples()
    {
        Random random(m_seed);
        for (int round = 0; round < 20; ++round) {
            const auto samples = anySamples(random);
            const Peaks peaks = peaksOf(samples);
            const auto frames = qint64(samples.size());
            for (int level = 1; level < peaks.levelCount(); ++level) {
                const qint64 width = Peaks::framesPerPeakAt(level);
                QCOMPARE(qint64(peaks.level(level).size()), (frames + width - 1) / width);
                for (qint64 from = 0; from < frames; from += width) {
                    const Peak naive = naivePeak(samples, from, std::min(from + width, frames));
                    const Peak& peak = peaks.level(level)[size_t(from / width)];
                    QCOMPARE(peak.min, naive.min);
                    QCOMPARE(peak.max, naive.max);
                    QVERIFY(std::abs(peak.rms - naive.rms) <= level);
                }
            }
            if (frames > 0)
                QCOMPARE(int(peaks.level(peaks.levelCount() - 1).size()), 1);
        }
    }

    void anyChunkingGivesTheSamePeaks()
    {
        Random random(m_seed);
        for (int round = 0; round < 40; ++round) {
            const auto samples = anySamples(random);
            Peaks chunked;
            for (size_t at = 0; at < samples.size();) {
                const auto most = random.chance(0.3) ? 5 : 3000;
                const auto count = std::min(size_t(random.integer(0, most)), samples.size() - at);
                chunked.append(std::span(samples).subspan(at, count));
                at += count;
            }
            chunked.finish();
            QVERIFY(chunked == peaksOf(samples));
        }
    }

    void theFinestLevelGivesAllOthers()
    {
        Random random(m_seed);
        for (int round = 0; round < 20; ++round) {
            const Peaks peaks = peaksOf(anySamples(random));
            if (peaks.levelCount() == 0)
                continue;
            const auto finest = peaks.level(0);
            QVERIFY(Peaks::fromFinest({finest.begin(), finest.end()}, peaks.frames(), captureRate) == peaks);
        }
    }

    void aRangeIsRoundedOutwards()
    {
        Random random(m_seed);
        const auto samples = test::noise(50'000, m_seed);
        const Peaks peaks = peaksOf(samples);
        for (int round = 0; round < 200; ++round) {
            const int level = int(random.integer(0, peaks.levelCount() - 1));
            const qint64 from = random.integer(0, 49'998);
            const qint64 to = random.integer(from + 1, 50'000);
            const qint64 width = Peaks::framesPerPeakAt(level);
            const qint64 roundedTo = std::min<qint64>((to + width - 1) / width * width, 50'000);
            const Peak naive = naivePeak(samples, from / width * width, roundedTo);
            const Peak peak = peaks.range(level, from, to);
            QCOMPARE(peak.min, naive.min);
            QCOMPARE(peak.max, naive.max);
            QVERIFY(std::abs(peak.rms - naive.rms) <= level + 1);
        }
    }

    void anEmptyRangeIsAZeroPeak()
    {
        const Peaks peaks = peaksOf(test::noise(1000, 1));
        QVERIFY(peaks.range(0, 10, 10) == Peak());
        QVERIFY(peaks.range(0, 2000, 3000) == Peak());
        QVERIFY(peaks.range(0, -20, 0) == Peak());
        QVERIFY(peaks.range(9, 0, 1000) == Peak());
        QVERIFY(Peaks().range(0, 0, 1000) == Peak());
        QVERIFY(peaks.range(0, -5, 5000) != Peak());
    }

    void theLevelFitsTheZoom()
    {
        const Peaks peaks = peaksOf(test::noise(100'000, 1));
        QCOMPARE(peaks.levelFor(0.5), 0);
        QCOMPARE(peaks.levelFor(256), 0);
        QCOMPARE(peaks.levelFor(1023), 0);
        QCOMPARE(peaks.levelFor(1024), 1);
        QCOMPARE(peaks.levelFor(5000), 2);
        QCOMPARE(peaks.levelFor(1e12), peaks.levelCount() - 1);
        QCOMPARE(Peaks().levelFor(100), 0);
    }

    void theLoudestSampleIsKnown()
    {
        std::vector<Sample> samples(5000, 3);
        samples[4321] = -32768;
        QCOMPARE(peaksOf(samples).loudest(), 32768);
        QCOMPARE(Peaks().loudest(), 0);
    }

    void aFileIsOutlinedAsItsSamplesAre_data()
    {
        QTest::addColumn<bool>("flac");
        QTest::addColumn<qint64>("frames");
        QTest::newRow("short WAV") << false << qint64(1000);
        QTest::newRow("short FLAC") << true << qint64(1000);
        // longer than the stretches that are read at the same time
        QTest::newRow("long WAV") << false << qint64(9'000'123);
        QTest::newRow("long FLAC") << true << qint64(9'000'123);
        QTest::newRow("a whole number of stretches") << true << qint64(1 << 23);
    }
    void aFileIsOutlinedAsItsSamplesAre()
    {
        QFETCH(bool, flac);
        QFETCH(qint64, frames);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sound"));
        const auto samples = test::noise(frames, m_seed);
        QVERIFY(flac ? test::writeFlac(path, samples) : test::writeWav(path, samples));
        double last = 0;
        const auto peaks = buildPeaks(
            path, {.progress =
                       [&](double done) {
                           QVERIFY(done >= last);
                           last = done;
                       },
                   .cancelled = {}});
        QVERIFY(peaks);
        QVERIFY(*peaks == peaksOf(samples));
        QCOMPARE(last, 1.0);
    }

    void outliningStopsWhenAsked()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sound.wav"));
        QVERIFY(test::writeWav(path, test::noise(9'000'000, m_seed)));
        const auto peaks = buildPeaks(path, {.progress = {}, .cancelled = [] { return true; }});
        QVERIFY(!peaks);
        QCOMPARE(peaks.error().code, ErrorCode::Cancelled);
    }

private:
    quint32 m_seed = 0;
};

QTEST_GUILESS_MAIN(TestPeaks)
#include "TestPeaks.moc"
