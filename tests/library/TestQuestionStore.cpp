#include "library/Library.h"
#include "story/StoryText.h"
#include "support/Random.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace starling;

namespace {

using Retired = QuestionStore::Retired;

Question builtIn(const char* id, const char* text)
{
    Question question;
    question.id = QuestionId(QLatin1String(id));
    question.text = QLatin1String(text);
    question.listensFor = QStringLiteral("a decision");
    question.pitfall = QStringLiteral("we");
    question.set = QStringLiteral("ml");
    question.framework = FrameworkId(QStringLiteral("star"));
    question.builtIn = true;
    return question;
}

QStringList idsOf(const Expected<std::vector<Question>>& questions)
{
    QStringList result;
    for (const Question& question : *questions)
        result << question.id.toString();
    return result;
}

} // namespace

class TestQuestionStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theCatalogueComesFirst();
    void ownQuestionsSurviveWhole();
    void builtInQuestionsCanBeEditedAndReverted();
    void retiredQuestionsAreOfferedNowhere();
    void ownQuestionsCanBeRemoved();
    void wordsForAQuestionThatIsGoneAreKept();
    void whatCannotBeKeptIsRefused();
    void setsKeepTheirOrder();
    void aRemovedQuestionLeavesItsSets();

private:
    QuestionStore& questions() { return m_library->questions(); }
    Question own(const char* text)
    {
        return *questions().add({{}, QString::fromUtf8(text), {}, {}, {}, {}, {}});
    }

    Catalog m_catalog;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
    test::Random m_random{test::Random::seed()};
};

void TestQuestionStore::init()
{
    m_catalog.questions = {builtIn("b-first", "First?"), builtIn("a-second", "Second?")};
    m_dir = std::make_unique<QTemporaryDir>();
    auto library = Library::open(m_dir->path());
    QVERIFY(library);
    m_library = std::move(*library);
}

void TestQuestionStore::cleanup()
{
    m_library.reset();
    m_dir.reset();
}

void TestQuestionStore::theCatalogueComesFirst()
{
    const Question zebra = own("Zebra?");
    const Question ant = own("Ant?");
    QCOMPARE(
        idsOf(questions().all(m_catalog)),
        (QStringList{
            QStringLiteral("b-first"), QStringLiteral("a-second"), zebra.id.toString(), ant.id.toString()}));
    QCOMPARE(*questions().question(m_catalog, ant.id), ant);
    QCOMPARE(*questions().question(m_catalog, m_catalog.questions.at(1).id), m_catalog.questions.at(1));
    QCOMPARE(
        questions().question(m_catalog, QuestionId(QStringLiteral("none"))).error().code,
        ErrorCode::NotFound);
}

void TestQuestionStore::ownQuestionsSurviveWhole()
{
    std::vector<Question> written;
    for (int i = 0; i < 50; ++i) {
        Question question;
        if (m_random.chance(0.5))
            question.id = QuestionId::create();
        question.text = QStringLiteral("Q ") + m_random.text(60);
        question.listensFor = m_random.text(60);
        question.pitfall = m_random.text(60);
        question.categories = {m_random.text(10), m_random.text(10), QStringLiteral("a, \"b\"")};
        question.framework = FrameworkId(QStringLiteral("soari"));
        question.set = QStringLiteral("ml");
        const auto added = questions().add(question);
        QVERIFY(added);
        QVERIFY(question.id.isNull() || added->id == question.id);
        QCOMPARE(added->set, QStringLiteral("own"));
        QCOMPARE(added->text, normalisedBlock(question.text));
        written.push_back(*added);
    }
    QCOMPARE(*questions().all({}), written);
    QCOMPARE(questions().add(written.front()).error().code, ErrorCode::InvalidInput);
    written.front().text = QStringLiteral("New words?");
    QVERIFY(questions().save(written.front()));
    QCOMPARE(*questions().all({}), written);
}

void TestQuestionStore::builtInQuestionsCanBeEditedAndReverted()
{
    QSignalSpy changed(&questions(), &QuestionStore::questionsChanged);
    Question mine = m_catalog.questions.front();
    for (const char* text : {"Mine?", "Mine again?"}) {
        mine.text = QLatin1String(text);
        mine.framework = {};
        QVERIFY(questions().save(mine));
        mine.edited = true;
        const auto all = questions().all(m_catalog);
        QCOMPARE(all->size(), size_t(2));
        QCOMPARE(all->front(), mine);
        QCOMPARE(all->back(), m_catalog.questions.back());
    }
    QCOMPARE(questions().remove(mine.id).error().code, ErrorCode::NotFound);
    QVERIFY(questions().revert(mine.id));
    QCOMPARE(*questions().all(m_catalog), m_catalog.questions);
    QCOMPARE(questions().revert(mine.id).error().code, ErrorCode::NotFound);
    QCOMPARE(questions().revert(own("Own?").id).error().code, ErrorCode::NotFound);
    QCOMPARE(changed.size(), 4);
}

void TestQuestionStore::retiredQuestionsAreOfferedNowhere()
{
    const Question mine = own("Own?");
    const QuestionId first = m_catalog.questions.front().id;
    QSignalSpy changed(&questions(), &QuestionStore::questionsChanged);
    for (const QuestionId& id : {first, mine.id, first})
        QVERIFY(questions().setRetired(id, true));
    QCOMPARE(changed.size(), 2);
    QCOMPARE(idsOf(questions().all(m_catalog)), QStringList{QStringLiteral("a-second")});
    const auto all = questions().all(m_catalog, Retired::Included);
    QCOMPARE(all->size(), size_t(3));
    QVERIFY(all->front().retired && all->back().retired && !all->at(1).retired);
    QVERIFY(questions().question(m_catalog, first)->retired);
    QVERIFY(questions().save(all->front())); // new words do not bring it back
    QVERIFY(questions().question(m_catalog, first)->retired);
    for (const QuestionId& id : {first, mine.id})
        QVERIFY(questions().setRetired(id, false));
    QCOMPARE(questions().all(m_catalog)->size(), size_t(3));
}

void TestQuestionStore::ownQuestionsCanBeRemoved()
{
    const Question mine = own("Own?");
    QVERIFY(questions().setRetired(mine.id, true));
    QVERIFY(questions().remove(mine.id));
    QCOMPARE(*questions().all(m_catalog, Retired::Included), m_catalog.questions);
    QCOMPARE(questions().remove(mine.id).error().code, ErrorCode::NotFound);
    QCOMPARE(questions().remove(m_catalog.questions.front().id).error().code, ErrorCode::NotFound);
    QVERIFY(questions().add(mine)); // a change undone
    QVERIFY(!questions().question(m_catalog, mine.id)->retired);
    Question unknown = mine;
    unknown.id = QuestionId::create();
    QCOMPARE(questions().save(unknown).error().code, ErrorCode::NotFound);
}

void TestQuestionStore::wordsForAQuestionThatIsGoneAreKept()
{
    Question mine = m_catalog.questions.front();
    mine.text = QStringLiteral("Mine?");
    QVERIFY(questions().save(mine));
    m_catalog.questions.erase(m_catalog.questions.begin());
    const auto all = questions().all(m_catalog);
    QCOMPARE(all->size(), size_t(2));
    QCOMPARE(all->back().text, QStringLiteral("Mine?"));
    QVERIFY(questions().revert(mine.id));
    QCOMPARE(*questions().all(m_catalog), m_catalog.questions);
}

void TestQuestionStore::whatCannotBeKeptIsRefused()
{
    QSignalSpy changed(&questions(), &QuestionStore::questionsChanged);
    Question question;
    for (const QString& text : {QString(), QStringLiteral(" \n"), QString(10'000'000, QLatin1Char('x'))}) {
        question.text = text;
        QCOMPARE(questions().add(question).error().code, ErrorCode::InvalidInput);
    }
    question = m_catalog.questions.front();
    question.pitfall = QString(longestField + 1, QLatin1Char('x'));
    QCOMPARE(questions().save(question).error().code, ErrorCode::InvalidInput);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(questions().saveSet({{}, QStringLiteral(" "), {}, {}}).error().code, ErrorCode::InvalidInput);
    const QString advert(longestAdvert + 1, QLatin1Char('x'));
    QCOMPARE(
        questions().saveSet({{}, QStringLiteral("A"), advert, {}}).error().code, ErrorCode::InvalidInput);
    QVERIFY(questions().sets()->empty());
}

void TestQuestionStore::setsKeepTheirOrder()
{
    QSignalSpy changed(&questions(), &QuestionStore::setsChanged);
    const QuestionId a(QStringLiteral("z-last"));
    const QuestionId b(QStringLiteral("a-first"));
    auto second = questions().saveSet(
        {{}, QStringLiteral(" Bank "), QStringLiteral("We look for…\r\nרמז"), {a, b, a, {}}});
    QVERIFY(second);
    QCOMPARE(second->name, QStringLiteral("Bank"));
    QCOMPARE(second->questions, (std::vector{a, b}));
    const auto first = questions().saveSet({{}, QStringLiteral("Agency"), QString(), {}});
    QVERIFY(first);
    QCOMPARE(*questions().sets(), (std::vector{*first, *second}));
    second->questions = {b};
    second->name = QStringLiteral("Aardvark");
    QVERIFY(questions().saveSet(*second));
    QCOMPARE(*questions().sets(), (std::vector{*second, *first}));
    QVERIFY(questions().removeSet(second->id));
    QCOMPARE(*questions().sets(), std::vector{*first});
    QCOMPARE(questions().removeSet(second->id).error().code, ErrorCode::NotFound);
    const auto again = questions().saveSet(*second); // a removal undone
    QCOMPARE(again->id, second->id);
    QCOMPARE(changed.size(), 5);
}

void TestQuestionStore::aRemovedQuestionLeavesItsSets()
{
    const Question mine = own("Own?");
    const Question other = own("Other?");
    QVERIFY(questions().saveSet({{}, QStringLiteral("A"), {}, {other.id, mine.id}}));
    QSignalSpy changed(&questions(), &QuestionStore::setsChanged);
    QVERIFY(questions().remove(other.id));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(questions().sets()->front().questions, std::vector{mine.id});
}

QTEST_GUILESS_MAIN(TestQuestionStore)
#include "TestQuestionStore.moc"
