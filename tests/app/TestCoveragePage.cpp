#include "app/LibraryFixture.h"
#include "coverage/CompositionBars.h"
#include "coverage/CoverageFilter.h"
#include "coverage/CoveragePage.h"
#include "coverage/CoverageTable.h"
#include "coverage/StepsPanel.h"
#include "widgets/PageHeader.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest>

#include <array>

using namespace starling;
using starling::test::LibraryFixture;

namespace {

const QuestionId drift(QStringLiteral("ml-drift"));
const QuestionId rollback(QStringLiteral("ml-rollback"));

} // namespace

class TestCoveragePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anEmptyBankOffersTheFirstStory();
    void spaceMapsAndUnmapsAndBothAreUndone();
    void returnWritesTheEmphasisAndDeleteUnmaps();
    void escapeLeavesTheEmphasisAsItWas();
    void undoLeavesLaterEditsOfTheStoryAlone();
    void countsCarryASignWhereTheyAreOff();
    void aSetNarrowsTheColumnsAndNotTheCounts();
    void everyStepLeadsToWhereItIsTaken();
    void compositionIsSaidInFigures();
    void thirtyStoriesAndSixtyQuestionsAreWalkedByKeys();
    void changesElsewhereKeepThePlace();
    void headersLeadToStoryAndQuestion();

private:
    [[nodiscard]] Story addStory(const char* title, const QStringList& categories = {});
    [[nodiscard]] const CoverageModel& model() const;
    [[nodiscard]] Story stored(const StoryId& id) { return *m_fixture->library->stories().story(id); }
    void open();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void chooseStep(CoverageGap::Kind kind);

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<CoveragePage> m_page;
    CoverageTable* m_table = nullptr;
};

void TestCoveragePage::init()
{
    m_fixture = std::make_unique<LibraryFixture>();
    QVERIFY(m_fixture->isOpen());
}

void TestCoveragePage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

Story TestCoveragePage::addStory(const char* title, const QStringList& categories)
{
    Story story;
    story.id = StoryId::create();
    story.title = QString::fromUtf8(title);
    story.createdAt = QDateTime::currentDateTime();
    story.createdAt = story.createdAt.toOffsetFromUtc(story.createdAt.offsetFromUtc());
    story.categories = categories;
    story.framework = FrameworkId(QStringLiteral("star"));
    if (const auto done = m_fixture->library->stories().insert(story); !done)
        qFatal("%s", qPrintable(done.error().message));
    return stored(story.id);
}

void TestCoveragePage::open()
{
    m_page = std::make_unique<CoveragePage>(CoveragePage::Services{
        *m_fixture->library, m_fixture->catalog, m_fixture->settings, m_fixture->theme});
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->enter();
    m_table = m_page->findChild<CoverageTable*>();
    QVERIFY(m_table);
}

const CoverageModel& TestCoveragePage::model() const
{
    return *qobject_cast<const CoverageModel*>(m_table->model());
}

void TestCoveragePage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    QVERIFY(target);
    QTest::keyClick(target, key, modifiers);
}

void TestCoveragePage::anEmptyBankOffersTheFirstStory()
{
    open();
    QSignalSpy wanted(m_page.get(), &CoveragePage::storyWanted);
    EmptyState* empty = nullptr;
    for (EmptyState* each : m_page->findChildren<EmptyState*>()) {
        if (each->isVisible())
            empty = each;
    }
    QVERIFY(empty);
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    (void)addStory("Canary rollout");
    QTRY_VERIFY(m_table->isVisible());
}

void TestCoveragePage::spaceMapsAndUnmapsAndBothAreUndone()
{
    const Story story = addStory("Canary rollout");
    open();
    QVERIFY(m_table->hasFocus());
    m_table->goTo(story.id, drift);
    press(Qt::Key_Space);
    QVERIFY(stored(story.id).use(drift));
    QTRY_VERIFY(model().isMapped(m_table->currentIndex()));
    QCOMPARE(model().questionAt(m_table->currentIndex().column()), drift);
    press(Qt::Key_Space);
    QVERIFY(!stored(story.id).use(drift));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(stored(story.id).use(drift));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(story.id), story);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(stored(story.id).use(drift));
}

void TestCoveragePage::returnWritesTheEmphasisAndDeleteUnmaps()
{
    const Story story = addStory("Canary rollout");
    open();
    m_table->goTo(story.id, rollback);
    press(Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("the threshold came first"));
    press(Qt::Key_Return);
    QTRY_VERIFY(stored(story.id).use(rollback));
    QCOMPARE(stored(story.id).use(rollback)->emphasis, QStringLiteral("the threshold came first"));
    QTRY_COMPARE(m_table->currentIndex().data().toString(), QStringLiteral("the threshold came first"));
    QVERIFY(m_table->currentIndex().data(Qt::ToolTipRole).toString().contains(QStringLiteral("came first")));
    QTRY_VERIFY(m_table->hasFocus());

    press(Qt::Key_Delete);
    QVERIFY(!stored(story.id).use(rollback));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(story.id).use(rollback)->emphasis, QStringLiteral("the threshold came first"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(story.id), story);
}

void TestCoveragePage::escapeLeavesTheEmphasisAsItWas()
{
    const Story story = addStory("Canary rollout");
    open();
    m_table->goTo(story.id, rollback);
    press(Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("never mind"));
    press(Qt::Key_Escape);
    QCOMPARE(stored(story.id), story);
}

void TestCoveragePage::undoLeavesLaterEditsOfTheStoryAlone()
{
    const Story story = addStory("Canary rollout");
    open();
    m_table->goTo(story.id, drift);
    press(Qt::Key_Space);
    Story edited = stored(story.id);
    edited.facts.lesson = QStringLiteral("Agree on the threshold first.");
    edited.uses.push_back({rollback, QStringLiteral("elsewhere")});
    QVERIFY(m_fixture->library->stories().save(edited));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(story.id).facts.lesson, edited.facts.lesson);
    QCOMPARE(stored(story.id).uses, (std::vector<StoryUse>{{rollback, QStringLiteral("elsewhere")}}));
}

void TestCoveragePage::countsCarryASignWhereTheyAreOff()
{
    Story story = addStory("Canary rollout");
    open();
    const auto balance = [this](int section, Qt::Orientation orientation) {
        return Balance(model().headerData(section, orientation, CoverageModel::BalanceRole).toInt());
    };
    const auto count = [this](int section, Qt::Orientation orientation) {
        return model().headerData(section, orientation, CoverageModel::CountRole).toInt();
    };
    QCOMPARE(balance(0, Qt::Vertical), Balance::Short);
    QCOMPARE(balance(0, Qt::Horizontal), Balance::Short);
    const std::array wanted{Balance::Short, Balance::Short, Balance::Right, Balance::Right, Balance::Over};
    for (int column = 0; column < 5; ++column) {
        story.uses.push_back({model().questionAt(column), {}});
        QVERIFY(m_fixture->library->stories().save(story));
        QTRY_COMPARE(count(0, Qt::Vertical), column + 1);
        QCOMPARE(balance(0, Qt::Vertical), wanted.at(size_t(column)));
    }
    QCOMPARE(balance(0, Qt::Horizontal), Balance::Short);
    Story second = addStory("Drift alarm");
    second.uses.push_back({model().questionAt(0), {}});
    QVERIFY(m_fixture->library->stories().save(second));
    QTRY_COMPARE(count(0, Qt::Horizontal), 2);
    QCOMPARE(balance(0, Qt::Horizontal), Balance::Right);
    // In words too, for those who do not see the sign.
    QVERIFY(model()
                .headerData(model().rowOf(story.id), Qt::Vertical, Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("more than 4")));
}

void TestCoveragePage::aSetNarrowsTheColumnsAndNotTheCounts()
{
    Story story = addStory("Canary rollout");
    story.uses = {{drift, {}}, {rollback, {}}};
    QVERIFY(m_fixture->library->stories().save(story));
    QVERIFY(m_fixture->library->questions().saveSet({{}, QStringLiteral("ACME"), {}, {rollback}}));
    open();
    auto* filter = m_page->findChild<CoverageFilter*>();
    const int all = model().columnCount();
    QVERIFY(all >= 28);
    QVERIFY(filter->findText(QStringLiteral("Answered directly")) < 0); // they want no story
    filter->setCurrentIndex(filter->findText(QStringLiteral("ACME")));
    QCOMPARE(model().columnCount(), 1);
    QCOMPARE(model().questionAt(0), rollback);
    QCOMPARE(model().headerData(0, Qt::Vertical, CoverageModel::CountRole).toInt(), 2);
    filter->setCurrentIndex(filter->findText(QStringLiteral("MLOps")));
    QCOMPARE(model().columnCount(), 3);
    m_page->showQuestion(drift); // is not among them: the filter gives way
    QCOMPARE(model().columnCount(), all);
    QCOMPARE(model().questionAt(m_table->currentIndex().column()), drift);
}

void TestCoveragePage::chooseStep(CoverageGap::Kind kind)
{
    QSignalSpy chosen(m_page->findChild<StepsPanel*>(), &StepsPanel::stepChosen);
    auto* list = m_page->findChild<StepsPanel*>()->list();
    for (int row = 0; row < list->count(); ++row) {
        list->setFocus();
        list->setCurrentRow(row);
        QTest::keyClick(list, Qt::Key_Return);
        if (!chosen.isEmpty() && chosen.last().first().value<CoverageGap>().kind == kind)
            return;
    }
    QFAIL("no such step");
}

void TestCoveragePage::everyStepLeadsToWhereItIsTaken()
{
    Story overused = addStory("Overused");
    const Story narrow = addStory("Narrow", {QStringLiteral("ethics")});
    (void)addStory("Ethics too", {QStringLiteral("ethics")});
    for (size_t i = 0; i < 6; ++i)
        overused.uses.push_back({m_fixture->catalog.questions.at(i).id, {}});
    QVERIFY(m_fixture->library->stories().save(overused));
    open();
    QSignalSpy wanted(m_page.get(), &CoveragePage::storyWanted);
    QSignalSpy requested(m_page.get(), &CoveragePage::storiesRequested);
    chooseStep(CoverageGap::Kind::BankSmall);
    QCOMPARE(wanted.last().first().toString(), QString());
    chooseStep(CoverageGap::Kind::CategoryShort);
    QVERIFY(!wanted.last().first().toString().isEmpty());
    chooseStep(CoverageGap::Kind::QuestionShort);
    QVERIFY(m_table->hasFocus());
    chooseStep(CoverageGap::Kind::StoryNarrow);
    QVERIFY(model().storyAt(m_table->currentIndex().row()) != overused.id);
    chooseStep(CoverageGap::Kind::StoryOverused);
    QCOMPARE(model().storyAt(m_table->currentIndex().row()), overused.id);
    QVERIFY(requested.isEmpty());
    chooseStep(CoverageGap::Kind::CategoryOver);
    QCOMPARE(requested.count(), 1);
    Q_UNUSED(narrow)
}

void TestCoveragePage::compositionIsSaidInFigures()
{
    (void)addStory("One", {QStringLiteral("ethics")});
    (void)addStory("Two", {QStringLiteral("ethics")});
    (void)addStory("Three", {QStringLiteral("cross-functional")});
    open();
    const QString said = m_page->findChild<CompositionBars*>()->accessibleDescription();
    QVERIFY2(said.contains(QStringLiteral("Ethics: ▴ 2, 1 wanted")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Cross-functional work: ✓ 1, 1–2 wanted")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("Major project: ▾ 0, 2–3 wanted")), qPrintable(said));
}

void TestCoveragePage::thirtyStoriesAndSixtyQuestionsAreWalkedByKeys()
{
    std::vector<Story> stories;
    for (int i = 0; i < 30; ++i) {
        Story story;
        story.id = StoryId::create();
        story.title = QStringLiteral("Story %1").arg(i, 2, 10, QLatin1Char('0'));
        story.createdAt = QDateTime::currentDateTimeUtc();
        stories.push_back(story);
    }
    QVERIFY(m_fixture->library->stories().insert(stories));
    for (int i = 0; i < 32; ++i) { // with the catalogue's 28 that want stories
        Question own;
        own.text = QStringLiteral("Question of mine %1?").arg(i);
        QVERIFY(m_fixture->library->questions().add(own));
    }
    open();
    QCOMPARE(model().rowCount(), 30);
    QVERIFY(model().columnCount() >= 60);
    m_table->goTo(model().storyAt(0), model().questionAt(0));
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_table->currentIndex(), model().index(29, model().columnCount() - 1));
    QVERIFY(m_table->viewport()->rect().contains(m_table->visualRect(m_table->currentIndex())));
    press(Qt::Key_Space);
    QCOMPARE(stored(model().storyAt(29)).uses.size(), size_t(1));
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    QCOMPARE(m_table->currentIndex(), model().index(28, model().columnCount() - 2));
    // The frozen edges stay, and a column is never narrower than what can be read.
    QVERIFY(m_table->verticalHeader()->isVisible() && m_table->horizontalHeader()->isVisible());
    const int letter = m_table->fontMetrics().averageCharWidth();
    QVERIFY(m_table->columnWidth(0) >= letter * 12);
    m_page->findChild<QCheckBox*>()->click();
    QVERIFY(m_table->isOverview());
    QVERIFY(m_table->columnWidth(0) < letter * 6);
    QVERIFY(m_table->columnWidth(0) >= m_table->fontMetrics().lineSpacing());
}

void TestCoveragePage::changesElsewhereKeepThePlace()
{
    (void)addStory("Canary rollout");
    const Story second = addStory("Drift alarm");
    open();
    m_table->goTo(second.id, rollback);
    (void)addStory("A story before the others");
    QTRY_COMPARE(model().rowCount(), 3);
    QCOMPARE(model().storyAt(m_table->currentIndex().row()), second.id);
    QCOMPARE(model().questionAt(m_table->currentIndex().column()), rollback);
    QVERIFY(m_fixture->library->questions().setRetired(drift, true));
    QTRY_VERIFY(model().columnOf(drift) < 0);
    QCOMPARE(model().questionAt(m_table->currentIndex().column()), rollback);
}

void TestCoveragePage::headersLeadToStoryAndQuestion()
{
    const Story story = addStory("Canary rollout");
    open();
    QSignalSpy stories(m_page.get(), &CoveragePage::storyOpened);
    QSignalSpy questions(m_page.get(), &CoveragePage::questionOpened);
    QTest::mouseDClick(m_table->verticalHeader()->viewport(), Qt::LeftButton, {}, QPoint(20, 10));
    QCOMPARE(stories.count(), 1);
    QCOMPARE(stories.first().first().value<StoryId>(), story.id);
    QTest::mouseDClick(m_table->horizontalHeader()->viewport(), Qt::LeftButton, {}, QPoint(20, 20));
    QCOMPARE(questions.count(), 1);
    QCOMPARE(questions.first().first().value<QuestionId>(), model().questionAt(0));
}

QTEST_MAIN(TestCoveragePage)
#include "TestCoveragePage.moc"
