#include "app/RehearseRoom.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace starling;
using namespace starling::test;
using namespace std::chrono_literals;

namespace {

std::vector<QString> texts(std::initializer_list<const char*> list)
{
    std::vector<QString> result;
    for (const char* text : list)
        result.push_back(QString::fromLatin1(text));
    return result;
}

} // namespace

class TestRehearsePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<Room>(); }
    void cleanup() { m_room.reset(); }

    void keysMarkSegmentsWhereTheSoundIs();
    void undoTakesTheLastMarkBack();
    void stoppingLeadsToATakeWithItsMarks();
    void spaceDoesNotPressTheFocusedButton();
    void everyStopKeyStops_data();
    void everyStopKeyStops();
    void aPauseHoldsTheClock();
    void focusModeHidesAllButTheSign();
    void aVanishedMicrophoneOffersAWayOn();
    void stoppingFromTheNoticeKeepsWhatWasSaid();
    void aMissingMicrophoneIsSaidAndNothingRemains();
    void leavingThePageKeepsRecording();
    void lettersInTheQuestionFieldDoNotRecord();
    void aTypedQuestionIsAskedAsItStands();
    void aNewStoryIsChosen();
    void choicesAreRememberedAndPrepared();
    void recordingEndsTheLevelTest();

private:
    std::unique_ptr<Room> m_room;
};

void TestRehearsePage::keysMarkSegmentsWhereTheSoundIs()
{
    Room& room = *m_room;
    QVERIFY(room.record());
    QVERIFY(room.speakUntil(500ms));
    room.press(Qt::Key_Space);
    QVERIFY(room.speakUntil(1'250ms));
    room.press(Qt::Key_Right);
    QVERIFY(room.speakUntil(2'000ms));
    room.press(Qt::Key_1);
    QVERIFY(room.speakUntil(2'400ms));
    room.press(Qt::Key_4, Qt::KeypadModifier);
    room.press(Qt::Key_9); // the framework has five
    QCOMPARE(
        room.marked(), texts({"0 situation", "500 task", "1250 action", "2000 situation", "2400 result"}));
}

void TestRehearsePage::undoTakesTheLastMarkBack()
{
    Room& room = *m_room;
    QVERIFY(room.record());
    QVERIFY(room.speakUntil(500ms));
    room.press(Qt::Key_Space);
    QVERIFY(room.speakUntil(700ms));
    room.press(Qt::Key_3);
    room.press(Qt::Key_Z);
    QCOMPARE(room.marked(), texts({"0 situation", "500 task"}));
}

void TestRehearsePage::stoppingLeadsToATakeWithItsMarks()
{
    Room& room = *m_room;
    const TakeSetup setup{
        room.catalog.questions.at(2).id, {}, {}, FrameworkId(QStringLiteral("star-dr")), Depth::Deep};
    room.page->prepare(setup);
    QVERIFY(room.record());
    QVERIFY(room.page->isBusy());
    QVERIFY(room.speakUntil(800ms));
    room.press(Qt::Key_4);
    QVERIFY(room.speakUntil(1'600ms));
    room.press(Qt::Key_Escape);
    QVERIFY(room.waitForEnd());
    QCOMPARE(room.finished.size(), 1);
    const Take take = room.library->takes().take(room.finished.constFirst()).value();
    QCOMPARE(take.state, TakeState::Ready);
    QCOMPARE(take.duration, Milliseconds(1'600));
    QCOMPARE(take.setup.question, setup.question);
    QCOMPARE(take.setup.questionText, room.catalog.questions.at(2).text);
    QCOMPARE(take.setup.framework, setup.framework);
    QCOMPARE(take.setup.depth, Depth::Deep);
    QCOMPARE(take.track.marks().size(), size_t(2));
    QCOMPARE(take.track.marks().at(1), (SegmentMark{800ms, SegmentId(QStringLiteral("decision"))}));
    QVERIFY(room.button(QStringLiteral("Record")));
}

void TestRehearsePage::spaceDoesNotPressTheFocusedButton()
{
    Room& room = *m_room;
    QVERIFY(room.record());
    QVERIFY(room.speakUntil(300ms));
    for (const QString& name : {QStringLiteral("Stop"), QStringLiteral("Pause")}) {
        QPushButton* button = room.button(name);
        QVERIFY(button);
        button->setFocus();
        QVERIFY(button->hasFocus());
        room.press(Qt::Key_Space);
        QCOMPARE(room.recorder.state(), Recorder::State::Recording);
        QVERIFY(room.speakUntil(room.rehearsal.position() + 300ms));
    }
    QCOMPARE(room.marked(), texts({"0 situation", "300 task", "600 action"}));
}

void TestRehearsePage::everyStopKeyStops_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("escape") << int(Qt::Key_Escape) << Qt::KeyboardModifiers();
    QTest::newRow("s") << int(Qt::Key_S) << Qt::KeyboardModifiers();
    QTest::newRow("ctrl return") << int(Qt::Key_Return) << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void TestRehearsePage::everyStopKeyStops()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    Room& room = *m_room;
    QVERIFY(room.record());
    QVERIFY(room.speakUntil(200ms));
    room.press(Qt::Key(key), modifiers);
    QVERIFY(room.waitForEnd());
    QCOMPARE(room.finished.size(), 1);
}

void TestRehearsePage::aPauseHoldsTheClock()
{
    Room& room = *m_room;
    QVERIFY(room.record());
    QVERIFY(room.speakUntil(400ms));
    room.press(Qt::Key_P);
    QCOMPARE(room.recorder.state(), Recorder::State::Paused);
    QVERIFY(room.button(QStringLiteral("Resume")));
    const qint64 before = room.microphone.delivered();
    room.microphone.setLimit(before + captureRate);
    QVERIFY(QTest::qWaitFor([&] { return room.microphone.delivered() == before + captureRate; }, patience));
    QCOMPARE(room.rehearsal.position(), Milliseconds(400));
    room.press(Qt::Key_P);
    QVERIFY(room.speakUntil(900ms));
}

void TestRehearsePage::focusModeHidesAllButTheSign()
{
    Room& room = *m_room;
    const QSignalSpy focus(room.page.get(), &RehearsePage::focusChanged);
    QVERIFY(room.record());
    QVERIFY(room.speakUntil(400ms));
    room.press(Qt::Key_F);
    QVERIFY(!room.button(QStringLiteral("Stop")));
    room.press(Qt::Key_Space); // keys work all the same
    QCOMPARE(room.marked(), texts({"0 situation", "400 task"}));
    room.press(Qt::Key_F);
    QVERIFY(room.button(QStringLiteral("Stop")));
    room.press(Qt::Key_F);
    room.press(Qt::Key_Escape);
    QVERIFY(room.waitForEnd());
    QList<bool> told;
    for (const auto& arguments : focus)
        told << arguments.constFirst().toBool();
    QCOMPARE(told, (QList<bool>{true, false, true, false}));
    QVERIFY(room.settings.focusMode());
}

void TestRehearsePage::aVanishedMicrophoneOffersAWayOn()
{
    Room& room = *m_room;
    QVERIFY(room.record());
    QVERIFY(room.speakUntil(500ms));
    room.notices.clear();
    room.microphone.vanish();
    QVERIFY(QTest::qWaitFor([&] { return !room.notices.isEmpty(); }, patience));
    const Notice notice = room.notices.constLast();
    QCOMPARE(notice.topic, QStringLiteral("capture"));
    QCOMPARE(notice.kind, Notice::Kind::Error);
    QVERIFY(!notice.text.isEmpty());
    QCOMPARE(notice.actions.size(), 2);
    QVERIFY(notice.actions.at(0).label.startsWith(QStringLiteral("Go on with")));

    notice.actions.at(0).run();
    QVERIFY(QTest::qWaitFor([&] { return room.microphone.openings() == 2; }, patience));
    QVERIFY(room.speakUntil(1'000ms));
    QVERIFY(QTest::qWaitFor([&] { return room.cleared.contains(QStringLiteral("capture")); }, patience));
    room.press(Qt::Key_Escape);
    QVERIFY(room.waitForEnd());
    QCOMPARE(room.library->takes().take(room.finished.constFirst()).value().duration, Milliseconds(1'000));
}

void TestRehearsePage::stoppingFromTheNoticeKeepsWhatWasSaid()
{
    Room& room = *m_room;
    QVERIFY(room.record());
    QVERIFY(room.speakUntil(700ms));
    room.notices.clear();
    room.microphone.vanish();
    QVERIFY(QTest::qWaitFor([&] { return !room.notices.isEmpty(); }, patience));
    QCOMPARE(room.notices.constLast().actions.at(1).label, QStringLiteral("Stop and keep"));
    room.notices.constLast().actions.at(1).run();
    QVERIFY(room.waitForEnd());
    QCOMPARE(room.library->takes().take(room.finished.constFirst()).value().duration, Milliseconds(700));
}

void TestRehearsePage::aMissingMicrophoneIsSaidAndNothingRemains()
{
    Room& room = *m_room;
    room.microphone.setAbsent(true);
    room.press(Qt::Key_R);
    QVERIFY(QTest::qWaitFor([&] { return !room.notices.isEmpty() && !room.page->isBusy(); }, patience));
    QCOMPARE(room.notices.constLast().topic, QStringLiteral("capture"));
    QCOMPARE(room.notices.constLast().kind, Notice::Kind::Error);
    QVERIFY(room.finished.isEmpty());
    QVERIFY(room.button(QStringLiteral("Record")));
    QVERIFY(room.library->takes().unfinished()->empty());
}

void TestRehearsePage::leavingThePageKeepsRecording()
{
    Room& room = *m_room;
    QVERIFY(room.record());
    QVERIFY(room.speakUntil(300ms));
    room.page->leave();
    room.page->hide();
    QVERIFY(room.page->isBusy());
    QVERIFY(room.speakUntil(900ms));
    room.page->show();
    room.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(room.page.get()));
    room.page->enter();
    room.press(Qt::Key_Space);
    QCOMPARE(room.marked(), texts({"0 situation", "900 task"}));
}

void TestRehearsePage::lettersInTheQuestionFieldDoNotRecord()
{
    Room& room = *m_room;
    auto* field = room.page->findChild<QLineEdit*>();
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("robust?"));
    QVERIFY(!room.page->isBusy());
    QCOMPARE(field->text(), QStringLiteral("robust?"));
    QTest::keyClick(field, Qt::Key_R, Qt::ControlModifier);
    QVERIFY(room.page->isBusy());
}

void TestRehearsePage::aTypedQuestionIsAskedAsItStands()
{
    Room& room = *m_room;
    room.page->prepare({{}, QStringLiteral("What keeps you awake?"), {}, {}, Depth::Standard});
    QPushButton* keep = room.button(QStringLiteral("Keep among my questions"));
    QVERIFY(keep);
    keep->click();
    const auto own = room.library->questions().all({}).value();
    QCOMPARE(own.size(), size_t(1));
    QCOMPARE(own.front().text, QStringLiteral("What keeps you awake?"));
    QVERIFY(!room.button(QStringLiteral("Keep among my questions")));
    room.page->enter();
    QVERIFY(room.record());
    QVERIFY(room.speakUntil(200ms));
    room.press(Qt::Key_Escape);
    QVERIFY(room.waitForEnd());
    const TakeSetup setup = room.library->takes().take(room.finished.constFirst()).value().setup;
    QCOMPARE(setup.question, own.front().id);
    QCOMPARE(setup.questionText, QStringLiteral("What keeps you awake?"));
}

void TestRehearsePage::aNewStoryIsChosen()
{
    Room& room = *m_room;
    const auto combos = room.page->findChildren<QComboBox*>();
    const auto found = std::find_if(combos.begin(), combos.end(), [](const QComboBox* each) {
        return each->accessibleName() == QStringLiteral("Story");
    });
    QVERIFY(found != combos.end());
    QComboBox* const stories = *found;
    Q_EMIT stories->activated(stories->count() - 1);
    auto* title = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(title);
    QTest::keyClicks(title, QStringLiteral("Canary rollout"));
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(stories->currentText(), QStringLiteral("Canary rollout"));
    const auto all = room.library->stories().all().value();
    QCOMPARE(all.size(), size_t(1));

    room.page->enter();
    QVERIFY(room.record());
    QVERIFY(room.speakUntil(200ms));
    room.press(Qt::Key_Escape);
    QVERIFY(room.waitForEnd());
    QCOMPARE(room.library->takes().take(room.finished.constFirst()).value().setup.story, all.front().id);
}

void TestRehearsePage::choicesAreRememberedAndPrepared()
{
    Room& room = *m_room;
    const TakeSetup setup{
        room.catalog.questions.at(5).id, {}, {}, FrameworkId(QStringLiteral("star-xyz")), Depth::Summary};
    room.page->prepare(setup);
    QVERIFY(room.record());
    QVERIFY(room.speakUntil(200ms));
    room.page->prepare({}); // not while recording
    room.press(Qt::Key_Escape);
    QVERIFY(room.waitForEnd());

    room.makePage();
    QVERIFY(room.record());
    QVERIFY(room.speakUntil(200ms));
    room.press(Qt::Key_Escape);
    QVERIFY(room.waitForEnd());
    QCOMPARE(room.finished.size(), 2);
    const TakeSetup again = room.library->takes().take(room.finished.constLast()).value().setup;
    QCOMPARE(again.question, setup.question);
    QCOMPARE(again.framework, setup.framework);
    QCOMPARE(again.depth, setup.depth);
}

void TestRehearsePage::recordingEndsTheLevelTest()
{
    Room& room = *m_room;
    room.microphone.setLimit(std::numeric_limits<qint64>::max());
    QPushButton* test = room.button(QStringLiteral("Test level"));
    QVERIFY(test);
    test->click();
    QCOMPARE(room.recorder.state(), Recorder::State::Testing);
    QVERIFY(room.button(QStringLiteral("End test")));
    room.page->enter();
    room.press(Qt::Key_R);
    QVERIFY(QTest::qWaitFor([&] { return room.recorder.state() == Recorder::State::Recording; }, patience));
    QCOMPARE(room.microphone.openings(), 2);
    room.press(Qt::Key_Escape);
    QVERIFY(room.waitForEnd());
    QVERIFY(room.button(QStringLiteral("Test level")));
}

QTEST_MAIN(TestRehearsePage)
#include "TestRehearsePage.moc"
