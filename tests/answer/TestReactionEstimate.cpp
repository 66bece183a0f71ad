// What a calibration tells of listeners whose reaction is known.
#include "answer/ReactionEstimate.h"
#include "support/Random.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace starling;
using namespace std::chrono_literals;

namespace {

/// As the calibration's sound has them: about one a second at random gaps, one in six to be left alone.
ReactionTrial sounds(test::Random& random)
{
    ReactionTrial trial;
    Milliseconds at = 1200ms;
    int since = 0;
    while (at < 29s) {
        if (++since % 6 == 4)
            trial.others.push_back(at);
        else
            trial.targets.push_back(at);
        at += random.time(800ms, 1300ms);
    }
    return trial;
}

struct Listener {
    double typical = 250;
    double spread = 50; ///< standard deviation
    double misses = 0.1;
    int strays = 3;
    double fooled = 0.1;
};

void listen(ReactionTrial& trial, const Listener& listener, test::Random& random)
{
    std::mt19937 engine(quint32(random.integer(0, 0x7fffffff)));
    std::normal_distribution<double> delay(listener.typical, listener.spread);
    const auto press = [&](Milliseconds sound) {
        trial.presses.push_back(sound + Milliseconds(std::lround(std::max(0.0, delay(engine)))));
    };
    for (const Milliseconds sound : trial.targets) {
        if (!random.chance(listener.misses))
            press(sound);
    }
    for (const Milliseconds sound : trial.others) {
        if (random.chance(listener.fooled))
            press(sound);
    }
    for (int i = 0; i < listener.strays; ++i)
        trial.presses.push_back(random.time(0ms, 30s));
    std::ranges::sort(trial.presses);
}

} // namespace

class TestReactionEstimate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomListenersAreTold_data();
    void randomListenersAreTold();
    void aSteadyListenerIsToldExactly();
    void pressesAtNothingAreRefused();
    void aListenerWhoSleepsIsRefused();
    void pressingAtEverySoundIsRefused();
    void noPressIsNoTrouble();
};

void TestReactionEstimate::randomListenersAreTold_data()
{
    QTest::addColumn<double>("typical");
    QTest::addColumn<double>("spread");
    QTest::addColumn<double>("allowed"); // 95 % of the estimates are within this, ms
    QTest::newRow("250 ± 50") << 250.0 << 50.0 << 28.0;
    QTest::newRow("450 ± 80") << 450.0 << 80.0 << 46.0;
    QTest::newRow("slower than the sounds come, 1,300 ± 80") << 1300.0 << 80.0 << 46.0;
}

void TestReactionEstimate::randomListenersAreTold()
{
    QFETCH(const double, typical);
    QFETCH(const double, spread);
    QFETCH(const double, allowed);
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    std::vector<double> errors;
    int refused = 0;
    for (int i = 0; i < 1000; ++i) {
        ReactionTrial trial = sounds(random);
        listen(trial, {typical, spread}, random);
        const auto estimate = estimateReaction(trial);
        if (estimate)
            errors.push_back(std::abs(double(estimate->typical.count()) - typical));
        else
            ++refused;
    }
    QVERIFY2(errors.size() > 900, qPrintable(QStringLiteral("%1 refused, seed %2").arg(refused).arg(seed)));
    std::ranges::sort(errors);
    const double middle = errors.at(errors.size() / 2);
    const double most = errors.at(errors.size() * 95 / 100);
    qInfo("%.0f ms: median error %.1f ms, 95 %% within %.1f ms, %d refused", typical, middle, most, refused);
    QVERIFY2(middle < 20 && most < allowed, qPrintable(QStringLiteral("seed %1").arg(seed)));
}

void TestReactionEstimate::aSteadyListenerIsToldExactly()
{
    test::Random random(7);
    ReactionTrial trial = sounds(random);
    for (const Milliseconds sound : trial.targets)
        trial.presses.push_back(sound + 320ms);
    trial.presses.erase(trial.presses.begin() + 3);
    const auto estimate = estimateReaction(trial);
    QVERIFY(estimate);
    const int all = int(trial.targets.size());
    QVERIFY(*estimate == (ReactionEstimate{320ms, 0ms, all - 1, 1, 0, 0}));
}

void TestReactionEstimate::pressesAtNothingAreRefused()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    int refused = 0;
    for (int i = 0; i < 300; ++i) {
        ReactionTrial trial = sounds(random);
        for (size_t n = 0; n < trial.targets.size(); ++n)
            trial.presses.push_back(random.time(0ms, 30s));
        std::ranges::sort(trial.presses);
        const auto estimate = estimateReaction(trial);
        refused += estimate ? 0 : 1;
    }
    qInfo("%d of 300 random pressers refused", refused);
    QVERIFY2(refused >= 285, qPrintable(QStringLiteral("seed %1").arg(seed)));
}

void TestReactionEstimate::aListenerWhoSleepsIsRefused()
{
    test::Random random(11);
    ReactionTrial trial = sounds(random);
    for (size_t i = 0; i < trial.targets.size(); i += 2)
        trial.presses.push_back(trial.targets.at(i) + 300ms);
    const auto estimate = estimateReaction(trial);
    QVERIFY(!estimate);
    QVERIFY(estimate.error().code == ErrorCode::InvalidInput);
    QVERIFY(estimate.error().message.contains(QStringLiteral("too few")));
}

void TestReactionEstimate::pressingAtEverySoundIsRefused()
{
    test::Random random(13);
    ReactionTrial trial = sounds(random);
    listen(trial, {300, 30, 0, 0, 1}, random);
    const auto estimate = estimateReaction(trial);
    QVERIFY(!estimate);
    QVERIFY(estimate.error().message.contains(QStringLiteral("rising")));
}

void TestReactionEstimate::noPressIsNoTrouble()
{
    test::Random random(17);
    const auto estimate = estimateReaction(sounds(random));
    QVERIFY(!estimate);
    QVERIFY(!estimateReaction({}));
}

QTEST_GUILESS_MAIN(TestReactionEstimate)
#include "TestReactionEstimate.moc"
