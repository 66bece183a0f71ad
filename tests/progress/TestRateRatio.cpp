#include "progress/RateRatio.h"
#include "support/Random.h"

#include <QtTest>

#include <cmath>

using namespace starling;

class TestRateRatio : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishedExamples_data();
    void publishedExamples();
    void noEventsAtAllSaysNothing();
    void theIntervalHoldsTheRatioAndTurnsOverWithTheSides();
    void moreEventsNarrowTheInterval();
    void itCoversTheTruthAsOftenAsItSays();
};

void TestRateRatio::publishedExamples_data()
{
    QTest::addColumn<int>("firstCount");
    QTest::addColumn<double>("firstTime");
    QTest::addColumn<int>("secondCount");
    QTest::addColumn<double>("secondTime");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // R's manual of poisson.test: lung cancer in Fredericia against three other Danish towns.
    QTest::newRow("eba1977") << 11 << 800.0 << 21 << 3011.0 << 0.8584264 << 4.2772659;
    // Clopper–Pearson's interval of 5 of 10 is 0.187086–0.812914; the odds of its ends.
    QTest::newRow("5 of 10") << 5 << 1.0 << 5 << 1.0 << 0.2301425 << 4.3451346;
}

void TestRateRatio::publishedExamples()
{
    QFETCH(int, firstCount);
    QFETCH(double, firstTime);
    QFETCH(int, secondCount);
    QFETCH(double, secondTime);
    QFETCH(double, low);
    QFETCH(double, high);
    const RatioInterval interval = rateRatioInterval({firstCount, firstTime}, {secondCount, secondTime});
    QVERIFY(std::abs(interval.low - low) < 1e-6);
    QVERIFY(std::abs(interval.high.value() - high) < 1e-6);
}

void TestRateRatio::noEventsAtAllSaysNothing()
{
    const RatioInterval interval = rateRatioInterval({0, 3}, {0, 5});
    QCOMPARE(interval.low, 0.0);
    QVERIFY(!interval.high);
}

void TestRateRatio::theIntervalHoldsTheRatioAndTurnsOverWithTheSides()
{
    const quint32 seed = test::Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    test::Random random(seed);
    for (int i = 0; i < 500; ++i) {
        const CountedRate first{int(random.integer(0, 60)), random.real(0.1, 50)};
        const CountedRate second{int(random.integer(0, 60)), random.real(0.1, 50)};
        const RatioInterval interval = rateRatioInterval(first, second);
        const RatioInterval swapped = rateRatioInterval(second, first);
        if (second.count > 0) {
            const double ratio = first.rate() / second.rate();
            QVERIFY(interval.low <= ratio && ratio <= interval.high.value());
            QVERIFY(std::abs(swapped.low * interval.high.value() - 1) < 1e-6);
        }
        QCOMPARE(interval.high.has_value(), second.count > 0);
        QCOMPARE(interval.low > 0, first.count > 0);
        const RatioInterval wider = rateRatioInterval(first, second, 0.99);
        QVERIFY(wider.low <= interval.low);
        QVERIFY(!interval.high || *wider.high >= *interval.high);
    }
}

void TestRateRatio::moreEventsNarrowTheInterval()
{
    double last = INFINITY;
    for (int n = 1; n <= 512; n *= 2) {
        const RatioInterval interval = rateRatioInterval({2 * n, 4.0 * n}, {3 * n, 4.0 * n});
        const double width = std::log(interval.high.value() / interval.low);
        QVERIFY(width < last);
        last = width;
    }
    QVERIFY(last < 0.2);
}

void TestRateRatio::itCoversTheTruthAsOftenAsItSays()
{
    std::mt19937 engine(20'240'301);
    std::poisson_distribution<int> now(3.0 * 4);
    std::poisson_distribution<int> before(2.0 * 6);
    constexpr double truth = 3.0 / 2.0;
    constexpr int rounds = 4000;
    int covered = 0;
    for (int i = 0; i < rounds; ++i) {
        const RatioInterval interval = rateRatioInterval({now(engine), 4}, {before(engine), 6});
        covered += interval.low <= truth && (!interval.high || truth <= *interval.high) ? 1 : 0;
    }
    QVERIFY2(covered >= 0.95 * rounds, qPrintable(QString::number(covered)));
}

QTEST_GUILESS_MAIN(TestRateRatio)
#include "TestRateRatio.moc"
