#include "review/timeline/TileCache.h"
#include "review/timeline/TimelineCanvas.h"
#include "support/Random.h"

#include <QApplication>
#include <QImage>
#include <QtTest>

using namespace starling;

namespace {

/// Something with the ups and downs of speech.
std::vector<Sample> speechLike(qint64 frames, quint32 seed)
{
    test::Random random(seed);
    std::vector<Sample> samples;
    samples.reserve(size_t(frames));
    double loudness = 0;
    for (qint64 i = 0; i < frames; ++i) {
        if (i % 4800 == 0)
            loudness = random.chance(0.3) ? 0 : random.real(0.02, 0.9);
        samples.push_back(Sample(random.real(-1, 1) * loudness * 32767));
    }
    return samples;
}

Waveform waveformOf(const std::vector<Sample>& samples)
{
    Peaks peaks;
    peaks.append(samples);
    peaks.finish();
    Waveform waveform;
    waveform.gain = displayGain(peaks.loudest());
    waveform.peaks = std::make_shared<const Peaks>(std::move(peaks));
    waveform.complete = true;
    return waveform;
}

const WaveformScale plainScale{1024, 101, 1};

BandInk plainInk()
{
    BandInk ink;
    for (size_t x = 0; x < ColumnBand::width; ++x)
        ink.set(x, qRgb(0, 0, 0), qRgb(128, 128, 128), qRgb(255, 255, 255));
    return ink;
}

void append(QImage& image, int x, const ColumnBand& band)
{
    paintBand(
        image.bits() + qsizetype(x) * qsizetype(sizeof(QRgb)), image.bytesPerLine(), band, plainInk(), 0,
        image.height());
}

/// \param columns a multiple of a band's width
QImage painted(const Waveform& waveform, qint64 first, int columns, const WaveformScale& scale)
{
    QImage image(columns, scale.height, QImage::Format_RGB32);
    for (int x = 0; x < columns; x += ColumnBand::width)
        append(
            image, x,
            bandOf(columnPeaks(waveform, first + x, scale.framesPerColumn), waveform.gain, scale.height));
    return image;
}

/// What a cache gives for its first tiles.
QImage cached(TileCache& cache, int tiles)
{
    QImage image(tiles * TileCache::tileWidth, cache.scale().height, QImage::Format_RGB32);
    for (int tile = 0; tile < tiles; ++tile)
        append(image, tile * TileCache::tileWidth, cache.band(tile));
    return image;
}

Waveform growing(const std::vector<Sample>& samples, size_t count, double gain)
{
    Waveform waveform = waveformOf({samples.begin(), samples.begin() + qint64(count)});
    waveform.complete = count == samples.size();
    waveform.gain = gain;
    return waveform;
}

} // namespace

class TestWaveform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOutlineIsWhatTheSamplesSay_data();
    void theOutlineIsWhatTheSamplesSay();
    void nothingIsDrawnPastTheEnd();
    void closeViewsComeFromSamples();
    void columnsCoverTheSoundWithoutGaps();
    void tilesTogetherAreTheWholePicture();
    void growthRedoesOnlyTheGrowingEnd();
    void anotherSoundRedoesEverything();
    void anotherHeightReadsNoPeaks();
    void singleSamplesArePointsJoinedByLines();
    void quietSpeechIsEnlargedAndLoudSpeechIsNot();
    void aMovingPlayheadRepaintsOnlyItsStrip();
};

void TestWaveform::theOutlineIsWhatTheSamplesSay_data()
{
    QTest::addColumn<double>("framesPerColumn");
    QTest::newRow("one peak a column") << 256.0;
    QTest::newRow("four peaks a column") << 1024.0;
    QTest::newRow("a crooked scale") << 1719.3;
    QTest::newRow("far out") << 20'000.0;
}

void TestWaveform::theOutlineIsWhatTheSamplesSay()
{
    QFETCH(const double, framesPerColumn);
    const auto samples = speechLike(600'000, 7);
    const Waveform waveform = waveformOf(samples);
    WaveformScale look = plainScale;
    look.framesPerColumn = framesPerColumn;
    const int count =
        std::max(1, int(double(samples.size()) / framesPerColumn) / ColumnBand::width) * ColumnBand::width;
    const QImage image = painted(waveform, 0, count, look);

    // Peaks may reach up to one peak beyond the column on either side, never less than the column.
    const qint64 reach = Peaks::framesPerPeakAt(waveform.peaks->levelFor(framesPerColumn));
    for (int x = 0; x < std::min(count, int(double(samples.size()) / framesPerColumn)); ++x) {
        const ColumnFrames frames = framesOfColumn(x, framesPerColumn);
        const auto rows = [&](qint64 from, qint64 to) {
            const auto begin = samples.begin() + std::max(qint64(0), from);
            const auto end = samples.begin() + std::min(qint64(samples.size()), to);
            const auto [low, high] = std::minmax_element(begin, end);
            return outerRows({*low, *high, 0}, waveform.gain, look.height);
        };
        const ColumnRows least = rows(frames.first, frames.last);
        const ColumnRows most = rows(frames.first - reach, frames.last + reach);
        const auto inked = [&](int y) { return image.pixelColor(x, y) != QColor(Qt::white); };
        for (int y = least.top; y <= least.bottom; ++y)
            QVERIFY2(inked(y), qPrintable(QStringLiteral("column %1 row %2").arg(x).arg(y)));
        for (int y = 0; y < look.height; ++y)
            QVERIFY(!inked(y) || (y >= most.top && y <= most.bottom));
    }
}

void TestWaveform::nothingIsDrawnPastTheEnd()
{
    const Waveform waveform = waveformOf(speechLike(10'240, 3));
    const QImage image = painted(waveform, 0, ColumnBand::width, plainScale);
    for (int x = 10; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
    }
    QVERIFY(image.pixelColor(9, 50) != QColor(Qt::white));
}

void TestWaveform::closeViewsComeFromSamples()
{
    const auto samples = speechLike(50'000, 11);
    Waveform waveform = waveformOf(samples);
    auto window = std::make_shared<SampleWindow>();
    window->first = 1000;
    window->samples.assign(samples.begin() + 1000, samples.begin() + 20'000);
    waveform.samples = window;
    for (qint64 from = 1001; from + 8 < 20'000; from += 997) {
        const Peak peak = waveform.outline(from, from + 8);
        // Joined to the frame before, so that the line has no gaps.
        const auto [low, high] = std::minmax_element(samples.begin() + from - 1, samples.begin() + from + 8);
        QCOMPARE(peak.min, *low);
        QCOMPARE(peak.max, *high);
    }
    QVERIFY(waveform.outline(30'000, 30'008) == waveformOf(samples).outline(30'000, 30'008));
}

void TestWaveform::columnsCoverTheSoundWithoutGaps()
{
    test::Random random(test::Random::seed());
    for (int i = 0; i < 200; ++i) {
        const double scale = random.real(1, 100'000);
        const qint64 column = random.integer(0, 10'000);
        QVERIFY(framesOfColumn(column, scale).last >= framesOfColumn(column + 1, scale).first);
    }
}

void TestWaveform::tilesTogetherAreTheWholePicture()
{
    const Waveform waveform = waveformOf(speechLike(2'000'000, 5));
    TileCache cache;
    cache.setWaveform(waveform);
    cache.setScale(plainScale);
    constexpr int tiles = 3;
    QCOMPARE(cached(cache, tiles), painted(waveform, 0, tiles * TileCache::tileWidth, plainScale));
    const qint64 made = cache.madeCount();
    QCOMPARE(cached(cache, tiles), cached(cache, tiles));
    QCOMPARE(cache.madeCount(), made);
}

void TestWaveform::growthRedoesOnlyTheGrowingEnd()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    const auto samples = speechLike(4'000'000, seed);
    const WaveformScale scale{random.real(200, 3000), 60, 1};
    const int tiles = int(double(samples.size()) / scale.framesPerColumn / TileCache::tileWidth) + 1;
    TileCache cache;
    cache.setScale(scale);
    size_t count = 300'000;
    while (true) {
        // The loudest sample so far decides how much everything is enlarged; that reads no peaks either.
        const Waveform now = growing(samples, count, random.real(1, 3));
        const int known = int(double(count) / scale.framesPerColumn / TileCache::tileWidth) + 1;
        const qint64 before = cache.madeCount();
        cache.setWaveform(now);
        TileCache fresh;
        fresh.setScale(scale);
        fresh.setWaveform(now);
        QVERIFY2(cached(cache, known) == cached(fresh, known), qPrintable(QString::number(seed)));
        if (count == samples.size())
            break;
        const auto step = size_t(random.integer(1, 400'000));
        const qint64 made = cache.madeCount() - before;
        QVERIFY2(
            before == 0 || made <= 3 + qint64(420'000 / scale.framesPerColumn / TileCache::tileWidth)
                || known < 8,
            qPrintable(QStringLiteral("%1 of %2, seed %3").arg(made).arg(known).arg(seed)));
        count = std::min(samples.size(), count + step);
    }
    QVERIFY(tiles > 0);
}

void TestWaveform::anotherSoundRedoesEverything()
{
    const auto one = speechLike(1'000'000, 2);
    const auto other = speechLike(1'500'000, 3);
    TileCache cache;
    cache.setScale(plainScale);
    cache.setWaveform(growing(one, one.size(), 1));
    const QImage before = cached(cache, 4);
    cache.setWaveform(growing(other, other.size(), 1));
    QVERIFY(cached(cache, 4) != before);
    QCOMPARE(cached(cache, 4), painted(growing(other, other.size(), 1), 0, 4 * 64, plainScale));
}

void TestWaveform::anotherHeightReadsNoPeaks()
{
    const Waveform waveform = waveformOf(speechLike(1'000'000, 4));
    TileCache cache;
    cache.setScale(plainScale);
    cache.setWaveform(waveform);
    (void)cached(cache, 4);
    const qint64 made = cache.madeCount();
    WaveformScale higher = plainScale;
    higher.height = 333;
    cache.setScale(higher);
    QCOMPARE(cached(cache, 4), painted(waveform, 0, 4 * 64, higher));
    QCOMPARE(cache.madeCount(), made);
}

void TestWaveform::singleSamplesArePointsJoinedByLines()
{
    const auto samples = speechLike(48'000, 12);
    Waveform waveform = waveformOf(samples);
    auto window = std::make_shared<SampleWindow>();
    window->samples = samples;
    waveform.samples = window;
    const WaveformScale scale{1.0 / 16, 401, 1};
    constexpr qint64 tile = 500;
    const qint64 first = tile * TileCache::tileWidth;
    QVERIFY(hasSamplesFor(waveform, first, scale));
    const ColumnBand band = sampleBand(waveform, first, scale);
    for (int x = 0; x < ColumnBand::width; ++x) {
        const auto column = size_t(x);
        QVERIFY(band.outerTop[column] <= band.outerBottom[column]);
        if (x > 0) { // no gap to the column before
            QVERIFY(band.outerTop[column] <= band.outerBottom[column - 1] + 1);
            QVERIFY(band.outerBottom[column] >= band.outerTop[column - 1] - 1);
        }
        const qint64 frame = (first + x) / 16;
        if ((first + x) % 16 != 0)
            continue;
        const Sample sample = samples[size_t(frame)];
        const int row = outerRows({sample, sample, 0}, waveform.gain, scale.height).top;
        QVERIFY(band.outerTop[column] <= row && band.outerBottom[column] >= row);
        QVERIFY(band.outerBottom[column] - band.outerTop[column] >= 3); // a point, thicker than the line
    }
    waveform.samples.reset();
    QVERIFY(!hasSamplesFor(waveform, first, scale));
}

void TestWaveform::quietSpeechIsEnlargedAndLoudSpeechIsNot()
{
    QCOMPARE(displayGain(0), 1.0);
    QCOMPARE(displayGain(100), 8.0);
    QCOMPARE(displayGain(32768), 1.0);
    QVERIFY(displayGain(8192) > 3.5 && displayGain(8192) < 3.7);
}

void TestWaveform::aMovingPlayheadRepaintsOnlyItsStrip()
{
    Theme theme(*qApp);
    TimelineCanvas canvas(theme);
    canvas.resize(1000, 300);
    TimelineContent content;
    content.duration = Milliseconds(60'000);
    canvas.setContent(content);
    canvas.setWaveform(waveformOf(speechLike(60 * 48'000, 4)));
    canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&canvas));
    QCoreApplication::processEvents();

    struct Watch : QObject {
        int widest = 0;
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            if (event->type() == QEvent::Paint)
                widest = std::max(widest, static_cast<QPaintEvent*>(event)->rect().width());
            return QObject::eventFilter(watched, event);
        }
    } watch;
    canvas.installEventFilter(&watch);
    for (int ms = 20; ms < 2000; ms += 25) {
        canvas.setPlayhead(Milliseconds(ms), true);
        QCoreApplication::processEvents();
    }
    QVERIFY(watch.widest > 0);
    QVERIFY2(watch.widest < 40, qPrintable(QString::number(watch.widest)));
}

QTEST_MAIN(TestWaveform)
#include "TestWaveform.moc"
