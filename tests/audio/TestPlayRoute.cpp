#include "audio/PlayRoute.h"
#include "audio/SoundFiles.h"
#include "support/Random.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace starling;
using test::Random;

namespace {

constexpr int rate = 8000;
constexpr qint64 length = rate * 4;
constexpr qint64 blend = rate * PlayRoute::blendMs / 1000;

/// The frames of the file that the route takes, one by one and the obvious way.
std::vector<qint64> naiveRoute(const RoutePlan& plan, qint64 from, size_t most)
{
    std::vector<qint64> frames;
    qint64 at = plan.landing(from);
    while (frames.size() < most && at < length) {
        frames.push_back(at);
        const bool inLoop = plan.loop && at < plan.loop->end;
        ++at;
        if (inLoop && at == plan.loop->end)
            at = plan.loop->begin;
        at = plan.landing(at);
    }
    return frames;
}

RoutePlan anyPlan(Random& random)
{
    RoutePlan plan;
    if (random.chance(0.6)) {
        const qint64 begin = random.integer(-100, length);
        plan.loop = FrameSpan{begin, begin + random.integer(0, length / 2)};
    }
    for (qint64 n = random.integer(0, 6); n > 0; --n) {
        const qint64 begin = random.integer(-100, length);
        plan.cuts.push_back({begin, begin + random.integer(-10, length / 4)});
    }
    return plan.tidied(length, rate);
}

} // namespace

class TestPlayRoute : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_samples = test::noise(length, 3);
        QVERIFY(test::writeWav(m_file, m_samples, rate));
    }

    void anyRouteTakesTheFramesItShould()
    {
        const quint32 seed = Random::seed();
        Random random(seed);
        auto reader = AudioReader::open(m_file);
        QVERIFY(reader.has_value());
        for (int round = 0; round < 300; ++round) {
            const QByteArray hint = "STARLING_SEED=" + QByteArray::number(seed);
            const RoutePlan plan = anyPlan(random);
            const qint64 from = random.integer(0, length);
            const auto wanted = naiveRoute(plan, from, size_t(length) * 2);
            PlayRoute route(**reader, plan);
            QVERIFY(route.start(from).has_value());
            std::vector<Sample> got;
            while (got.size() < wanted.size() + 1) {
                std::vector<Sample> block(size_t(random.integer(1, 700)));
                const auto count = route.read(block);
                QVERIFY(count.has_value());
                if (*count == 0)
                    break;
                got.insert(got.end(), block.begin(), block.begin() + *count);
            }
            if (wanted.size() < size_t(length) * 2)
                QVERIFY2(got.size() == wanted.size(), hint);
            else
                QVERIFY2(got.size() >= wanted.size(), hint);
            // Between leaps sample by sample, and every place is known.
            for (size_t i = 0; i < wanted.size(); ++i) {
                QVERIFY2(std::abs(route.sourceOf(double(i)) - double(wanted[i])) < 0.5, hint);
                const size_t later = std::min(wanted.size() - 1, i + size_t(blend));
                const bool straight =
                    wanted[later] - wanted[i] == qint64(later - i) && later == i + size_t(blend);
                if (straight)
                    QVERIFY2(got[i] == m_samples[size_t(wanted[i])], hint);
            }
        }
    }

    void whatMakesNoSenseIsTidied()
    {
        const RoutePlan wild{FrameSpan{500, 510}, {{900, 300}, {2000, 2600}, {2500, 2700}, {-50, 20}}};
        const RoutePlan plan = wild.tidied(length, rate);
        QVERIFY(!plan.loop);
        QCOMPARE(plan.cuts, (std::vector<FrameSpan>{{0, 20}, {2000, 2700}}));
        // A loop in a cut is heard nevertheless.
        const RoutePlan hidden{FrameSpan{1000, 3000}, {{500, 3500}, {5000, 6000}}};
        QCOMPARE(hidden.tidied(length, rate).cuts, (std::vector<FrameSpan>{{5000, 6000}}));
    }

    void leapsAreKnownUntilForgotten()
    {
        auto reader = AudioReader::open(m_file);
        QVERIFY(reader.has_value());
        PlayRoute route(**reader, RoutePlan{{}, {{1000, 2000}, {3000, 3500}}});
        QVERIFY(route.start(0).has_value());
        std::vector<Sample> all(6000);
        QVERIFY(route.read(all).has_value());
        const auto first = route.leapWithin(0, 6000);
        QVERIFY(first && first->route == 1000 && first->from == 1000 && first->to == 2000);
        const auto second = route.leapWithin(first->route, 6000);
        QVERIFY(second && second->route == 2000 && second->from == 3000 && second->to == 3500);
        QVERIFY(!route.leapWithin(second->route, 6000));
        route.forgetBefore(1500);
        QCOMPARE(route.sourceOf(1600), 2600.0);
    }

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("noise.wav"));
    std::vector<Sample> m_samples;
};

QTEST_GUILESS_MAIN(TestPlayRoute)
#include "TestPlayRoute.moc"
