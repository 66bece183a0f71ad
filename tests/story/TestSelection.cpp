#include "story/Selection.h"

#include "support/Random.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace starling;
using namespace starling::test;

namespace {

const QDate today(2026, 6, 15);

StoryKit kit()
{
    StoryKit result;
    const std::vector<std::pair<const char*, int>> weights{
        {"role", 3},       {"specificity", 2}, {"relevance", 2}, {"versatility", 2},
        {"complexity", 1}, {"outcome", 1},     {"recency", 1}};
    for (const auto& [id, weight] : weights)
        result.criteria.push_back({QLatin1String(id), {}, {}, {}, {}, weight});
    return result;
}

Story story(int uses, int mark)
{
    Story result;
    result.marks = {mark, mark, mark, mark, mark};
    result.happened = today.addMonths(-6);
    for (int i = 0; i < uses; ++i)
        result.uses.push_back({QuestionId(QString::number(i)), {}});
    return result;
}

CriterionScore part(const SelectionScore& score, const char* id)
{
    return *std::find_if(score.criteria.begin(), score.criteria.end(), [id](const CriterionScore& each) {
        return each.criterion == QLatin1String(id);
    });
}

std::optional<int>& randomMark(SelectionMarks& marks, Random& random)
{
    switch (random.integer(0, 4)) {
    case 0:
        return marks.role;
    case 1:
        return marks.specificity;
    case 2:
        return marks.relevance;
    case 3:
        return marks.complexity;
    default:
        return marks.outcome;
    }
}

Story randomStory(Random& random)
{
    Story result = story(int(random.integer(0, 6)), 1);
    for (auto* mark :
         {&result.marks.role, &result.marks.specificity, &result.marks.relevance, &result.marks.complexity,
          &result.marks.outcome})
        *mark = random.chance(0.2) ? std::nullopt : std::optional(int(random.integer(1, 5)));
    result.happened = random.chance(0.2) ? QDate() : today.addDays(-random.integer(-100, 2000));
    return result;
}

} // namespace

class TestSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBestStoryScoresOneAndTheWorstNothing();
    void marksBecomeQuarters();
    void weightsCount();
    void withoutTheRoleThereIsNoScore();
    void aStoryWithoutTheSpeakerCannotBeSaved_data();
    void aStoryWithoutTheSpeakerCannotBeSaved();
    void whatIsNotJudgedDoesNotCount();
    void versatilityIsUsesOverTheWanted();
    void recencyFallsInTheThirdYear_data();
    void recencyFallsInTheThirdYear();
    void everyPartIsExplainedAndWithinItsRange();
    void aBetterMarkNeverLowersTheScore();
};

void TestSelection::theBestStoryScoresOneAndTheWorstNothing()
{
    QCOMPARE(selectionScore(story(3, 5), kit(), today).score, std::optional(1.0));
    Story worst = story(0, 1);
    worst.happened = today.addYears(-5);
    QCOMPARE(selectionScore(worst, kit(), today).score, std::optional(0.0));
}

void TestSelection::marksBecomeQuarters()
{
    for (int mark = 1; mark <= 5; ++mark) {
        const SelectionScore score = selectionScore(story(3, mark), kit(), today);
        for (const char* id : {"role", "specificity", "relevance", "complexity", "outcome"})
            QCOMPARE(part(score, id).points, std::optional((mark - 1) * 0.25));
    }
}

void TestSelection::weightsCount()
{
    Story strong = story(3, 5);
    strong.marks.specificity = 1;
    QCOMPARE(selectionScore(strong, kit(), today).score, std::optional(10.0 / 12.0));
    strong.marks.specificity = 5;
    strong.marks.outcome = 1;
    QCOMPARE(selectionScore(strong, kit(), today).score, std::optional(11.0 / 12.0));
    strong.marks.outcome = 5;
    strong.marks.role = 3;
    QCOMPARE(selectionScore(strong, kit(), today).score, std::optional((9.0 + 1.5) / 12.0));
}

void TestSelection::withoutTheRoleThereIsNoScore()
{
    Story unjudged = story(3, 5);
    unjudged.marks.role.reset();
    const SelectionScore score = selectionScore(unjudged, kit(), today);
    QVERIFY(!score.score);
    QCOMPARE(score.criteria.size(), size_t(7));
    QVERIFY(!part(score, "role").points);
    QVERIFY(!selectionScore(Story{}, kit(), today).score);
    QVERIFY(!selectionScore(story(3, 5), StoryKit{}, today).score);
}

void TestSelection::aStoryWithoutTheSpeakerCannotBeSaved_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<double>("score");
    QTest::newRow("1") << 1 << 0.4;
    QTest::newRow("2") << 2 << 0.4;
    QTest::newRow("3") << 3 << 10.5 / 12.0;
}

void TestSelection::aStoryWithoutTheSpeakerCannotBeSaved()
{
    QFETCH(int, role);
    QFETCH(double, score);
    Story shiny = story(3, 5);
    shiny.marks.role = role;
    QCOMPARE(selectionScore(shiny, kit(), today).score, std::optional(score));
}

void TestSelection::whatIsNotJudgedDoesNotCount()
{
    Story sparse = story(3, 5);
    sparse.marks = {4, {}, {}, {}, {}};
    sparse.happened = {};
    const SelectionScore score = selectionScore(sparse, kit(), today);
    QCOMPARE(score.score, std::optional((3 * 0.75 + 2 * 1.0) / 5.0));
    QVERIFY(!part(score, "recency").points);
}

void TestSelection::versatilityIsUsesOverTheWanted()
{
    QCOMPARE(part(selectionScore(story(0, 3), kit(), today), "versatility").points, std::optional(0.0));
    QCOMPARE(part(selectionScore(story(2, 3), kit(), today), "versatility").points, std::optional(2.0 / 3.0));
    QCOMPARE(part(selectionScore(story(9, 3), kit(), today), "versatility").points, std::optional(1.0));
    CoverageLimits limits;
    limits.questionsPerStory = {4, 6};
    QCOMPARE(
        part(selectionScore(story(2, 3), kit(), today, limits), "versatility").points, std::optional(0.5));
    limits.questionsPerStory = {0, 6};
    QCOMPARE(
        part(selectionScore(story(0, 3), kit(), today, limits), "versatility").points, std::optional(1.0));
}

void TestSelection::recencyFallsInTheThirdYear_data()
{
    QTest::addColumn<QDate>("happened");
    QTest::addColumn<double>("points");
    QTest::newRow("tomorrow") << today.addDays(1) << 1.0;
    QTest::newRow("today") << today << 1.0;
    QTest::newRow("two years") << today.addYears(-2) << 1.0;
    QTest::newRow("a day more") << today.addYears(-2).addDays(-1) << 364.0 / 365.0;
    QTest::newRow("a day less than three") << today.addYears(-3).addDays(1) << 1.0 / 365.0;
    QTest::newRow("three years") << today.addYears(-3) << 0.0;
    QTest::newRow("thirty years") << today.addYears(-30) << 0.0;
}

void TestSelection::recencyFallsInTheThirdYear()
{
    QFETCH(QDate, happened);
    QFETCH(double, points);
    Story told = story(3, 3);
    told.happened = happened;
    const auto found = part(selectionScore(told, kit(), today), "recency").points;
    QVERIFY(found);
    QVERIFY2(std::abs(*found - points) < 1e-9, qPrintable(QString::number(*found)));
}

void TestSelection::everyPartIsExplainedAndWithinItsRange()
{
    const quint32 seed = Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    Random random(seed);
    for (int i = 0; i < 500; ++i) {
        const SelectionScore score = selectionScore(randomStory(random), kit(), today);
        QVERIFY(score.score.value_or(0) >= 0 && score.score.value_or(0) <= 1);
        QCOMPARE(score.criteria.size(), size_t(7));
        for (const CriterionScore& each : score.criteria) {
            QVERIFY(each.points.value_or(0) >= 0 && each.points.value_or(0) <= 1);
            QVERIFY(!each.reason.isEmpty() && !each.reason.contains(QLatin1Char('%')));
        }
    }
}

void TestSelection::aBetterMarkNeverLowersTheScore()
{
    const quint32 seed = Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    Random random(seed);
    for (int i = 0; i < 500; ++i) {
        Story told = randomStory(random);
        const auto before = selectionScore(told, kit(), today).score;
        if (random.chance(0.5)) {
            auto& mark = randomMark(told.marks, random);
            if (!mark || *mark == 5)
                continue; // judging for the first time may lower it
            mark = *mark + 1;
        } else {
            told.uses.push_back({QuestionId(QStringLiteral("one more")), {}});
        }
        const auto after = selectionScore(told, kit(), today).score;
        QCOMPARE(after.has_value(), before.has_value());
        QVERIFY(after.value_or(0) >= before.value_or(0) - 1e-12);
    }
}

QTEST_GUILESS_MAIN(TestSelection)
#include "TestSelection.moc"
