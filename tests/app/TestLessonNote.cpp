#include "app/RehearseRoom.h"
#include "rehearse/LessonNote.h"
#include "rehearse/RecordingPanel.h"

#include <QLabel>

using namespace starling;
using namespace starling::test;
using namespace std::chrono_literals;

class TestLessonNote : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }

    void theLessonOfTheStoryStandsThereBeforeRecording();
    void itLeadsToItsTake();
    void aLessonWrittenMeanwhileShowsOnReturn();
    void whileRecordingItGoesWithTheFirstMark();
    void whileRecordingItGoesAfterTenSeconds();
    void focusModeHidesIt();

private:
    TakeId told(const QString& lesson);
    void chooseStory();
    [[nodiscard]] QLabel* shown(QWidget* inside) const;
    [[nodiscard]] QLabel* before() const { return shown(m_room->page->findChild<LessonNote*>()); }
    [[nodiscard]] QLabel* during() const { return shown(m_room->page->findChild<RecordingPanel*>()); }

    std::unique_ptr<Room> m_room;
    StoryId m_story;
};

void TestLessonNote::init()
{
    m_room = std::make_unique<Room>();
    m_story =
        m_room->library->stories().add(QStringLiteral("Canary"), QDateTime::currentDateTime()).value().id;
}

TakeId TestLessonNote::told(const QString& lesson)
{
    Take take;
    take.id = TakeId::create();
    take.recordedAt = QDateTime::currentDateTime();
    take.recordedAt = take.recordedAt.toOffsetFromUtc(take.recordedAt.offsetFromUtc());
    take.duration = 5s;
    take.setup.story = m_story;
    take.rating.lesson = lesson;
    return m_room->library->takes().insert(take) ? take.id : TakeId();
}

void TestLessonNote::chooseStory()
{
    TakeSetup setup;
    setup.story = m_story;
    setup.framework = m_room->catalog.frameworks.front().id;
    m_room->page->prepare(setup);
}

QLabel* TestLessonNote::shown(QWidget* inside) const
{
    const auto labels = inside->findChildren<QLabel*>();
    for (QLabel* each : labels) {
        if (each->isVisible() && each->accessibleName() == QStringLiteral("Lesson of an earlier take"))
            return each;
    }
    return nullptr;
}

void TestLessonNote::theLessonOfTheStoryStandsThereBeforeRecording()
{
    told(QStringLiteral("Say the threshold"));
    QVERIFY(!before());
    chooseStory();
    QVERIFY(before());
    QCOMPARE(before()->text(), QStringLiteral("Say the threshold"));
    m_room->page->prepare({});
    QVERIFY(!before());
}

void TestLessonNote::itLeadsToItsTake()
{
    const TakeId take = told(QStringLiteral("Say the threshold"));
    chooseStory();
    QSignalSpy opened(m_room->page.get(), &RehearsePage::takeOpened);
    QPushButton* open = m_room->button(QStringLiteral("Open that take"));
    QVERIFY(open);
    open->click();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().value<TakeId>(), take);
}

void TestLessonNote::aLessonWrittenMeanwhileShowsOnReturn()
{
    const TakeId take = told({});
    chooseStory();
    QVERIFY(!before());
    Rating rating;
    rating.lesson = QStringLiteral("Shorter setup");
    QVERIFY(m_room->library->takes().setRating(take, rating));
    m_room->page->leave();
    m_room->page->enter();
    QVERIFY(before());
    QCOMPARE(before()->text(), QStringLiteral("Shorter setup"));
}

void TestLessonNote::whileRecordingItGoesWithTheFirstMark()
{
    told(QStringLiteral("Say the threshold"));
    chooseStory();
    QVERIFY(m_room->record());
    QVERIFY(m_room->speakUntil(2s));
    QVERIFY(during());
    QVERIFY(during()->text().contains(QStringLiteral("Say the threshold")));
    m_room->press(Qt::Key_Space);
    QTRY_VERIFY(!during());
    m_room->press(Qt::Key_Escape);
    QVERIFY(m_room->waitForEnd());
}

void TestLessonNote::whileRecordingItGoesAfterTenSeconds()
{
    told(QStringLiteral("Say the threshold"));
    chooseStory();
    QVERIFY(m_room->record());
    QVERIFY(m_room->speakUntil(9s));
    QVERIFY(during());
    QVERIFY(m_room->speakUntil(11s));
    QTRY_VERIFY(!during());
    m_room->press(Qt::Key_Escape);
    QVERIFY(m_room->waitForEnd());
}

void TestLessonNote::focusModeHidesIt()
{
    told(QStringLiteral("Say the threshold"));
    chooseStory();
    QVERIFY(m_room->record());
    QVERIFY(m_room->speakUntil(1s));
    m_room->press(Qt::Key_F);
    QVERIFY(!during());
    m_room->press(Qt::Key_Escape);
    QVERIFY(m_room->waitForEnd());
}

QTEST_MAIN(TestLessonNote)
#include "TestLessonNote.moc"
