// The page of stories with real keys: write, undo, search, delete, and come back.

#include "app/LibraryFixture.h"
#include "exchange/StoryExport.h"
#include "stories/FieldText.h"
#include "stories/StoriesPage.h"
#include "stories/StoryConflictDialog.h"
#include "stories/StoryFilterBar.h"
#include "stories/StoryListModel.h"
#include "stories/TextRows.h"
#include "story/StoryFields.h"
#include "story/StoryText.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

using namespace starling;
using starling::test::LibraryFixture;

class TestStoriesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsTypedIsSavedAndUndone();
    void aStoryCanBeginInItsCategory();
    void undoWorksFromAnyField();
    void undoLeavesTheCursorWhereItWas();
    void bulletsGoInWithReturn();
    void aParagraphIsNudged();
    void numbersAreTypedIntoTheTable();
    void searchNarrowsAtEveryKey();
    void filtersNarrow();
    void aDeletedStoryComesBackAfterARestart();
    void theTrashGivesBack();
    void aPasteThatIsTooLongIsSaid();
    void everyUnicodePlaneSurvives();
    void aTemplateBringsItsCuesAndFollowUps();
    void marksMakeAScore();
    void partsAreAKeyAway();
    void theExerciseSurvivesClosingAndMakesStories();
    void aTakeOfTheStoryOpens();
    void everyTextOfAStoryHasItsField();
    void aFileComesInAndItsConflictAsks();
    void aBrokenFileIsNamedAndNothingComesIn();
    void theFormFitsASmallWindow_data();
    void theFormFitsASmallWindow();

private:
    void open();
    void reopenLibrary();
    Story add(const QString& title, const std::function<void(Story&)>& change = {});
    [[nodiscard]] FieldText* field(const QString& name) const { return m_page->findChild<FieldText*>(name); }
    [[nodiscard]] TextRows* rows(const QString& name) const { return m_page->findChild<TextRows*>(name); }
    [[nodiscard]] StoryListModel* model() const;
    [[nodiscard]] Story stored(const StoryId& id) const { return *m_fixture->library->stories().story(id); }
    void save() { QTest::keyClick(m_page.get(), Qt::Key_S, Qt::ControlModifier); }

    std::unique_ptr<LibraryFixture> m_fixture;
    Trace m_trace;
    std::unique_ptr<StoriesPage> m_page;
    std::vector<Notice> m_notices;
};

void TestStoriesPage::init()
{
    m_fixture = std::make_unique<LibraryFixture>();
    QVERIFY(m_fixture->isOpen());
    m_notices.clear();
}

void TestStoriesPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

Story TestStoriesPage::add(const QString& title, const std::function<void(Story&)>& change)
{
    Story story = storyFrom(m_fixture->catalog.kit.templates.back(), title, QDateTime::currentDateTime());
    if (change)
        change(story);
    story = normalised(std::move(story));
    if (!m_fixture->library->stories().insert(story))
        qFatal("The story could not be added.");
    return story;
}

void TestStoriesPage::open()
{
    m_page = std::make_unique<StoriesPage>(StoriesPage::Services{
        *m_fixture->library, m_fixture->catalog, m_fixture->settings, m_fixture->theme, m_trace});
    connect(
        m_page.get(), &Page::noticed, this, [this](const Notice& notice) { m_notices.push_back(notice); });
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->enter();
}

void TestStoriesPage::reopenLibrary()
{
    m_page.reset();
    m_fixture->library.reset();
    auto opened = Library::open(m_fixture->folder.filePath(QStringLiteral("library")));
    QVERIFY(opened);
    m_fixture->library = std::move(*opened);
    open();
}

StoryListModel* TestStoriesPage::model() const
{
    return qobject_cast<StoryListModel*>(m_page->findChild<QListView*>(QStringLiteral("storyList"))->model());
}

void TestStoriesPage::whatIsTypedIsSavedAndUndone()
{
    const Story story = add(QStringLiteral("Canary"));
    open();
    FieldText* goal = field(QStringLiteral("facts.goal"));
    goal->setFocus();
    QTest::keyClicks(goal, QStringLiteral("Fewer bad rollouts"));
    QTRY_COMPARE_WITH_TIMEOUT(stored(story.id).facts.goal, QStringLiteral("Fewer bad rollouts"), 30'000);
    QTest::keyClick(goal, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(goal->text(), QString());
    QTest::keyClick(goal, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(goal->text(), QStringLiteral("Fewer bad rollouts"));
    m_page->leave();
    QCOMPARE(stored(story.id).facts.goal, QStringLiteral("Fewer bad rollouts"));
}

void TestStoriesPage::aStoryCanBeginInItsCategory()
{
    open();
    for (const QString& category : {QStringLiteral("failure"), QStringLiteral("ethics"), QString()}) {
        m_page->startStory(category);
        const auto stories = m_fixture->library->stories().all();
        QVERIFY(stories);
        const bool begun = std::ranges::any_of(*stories, [&](const Story& each) {
            return category.isEmpty() ? each.categories.isEmpty() : each.categories.contains(category);
        });
        QVERIFY2(begun, qPrintable(category));
    }
    QCOMPARE(m_fixture->library->stories().all()->size(), size_t(3));
}

void TestStoriesPage::undoWorksFromAnyField()
{
    add(QStringLiteral("Canary"));
    open();
    FieldText* goal = field(QStringLiteral("facts.goal"));
    goal->setFocus();
    QTest::keyClicks(goal, QStringLiteral("goal"));
    auto* date = m_page->findChild<QLineEdit*>(QStringLiteral("happened"));
    date->setFocus();
    QTest::keyClicks(date, QStringLiteral("2025-03-14"));
    FieldText* lesson = field(QStringLiteral("facts.lesson"));
    lesson->setFocus();
    QTest::keyClick(lesson, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(date->text().isEmpty());
    QCOMPARE(goal->text(), QStringLiteral("goal"));
    date->setFocus();
    QTest::keyClick(date, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(goal->text(), QString());
}

void TestStoriesPage::undoLeavesTheCursorWhereItWas()
{
    add(QStringLiteral("Canary"), [](Story& story) { story.facts.role = QStringLiteral("I led it"); });
    open();
    FieldText* goal = field(QStringLiteral("facts.goal"));
    goal->setFocus();
    QTest::keyClicks(goal, QStringLiteral("x"));
    FieldText* role = field(QStringLiteral("facts.role"));
    role->setFocus();
    QTextCursor cursor = role->textCursor();
    cursor.setPosition(3);
    role->setTextCursor(cursor);
    QTest::keyClick(role, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(goal->text(), QString());
    QCOMPARE(role->textCursor().position(), 3);
}

void TestStoriesPage::bulletsGoInWithReturn()
{
    const Story story = add(QStringLiteral("Canary"));
    open();
    const Framework& framework = m_fixture->catalog.frameworkOrDefault(story.framework);
    const SegmentId first = framework.segments.front().id;
    TextRows* bullets = rows(QStringLiteral("spine.%1").arg(first.toString()));
    QVERIFY(bullets);
    bullets->field(0, 0)->setFocus();
    for (const char* text : {"one", "two", "three"}) {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    save();
    QCOMPARE(
        stored(story.id).bullets(first),
        QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace); // from the empty row to the last bullet
    QCOMPARE(QApplication::focusWidget(), bullets->field(2, 0));
    QTest::keyClick(bullets->field(2, 0), Qt::Key_Up, Qt::AltModifier);
    save();
    QCOMPARE(
        stored(story.id).bullets(first),
        QStringList({QStringLiteral("one"), QStringLiteral("three"), QStringLiteral("two")}));
}

void TestStoriesPage::aParagraphIsNudged()
{
    const Story story = add(QStringLiteral("Canary"));
    open();
    const SegmentId first = m_fixture->catalog.frameworkOrDefault(story.framework).segments.front().id;
    TextRows* bullets = rows(QStringLiteral("spine.%1").arg(first.toString()));
    const auto nudges = [&] {
        int shown = 0;
        for (const QLabel* label : bullets->parentWidget()->findChildren<QLabel*>())
            shown += label->isVisible() && label->text().startsWith(u'✎') ? 1 : 0;
        return shown;
    };
    QTest::keyClicks(bullets->field(0, 0), QStringLiteral("Short"));
    QCOMPARE(nudges(), 0);
    QTest::keyClicks(bullets->field(0, 0), QStringLiteral(" word").repeated(30));
    QCOMPARE(nudges(), 1);
}

void TestStoriesPage::numbersAreTypedIntoTheTable()
{
    const Story story = add(QStringLiteral("Canary"));
    open();
    auto* table = m_page->findChild<QTableView*>(QStringLiteral("numbers"));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClicks(table->viewport(), QStringLiteral("p"));
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("99 latency"));
    save(); // while the cell is still open
    QCOMPARE(stored(story.id).numbers.size(), size_t(1));
    QCOMPARE(stored(story.id).numbers.front().name, QStringLiteral("p99 latency"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    save();
    QVERIFY(stored(story.id).numbers.empty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(table->model()->rowCount(), 2);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 1);
}

void TestStoriesPage::searchNarrowsAtEveryKey()
{
    add(QStringLiteral("Canary rollout"), [](Story& s) { s.facts.lesson = QStringLiteral("Café first"); });
    add(QStringLiteral("Drift"), [](Story& s) { s.facts.goal = QStringLiteral("fewer canaries"); });
    add(QStringLiteral("Mentoring"));
    open();
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(search);
    QCOMPARE(model()->rowCount(), 3);
    QTest::keyClicks(search, QStringLiteral("canar"));
    QCOMPARE(model()->rowCount(), 2);
    QCOMPARE(model()->entry(0).title, QStringLiteral("Canary rollout"));
    QTest::keyClicks(search, QStringLiteral(" cafe"));
    QCOMPARE(model()->rowCount(), 1);
    QTest::keyClicks(search, QStringLiteral("x"));
    QCOMPARE(model()->rowCount(), 0);
    search->clear();
    QCOMPARE(model()->rowCount(), 3);
}

void TestStoriesPage::filtersNarrow()
{
    const QDate today = QDate::currentDate();
    add(QStringLiteral("New"), [&](Story& s) {
        s.happened = today.addMonths(-3);
        s.categories << QStringLiteral("drift");
    });
    add(QStringLiteral("Old"), [&](Story& s) { s.happened = today.addYears(-5); });
    add(QStringLiteral("Undated"));
    open();
    const auto choose = [&](const char* name, const QVariant& value) {
        for (QComboBox* box : m_page->findChild<StoryFilterBar*>()->findChildren<QComboBox*>()) {
            if (box->accessibleName() == QLatin1String(name))
                box->setCurrentIndex(box->findData(value));
        }
    };
    choose("Age", int(StoryFilter::Age::Old));
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->entry(0).title, QStringLiteral("Old"));
    choose("Age", int(StoryFilter::Age::Unknown));
    QCOMPARE(model()->entry(0).title, QStringLiteral("Undated"));
    choose("Age", QVariant());
    choose("Category", QStringLiteral("major-project")); // drift is one of its themes
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->entry(0).title, QStringLiteral("New"));
    choose("Readiness", int(StoryFilter::Ready::Yes));
    QCOMPARE(model()->rowCount(), 0);
}

void TestStoriesPage::aDeletedStoryComesBackAfterARestart()
{
    const Story story = add(QStringLiteral("Canary"));
    add(QStringLiteral("Drift"));
    open();
    m_page->openStory(story.id);
    m_page->findChild<QToolButton*>(QStringLiteral("moveToTrash"))->click();
    QCOMPARE(model()->rowCount(), 1);
    QVERIFY(stored(story.id).deletedAt.has_value());
    QCOMPARE(m_notices.back().actions.size(), 1); // Undo

    reopenLibrary();
    QCOMPARE(model()->rowCount(), 1);
    auto* last = m_page->findChild<QAction*>(QStringLiteral("restoreLast"));
    QVERIFY(last);
    Q_EMIT qobject_cast<QMenu*>(last->parent())->aboutToShow();
    QVERIFY(last->text().contains(QLatin1String("Canary")));
    last->trigger();
    QCOMPARE(model()->rowCount(), 2);
    QVERIFY(!stored(story.id).deletedAt.has_value());
    QCOMPARE(field(QStringLiteral("title"))->text(), QStringLiteral("Canary"));
}

void TestStoriesPage::theTrashGivesBack()
{
    const Story story = add(QStringLiteral("Canary"));
    open();
    QTest::keyClick(m_page->findChild<QListView*>(QStringLiteral("storyList")), Qt::Key_Delete);
    QCOMPARE(model()->rowCount(), 0);
    const auto press = [this](const QString& text) {
        for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text() == text) {
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    };
    press(QStringLiteral("Trash"));
    press(QStringLiteral("Restore"));
    QCOMPARE(model()->rowCount(), 1);
    QVERIFY(!stored(story.id).deletedAt.has_value());
}

void TestStoriesPage::aPasteThatIsTooLongIsSaid()
{
    const Story story =
        add(QStringLiteral("Canary"), [](Story& s) { s.facts.goal = QStringLiteral("kept"); });
    open();
    FieldText* goal = field(QStringLiteral("facts.goal"));
    goal->setFocus();
    QGuiApplication::clipboard()->setText(QStringLiteral("0123456789").repeated(1'048'576));
    QTest::keyClick(goal, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(goal->text(), QStringLiteral("kept"));
    QCOMPARE(m_notices.size(), size_t(1));
    QVERIFY(m_notices.front().text.contains(QLocale().toString(10'485'764)));
    QVERIFY(m_notices.front().text.contains(QLocale().toString(20'000)));
    goal->setText(QString(longestField, u'a'));
    QTest::keyClicks(goal, QStringLiteral("b")); // one too many by hand
    QCOMPARE(goal->text().size(), longestField);
    QCOMPARE(m_notices.size(), size_t(2));
    QCOMPARE(stored(story.id).facts.goal, QStringLiteral("kept"));
}

void TestStoriesPage::everyUnicodePlaneSurvives()
{
    const Story story = add(QStringLiteral("Canary"));
    open();
    const char32_t points[] = {U'\u00e9',     U'\u4e2d',     U'\U0001f600',
                               U'\U00020000', U'\U000e0100', U'\U0010fffd'};
    QString text = QStringLiteral("\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 ");
    for (const char32_t point : points)
        text += QString::fromUcs4(&point, 1);
    QGuiApplication::clipboard()->setText(text);
    FieldText* goal = field(QStringLiteral("facts.goal"));
    goal->setFocus();
    QTest::keyClick(goal, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(goal->text(), text);
    save();
    QCOMPARE(stored(story.id).facts.goal, normalisedBlock(text));
}

void TestStoriesPage::aTemplateBringsItsCuesAndFollowUps()
{
    open();
    QPushButton* create = nullptr;
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("New story") && button->menu())
            create = button;
    }
    QVERIFY(create);
    QCOMPARE(create->menu()->actions().size(), qsizetype(m_fixture->catalog.kit.templates.size()));
    create->menu()->actions().front()->trigger();
    QCOMPARE(model()->rowCount(), 1);
    const StoryTemplate& start = m_fixture->catalog.kit.templates.front();
    const Story story = stored(model()->entry(0).id);
    QCOMPARE(story.basis, start.id);
    QCOMPARE(qsizetype(story.followUps.size()), start.followUps.size());
    for (const auto& [name, cue] : start.cues) {
        if (FieldText* each = field(name))
            QCOMPARE(each->placeholderText(), cue);
    }
    QCOMPARE(QApplication::focusWidget(), field(QStringLiteral("title")));
}

void TestStoriesPage::marksMakeAScore()
{
    const Story story = add(QStringLiteral("Canary"));
    open();
    auto* five = m_page->findChild<QToolButton*>(QStringLiteral("marks.role.5"));
    QVERIFY(five);
    five->click();
    save();
    QCOMPARE(stored(story.id).marks.role, std::optional(5));
    QVERIFY(five->isChecked());
    QTest::keyClick(five, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!five->isChecked());
}

void TestStoriesPage::partsAreAKeyAway()
{
    add(QStringLiteral("Canary"));
    open();
    field(QStringLiteral("title"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("happened"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), field(QStringLiteral("facts.goal")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), field(QStringLiteral("title")));
}

void TestStoriesPage::theExerciseSurvivesClosingAndMakesStories()
{
    add(QStringLiteral("Canary"));
    open();
    m_page->findChild<QAction*>(QStringLiteral("inventory"))->trigger();
    auto* line = m_page->findChild<QLineEdit*>(QStringLiteral("inventoryLine"));
    QTRY_COMPARE(QApplication::focusWidget(), line);
    for (const char* text : {"Rolled back the ranking model", "Taught a junior", "Argued for a baseline"}) {
        QTest::keyClicks(line, QLatin1String(text));
        QTest::keyClick(line, Qt::Key_Return);
    }
    reopenLibrary();
    m_page->findChild<QAction*>(QStringLiteral("inventory"))->trigger();
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text() == QLatin1String("Score them"))
            button->click();
    }
    auto* table = m_page->findChild<QTableView*>(QStringLiteral("inventoryTable"));
    QCOMPARE(table->model()->rowCount(), 3);
    for (const Qt::Key mark : {Qt::Key_5, Qt::Key_4, Qt::Key_3, Qt::Key_5, Qt::Key_5, Qt::Key_5, Qt::Key_5})
        QTest::keyClick(table, mark);  // the whole first line
    QTest::keyClick(table, Qt::Key_1); // the role in the second one
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_Delete); // nothing to take back here, and nothing else goes
    QCOMPARE(table->model()->rowCount(), 3);
    const auto make = [this] {
        for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
            if (button->isVisible() && button->text().startsWith(QLatin1String("Make ")))
                button->click();
        }
    };
    make();
    const auto all = m_fixture->library->stories().all();
    QCOMPARE(all->size(), size_t(3)); // two lines were marked
    const auto made = std::find_if(all->begin(), all->end(), [](const Story& each) {
        return each.title == QLatin1String("Rolled back the ranking model");
    });
    QVERIFY(made != all->end());
    QCOMPARE(made->marks.role, std::optional(5));
    QCOMPARE(made->marks.specificity, std::optional(4));
    QVERIFY(!made->happened.isValid());
}

void TestStoriesPage::aTakeOfTheStoryOpens()
{
    const Story story = add(QStringLiteral("Canary"));
    test::Random random(test::Random::seed());
    Take take = test::randomTake(random, m_fixture->catalog, QDateTime::currentDateTime(), {});
    take.setup.story = story.id;
    QVERIFY(m_fixture->library->takes().insert(take));
    open();
    QSignalSpy opened(m_page.get(), &StoriesPage::takeOpened);
    QSignalSpy rehearsed(m_page.get(), &StoriesPage::rehearseRequested);
    QListView* takes = nullptr;
    for (QListView* view : m_page->findChildren<QListView*>()) {
        if (view->accessibleName() == QLatin1String("Takes of this story"))
            takes = view;
    }
    QVERIFY(takes);
    takes->setCurrentIndex(takes->model()->index(0, 0));
    QTest::keyClick(takes, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.front().front().value<TakeId>(), take.id);
    for (QPushButton* button : m_page->findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String("Rehearse this story"))
            button->click();
    }
    QCOMPARE(rehearsed.count(), 1);
    QCOMPARE(rehearsed.front().front().value<TakeSetup>().story, story.id);
}

/// A fact that is added to the list of fields and forgotten in the form is found here.
void TestStoriesPage::everyTextOfAStoryHasItsField()
{
    Story story = add(QStringLiteral("Canary"));
    open();
    QStringList names;
    visitFields(story, [&]<typename Value>(const FieldName& name, const Value&, auto...) {
        const QString id = QLatin1String(name.id);
        if (std::is_same_v<Value, QString> && id != QLatin1String("basis"))
            names << id;
    });
    QVERIFY(names.size() > 20);
    for (const QString& name : names) {
        FieldText* each = field(name);
        QVERIFY2(each, qPrintable(name));
        each->setFocus();
        QTest::keyClicks(each, name);
    }
    save();
    story = stored(story.id);
    visitFields(story, [&]<typename Value>(const FieldName& name, const Value& value, auto...) {
        if constexpr (std::is_same_v<Value, QString>) {
            if (names.contains(QLatin1String(name.id)) && name.id != std::string_view("title"))
                QCOMPARE(value, QString::fromLatin1(name.id));
        }
    });
}

void TestStoriesPage::aFileComesInAndItsConflictAsks()
{
    const Story mine = add(QStringLiteral("Canary"), [](Story& s) { s.facts.goal = QStringLiteral("mine"); });
    Story theirs = mine;
    theirs.facts.goal = QStringLiteral("theirs");
    const Story other = normalised(storyFrom(
        m_fixture->catalog.kit.templates.front(), QStringLiteral("Drift"), QDateTime::currentDateTime()));
    const QString file = m_fixture->folder.filePath(QStringLiteral("bank.json"));
    QVERIFY(exportStories({theirs, other}, {}, StoryFormat::Json, file));
    open();
    const auto answer = [this](const char* choice) {
        auto* dialog = m_page->findChild<StoryConflictDialog*>();
        QVERIFY(dialog);
        auto* fields = dialog->findChild<QTableWidget*>();
        QCOMPARE(fields->rowCount(), 1);
        QCOMPARE(fields->item(0, 1)->text(), QStringLiteral("mine"));
        QCOMPARE(fields->item(0, 2)->text(), QStringLiteral("theirs"));
        dialog->findChild<QPushButton*>(QLatin1String(choice))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    m_page->importFiles({file});
    answer("cancel");
    QCOMPARE(model()->rowCount(), 1); // nothing half imported
    m_page->importFiles({file});
    answer("mine");
    QCOMPARE(model()->rowCount(), 2);
    QCOMPARE(stored(mine.id).facts.goal, QStringLiteral("mine"));
    m_page->importFiles({file});
    answer("theirs");
    QCOMPARE(stored(mine.id).facts.goal, QStringLiteral("theirs"));
    QCOMPARE(field(QStringLiteral("facts.goal"))->text(), QStringLiteral("theirs"));
    m_notices.clear();
    m_page->importFiles({file}); // the same again changes nothing and asks nothing
    QVERIFY(!m_page->findChild<StoryConflictDialog*>());
    QCOMPARE(model()->rowCount(), 2);
    QCOMPARE(m_notices.size(), size_t(1));
}

void TestStoriesPage::aBrokenFileIsNamedAndNothingComesIn()
{
    add(QStringLiteral("Canary"));
    open();
    const QString name = m_fixture->folder.filePath(QStringLiteral("broken.json"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"format\": nonsense\n");
    file.close();
    m_page->importFiles({name});
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(m_notices.size(), size_t(1));
    QCOMPARE(int(m_notices.front().kind), int(Notice::Kind::Error));
    QVERIFY2(
        m_notices.front().text.contains(QLatin1String("broken.json")), qPrintable(m_notices.front().text));
    QVERIFY2(m_notices.front().text.contains(u'2'), qPrintable(m_notices.front().text)); // the line
}

void TestStoriesPage::theFormFitsASmallWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("small light") << QSize(840, 560) << false;
    QTest::newRow("small dark") << QSize(840, 560) << true;
    QTest::newRow("usual light") << QSize(1120, 760) << false;
    QTest::newRow("usual dark") << QSize(1120, 760) << true;
}

/// Keeps pictures of every part when STARLING_PICTURES names a folder.
void TestStoriesPage::theFormFitsASmallWindow()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    m_fixture->theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const Story story = add(QStringLiteral("Rolled back a ranking model on a Friday"), [this](Story& s) {
        s.basis = m_fixture->catalog.kit.templates.front().id;
        s.happened = QDate::currentDate().addMonths(-14);
        s.company = QStringLiteral("Search quality");
        s.categories = {QStringLiteral("failure"), QStringLiteral("deployment"), QStringLiteral("on call")};
        s.facts.goal = QStringLiteral("Fewer wrong recommendations without slower pages. ").repeated(4);
        s.facts.role = QStringLiteral("On call, the only one who knew the feature store");
        const auto& segments = m_fixture->catalog.frameworkOrDefault(s.framework).segments;
        s.spine = {
            {segments.front().id, QStringLiteral("Friday deploy, recall down 5 points")},
            {segments.back().id, QStringLiteral("word ").repeated(40)}};
        s.numbers = {
            {QStringLiteral("Recall@10"),
             MetricCategory::ModelPerformance,
             QStringLiteral("86"),
             QStringLiteral("91"),
             QStringLiteral("%"),
             {},
             {},
             {},
             Defensibility::Yes},
            {QStringLiteral("Revenue"),
             MetricCategory::BusinessImpact,
             QStringLiteral("1.1 M"),
             QStringLiteral("1.2 M"),
             QStringLiteral("€ a month"),
             {},
             {},
             {},
             Defensibility::Directionally}};
        s.followUps = {{QStringLiteral("What would you do differently?"), QStringLiteral("Canary first.")}};
        s.angles.companies = {{QStringLiteral("Google"), QStringLiteral("Mind changed by data")}};
        s.marks.role = 5;
        s.marks.outcome = 3;
    });
    add(QStringLiteral("Taught a junior to run a launch"));
    add(QStringLiteral("Found silent drift"));
    open();
    m_page->resize(size);
    m_page->openStory(story.id);
    QTest::qWait(50);
    auto* scroll = m_page->findChild<QScrollArea*>();
    QVERIFY(scroll);
    QVERIFY2(
        scroll->widget()->width() <= scroll->viewport()->width(),
        qPrintable(
            QStringLiteral("%1 > %2").arg(scroll->widget()->width()).arg(scroll->viewport()->width())));
    QCOMPARE(m_page->size(), size);
    const QString folder = qEnvironmentVariable("STARLING_PICTURES");
    if (folder.isEmpty())
        return;
    const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
    const int step = scroll->viewport()->height() - 40;
    for (int at = 0, n = 0; at < scroll->verticalScrollBar()->maximum() + step; at += step, ++n) {
        scroll->verticalScrollBar()->setValue(at);
        QTest::qWait(30);
        QVERIFY(m_page->grab().save(QStringLiteral("%1/stories-%2-%3.png").arg(folder, name).arg(n)));
    }
}

QTEST_MAIN(TestStoriesPage)
#include "TestStoriesPage.moc"
