// The session of one story: what is kept when, what undo brings back, and what another page's change does.

#include "app/LibraryFixture.h"
#include "stories/StoryEditing.h"

#include <QSignalSpy>
#include <QtTest>

using namespace starling;
using starling::test::LibraryFixture;

class TestStoryEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aBurstOfTypingIsOneStep();
    void anotherFieldBeginsAnotherStep();
    void itSavesByItselfWithinHalfASecondWhileTypingGoesOn();
    void leavingSavesAtOnce();
    void eachStoryKeepsItsHistory();
    void aFailedSaveLosesNothingAndIsTriedAgain();
    void aChangeElsewhereIsShownAndCanBeUndone();
    void aBlankTitleKeepsTheOldOneOnDisk();
    void aStoryDeletedElsewhereIsGone();

private:
    void type(const QString& text, const QString& key = QStringLiteral("facts.goal"));
    [[nodiscard]] Story stored(const StoryId& id) const { return *m_fixture->library->stories().story(id); }

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<StoryEditing> m_editing;
    StoryId m_story;
    StoryId m_other;
};

void TestStoryEditing::init()
{
    m_fixture = std::make_unique<LibraryFixture>();
    QVERIFY(m_fixture->isOpen());
    StoryStore& stories = m_fixture->library->stories();
    m_story = stories.add(QStringLiteral("Canary"), QDateTime::currentDateTime())->id;
    m_other = stories.add(QStringLiteral("Drift"), QDateTime::currentDateTime())->id;
    m_editing = std::make_unique<StoryEditing>(stories);
    QVERIFY(m_editing->open(m_story));
}

void TestStoryEditing::cleanup()
{
    m_editing.reset();
    m_fixture.reset();
}

/// Character by character, as a field hands it on.
void TestStoryEditing::type(const QString& text, const QString& key)
{
    for (const QChar letter : text) {
        m_editing->edit(QStringLiteral("label"), key, [&](Story& story) {
            (key == QLatin1String("facts.role") ? story.facts.role : story.facts.goal) += letter;
        });
    }
}

void TestStoryEditing::aBurstOfTypingIsOneStep()
{
    type(QStringLiteral("faster"));
    m_editing->endBurst();
    type(QStringLiteral(" and cheaper"));
    QCOMPARE(m_editing->story().facts.goal, QStringLiteral("faster and cheaper"));
    m_editing->undo();
    QCOMPARE(m_editing->story().facts.goal, QStringLiteral("faster"));
    m_editing->undo();
    QCOMPARE(m_editing->story().facts.goal, QString());
    QVERIFY(!m_editing->canUndo());
    m_editing->redo();
    m_editing->redo();
    QCOMPARE(m_editing->story().facts.goal, QStringLiteral("faster and cheaper"));
    QVERIFY(!m_editing->canRedo());
}

void TestStoryEditing::anotherFieldBeginsAnotherStep()
{
    type(QStringLiteral("goal"));
    type(QStringLiteral("role"), QStringLiteral("facts.role"));
    type(QStringLiteral("!"));
    m_editing->undo();
    QCOMPARE(m_editing->story().facts.goal, QStringLiteral("goal"));
    m_editing->undo();
    QCOMPARE(m_editing->story().facts.role, QString());
    QCOMPARE(m_editing->story().facts.goal, QStringLiteral("goal"));
}

void TestStoryEditing::itSavesByItselfWithinHalfASecondWhileTypingGoesOn()
{
    static_assert(StoryEditing::saveAfter.count() <= 500);
    QSignalSpy saved(m_editing.get(), &StoryEditing::saved);
    // A key every 50 ms: a clock that began again with each would never ring.
    QTimer typing;
    connect(&typing, &QTimer::timeout, this, [this] { type(QStringLiteral("x")); });
    typing.start(50);
    QTRY_VERIFY_WITH_TIMEOUT(saved.count() >= 2, 30'000);
    typing.stop();
    QVERIFY(stored(m_story).facts.goal.startsWith(u'x'));
}

void TestStoryEditing::leavingSavesAtOnce()
{
    type(QStringLiteral("kept"));
    QVERIFY(m_editing->open(m_other));
    QCOMPARE(stored(m_story).facts.goal, QStringLiteral("kept"));
    type(QStringLiteral("also kept"));
    m_editing.reset();
    QCOMPARE(stored(m_other).facts.goal, QStringLiteral("also kept"));
}

void TestStoryEditing::eachStoryKeepsItsHistory()
{
    type(QStringLiteral("one"));
    QVERIFY(m_editing->open(m_other));
    QVERIFY(!m_editing->canUndo());
    type(QStringLiteral("two"));
    QVERIFY(m_editing->open(m_story));
    QVERIFY(m_editing->canUndo());
    m_editing->undo();
    QCOMPARE(m_editing->story().facts.goal, QString());
    QVERIFY(m_editing->close());
    QCOMPARE(stored(m_story).facts.goal, QString());
    QCOMPARE(stored(m_other).facts.goal, QStringLiteral("two"));
}

void TestStoryEditing::aFailedSaveLosesNothingAndIsTriedAgain()
{
    QSignalSpy failed(m_editing.get(), &StoryEditing::failed);
    m_editing->edit(QStringLiteral("label"), {}, [](Story& story) { story.marks.role = 9; }); // no mark is 9
    type(QStringLiteral("not lost"));
    QVERIFY(!m_editing->save());
    QCOMPARE(failed.count(), 1);
    QVERIFY(!m_editing->open(m_other)); // the story stays open
    QCOMPARE(m_editing->story().facts.goal, QStringLiteral("not lost"));
    QVERIFY(!m_editing->isSaved());
    m_editing->edit(QStringLiteral("label"), {}, [](Story& story) { story.marks.role = 5; });
    QTRY_VERIFY_WITH_TIMEOUT(m_editing->isSaved(), 30'000);
    QCOMPARE(stored(m_story).facts.goal, QStringLiteral("not lost"));
}

void TestStoryEditing::aChangeElsewhereIsShownAndCanBeUndone()
{
    type(QStringLiteral("mine"));
    QVERIFY(m_editing->save());
    Story theirs = stored(m_story);
    theirs.uses.push_back({QuestionId(QStringLiteral("ml-rollback")), QStringLiteral("the threshold")});
    QVERIFY(m_fixture->library->stories().save(theirs));
    QCOMPARE(m_editing->story().uses.size(), size_t(1));
    QVERIFY(m_editing->isSaved());
    m_editing->undo();
    QVERIFY(m_editing->story().uses.empty());
    QCOMPARE(m_editing->story().facts.goal, QStringLiteral("mine"));
    m_editing->redo();
    QVERIFY(m_editing->save());
    QCOMPARE(stored(m_story).uses.size(), size_t(1));
}

void TestStoryEditing::aBlankTitleKeepsTheOldOneOnDisk()
{
    m_editing->edit(QStringLiteral("label"), {}, [](Story& story) { story.title = QStringLiteral("  "); });
    type(QStringLiteral("still saved"));
    QVERIFY(m_editing->save());
    QCOMPARE(stored(m_story).title, QStringLiteral("Canary"));
    QCOMPARE(stored(m_story).facts.goal, QStringLiteral("still saved"));
    QCOMPARE(m_editing->story().title, QStringLiteral("  "));
}

void TestStoryEditing::aStoryDeletedElsewhereIsGone()
{
    QSignalSpy gone(m_editing.get(), &StoryEditing::gone);
    QVERIFY(m_fixture->library->stories().moveToTrash(m_story, QDateTime::currentDateTime()));
    QCOMPARE(gone.count(), 1);
    QVERIFY(!m_editing->isOpen());
    m_editing->undo(); // nothing to undo, and nothing falls over
    QVERIFY(m_editing->save());
}

QTEST_MAIN(TestStoryEditing)
#include "TestStoryEditing.moc"
