#include "story/Readiness.h"

#include "support/Random.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace starling;
using namespace starling::test;
using namespace std::chrono_literals;
using Kind = ReadinessPart::Kind;
using State = ReadinessPart::State;

Q_DECLARE_METATYPE(std::vector<starling::StoryRehearsal>)

namespace {

const QDateTime now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);

StoryRehearsal take(int daysAgo, int faults, Milliseconds spoken = 2min)
{
    return {now.addDays(-daysAgo), faults, spoken};
}

NumberEntry number(MetricCategory category, Defensibility defensible = Defensibility::Yes)
{
    NumberEntry entry;
    entry.value = QStringLiteral("12");
    entry.category = category;
    entry.defensible = defensible;
    return entry;
}

Story ready()
{
    Story story;
    const QString text = QStringLiteral("said");
    story.facts = {text, text, text, text, text, text, text};
    story.numbers = {number(MetricCategory::Operational), number(MetricCategory::BusinessImpact)};
    story.experiment.shipped = true;
    story.experiment.rollback = text;
    return story;
}

State stateOf(const Story& story, Kind kind, const std::vector<StoryRehearsal>& takes = {})
{
    return readiness(story, takes, now).parts.at(size_t(kind)).state;
}

QString sentenceOf(const Story& story, Kind kind, const std::vector<StoryRehearsal>& takes = {})
{
    return readiness(story, takes, now).parts.at(size_t(kind)).sentence;
}

} // namespace

class TestReadiness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReadyStoryIsReady();
    void anEmptyStoryIsNot();
    void missingFactsAreNamed();
    void bothKindsOfNumberAreWanted_data();
    void bothKindsOfNumberAreWanted();
    void aNumberWithoutValueIsNone();
    void oneIndefensibleNumberIsTooMany();
    void aThresholdIsWantedWhereSomethingShipped();
    void rehearsedWithinTwoWeeksIsLately_data();
    void rehearsedWithinTwoWeeksIsLately();
    void faultsFall_data();
    void faultsFall();
    void theOrderOfTakesDoesNotMatter();
    void partsAddUp();
    void namesAreDistinct();
};

void TestReadiness::aReadyStoryIsReady()
{
    const Readiness result = readiness(ready(), {take(1, 0), take(5, 3)}, now);
    QVERIFY(result.isReady());
    QCOMPARE(result.met, 6);
    QCOMPARE(result.applicable, 6);
}

void TestReadiness::anEmptyStoryIsNot()
{
    const Readiness result = readiness(Story{}, {}, now);
    QVERIFY(!result.isReady());
    QCOMPARE(result.met, 0);
    QCOMPARE(result.applicable, 4);
    for (size_t i = 0; i < result.parts.size(); ++i)
        QCOMPARE(int(result.parts.at(i).kind), int(i));
}

void TestReadiness::missingFactsAreNamed()
{
    Story story = ready();
    story.facts.role = QStringLiteral(" \n ");
    story.facts.lesson.clear();
    QCOMPARE(stateOf(story, Kind::Facts), State::Missing);
    const QString sentence = sentenceOf(story, Kind::Facts);
    QVERIFY2(sentence.contains(QLatin1String("My role, Lesson")), qPrintable(sentence));
    QVERIFY(!sentence.contains(QLatin1String("Business goal")));
}

void TestReadiness::bothKindsOfNumberAreWanted_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<bool>("met");
    const auto row = [](const char* name, MetricCategory first, MetricCategory second, bool met) {
        QTest::newRow(name) << int(first) << int(second) << met;
    };
    row("model and business", MetricCategory::ModelPerformance, MetricCategory::BusinessImpact, true);
    row("scale and business", MetricCategory::Scale, MetricCategory::BusinessImpact, true);
    row("two technical", MetricCategory::Efficiency, MetricCategory::Operational, false);
    row("two business", MetricCategory::BusinessImpact, MetricCategory::BusinessImpact, false);
    row("team is neither", MetricCategory::TeamImpact, MetricCategory::BusinessImpact, false);
}

void TestReadiness::bothKindsOfNumberAreWanted()
{
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(bool, met);
    Story story = ready();
    story.numbers = {number(MetricCategory(first)), number(MetricCategory(second))};
    QCOMPARE(stateOf(story, Kind::Metrics), met ? State::Met : State::Missing);
}

void TestReadiness::aNumberWithoutValueIsNone()
{
    Story story = ready();
    for (NumberEntry& each : story.numbers) {
        each.name = QStringLiteral("latency");
        each.value.clear();
    }
    QCOMPARE(stateOf(story, Kind::Metrics), State::Missing);
    QCOMPARE(stateOf(story, Kind::Defensible), State::Missing);
}

void TestReadiness::oneIndefensibleNumberIsTooMany()
{
    Story story = ready();
    story.numbers.front().defensible = Defensibility::Directionally;
    QCOMPARE(stateOf(story, Kind::Defensible), State::Met);
    story.numbers.front().defensible = Defensibility::No;
    QCOMPARE(stateOf(story, Kind::Defensible), State::Missing);
    story.numbers.clear();
    QCOMPARE(stateOf(story, Kind::Defensible), State::Missing);
}

void TestReadiness::aThresholdIsWantedWhereSomethingShipped()
{
    Story story = ready();
    QCOMPARE(stateOf(story, Kind::Rollback), State::Met);
    story.experiment.rollback = QStringLiteral(" ");
    QCOMPARE(stateOf(story, Kind::Rollback), State::Missing);
    story.experiment.shipped = false;
    QCOMPARE(stateOf(story, Kind::Rollback), State::NotApplicable);
}

void TestReadiness::rehearsedWithinTwoWeeksIsLately_data()
{
    QTest::addColumn<std::vector<StoryRehearsal>>("takes");
    QTest::addColumn<bool>("met");
    using Takes = std::vector<StoryRehearsal>;
    QTest::newRow("never") << Takes{} << false;
    QTest::newRow("just now") << Takes{take(0, 0)} << true;
    QTest::newRow("two weeks") << Takes{take(14, 0)} << true;
    QTest::newRow("longer") << Takes{take(15, 0)} << false;
    QTest::newRow("the latest counts") << Takes{take(3, 0), take(90, 0)} << true;
    QTest::newRow("no date") << Takes{{{}, 0, 1min}} << false;
    QTest::newRow("a clock put back") << Takes{take(-1, 0)} << true;
}

void TestReadiness::rehearsedWithinTwoWeeksIsLately()
{
    QFETCH(std::vector<StoryRehearsal>, takes);
    QFETCH(bool, met);
    QCOMPARE(stateOf(ready(), Kind::Rehearsed, takes), met ? State::Met : State::Missing);
    QVERIFY(!sentenceOf(ready(), Kind::Rehearsed, takes).contains(QLatin1Char('-')));
}

void TestReadiness::faultsFall_data()
{
    QTest::addColumn<std::vector<StoryRehearsal>>("takes");
    QTest::addColumn<int>("state");
    using Takes = std::vector<StoryRehearsal>;
    QTest::newRow("one take") << Takes{take(1, 0)} << int(State::NotApplicable);
    QTest::newRow("fewer") << Takes{take(9, 4), take(1, 3)} << int(State::Met);
    QTest::newRow("as many") << Takes{take(9, 4), take(1, 4)} << int(State::Missing);
    QTest::newRow("more") << Takes{take(9, 4), take(1, 5)} << int(State::Missing);
    QTest::newRow("none ever") << Takes{take(9, 0), take(1, 0)} << int(State::Met);
    QTest::newRow("per minute") << Takes{take(9, 4, 1min), take(1, 5, 2min)} << int(State::Met);
    QTest::newRow("the middle one is in neither half")
        << Takes{take(9, 4), take(5, 99), take(1, 3)} << int(State::Met);
    QTest::newRow("halves together") << Takes{take(9, 4), take(8, 0), take(2, 3), take(1, 2)}
                                     << int(State::Missing);
    QTest::newRow("nothing spoken") << Takes{take(9, 4, 0ms), take(1, 0)} << int(State::NotApplicable);
}

void TestReadiness::faultsFall()
{
    QFETCH(std::vector<StoryRehearsal>, takes);
    QFETCH(int, state);
    QCOMPARE(int(stateOf(ready(), Kind::Faults, takes)), state);
}

void TestReadiness::theOrderOfTakesDoesNotMatter()
{
    const quint32 seed = Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    Random random(seed);
    std::mt19937 shuffler(seed);
    for (int i = 0; i < 300; ++i) {
        std::vector<StoryRehearsal> takes;
        for (qint64 n = random.integer(0, 9); n > 0; --n)
            takes.push_back(
                {now.addSecs(-random.integer(0, 5) * 86'400), int(random.integer(0, 4)),
                 random.time(0ms, 200s)});
        const Readiness before = readiness(ready(), takes, now);
        std::shuffle(takes.begin(), takes.end(), shuffler);
        QCOMPARE(readiness(ready(), takes, now), before);
    }
}

void TestReadiness::partsAddUp()
{
    const quint32 seed = Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    Random random(seed);
    for (int i = 0; i < 300; ++i) {
        Story story = random.chance(0.5) ? ready() : Story{};
        story.facts.goal = random.text(3);
        story.experiment.shipped = random.chance(0.5);
        if (random.chance(0.5))
            story.numbers.push_back(
                number(MetricCategory(random.integer(0, 5)), Defensibility(random.integer(0, 2))));
        std::vector<StoryRehearsal> takes;
        for (qint64 n = random.integer(0, 3); n > 0; --n)
            takes.push_back(take(int(random.integer(0, 30)), int(random.integer(0, 3))));
        const Readiness result = readiness(story, takes, now);
        QCOMPARE(result.parts.size(), size_t(6));
        int met = 0;
        int applicable = 0;
        for (const ReadinessPart& each : result.parts) {
            met += each.state == State::Met;
            applicable += each.state != State::NotApplicable;
            QVERIFY(!each.sentence.isEmpty() && !each.sentence.contains(QLatin1Char('%')));
        }
        QCOMPARE(result.met, met);
        QCOMPARE(result.applicable, applicable);
        QVERIFY(applicable >= 4 && applicable <= 6);
    }
}

void TestReadiness::namesAreDistinct()
{
    QSet<QString> names;
    for (int kind = 0; kind < 6; ++kind)
        names << toText(Kind(kind));
    for (int state = 0; state < 3; ++state)
        names << toText(State(state));
    QCOMPARE(names.size(), 9);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(TestReadiness)
#include "TestReadiness.moc"
