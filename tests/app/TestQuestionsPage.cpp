#include "app/LibraryFixture.h"
#include "questions/QuestionForm.h"
#include "questions/QuestionList.h"
#include "questions/QuestionPanel.h"
#include "questions/QuestionPicker.h"
#include "questions/QuestionsPage.h"
#include "questions/SetPanel.h"
#include "widgets/CategoryField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <algorithm>

using namespace starling;
using starling::test::LibraryFixture;

class TestQuestionsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void questionsStandUnderTheirSets();
    void everyKeyOfASearchNarrowsTheList();
    void anOwnQuestionIsWrittenSavedAndUndone();
    void aBlankQuestionIsNeverKept();
    void aBuiltInQuestionIsReworded();
    void whatIsTypedInOneGoIsUndoneInOneGo();
    void categoriesAreSuggestedByName();
    void lookingIntoAQuestionChangesNothing();
    void aRetiredQuestionIsHiddenShownAndRestored();
    void anOwnQuestionIsDeletedAndComesBackIntoItsSets();
    void aSetIsMadeRenamedFilledAndDeleted();
    void anAdvertisementIsKeptWithItsSet();
    void theMenuOfSetsPutsAQuestionInAndOut();
    void detailsTellStoriesAndTakes();
    void aQuestionGoesToRehearse();
    void theChosenLineSurvivesChangesElsewhere();

private:
    [[nodiscard]] QuestionStore& store() { return m_fixture->library->questions(); }
    [[nodiscard]] Question stored(const QuestionId& id) { return *store().question(m_fixture->catalog, id); }
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] const QuestionTree& tree() const;
    [[nodiscard]] QPlainTextEdit* field(const QString& name) const;
    void choose(const char* id);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    template<typename T>
    [[nodiscard]] T* part() const
    {
        return m_page->findChild<T*>();
    }

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<QuestionsPage> m_page;
    QuestionList* m_list = nullptr;
};

void TestQuestionsPage::init()
{
    m_fixture = std::make_unique<LibraryFixture>();
    QVERIFY(m_fixture->isOpen());
    m_page = std::make_unique<QuestionsPage>(QuestionsPage::Services{
        *m_fixture->library, m_fixture->catalog, m_fixture->settings, m_fixture->theme});
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->enter();
    m_list = part<QuestionList>();
    QVERIFY(m_list);
    QVERIFY(m_list->hasFocus());
}

void TestQuestionsPage::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

const QuestionTree& TestQuestionsPage::tree() const
{
    return *qobject_cast<const QuestionTree*>(m_list->model());
}

QStringList TestQuestionsPage::shown() const
{
    QStringList ids;
    for (int group = 0; group < tree().rowCount(); ++group) {
        const QModelIndex line = tree().index(group);
        for (int row = 0; row < tree().rowCount(line); ++row)
            ids << tree().questionAt(tree().index(row, 0, line))->id.toString();
    }
    return ids;
}

QPlainTextEdit* TestQuestionsPage::field(const QString& name) const
{
    const auto fields = m_page->findChildren<QPlainTextEdit*>();
    for (QPlainTextEdit* each : fields) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

void TestQuestionsPage::choose(const char* id)
{
    QVERIFY(m_list->select(QuestionId(QString::fromLatin1(id))));
    m_list->setFocus();
}

/// To whichever part has the focus, as a person would.
void TestQuestionsPage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget* target = QApplication::focusWidget();
    QVERIFY(target);
    QTest::keyClick(target, key, modifiers);
}

void TestQuestionsPage::questionsStandUnderTheirSets()
{
    QStringList groups;
    QHash<QString, int> counts;
    for (int row = 0; row < tree().rowCount(); ++row) {
        const QuestionTree::Group* group = tree().groupAt(tree().index(row));
        groups << group->key;
        counts.insert(group->key, int(group->questions.size()));
    }
    QCOMPARE(groups.join(u' '), QStringLiteral("ml mlops general direct"));
    QCOMPARE(counts.value(QStringLiteral("ml")), 15);
    QCOMPARE(counts.value(QStringLiteral("mlops")), 3);
    QCOMPARE(counts.value(QStringLiteral("general")), 10);
    QVERIFY(counts.value(QStringLiteral("direct")) >= 3);
    QCOMPARE(tree().groupAt(tree().index(0))->name, QStringLiteral("Machine learning"));
}

void TestQuestionsPage::everyKeyOfASearchNarrowsTheList()
{
    press(Qt::Key_F, Qt::ControlModifier);
    auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(search);
    const qsizetype all = shown().size();
    qsizetype before = all;
    for (const QChar letter : QStringLiteral("rollback")) {
        QTest::keyClick(search, letter.toLatin1());
        QVERIFY(shown().size() <= before);
        before = shown().size();
    }
    QVERIFY(before >= 1 && before < all);
    QVERIFY(shown().contains(QStringLiteral("ml-rollback")));
    QCOMPARE(m_list->current()->id.toString(), shown().first());
    QTest::keyClicks(search, QStringLiteral(" nothing of the kind"));
    QVERIFY(shown().isEmpty());
    search->clear();
    QCOMPARE(shown().size(), all);
}

void TestQuestionsPage::anOwnQuestionIsWrittenSavedAndUndone()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Why now?"));
    // A pause saves without a further key.
    QTRY_COMPARE(store().all(m_fixture->catalog)->back().text, QStringLiteral("Why now?"));
    press(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("A reason that lasts"));
    press(Qt::Key_Escape);
    const Question written = store().all(m_fixture->catalog)->back();
    QCOMPARE(written.listensFor, QStringLiteral("A reason that lasts"));
    QCOMPARE(written.set, QStringLiteral("own"));
    QTRY_VERIFY(shown().contains(written.id.toString()));
    QCOMPARE(m_list->current()->id, written.id);
    QVERIFY(m_list->hasFocus());

    press(Qt::Key_Z, Qt::ControlModifier); // the second field
    QCOMPARE(stored(written.id).listensFor, QString());
    press(Qt::Key_Z, Qt::ControlModifier); // the question
    QVERIFY(!store().question(m_fixture->catalog, written.id));
    QTRY_VERIFY(!shown().contains(written.id.toString()));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(stored(written.id), written);
}

void TestQuestionsPage::aBlankQuestionIsNeverKept()
{
    const size_t before = store().all(m_fixture->catalog)->size();
    press(Qt::Key_N, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("   "));
    press(Qt::Key_Escape);
    QCOMPARE(store().all(m_fixture->catalog)->size(), before);
    QVERIFY(part<QuestionPanel>()->isVisible());

    // And an old one keeps its last words.
    choose("ml-drift");
    press(Qt::Key_F2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    press(Qt::Key_Escape);
    QCOMPARE(
        stored(QuestionId(QStringLiteral("ml-drift"))),
        *m_fixture->catalog.question(QuestionId(QStringLiteral("ml-drift"))));
}

void TestQuestionsPage::aBuiltInQuestionIsReworded()
{
    const QuestionId id(QStringLiteral("ml-drift"));
    const Question ours = stored(id);
    choose("ml-drift");
    press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" And then?"));
    press(Qt::Key_Escape);
    QCOMPARE(stored(id).text, ours.text + QStringLiteral(" And then?"));
    QVERIFY(stored(id).edited);
    QTRY_VERIFY(part<QuestionPanel>()->details().question.edited);

    QPushButton* revert = nullptr;
    for (QPushButton* button : part<QuestionPanel>()->findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("Built-in")))
            revert = button;
    }
    QVERIFY(revert && revert->isVisible());
    QTest::mouseClick(revert, Qt::LeftButton);
    QCOMPARE(stored(id), ours);
    QTRY_VERIFY(!revert->isVisible());
    m_list->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(stored(id).edited);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(id), ours);
}

void TestQuestionsPage::whatIsTypedInOneGoIsUndoneInOneGo()
{
    const QuestionId id(QStringLiteral("ml-drift"));
    const Question ours = stored(id);
    choose("ml-drift");
    press(Qt::Key_F2);
    for (const char* word : {" one", " two", " three"}) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(word));
        part<QuestionForm>()->flush(); // as a pause does
    }
    QVERIFY(stored(id).text.endsWith(QStringLiteral("one two three")));
    press(Qt::Key_Escape);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(id), ours);
}

void TestQuestionsPage::categoriesAreSuggestedByName()
{
    choose("ml-drift");
    press(Qt::Key_F2);
    auto* categories = part<CategoryField>();
    categories->setFocus();
    QTest::keyClick(categories, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(categories, QStringLiteral("gut feeling, Leadersh"));
    QAbstractItemView* popup = categories->findChild<QCompleter*>()->popup();
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(categories->text(), QStringLiteral("gut feeling, Leadership or mentoring"));
    part<QuestionForm>()->flush();
    QCOMPARE(
        stored(QuestionId(QStringLiteral("ml-drift"))).categories,
        (QStringList{QStringLiteral("gut feeling"), QStringLiteral("leadership")}));
}

void TestQuestionsPage::lookingIntoAQuestionChangesNothing()
{
    const std::vector<Question> before = *store().all(m_fixture->catalog);
    for (const Question& question : before) {
        QVERIFY(m_list->select(question.id));
        m_list->setFocus();
        press(Qt::Key_F2);
        // The cursor at the end of a category and a letter typed and taken back leave its id alone as well.
        auto* categories = part<CategoryField>();
        categories->setFocus();
        press(Qt::Key_End);
        press(Qt::Key_X);
        press(Qt::Key_Backspace);
        press(Qt::Key_Escape);
    }
    QCOMPARE(*store().all(m_fixture->catalog), before);
}

void TestQuestionsPage::aRetiredQuestionIsHiddenShownAndRestored()
{
    const QString id = QStringLiteral("ml-drift");
    QSignalSpy noticed(m_page.get(), &Page::noticed);
    choose("ml-drift");
    press(Qt::Key_Delete);
    QVERIFY(stored(QuestionId(id)).retired);
    QTRY_VERIFY(!shown().contains(id));
    QCOMPARE(noticed.count(), 1);
    noticed.first().first().value<Notice>().actions.first().run(); // its "Undo"
    QTRY_VERIFY(shown().contains(id));

    choose("ml-drift");
    press(Qt::Key_Delete);
    QTRY_VERIFY(!shown().contains(id));
    part<QCheckBox>()->click();
    QVERIFY(shown().contains(id));
    choose("ml-drift");
    QVERIFY(part<QuestionPanel>()->details().question.retired);
    for (QPushButton* button : part<QuestionPanel>()->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Restore"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(!stored(QuestionId(id)).retired);
}

void TestQuestionsPage::anOwnQuestionIsDeletedAndComesBackIntoItsSets()
{
    Question own;
    own.text = QStringLiteral("Why us?");
    own = *store().add(own);
    const QuestionId other(QStringLiteral("ml-drift"));
    const QuestionSet set = *store().saveSet({{}, QStringLiteral("ACME"), {}, {own.id, other}});
    m_page->enter();
    QVERIFY(m_list->select(own.id));
    press(Qt::Key_Delete);
    QVERIFY(!store().question(m_fixture->catalog, own.id));
    QCOMPARE(store().sets()->front().questions, std::vector{other});
    m_list->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(own.id), own);
    QCOMPARE(store().sets()->front(), set);
}

void TestQuestionsPage::aSetIsMadeRenamedFilledAndDeleted()
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(name);
    QTest::keyClicks(name, QStringLiteral("ACME, platform"));
    part<SetPanel>()->flush();
    QCOMPARE(store().sets()->size(), size_t(1));
    QCOMPARE(store().sets()->front().name, QStringLiteral("ACME, platform"));

    for (QPushButton* button : part<SetPanel>()->findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("Add")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto* picker = part<QuestionPicker>();
    QVERIFY(picker);
    QTest::keyClicks(picker->findChild<QLineEdit*>(), QStringLiteral("rollback"));
    auto* list = picker->findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->isHidden())
            continue;
        list->setCurrentRow(row);
        break;
    }
    QTest::keyClick(list, Qt::Key_Space);
    const QuestionId chosen(list->currentItem()->data(Qt::UserRole).toString());
    picker->accept();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QCOMPARE(store().sets()->front().questions, std::vector{chosen});

    auto* inSet = part<SetPanel>()->findChild<QListWidget*>();
    QTRY_COMPARE(inSet->count(), 1);
    inSet->setCurrentRow(0);
    QTest::keyClick(inSet, Qt::Key_Delete);
    QVERIFY(store().sets()->front().questions.empty());
    m_list->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(store().sets()->front().questions, std::vector{chosen});

    QVERIFY(m_list->selectGroup(store().sets()->front().id.toString()));
    m_list->setFocus();
    press(Qt::Key_Delete);
    QVERIFY(store().sets()->empty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(store().sets()->front().questions, std::vector{chosen});
    QCOMPARE(store().sets()->front().name, QStringLiteral("ACME, platform"));
}

void TestQuestionsPage::anAdvertisementIsKeptWithItsSet()
{
    const QuestionSet set = *store().saveSet({{}, QStringLiteral("ACME"), {}, {}});
    m_page->enter();
    QVERIFY(m_list->selectGroup(set.id.toString()));
    QPlainTextEdit* advert = field(QStringLiteral("Job advertisement"));
    QVERIFY(advert && advert->isVisible());
    advert->setFocus();
    QTest::keyClicks(advert, QStringLiteral("Kubernetes and drift"));
    QTRY_COMPARE(store().sets()->front().advert, QStringLiteral("Kubernetes and drift"));
    QSignalSpy asked(m_page.get(), &QuestionsPage::roleWordsRequested);
    QTest::keyClicks(advert, QStringLiteral(", rollback"));
    for (QPushButton* button : part<SetPanel>()->findChildren<QPushButton*>()) {
        if (button->text().contains(QStringLiteral("role")))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(asked.count(), 1);
    QCOMPARE(store().sets()->front().advert, QStringLiteral("Kubernetes and drift, rollback"));
}

void TestQuestionsPage::theMenuOfSetsPutsAQuestionInAndOut()
{
    const QuestionSet set = *store().saveSet({{}, QStringLiteral("R&D"), {}, {}});
    m_page->enter();
    choose("ml-drift");
    auto* menu = part<QuestionPanel>()->findChild<QMenu*>();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("R&&D"));
    menu->actions().first()->trigger();
    QCOMPARE(store().sets()->front().questions, std::vector{QuestionId(QStringLiteral("ml-drift"))});
    QTRY_VERIFY(!part<QuestionPanel>()->details().sets.front().questions.empty());
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().first()->isChecked());
    menu->actions().first()->trigger();
    QVERIFY(store().sets()->front().questions.empty());
}

void TestQuestionsPage::detailsTellStoriesAndTakes()
{
    const QuestionId id(QStringLiteral("ml-drift"));
    Story story =
        *m_fixture->library->stories().add(QStringLiteral("Canary <rollout>"), QDateTime::currentDateTime());
    story.uses = {{id, QStringLiteral("the detector")}};
    QVERIFY(m_fixture->library->stories().save(story));
    Take take;
    take.id = TakeId::create();
    take.recordedAt = QDateTime::currentDateTime();
    take.duration = Milliseconds(60'000);
    take.sampleRate = 48'000;
    take.setup.question = id;
    QVERIFY(m_fixture->library->takes().insert(take));
    m_page->enter();
    choose("ml-drift");
    const QuestionDetails& details = part<QuestionPanel>()->details();
    QCOMPARE(details.stories.size(), size_t(1));
    QCOMPARE(details.stories.front().emphasis, QStringLiteral("the detector"));
    QCOMPARE(details.takes, 1);
    QCOMPARE(tree().storiesOf(id), 1);

    QSignalSpy opened(m_page.get(), &QuestionsPage::storyOpened);
    QLabel* stories = nullptr;
    for (QLabel* label : part<QuestionPanel>()->findChildren<QLabel*>()) {
        if (label->accessibleName() == QStringLiteral("Stories"))
            stories = label;
    }
    QVERIFY(stories->text().contains(QStringLiteral("Canary &lt;rollout&gt;")));
    Q_EMIT stories->linkActivated(QStringLiteral("story:") + story.id.toString());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<StoryId>(), story.id);
}

void TestQuestionsPage::aQuestionGoesToRehearse()
{
    QSignalSpy asked(m_page.get(), &QuestionsPage::rehearseRequested);
    choose("ml-rollback");
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(asked.count(), 1);
    const auto setup = asked.first().first().value<TakeSetup>();
    QCOMPARE(setup.question, QuestionId(QStringLiteral("ml-rollback")));
    QCOMPARE(setup.questionText, stored(setup.question).text);
}

void TestQuestionsPage::theChosenLineSurvivesChangesElsewhere()
{
    choose("ml-simpler-model");
    m_list->collapse(tree().indexOfGroup(QStringLiteral("general")));
    Question own;
    own.text = QStringLiteral("Why us?");
    QVERIFY(store().add(own));
    QTRY_VERIFY(tree().indexOfGroup(QStringLiteral("own")).isValid());
    QCOMPARE(m_list->current()->id, QuestionId(QStringLiteral("ml-simpler-model")));
    QVERIFY(!m_list->isExpanded(tree().indexOfGroup(QStringLiteral("general"))));
    QVERIFY(m_list->isExpanded(tree().indexOfGroup(QStringLiteral("ml"))));
}

QTEST_MAIN(TestQuestionsPage)
#include "TestQuestionsPage.moc"
