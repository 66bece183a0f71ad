#include "rehearsal/Drill.h"

#include <QtTest>

using namespace starling;

namespace {

Question question(const char* id, QStringList categories, const char* set = "ml")
{
    Question result;
    result.id = QuestionId(QLatin1String(id));
    result.text = QLatin1String(id) + QLatin1Char('?');
    result.categories = std::move(categories);
    result.set = QLatin1String(set);
    return result;
}

std::vector<Question> catalogue()
{
    const QString drift = QStringLiteral("drift");
    const QString other = QStringLiteral("ethics");
    std::vector<Question> all{question("shared-a", {drift}), question("shared-b", {other, drift}),
                              question("mapped", {drift}),   question("far-a", {other}),
                              question("far-b", {other}),    question("salary", {}, "direct"),
                              question("retired", {drift})};
    all.back().retired = true;
    return all;
}

Story driftStory()
{
    Story story;
    story.id = StoryId(QStringLiteral("s"));
    story.categories = {QStringLiteral("drift")};
    story.framework = FrameworkId(QStringLiteral("star"));
    story.uses = {{QuestionId(QStringLiteral("mapped")), {}}};
    return story;
}

} // namespace

class TestDrill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followUpsAreAskedInOrderAndShortly();
    void aStoryWithoutFollowUpsHasNothingToAsk();
    void unmappedQuestionsOfTheStorysKindComeFirst();
    void factualAndRetiredQuestionsAreNotPutToAStory();
    void fewQuestionsMakeAShortDrill();
};

void TestDrill::followUpsAreAskedInOrderAndShortly()
{
    Story story = driftStory();
    story.followUps = {
        {QStringLiteral("Why?"), QStringLiteral("because")},
        {QString(), QStringLiteral("an answer without its question")},
        {QStringLiteral("What if not?"), {}}};
    const Drill drill = followUpDrill(story, FrameworkId(QStringLiteral("direct")));
    QCOMPARE(drill.story, story.id);
    QCOMPARE(drill.answers.size(), size_t(2));
    QCOMPARE(drill.answers.at(0).questionText, QStringLiteral("Why?"));
    QCOMPARE(drill.answers.at(1).questionText, QStringLiteral("What if not?"));
    for (const TakeSetup& each : drill.answers) {
        QVERIFY(each.question.isNull());
        QCOMPARE(each.story, story.id);
        QCOMPARE(each.depth, Depth::Summary);
        QCOMPARE(each.framework, FrameworkId(QStringLiteral("direct")));
    }
}

void TestDrill::aStoryWithoutFollowUpsHasNothingToAsk()
{
    QVERIFY(followUpDrill(driftStory(), FrameworkId()).answers.empty());
}

void TestDrill::unmappedQuestionsOfTheStorysKindComeFirst()
{
    for (quint32 seed = 0; seed < 50; ++seed) {
        QRandomGenerator chance(seed);
        const Drill drill = versatilityDrill(driftStory(), catalogue(), chance);
        QCOMPARE(drill.answers.size(), size_t(versatilityQuestions));
        for (size_t i = 0; i < drill.answers.size(); ++i) {
            const QString id = drill.answers.at(i).question.toString();
            QVERIFY2(id.startsWith(i < 2 ? QLatin1String("shared") : QLatin1String("far")), qPrintable(id));
            QCOMPARE(drill.answers.at(i).questionText, id + QLatin1Char('?'));
            QCOMPARE(drill.answers.at(i).framework, FrameworkId(QStringLiteral("star")));
        }
    }
}

void TestDrill::factualAndRetiredQuestionsAreNotPutToAStory()
{
    std::vector<Question> questions = catalogue();
    std::erase_if(questions, [](const Question& each) { return each.wantsStories() && !each.retired; });
    QRandomGenerator chance(1);
    QVERIFY(versatilityDrill(driftStory(), questions, chance).answers.empty());
}

void TestDrill::fewQuestionsMakeAShortDrill()
{
    QRandomGenerator chance(1);
    QCOMPARE(versatilityDrill(driftStory(), {question("only", {})}, chance).answers.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestDrill)
#include "TestDrill.moc"
