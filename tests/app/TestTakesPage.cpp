#include "app/LibraryFixture.h"
#include "takes/TakeActionBar.h"
#include "takes/TakeDetailsDialog.h"
#include "takes/TakeFilterBar.h"
#include "takes/TakeTable.h"
#include "takes/TakesPage.h"
#include "widgets/DropZone.h"
#include "widgets/PageHeader.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <set>

using namespace starling;
using starling::test::LibraryFixture;
using starling::test::Random;
using starling::test::randomTake;

namespace {

QString folded(const QString& text)
{
    QString result;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar letter : apart) {
        if (!letter.isMark())
            result += letter;
    }
    return result;
}

/// The plainest reading of a query.
bool matches(const Take& take, const TakeQuery& query, const std::vector<Story>& stories)
{
    QStringList texts{take.setup.questionText, take.rating.lesson};
    for (const Flag& flag : take.flags)
        texts += flag.note;
    for (const Story& story : stories) {
        if (story.id == take.setup.story)
            texts += story.title;
    }
    const QString all = folded(texts.join(u'\n'));
    const QStringList wanted = query.text.split(u' ', Qt::SkipEmptyParts);
    const bool words = std::all_of(
        wanted.begin(), wanted.end(), [&](const QString& word) { return all.contains(folded(word)); });
    const bool flag = !query.flag || std::any_of(take.flags.begin(), take.flags.end(), [&](const Flag& each) {
        return each.kind == *query.flag;
    });
    return words && flag && (query.story.isNull() || take.setup.story == query.story)
           && (query.question.isNull() || take.setup.question == query.question)
           && (query.framework.isNull() || take.setup.framework == query.framework)
           && (!query.since.isValid() || take.recordedAt >= query.since);
}

std::set<QString> shown(const TakeTable& table)
{
    std::set<QString> ids;
    for (const Take& take : qobject_cast<TakeListModel*>(table.model())->takes())
        ids.insert(take.id.toString());
    return ids;
}

} // namespace

class TestTakesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void searchAndFiltersShowTheRightTakes();
    void everyColumnSortsBothWays();
    void enterAndDoubleClickOpenATake();
    void aDeletedTakeComesBackByUndo();
    void aDeletedTakeComesBackFromTheTrash();
    void detailsChangeAndUndoBringsThemBack();
    void emptyListsSayWhatBelongsThere();
    void selectionSurvivesAChange();
    void lengthsSayTheirVerdict();

private:
    void fill(int count);
    void open();

    quint32 m_seed = 0;
    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<SoundArchiver> m_archiver;
    Trace m_trace;
    std::vector<Story> m_stories;
    std::vector<Take> m_takes;
    std::unique_ptr<TakesPage> m_page;
    TakeTable* m_table = nullptr;
    TakeFilterBar* m_filters = nullptr;
};

void TestTakesPage::init()
{
    m_seed = Random::seed();
    m_fixture = std::make_unique<LibraryFixture>();
    QVERIFY(m_fixture->isOpen());
    m_archiver = std::make_unique<SoundArchiver>(*m_fixture->library);
}

void TestTakesPage::cleanup()
{
    m_page.reset();
    m_archiver.reset();
    m_fixture.reset();
    m_takes.clear();
    m_stories.clear();
}

void TestTakesPage::fill(int count)
{
    Random random(m_seed);
    const QDateTime now = QDateTime::currentDateTime();
    for (const char* title : {"Canary rollout", "Café drift", "Hand-off"})
        m_stories.push_back(*m_fixture->library->stories().add(QString::fromUtf8(title), now));
    for (int i = 0; i < count; ++i) {
        const QDateTime at = now.addSecs(-random.integer(0, 60LL * 24 * 3600));
        m_takes.push_back(randomTake(random, m_fixture->catalog, at, m_stories));
        QVERIFY(m_fixture->library->takes().insert(m_takes.back()));
    }
}

void TestTakesPage::open()
{
    m_page = std::make_unique<TakesPage>(TakesPage::Services{
        *m_fixture->library, m_fixture->catalog, *m_archiver, m_fixture->settings, m_fixture->theme,
        m_trace});
    m_page->resize(1100, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->enter();
    m_table = m_page->findChild<TakeTable*>();
    m_filters = m_page->findChild<TakeFilterBar*>();
    QVERIFY(m_table && m_filters);
}

void TestTakesPage::searchAndFiltersShowTheRightTakes()
{
    fill(80);
    open();
    Random random(m_seed + 1);
    const QStringList texts{
        {},
        QStringLiteral("cafe"),
        QStringLiteral("  DRIFT roll "),
        QStringLiteral("uberlauf"),
        QStringLiteral("canary"),
        QStringLiteral("nowhere-to-be-found")};
    for (int round = 0; round < 60; ++round) {
        TakeQuery query;
        query.text = texts.at(qsizetype(random.integer(0, texts.size() - 1)));
        const Take& some = m_takes.at(size_t(random.integer(0, 79)));
        if (random.chance(0.3))
            query.story = some.setup.story;
        if (random.chance(0.2))
            query.question = some.setup.question;
        if (random.chance(0.3))
            query.framework = some.setup.framework;
        if (random.chance(0.3) && !some.flags.empty())
            query.flag = some.flags.front().kind;
        if (random.chance(0.3))
            query.since = some.recordedAt;
        m_filters->setQuery(query);

        std::set<QString> expected;
        for (const Take& take : m_takes) {
            if (matches(take, query, m_stories))
                expected.insert(take.id.toString());
        }
        QVERIFY2(shown(*m_table) == expected, qPrintable(QStringLiteral("seed %1").arg(m_seed)));
    }
}

void TestTakesPage::everyColumnSortsBothWays()
{
    fill(40);
    open();
    auto* model = qobject_cast<TakeListModel*>(m_table->model());
    m_table->sortByColumn(TakeListModel::Length, Qt::AscendingOrder);
    QVERIFY(std::is_sorted(model->takes().begin(), model->takes().end(), [](const Take& a, const Take& b) {
        return a.duration < b.duration;
    }));
    m_table->sortByColumn(TakeListModel::Recorded, Qt::DescendingOrder);
    QVERIFY(std::is_sorted(model->takes().begin(), model->takes().end(), [](const Take& a, const Take& b) {
        return a.recordedAt > b.recordedAt;
    }));
    const std::set<QString> all = shown(*m_table);
    for (int column = 0; column < TakeListModel::ColumnCount; ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const TakeId chosen = model->take(3).id;
            m_table->selectTakes({chosen});
            m_table->sortByColumn(column, order);
            QCOMPARE(shown(*m_table), all);
            QCOMPARE(m_table->selectedTakes(), std::vector{chosen});
        }
    }
}

void TestTakesPage::enterAndDoubleClickOpenATake()
{
    fill(5);
    open();
    QSignalSpy opened(m_page.get(), &TakesPage::takeOpened);
    auto* model = qobject_cast<TakeListModel*>(m_table->model());
    m_table->selectTakes({model->take(2).id});
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).value<TakeId>(), model->take(2).id);

    const QPoint cell = m_table->visualRect(model->index(1, TakeListModel::Question)).center();
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.at(1).at(0).value<TakeId>(), model->take(1).id);
}

void TestTakesPage::aDeletedTakeComesBackByUndo()
{
    fill(6);
    open();
    std::vector<Notice> notices;
    connect(
        m_page.get(), &Page::noticed, this, [&notices](const Notice& notice) { notices.push_back(notice); });
    auto* model = qobject_cast<TakeListModel*>(m_table->model());
    const TakeId first = model->take(0).id;
    const TakeId second = model->take(1).id;
    m_table->selectTakes({first, second});
    QTest::keyClick(m_table, Qt::Key_Delete);
    QCOMPARE(model->rowCount(), 4);
    QVERIFY(m_fixture->library->takes().take(first)->deletedAt.has_value());
    QCOMPARE(notices.size(), size_t(1));
    QCOMPARE(notices.front().actions.size(), 1);

    notices.front().actions.front().run();
    QCOMPARE(model->rowCount(), 6);
    QVERIFY(!m_fixture->library->takes().take(second)->deletedAt.has_value());

    m_table->selectTakes({first});
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(model->rowCount(), 6);
}

void TestTakesPage::aDeletedTakeComesBackFromTheTrash()
{
    fill(6);
    const QDateTime longAgo = QDateTime::currentDateTime().addDays(-20);
    QVERIFY(m_fixture->library->takes().moveToTrash(m_takes.front().id, longAgo));
    open();
    auto* model = qobject_cast<TakeListModel*>(m_table->model());
    QCOMPARE(model->rowCount(), 5);
    TakeQuery trash;
    trash.trash = true;
    m_page->showTakes(trash);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, TakeListModel::State).data().toString(), QStringLiteral("10 day(s)"));

    m_table->selectTakes({m_takes.front().id});
    Q_EMIT m_page->findChild<TakeActionBar*>()->restoreRequested();
    QCOMPARE(model->rowCount(), 0);
    m_page->showTakes({});
    QCOMPARE(model->rowCount(), 6);
}

void TestTakesPage::detailsChangeAndUndoBringsThemBack()
{
    fill(3);
    open();
    auto* model = qobject_cast<TakeListModel*>(m_table->model());
    const Take before = model->take(0);
    m_table->selectTakes({before.id});
    QTest::keyClick(m_table, Qt::Key_F2);
    auto* dialog = m_page->findChild<TakeDetailsDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->setup(), before.setup);
    const auto boxes = dialog->findChildren<QComboBox*>();
    boxes.at(0)->setEditText(QStringLiteral("Why this company?"));
    boxes.at(1)->setEditText(QStringLiteral("A story nobody told yet"));
    dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();

    const Take after = *m_fixture->library->takes().take(before.id);
    QCOMPARE(after.setup.questionText, QStringLiteral("Why this company?"));
    QVERIFY(after.setup.question.isNull());
    QCOMPARE(
        m_fixture->library->stories().story(after.setup.story)->title,
        QStringLiteral("A story nobody told yet"));
    QTest::keyClick(m_table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->library->takes().take(before.id)->setup, before.setup);
}

void TestTakesPage::emptyListsSayWhatBelongsThere()
{
    open();
    QSignalSpy rehearse(m_page.get(), &TakesPage::rehearseRequested);
    EmptyState* seen = nullptr;
    for (EmptyState* each : m_page->findChildren<EmptyState*>()) {
        if (each->isVisible())
            seen = each;
    }
    QVERIFY(seen);
    QTest::mouseClick(seen->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(rehearse.count(), 1);
    QVERIFY(!m_table->isVisible());

    fill(2);
    QTRY_VERIFY(m_table->isVisible());
    m_page->findChild<QLineEdit*>()->setText(QStringLiteral("nowhere-to-be-found"));
    QVERIFY(!m_table->isVisible());
    QVERIFY(m_filters->isVisible());
    m_filters->clear();
    QVERIFY(m_table->isVisible());
}

void TestTakesPage::selectionSurvivesAChange()
{
    fill(10);
    open();
    auto* model = qobject_cast<TakeListModel*>(m_table->model());
    const TakeId chosen = model->take(4).id;
    m_table->selectTakes({chosen});
    Rating rating;
    rating.clarity = 5;
    QVERIFY(m_fixture->library->takes().setRating(chosen, rating));
    QTRY_COMPARE(model->take(model->rowOf(chosen)).rating.clarity, std::optional(5));
    QCOMPARE(m_table->selectedTakes(), std::vector{chosen});
}

void TestTakesPage::lengthsSayTheirVerdict()
{
    const LengthRules rules = LengthRules::defaults(Depth::Standard);
    QCOMPARE(words::length(Milliseconds(62'000), rules), QStringLiteral("1:02 thin"));
    QCOMPARE(words::length(Milliseconds(161'999), rules), QStringLiteral("2:41 ✓"));
    QCOMPARE(words::length(Milliseconds(204'000), rules), QStringLiteral("3:24 +0:24"));
    QCOMPARE(words::length(Milliseconds(260'000), rules), QStringLiteral("4:20 +1:20 !!"));
    QCOMPARE(words::clock(Milliseconds(3'723'000)), QStringLiteral("1:02:03"));
}

QTEST_MAIN(TestTakesPage)
#include "TestTakesPage.moc"
