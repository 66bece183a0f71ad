#include "story/Coverage.h"

#include "story/RandomBank.h"
#include "support/Random.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace starling;
using namespace starling::test;
using Kind = CoverageGap::Kind;

namespace {

Question question(const char* id, const char* set = "ml")
{
    Question result;
    result.id = QuestionId(QLatin1String(id));
    result.text = QStringLiteral("Ask ") + QLatin1String(id);
    result.set = QLatin1String(set);
    return result;
}

Story story(const char* id, const QStringList& questions = {}, const QStringList& categories = {})
{
    Story result;
    result.id = StoryId(QLatin1String(id));
    result.title = QStringLiteral("Tell ") + QLatin1String(id);
    result.categories = categories;
    for (const QString& each : questions)
        result.uses.push_back({QuestionId(each), {}});
    return result;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

std::vector<CoverageGap> ofKind(const CoverageReport& report, Kind kind)
{
    std::vector<CoverageGap> result;
    std::copy_if(
        report.gaps.begin(), report.gaps.end(), std::back_inserter(result),
        [kind](const CoverageGap& gap) { return gap.kind == kind; });
    return result;
}

/// The gaps whatever their order.
QStringList sorted(const std::vector<CoverageGap>& gaps)
{
    QStringList result;
    for (const CoverageGap& gap : gaps)
        result << QStringLiteral("%1|%2|%3|%4|%5|%6|%7")
                      .arg(
                          toText(gap.kind), gap.question.toString(), gap.story.toString(), gap.category,
                          QString::number(gap.count), QString::number(gap.wanted), gap.sentence);
    result.sort();
    return result;
}

int urgency(Kind kind)
{
    const std::array order{Kind::BankSmall,     Kind::CategoryShort, Kind::QuestionShort, Kind::StoryNarrow,
                           Kind::StoryOverused, Kind::CategoryOver,  Kind::BankLarge};
    return int(std::find(order.begin(), order.end(), kind) - order.begin());
}

} // namespace

class TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyBankAsksForStories();
    void cellsAreCounted();
    void aQuestionWantsTwoStories();
    void aStoryWantsThreeOrFourQuestions_data();
    void aStoryWantsThreeOrFourQuestions();
    void categoriesCountThemselvesAndTheirThemes();
    void aFullBankHasNoGaps();
    void theTrashDoesNotCount();
    void directAndRetiredQuestionsHaveNoGaps();
    void limitsAreTheUsers();
    void titlesWithPlaceholdersStayWhole();
    void theMostUsefulStepComesFirst();
    void orderDoesNotMatter();
    void countsAgreeWithTheCells();
    void anotherUseNeverLowersCoverage();
    void kindsHaveNames();
};

void TestCoverage::anEmptyBankAsksForStories()
{
    const CoverageReport report = coverage({}, {question("a")}, smallKit());
    QCOMPARE(report.questions.size(), size_t(1));
    QVERIFY(report.stories.empty());
    QCOMPARE(report.gaps.front().kind, Kind::BankSmall);
    QCOMPARE(report.gaps.front().count, 0);
    QCOMPARE(report.gaps.front().wanted, 7);
    QVERIFY(report.gaps.front().sentence.contains(QLatin1String("7 to 10")));
    QCOMPARE(ofKind(report, Kind::CategoryShort).size(), size_t(2));
    QCOMPARE(ofKind(report, Kind::QuestionShort).size(), size_t(1));
    QCOMPARE(report.gaps.size(), size_t(4));
    QCOMPARE(coverage({}, {}, {}).gaps.size(), size_t(1));
}

void TestCoverage::cellsAreCounted()
{
    const CoverageReport report = coverage(
        {story("x", words("a b")), story("y", words("b c c nobody"))},
        {question("a"), question("b"), question("c"), question("d")}, smallKit());
    QCOMPARE(report.questionsOfStory, (std::vector{2, 2}));
    QCOMPARE(report.storiesOfQuestion, (std::vector{1, 2, 1, 0}));
}

void TestCoverage::aQuestionWantsTwoStories()
{
    const CoverageReport report = coverage(
        {story("x", words("a b")), story("y", words("b"))}, {question("a"), question("b"), question("c")},
        smallKit());
    const auto gaps = ofKind(report, Kind::QuestionShort);
    QCOMPARE(gaps.size(), size_t(2));
    QCOMPARE(gaps.at(0).question.toString(), QStringLiteral("c")); // none at all is worse than one
    QCOMPARE(gaps.at(0).count, 0);
    QCOMPARE(gaps.at(1).question.toString(), QStringLiteral("a"));
    QCOMPARE(gaps.at(1).count, 1);
    QCOMPARE(gaps.at(1).wanted, 2);
    QVERIFY(gaps.at(1).sentence.contains(QLatin1String("Ask a")));
}

void TestCoverage::aStoryWantsThreeOrFourQuestions_data()
{
    QTest::addColumn<QStringList>("uses");
    QTest::addColumn<int>("narrow");
    QTest::addColumn<int>("overused");
    QTest::newRow("none") << QStringList() << 1 << 0;
    QTest::newRow("two") << words("a b") << 1 << 0;
    QTest::newRow("three") << words("a b c") << 0 << 0;
    QTest::newRow("four") << words("a b c d") << 0 << 0;
    QTest::newRow("five") << words("a b c d e") << 0 << 1;
}

void TestCoverage::aStoryWantsThreeOrFourQuestions()
{
    QFETCH(QStringList, uses);
    QFETCH(int, narrow);
    QFETCH(int, overused);
    const CoverageReport report = coverage(
        {story("x", uses)}, {question("a"), question("b"), question("c"), question("d"), question("e")},
        smallKit());
    QCOMPARE(int(ofKind(report, Kind::StoryNarrow).size()), narrow);
    QCOMPARE(int(ofKind(report, Kind::StoryOverused).size()), overused);
    for (const CoverageGap& gap : report.gaps) {
        if (gap.kind != Kind::StoryNarrow && gap.kind != Kind::StoryOverused)
            continue;
        QCOMPARE(gap.story.toString(), QStringLiteral("x"));
        QCOMPARE(gap.count, int(uses.size()));
        QCOMPARE(gap.wanted, narrow ? 3 : 4);
        QVERIFY(gap.sentence.contains(QLatin1String("Tell x")));
    }
}

void TestCoverage::categoriesCountThemselvesAndTheirThemes()
{
    const CoverageReport report = coverage(
        {story("x", {}, words("drift data project")), story("y", {}, words("pivot failure drift")),
         story("z", {}, words("deadline mine"))},
        {}, smallKit());
    QCOMPARE(report.composition.size(), size_t(2));
    QCOMPARE(report.composition.at(0), (CategoryCount{QStringLiteral("project"), 2, {2, 3}}));
    QCOMPARE(report.composition.at(1), (CategoryCount{QStringLiteral("failure"), 2, {1, 1}}));
    QVERIFY(ofKind(report, Kind::CategoryShort).empty());
    const auto over = ofKind(report, Kind::CategoryOver);
    QCOMPARE(over.size(), size_t(1));
    QCOMPARE(over.front().category, QStringLiteral("failure"));
    QCOMPARE(over.front().count, 2);
    QCOMPARE(over.front().wanted, 1);
    QVERIFY(over.front().sentence.contains(QLatin1String("Failure")));
}

void TestCoverage::aFullBankHasNoGaps()
{
    CoverageLimits limits;
    limits.bankSize = {3, 4};
    const CoverageReport report = coverage(
        {story("x", words("a b c"), words("drift")), story("y", words("a b c"), words("project")),
         story("z", words("a b c"), words("pivot"))},
        {question("a"), question("b"), question("c")}, smallKit(), limits);
    QCOMPARE(sorted(report.gaps), QStringList());
}

void TestCoverage::theTrashDoesNotCount()
{
    Story gone = story("x", words("a"), words("drift"));
    gone.deletedAt = QDateTime::fromMSecsSinceEpoch(0);
    QCOMPARE(coverage({gone}, {question("a")}, smallKit()), coverage({}, {question("a")}, smallKit()));
}

void TestCoverage::directAndRetiredQuestionsHaveNoGaps()
{
    Question retired = question("a");
    retired.retired = true;
    const CoverageReport report =
        coverage({story("x", words("a b"))}, {retired, question("b", "direct")}, smallKit());
    QVERIFY(report.questions.empty());
    QVERIFY(ofKind(report, Kind::QuestionShort).empty());
    QCOMPARE(report.questionsOfStory, std::vector{0});
}

void TestCoverage::limitsAreTheUsers()
{
    const CoverageLimits limits{{0, 1}, 1, {1, 1}};
    const CoverageReport report = coverage(
        {story("x", words("a b")), story("y", words("a"))}, {question("a"), question("b")}, StoryKit{},
        limits);
    QCOMPARE(report.gaps.size(), size_t(2));
    QCOMPARE(report.gaps.at(0).kind, Kind::StoryOverused);
    QCOMPARE(report.gaps.at(1).kind, Kind::BankLarge);
    QCOMPARE(report.gaps.at(1).count, 2);
    QCOMPARE(report.gaps.at(1).wanted, 1);
}

void TestCoverage::titlesWithPlaceholdersStayWhole()
{
    const CoverageLimits limits{{0, 9}, 0, {0, 0}};
    Story odd = story("x", words("a"));
    odd.title = QStringLiteral("100 %2 %1 %n");
    const CoverageReport report = coverage({odd}, {question("a")}, StoryKit{}, limits);
    QCOMPARE(report.gaps.size(), size_t(1));
    QVERIFY(report.gaps.front().sentence.contains(odd.title));
}

void TestCoverage::theMostUsefulStepComesFirst()
{
    Random random(7);
    for (int i = 0; i < 100; ++i) {
        const RandomBank bank(random);
        const auto gaps = coverage(bank.stories, bank.questions, smallKit()).gaps;
        QVERIFY(std::is_sorted(gaps.begin(), gaps.end(), [](const CoverageGap& a, const CoverageGap& b) {
            return urgency(a.kind) < urgency(b.kind);
        }));
        for (size_t j = 1; j < gaps.size(); ++j)
            if (gaps.at(j).kind == gaps.at(j - 1).kind)
                QVERIFY(
                    std::abs(gaps.at(j).wanted - gaps.at(j).count)
                    <= std::abs(gaps.at(j - 1).wanted - gaps.at(j - 1).count));
    }
}

void TestCoverage::orderDoesNotMatter()
{
    const quint32 seed = Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    Random random(seed);
    std::mt19937 shuffler(seed);
    for (int i = 0; i < 200; ++i) {
        RandomBank bank(random);
        const CoverageReport before = coverage(bank.stories, bank.questions, smallKit());
        std::shuffle(bank.stories.begin(), bank.stories.end(), shuffler);
        std::shuffle(bank.questions.begin(), bank.questions.end(), shuffler);
        for (Story& each : bank.stories) {
            std::shuffle(each.uses.begin(), each.uses.end(), shuffler);
            std::shuffle(each.categories.begin(), each.categories.end(), shuffler);
        }
        const CoverageReport after = coverage(bank.stories, bank.questions, smallKit());
        QCOMPARE(sorted(after.gaps), sorted(before.gaps));
        QCOMPARE(after.composition, before.composition);
        for (size_t row = 0; row < after.stories.size(); ++row) {
            const auto old = std::find(before.stories.begin(), before.stories.end(), after.stories.at(row));
            QCOMPARE(
                after.questionsOfStory.at(row),
                before.questionsOfStory.at(size_t(old - before.stories.begin())));
        }
    }
}

void TestCoverage::countsAgreeWithTheCells()
{
    const quint32 seed = Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    Random random(seed);
    for (int i = 0; i < 200; ++i) {
        const RandomBank bank(random);
        const CoverageReport report = coverage(bank.stories, bank.questions, smallKit());
        std::vector<int> rows(report.stories.size());
        std::vector<int> columns(report.questions.size());
        for (const Story& each : bank.stories) {
            const auto row = std::find(report.stories.begin(), report.stories.end(), each.id);
            QCOMPARE(row == report.stories.end(), each.deletedAt.has_value());
            if (row == report.stories.end())
                continue;
            for (size_t column = 0; column < columns.size(); ++column) {
                if (!each.use(report.questions.at(column)))
                    continue;
                ++rows.at(size_t(row - report.stories.begin()));
                ++columns.at(column);
            }
        }
        QCOMPARE(report.questionsOfStory, rows);
        QCOMPARE(report.storiesOfQuestion, columns);
        QCOMPARE(
            std::accumulate(rows.begin(), rows.end(), 0), std::accumulate(columns.begin(), columns.end(), 0));
        // Every gap says what the counts say.
        for (const CoverageGap& gap : report.gaps) {
            QVERIFY(!gap.sentence.isEmpty() && gap.count != gap.wanted);
            if (gap.kind == Kind::QuestionShort) {
                const auto at = std::find(report.questions.begin(), report.questions.end(), gap.question);
                QVERIFY(at != report.questions.end());
                QCOMPARE(gap.count, columns.at(size_t(at - report.questions.begin())));
            }
        }
    }
}

void TestCoverage::anotherUseNeverLowersCoverage()
{
    const quint32 seed = Random::seed();
    qInfo("STARLING_SEED=%u", seed);
    Random random(seed);
    for (int i = 0; i < 200; ++i) {
        RandomBank bank(random);
        if (bank.stories.empty() || bank.questions.empty())
            continue;
        const CoverageReport before = coverage(bank.stories, bank.questions, smallKit());
        Story& story = bank.stories.at(size_t(random.integer(0, qint64(bank.stories.size()) - 1)));
        const Question& added =
            bank.questions.at(size_t(random.integer(0, qint64(bank.questions.size()) - 1)));
        if (!story.use(added.id))
            story.uses.push_back({added.id, {}});
        const CoverageReport after = coverage(bank.stories, bank.questions, smallKit());
        for (size_t column = 0; column < after.storiesOfQuestion.size(); ++column)
            QVERIFY(after.storiesOfQuestion.at(column) >= before.storiesOfQuestion.at(column));
        for (size_t row = 0; row < after.questionsOfStory.size(); ++row)
            QVERIFY(after.questionsOfStory.at(row) >= before.questionsOfStory.at(row));
        for (const Kind kind : {Kind::QuestionShort, Kind::StoryNarrow})
            QVERIFY(ofKind(after, kind).size() <= ofKind(before, kind).size());
    }
}

void TestCoverage::kindsHaveNames()
{
    QSet<QString> names;
    for (int kind = 0; kind < 7; ++kind)
        names << toText(Kind(kind));
    QCOMPARE(names.size(), 7);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(TestCoverage)
#include "TestCoverage.moc"
