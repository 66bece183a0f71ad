#include "app/LibraryFixture.h"
#include "coverage/CoveragePage.h"
#include "coverage/RoleWordsView.h"
#include "coverage/SynonymField.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace starling;
using starling::test::LibraryFixture;

class TestRoleWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPastedAdvertisementShowsWhatIsUsedAndWhatIsAbsent();
    void theUsersSynonymsJoinTwoWords();
    void anAdvertisementIsKeptWithTheChosenSet();
    void nothingIsEverRewritten();
    void theWindowNeverWaits();
    void aTermLeadsToItsStory();

private:
    void addStory(const char* title, const char* decision);
    void paste(const QString& text);
    /// The row's use, with its terms compared without case.
    [[nodiscard]] std::optional<RoleTerm> term(const QString& text) const;

    std::unique_ptr<LibraryFixture> m_fixture;
    std::unique_ptr<CoveragePage> m_page;
    RoleWordsView* m_view = nullptr;
};

void TestRoleWords::init()
{
    m_fixture = std::make_unique<LibraryFixture>();
    QVERIFY(m_fixture->isOpen());
    addStory("Canary rollout", "A canary with a rollback threshold on the Kubernetes cluster");
    m_page = std::make_unique<CoveragePage>(CoveragePage::Services{
        *m_fixture->library, m_fixture->catalog, m_fixture->settings, m_fixture->theme});
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->enter();
    m_page->showRoleWords({});
    m_view = m_page->findChild<RoleWordsView*>();
    QVERIFY(m_view->advert()->hasFocus());
}

void TestRoleWords::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

void TestRoleWords::addStory(const char* title, const char* decision)
{
    Story story;
    story.id = StoryId::create();
    story.title = QString::fromUtf8(title);
    story.createdAt = QDateTime::currentDateTimeUtc();
    story.facts.decision = QString::fromUtf8(decision);
    QVERIFY(m_fixture->library->stories().insert(story));
}

void TestRoleWords::paste(const QString& text)
{
    QSignalSpy shown(m_view, &RoleWordsView::termsShown);
    m_view->advert()->setFocus();
    QGuiApplication::clipboard()->setText(text);
    QTest::keyClick(m_view->advert(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_view->advert(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(!shown.isEmpty());
}

std::optional<RoleTerm> TestRoleWords::term(const QString& text) const
{
    const auto* model = qobject_cast<const RoleTermModel*>(m_view->table()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->termAt(row).term.compare(text, Qt::CaseInsensitive) == 0)
            return model->termAt(row);
    }
    return std::nullopt;
}

void TestRoleWords::aPastedAdvertisementShowsWhatIsUsedAndWhatIsAbsent()
{
    paste(QStringLiteral("You run Kubernetes clusters and build Terraform modules. Terraform is a must."));
    QVERIFY(term(QStringLiteral("Kubernetes")));
    QCOMPARE(term(QStringLiteral("Kubernetes"))->use, RoleTerm::Use::Used);
    QVERIFY(term(QStringLiteral("Terraform")));
    QCOMPARE(term(QStringLiteral("Terraform"))->use, RoleTerm::Use::Absent);
    QCOMPARE(term(QStringLiteral("Terraform"))->mentions, 2);
    QVERIFY(m_view->summary().contains(QStringLiteral("absent")));
}

void TestRoleWords::theUsersSynonymsJoinTwoWords()
{
    paste(QStringLiteral("Terraform, Terraform and the Zeppelinator."));
    QVERIFY(term(QStringLiteral("Zeppelinator")));
    QCOMPARE(term(QStringLiteral("Zeppelinator"))->use, RoleTerm::Use::Absent);
    QSignalSpy shown(m_view, &RoleWordsView::termsShown);
    m_view->synonyms()->begin(QStringLiteral("Zeppelinator"));
    QTest::keyClicks(m_view->synonyms(), QStringLiteral("canary"));
    QTRY_COMPARE(
        *m_fixture->library->stories().synonyms(),
        (std::vector{QStringList{QStringLiteral("Zeppelinator"), QStringLiteral("canary")}}));
    QTRY_COMPARE(term(QStringLiteral("Zeppelinator"))->use, RoleTerm::Use::SaidDifferently);
    QCOMPARE(term(QStringLiteral("Zeppelinator"))->saidAs, QStringLiteral("canary"));
    m_view->table()->setFocus();
    QTest::keyClick(m_view->table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(m_fixture->library->stories().synonyms()->empty());
    QTRY_COMPARE(term(QStringLiteral("Zeppelinator"))->use, RoleTerm::Use::Absent);
}

void TestRoleWords::anAdvertisementIsKeptWithTheChosenSet()
{
    paste(QStringLiteral("kept nowhere"));
    const QuestionSet set = *m_fixture->library->questions().saveSet(
        {{}, QStringLiteral("ACME"), QStringLiteral("Terraform"), {}});
    QTRY_VERIFY(m_view->sets()->findText(QStringLiteral("ACME")) > 0);
    m_page->showRoleWords(set.id);
    QCOMPARE(m_view->advert()->toPlainText(), QStringLiteral("Terraform"));
    paste(QStringLiteral("Kubernetes"));
    QTRY_COMPARE(m_fixture->library->questions().sets()->front().advert, QStringLiteral("Kubernetes"));
    m_page->showRoleWords({});
    QCOMPARE(m_view->advert()->toPlainText(), QStringLiteral("kept nowhere"));
    QCOMPARE(m_fixture->library->questions().sets()->front().advert, QStringLiteral("Kubernetes"));
    m_view->table()->setFocus();
    QTest::keyClick(m_view->table(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_fixture->library->questions().sets()->front().advert, QStringLiteral("Terraform"));
}

void TestRoleWords::nothingIsEverRewritten()
{
    const std::vector<Story> before = *m_fixture->library->stories().all();
    paste(QStringLiteral("Kubernetes, Terraform, canary releases and rollbacks"));
    QCOMPARE(*m_fixture->library->stories().all(), before);
    bool said = false;
    for (const QLabel* label : m_view->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("rewrites none")));
    QVERIFY(said);
}

void TestRoleWords::theWindowNeverWaits()
{
    // A question that is asked again and again while the first is being answered.
    QSignalSpy shown(m_view, &RoleWordsView::termsShown);
    QString advert;
    for (int i = 0; i < 20'000; ++i)
        advert += QStringLiteral("word%1 ").arg(i % 700);
    RoleWordsJob job(m_fixture->catalog.roleWords);
    QSignalSpy answered(&job, &RoleWordsJob::answered);
    for (int i = 0; i < 5; ++i)
        job.ask({advert + QString::number(i), {}, {}});
    QVERIFY(job.isRunning()); // asking came back before the answer
    QTRY_VERIFY_WITH_TIMEOUT(!job.isRunning(), 60'000);
    QCOMPARE(answered.count(), 1); // the last one's
}

void TestRoleWords::aTermLeadsToItsStory()
{
    paste(QStringLiteral("Kubernetes, Kubernetes"));
    QSignalSpy opened(m_page.get(), &CoveragePage::storyOpened);
    m_view->table()->setFocus();
    m_view->table()->setCurrentIndex(m_view->table()->model()->index(0, 0));
    QTest::keyClick(m_view->table(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

QTEST_MAIN(TestRoleWords)
#include "TestRoleWords.moc"
