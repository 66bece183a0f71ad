#include "app/RehearseRoom.h"
#include "rehearse/DrillBar.h"
#include "rehearse/MappingDialog.h"
#include "rehearse/Prompter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>

using namespace starling;
using namespace starling::test;
using namespace std::chrono_literals;

namespace {

SegmentId segment(const char* id)
{
    return SegmentId(QLatin1String(id));
}

} // namespace

class TestDrills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void thePrompterShowsTheBulletsOfTheSegmentNowSpoken();
    void recallHidesBulletsUntilTheyAreAskedFor();
    void recallWorksBeforeTheRecordingToo();
    void withoutAPrompterNoBulletIsSeen();
    void followUpsAreRecordedOneAfterAnother();
    void skippedFollowUpsLeaveNoTake();
    void aStoryWithoutFollowUpsSaysSo();
    void versatilityEndsInAMapping();
    void aFactualQuestionBringsItsFramework();

private:
    [[nodiscard]] QString read() const;
    [[nodiscard]] Prompter* visiblePrompter() const;
    void answer(Milliseconds length);
    void setPrompter(PrompterMode mode);

    std::unique_ptr<Room> m_room;
    Story m_story;
};

void TestDrills::init()
{
    m_room = std::make_unique<Room>();
    m_story = m_room->library->stories()
                  .add(QStringLiteral("Canary rollout"), QDateTime::currentDateTime())
                  .value();
    m_story.spine = {
        {segment("situation"), QStringLiteral("Ads ranking, 40 M users")},
        {segment("action"), QStringLiteral("I set the threshold first")},
        {segment("action"), QStringLiteral("I rolled out by 1, 5, 20 %")}};
    m_story.followUps = {
        {QStringLiteral("Why a canary?"), {}},
        {QStringLiteral("What would you do differently?"), {}},
        {QStringLiteral("How did the team react?"), {}}};
    QVERIFY(m_room->library->stories().save(m_story));
    TakeSetup setup;
    setup.story = m_story.id;
    m_room->page->prepare(setup);
}

Prompter* TestDrills::visiblePrompter() const
{
    const auto all = m_room->page->findChildren<Prompter*>();
    for (Prompter* each : all) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

QString TestDrills::read() const
{
    const Prompter* prompter = visiblePrompter();
    return prompter ? prompter->text() : QString();
}

void TestDrills::setPrompter(PrompterMode mode)
{
    const auto combos = m_room->page->findChildren<QComboBox*>();
    for (QComboBox* each : combos) {
        if (each->accessibleName() == QStringLiteral("Prompter"))
            each->setCurrentIndex(each->findData(int(mode)));
    }
    QCOMPARE(m_room->settings.prompter(), mode);
}

void TestDrills::answer(Milliseconds length)
{
    QVERIFY(m_room->record());
    QVERIFY(m_room->speakUntil(length));
    m_room->press(Qt::Key_Escape);
    QVERIFY(m_room->waitForEnd());
}

void TestDrills::thePrompterShowsTheBulletsOfTheSegmentNowSpoken()
{
    setPrompter(PrompterMode::Bullets);
    QVERIFY(m_room->record());
    QVERIFY(m_room->speakUntil(300ms));
    QTRY_COMPARE(read(), QStringLiteral("•  Ads ranking, 40 M users"));
    m_room->press(Qt::Key_2);
    QTRY_COMPARE(read(), QString()); // the task has none
    m_room->press(Qt::Key_3);
    QTRY_VERIFY(read().contains(QStringLiteral("threshold")) && read().contains(QStringLiteral("20 %")));
}

void TestDrills::recallHidesBulletsUntilTheyAreAskedFor()
{
    setPrompter(PrompterMode::Recall);
    QVERIFY(m_room->record());
    QVERIFY(m_room->speakUntil(300ms));
    m_room->press(Qt::Key_3);
    QTRY_VERIFY(visiblePrompter() && visiblePrompter()->hiddenCount() == 2);
    QVERIFY(!read().contains(QStringLiteral("threshold")));
    m_room->press(Qt::Key_B);
    QVERIFY(read().contains(QStringLiteral("threshold")));
    QVERIFY(!read().contains(QStringLiteral("20 %")));
    m_room->press(Qt::Key_B);
    m_room->press(Qt::Key_B);
    QVERIFY(read().contains(QStringLiteral("20 %")));
    m_room->press(Qt::Key_1);
    QTRY_COMPARE(visiblePrompter()->hiddenCount(), 1);
}

void TestDrills::recallWorksBeforeTheRecordingToo()
{
    setPrompter(PrompterMode::Recall);
    QVERIFY(visiblePrompter());
    QCOMPARE(visiblePrompter()->hiddenCount(), 3);
    m_room->press(Qt::Key_B);
    QVERIFY(read().contains(QStringLiteral("Situation: Ads ranking")));
}

void TestDrills::withoutAPrompterNoBulletIsSeen()
{
    QVERIFY(!visiblePrompter());
    QVERIFY(m_room->record());
    QVERIFY(m_room->speakUntil(300ms));
    QVERIFY(!visiblePrompter());
}

void TestDrills::followUpsAreRecordedOneAfterAnother()
{
    Room& room = *m_room;
    const QSignalSpy kept(room.page.get(), &RehearsePage::answerKept);
    room.page->startDrill(m_story.id, DrillKind::FollowUps);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(room.page->findChild<DrillBar*>()->isVisible());
        answer(Milliseconds(400));
        QCOMPARE(kept.size(), i + 1);
    }
    QVERIFY(!room.page->findChild<DrillBar*>()->isVisible());
    QVERIFY(room.finished.isEmpty()); // Review stayed away
    TakeQuery query;
    query.story = m_story.id;
    const auto takes = room.library->takes().find(query).value();
    QStringList asked;
    for (const Take& take : takes) {
        asked << take.setup.questionText;
        QCOMPARE(take.setup.depth, Depth::Summary);
        QCOMPARE(take.setup.framework, FrameworkId(QStringLiteral("direct")));
    }
    asked.sort();
    QCOMPARE(
        asked, (QStringList{
                   QStringLiteral("How did the team react?"),
                   QStringLiteral("What would you do differently?"), QStringLiteral("Why a canary?")}));
    QCOMPARE(room.notices.constLast().topic, QStringLiteral("drill"));
}

void TestDrills::skippedFollowUpsLeaveNoTake()
{
    Room& room = *m_room;
    room.page->startDrill(m_story.id, DrillKind::FollowUps);
    QTest::mouseClick(room.button(QStringLiteral("Skip")), Qt::LeftButton);
    answer(Milliseconds(300));
    QTest::mouseClick(room.button(QStringLiteral("End the drill")), Qt::LeftButton);
    const auto takes = room.library->takes().find().value();
    QCOMPARE(takes.size(), size_t(1));
    QCOMPARE(takes.front().setup.questionText, QStringLiteral("What would you do differently?"));
    answer(Milliseconds(300)); // an answer of its own again
    QCOMPARE(room.finished.size(), 1);
}

void TestDrills::aStoryWithoutFollowUpsSaysSo()
{
    m_story.followUps.clear();
    QVERIFY(m_room->library->stories().save(m_story));
    m_room->page->startDrill(m_story.id, DrillKind::FollowUps);
    QCOMPARE(m_room->notices.constLast().kind, Notice::Kind::Info);
    QVERIFY(!m_room->page->findChild<DrillBar*>()->isVisible());
}

void TestDrills::versatilityEndsInAMapping()
{
    Room& room = *m_room;
    room.page->startDrill(m_story.id, DrillKind::Versatility);
    for (int i = 0; i < versatilityQuestions; ++i)
        answer(Milliseconds(300));
    const Notice notice = room.notices.constLast();
    QCOMPARE(notice.actions.size(), 2);
    notice.actions.constFirst().run();
    auto* dialog = room.page->findChild<MappingDialog*>();
    QVERIFY(dialog);
    const auto boxes = dialog->findChildren<QCheckBox*>();
    QCOMPARE(boxes.size(), versatilityQuestions);
    boxes.at(1)->setChecked(true);
    dialog->accept();
    const Story mapped = room.library->stories().story(m_story.id).value();
    QCOMPARE(mapped.uses.size(), size_t(1));
    QVERIFY(
        boxes.at(1)->text().startsWith(room.catalog.question(mapped.uses.front().question)->text.left(20)));
}

void TestDrills::aFactualQuestionBringsItsFramework()
{
    Room& room = *m_room;
    const auto direct =
        std::find_if(room.catalog.questions.begin(), room.catalog.questions.end(), [](const Question& each) {
            return !each.framework.isNull();
        });
    if (direct == room.catalog.questions.end())
        QFAIL("The catalogue has no factual question.");
    QComboBox* list = nullptr;
    const auto combos = room.page->findChildren<QComboBox*>();
    for (QComboBox* each : combos) {
        if (each->accessibleName() == QStringLiteral("Question"))
            list = each;
    }
    QVERIFY(list);
    list->setEditText(direct->text);
    answer(Milliseconds(300));
    QCOMPARE(room.library->takes().take(room.finished.constLast())->setup.framework, direct->framework);
    list->setEditText(room.catalog.questions.front().text);
    answer(Milliseconds(300));
    QVERIFY(room.library->takes().take(room.finished.constLast())->setup.framework != direct->framework);
}

QTEST_MAIN(TestDrills)
#include "TestDrills.moc"
