#include "review/timeline/TileCache.h"
#include "review/timeline/TimelineCanvas.h"
#include "support/Random.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
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

const WaveformLook plainLook{1024, 101, QColor(Qt::gray), QColor(Qt::black), QColor(Qt::white)};
const TileCache::Looks plainLooks{plainLook, plainLook, plainLook, plainLook};

QImage painted(const Waveform& waveform, qint64 first, int count, const WaveformLook& look)
{
    QImage image(count, look.height, QImage::Format_RGB32);
    QPainter painter(&image);
    QImage part(ColumnBand::width, look.height, QImage::Format_RGB32);
    for (int x = 0; x < count; x += ColumnBand::width) {
        const ColumnBand band = bandOf(waveform, first + x, look);
        const ColumnBand* const bands[] = {&band};
        paintBands(part, bands, 0, look);
        painter.drawImage(x, 0, part);
    }
    return image;
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
    void aTileIsDrawnAgainWhenTheSoundGrows();
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
    WaveformLook look = plainLook;
    look.framesPerColumn = framesPerColumn;
    const int count = int(double(samples.size()) / framesPerColumn);
    const QImage image = painted(waveform, 0, count, look);

    // Peaks may reach up to one peak beyond the column on either side, never less than the column.
    const qint64 reach = Peaks::framesPerPeakAt(waveform.peaks->levelFor(framesPerColumn));
    for (int x = 0; x < count; ++x) {
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
    const QImage image = painted(waveform, 0, 30, plainLook);
    for (int x = 10; x < 30; ++x) {
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
    cache.setLooks(plainLooks);
    constexpr int tiles = 3;
    constexpr int width = tiles * TileCache::tileWidth;
    QImage joined(width, plainLook.height, QImage::Format_RGB32);
    QPainter painter(&joined);
    for (int row = 0; row < plainLook.height; row += TileCache::slabHeight) {
        painter.drawImage(0, row, cache.slab(0, 1, row, TileKind::Heard));
        painter.drawImage(TileCache::tileWidth, row, cache.slab(1, tiles - 1, row, TileKind::Ahead));
    }
    painter.end();
    QCOMPARE(joined, painted(waveform, 0, width, plainLook));
}

void TestWaveform::aTileIsDrawnAgainWhenTheSoundGrows()
{
    constexpr int middle = 45;
    TileCache cache;
    cache.setLooks(plainLooks);
    cache.setWaveform(waveformOf(speechLike(1024 * 20, 2)));
    const QImage half = cache.slab(0, 1, middle, TileKind::Ahead).copy();
    cache.setWaveform(waveformOf(speechLike(1024 * 100, 2)));
    QVERIFY(cache.slab(0, 1, middle, TileKind::Ahead) != half);
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
