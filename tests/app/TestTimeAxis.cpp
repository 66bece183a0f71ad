#include "review/timeline/TimeAxis.h"
#include "review/timeline/TimeRuler.h"
#include "support/Random.h"

#include <QtTest>

using namespace starling;

class TestTimeAxis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewTakeIsShownWhole();
    void aPixelGoesToAMomentAndBack();
    void zoomKeepsTheMomentUnderTheCursor();
    void theViewNeverLeavesTheTake();
    void aWholeTakeStaysWholeWhenTheWindowGrows();
    void revealingTurnsThePageOnlyWhenNeeded();
    void rulerMarksAreRoundAndApart();
    void rulerSaysFractionsOnlyWhenZoomedIn();
    void theFinestViewTellsSamplesApart();
};

void TestTimeAxis::aNewTakeIsShownWhole()
{
    TimeAxis axis;
    axis.setWidth(800);
    axis.setDuration(161'000);
    QVERIFY(axis.isFit());
    QCOMPARE(axis.xAt(0), 0.0);
    QCOMPARE(axis.xAt(161'000), 800.0);
}

void TestTimeAxis::aPixelGoesToAMomentAndBack()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    for (int i = 0; i < 1000; ++i) {
        TimeAxis axis;
        axis.setWidth(random.real(1, 4000));
        axis.setDuration(random.real(1, 6e6));
        axis.zoomAbout(random.real(0, axis.width()), random.real(0.1, 1000));
        const double x = random.real(-100, 5000);
        QVERIFY2(std::abs(axis.xAt(axis.msAt(x)) - x) < 1e-3, qPrintable(QString::number(seed)));
    }
}

void TestTimeAxis::zoomKeepsTheMomentUnderTheCursor()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    for (int i = 0; i < 1000; ++i) {
        TimeAxis axis;
        axis.setWidth(random.real(100, 4000));
        axis.setDuration(random.real(10'000, 6e6));
        axis.zoomAbout(axis.width() / 2, random.real(1, 50));
        const double x = random.real(0, axis.width());
        const double before = axis.msAt(x);
        // Zooming in never meets an end, so the moment stays exactly.
        axis.zoomAbout(x, random.real(1, 50));
        QVERIFY2(std::abs(axis.msAt(x) - before) < 1e-3, qPrintable(QString::number(seed)));
    }
}

void TestTimeAxis::theViewNeverLeavesTheTake()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    TimeAxis axis;
    for (int i = 0; i < 5000; ++i) {
        switch (random.integer(0, 5)) {
        case 0:
            axis.setDuration(random.real(0, 6e6));
            break;
        case 1:
            axis.setWidth(random.real(0, 4000));
            break;
        case 2:
            axis.zoomAbout(random.real(-50, 4000), random.real(0.01, 100));
            break;
        case 3:
            axis.scrollTo(random.real(-1e6, 7e6));
            break;
        case 4:
            axis.reveal(random.real(-1e6, 7e6));
            break;
        default:
            axis.fit();
        }
        const QByteArray where = QByteArray::number(seed) + " step " + QByteArray::number(i);
        QVERIFY2(axis.leftMs() >= 0, where.constData());
        QVERIFY2(axis.leftMs() <= axis.maxLeftMs() + 1e-6, where.constData());
        QVERIFY2(axis.msPerPixel() > 0, where.constData());
        QVERIFY2(
            axis.durationMs() <= 0 || axis.msPerPixel() >= TimeAxis::minMsPerPixel - 1e-12,
            where.constData());
    }
}

void TestTimeAxis::aWholeTakeStaysWholeWhenTheWindowGrows()
{
    TimeAxis axis;
    axis.setWidth(500);
    axis.setDuration(60'000);
    axis.setWidth(900);
    QCOMPARE(axis.xAt(60'000), 900.0);
    axis.zoomAbout(0, 3);
    const double scale = axis.msPerPixel();
    axis.setWidth(1000);
    QCOMPARE(axis.msPerPixel(), scale);
}

void TestTimeAxis::revealingTurnsThePageOnlyWhenNeeded()
{
    TimeAxis axis;
    axis.setWidth(1000);
    axis.setDuration(100'000);
    axis.zoomAbout(0, 10);
    QVERIFY(!axis.reveal(5'000));
    QVERIFY(axis.reveal(30'000));
    QCOMPARE(axis.leftMs(), 29'000.0);
    QVERIFY(axis.reveal(99'999));
    QCOMPARE(axis.leftMs(), 90'000.0);
}

void TestTimeAxis::rulerMarksAreRoundAndApart()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    for (int i = 0; i < 300; ++i) {
        TimeAxis axis;
        axis.setWidth(1600);
        axis.setDuration(random.real(1000, 6e6));
        axis.zoomAbout(random.real(0, 1600), random.real(1, 5000));
        double last = -1e9;
        for (const RulerTick& tick : rulerTicks(axis, 0, 1600, 90)) {
            QVERIFY(tick.ms <= axis.durationMs() + 1e-6);
            if (!tick.labelled)
                continue;
            const double x = axis.xAt(tick.ms);
            QVERIFY2(x - last >= 89.9, qPrintable(QString::number(seed)));
            last = x;
        }
    }
}

void TestTimeAxis::rulerSaysFractionsOnlyWhenZoomedIn()
{
    QCOMPARE(rulerText(125'000, 5000), QStringLiteral("2:05"));
    QCOMPARE(rulerText(125'999, 5000), QStringLiteral("2:05"));
    QCOMPARE(rulerText(125'200, 200), QStringLiteral("2:05.2"));
    QCOMPARE(rulerText(125'250, 50), QStringLiteral("2:05.25"));
    QCOMPARE(rulerText(125'251, 1), QStringLiteral("2:05.251"));
    QCOMPARE(rulerText(125'251.02, 0.02), QStringLiteral("2:05.25102"));
}

void TestTimeAxis::theFinestViewTellsSamplesApart()
{
    TimeAxis axis;
    axis.setWidth(1600);
    axis.setDuration(90 * 60 * 1000);
    axis.zoomAbout(800, 1e12);
    const double pixelsPerSample = 1000.0 / 48'000 / axis.msPerPixel();
    QVERIFY2(pixelsPerSample >= 8, qPrintable(QString::number(pixelsPerSample)));
    // Still exact at the far end of a long take.
    axis.scrollTo(axis.maxLeftMs());
    QVERIFY(std::abs(axis.xAt(axis.msAt(700)) - 700) < 0.01);
}

QTEST_GUILESS_MAIN(TestTimeAxis)
#include "TestTimeAxis.moc"
