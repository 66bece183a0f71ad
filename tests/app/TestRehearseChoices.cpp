#include "rehearse/LevelJudge.h"
#include "rehearse/QuestionListModel.h"
#include "rehearse/SegmentKeys.h"
#include "rehearse/SurpriseQuestion.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include <limits>

using namespace starling;
using Kind = SpeakingAction::Kind;

namespace {

constexpr double digitalSilence = -std::numeric_limits<double>::infinity();

LevelVerdict verdictAfter(const std::vector<InputLevel>& levels)
{
    LevelJudge judge;
    for (const InputLevel& level : levels)
        judge.add(level);
    return judge.verdict();
}

Question question(const char* name, const char* set, const char* text)
{
    Question made;
    made.id = QuestionId(QString::fromLatin1(name));
    made.set = QString::fromLatin1(set);
    made.text = QString::fromLatin1(text);
    return made;
}

std::vector<Question> someQuestions()
{
    return {
        question("a", "ml", "Why?"), question("b", "own", "How?"), question("c", "ml", "When?"),
        question("d", "mlops", "Where?")};
}

} // namespace

class TestRehearseChoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKeyDoesWhatTheListSays_data();
    void everyKeyDoesWhatTheListSays();
    void otherKeysAreLeftAlone();
    void theLevelTestSaysWhatItHears();
    void oneLoudMomentIsForgottenAfterThreeSeconds();
    void questionsStandUnderTheirSet();
    void aTypedTextFindsItsQuestion();
    void aSurpriseIsRarelyWhatWasAnsweredOften();
    void aSurpriseIsNeverTheSameAgain();
};

void TestRehearseChoices::everyKeyDoesWhatTheListSays_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("segment");
    const Qt::KeyboardModifiers none;
    const auto row = [](const char* name, int key, Qt::KeyboardModifiers held, Kind kind, int segment = 0) {
        QTest::newRow(name) << key << held << int(kind) << segment;
    };
    row("space", Qt::Key_Space, none, Kind::NextSegment);
    row("right", Qt::Key_Right, none, Kind::NextSegment);
    row("right of the number pad", Qt::Key_Right, Qt::KeypadModifier, Kind::NextSegment);
    row("one", Qt::Key_1, none, Kind::JumpToSegment, 0);
    row("nine", Qt::Key_9, none, Kind::JumpToSegment, 8);
    row("three of the number pad", Qt::Key_3, Qt::KeypadModifier, Kind::JumpToSegment, 2);
    row("z", Qt::Key_Z, none, Kind::UndoMark);
    row("capital z", Qt::Key_Z, Qt::ShiftModifier, Kind::UndoMark);
    row("ctrl z", Qt::Key_Z, Qt::ControlModifier, Kind::UndoMark);
    row("p", Qt::Key_P, none, Kind::PauseOrResume);
    row("escape", Qt::Key_Escape, none, Kind::Stop);
    row("s", Qt::Key_S, none, Kind::Stop);
    row("ctrl return", Qt::Key_Return, Qt::ControlModifier, Kind::Stop);
    row("f", Qt::Key_F, none, Kind::Focus);
}

void TestRehearseChoices::everyKeyDoesWhatTheListSays()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, kind);
    QFETCH(int, segment);
    const SpeakingAction expected{Kind(kind), segment};
    QCOMPARE(speakingAction(key, modifiers), std::optional(expected));
}

void TestRehearseChoices::otherKeysAreLeftAlone()
{
    QVERIFY(!speakingAction(Qt::Key_0, {}));
    QVERIFY(!speakingAction(Qt::Key_Return, {}));
    QVERIFY(!speakingAction(Qt::Key_Tab, {}));
    QVERIFY(!speakingAction(Qt::Key_F1, {}));
    QVERIFY(!speakingAction(Qt::Key_S, Qt::ControlModifier));
    QVERIFY(!speakingAction(Qt::Key_1, Qt::ControlModifier)); // switches pages
    QVERIFY(!speakingAction(Qt::Key_Space, Qt::AltModifier));
}

void TestRehearseChoices::theLevelTestSaysWhatItHears()
{
    const auto repeated = [](InputLevel level, size_t times) { return std::vector(times, level); };
    QCOMPARE(verdictAfter(repeated({-12, -20, false}, 5)), LevelVerdict::Listening);
    QCOMPARE(verdictAfter(repeated({-12, -20, false}, 30)), LevelVerdict::Good);
    QCOMPARE(verdictAfter(repeated({-45, -60, false}, 30)), LevelVerdict::TooQuiet);
    QCOMPARE(verdictAfter(repeated({digitalSilence, digitalSilence, false}, 30)), LevelVerdict::Silent);
    QCOMPARE(verdictAfter({{0, -2, true}}), LevelVerdict::Clipping);
}

void TestRehearseChoices::oneLoudMomentIsForgottenAfterThreeSeconds()
{
    LevelJudge judge;
    judge.add({0, -2, true});
    for (size_t report = 0; report < LevelJudge::window; ++report)
        judge.add({-12, -20, false});
    QCOMPARE(judge.verdict(), LevelVerdict::Good);
}

void TestRehearseChoices::questionsStandUnderTheirSet()
{
    QuestionListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setQuestions(someQuestions());
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row).data().toString();
    const QStringList expected{
        QStringLiteral("Machine learning"),
        QStringLiteral("Why?"),
        QStringLiteral("When?"),
        QStringLiteral("Your own"),
        QStringLiteral("How?"),
        QStringLiteral("MLOps"),
        QStringLiteral("Where?")};
    QCOMPARE(texts, expected);
    QVERIFY(!(model.index(0).flags() & Qt::ItemIsSelectable));
    QVERIFY(model.index(1).flags() & Qt::ItemIsSelectable);
}

void TestRehearseChoices::aTypedTextFindsItsQuestion()
{
    QuestionListModel model;
    model.setQuestions(someQuestions());
    QCOMPARE(
        model.questionAt(model.rowOfText(QStringLiteral(" When? ")))->id.toString(), QStringLiteral("c"));
    QCOMPARE(model.rowOfText(QStringLiteral("Machine learning")), -1);
    QCOMPARE(model.rowOfText(QStringLiteral("Who?")), -1);
    QCOMPARE(model.questionAt(model.rowOf(QuestionId(QStringLiteral("d"))))->text, QStringLiteral("Where?"));
}

void TestRehearseChoices::aSurpriseIsRarelyWhatWasAnsweredOften()
{
    QRandomGenerator random(7);
    const auto questions = someQuestions();
    const QHash<QuestionId, int> takesOf{{questions.at(0).id, 9}};
    int often = 0;
    for (int i = 0; i < 1000; ++i)
        often += surpriseQuestion(questions, takesOf, {}, random) == questions.at(0).id ? 1 : 0;
    QVERIFY2(often < 40, qPrintable(QString::number(often))); // about 1 in 300; evenly it would be 250
}

void TestRehearseChoices::aSurpriseIsNeverTheSameAgain()
{
    QRandomGenerator random(7);
    const auto questions = someQuestions();
    for (int i = 0; i < 200; ++i)
        QVERIFY(surpriseQuestion(questions, {}, questions.at(1).id, random) != questions.at(1).id);
    const std::vector<Question> single{questions.at(1)};
    QCOMPARE(surpriseQuestion(single, {}, questions.at(1).id, random), std::optional(questions.at(1).id));
    QVERIFY(!surpriseQuestion({}, {}, {}, random));
}

QTEST_GUILESS_MAIN(TestRehearseChoices)
#include "TestRehearseChoices.moc"
