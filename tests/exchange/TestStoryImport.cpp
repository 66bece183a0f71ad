#include "exchange/StoryExport.h"
#include "exchange/StoryFileReader.h"
#include "exchange/StoryImport.h"
#include "exchange/StoryJson.h"
#include "exchange/StoryMarkdown.h"
#include "story/RandomStory.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace starling;
using namespace starling::test;

namespace {

QString text(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

template<typename Value>
QString sentenceOf(const Expected<Value>& result)
{
    return result ? QString() : result.error().message;
}

const QDateTime& noon()
{
    static const QDateTime time = QDateTime::fromString(text("2026-11-21T12:00:00+01:00"), Qt::ISODate);
    return time;
}

/// A library of its own in a folder of its own.
class Bank {
public:
    Bank()
        : m_library(Library::open(m_dir.filePath(text("library"))).value())
        , m_catalog(loadCatalog(QLocale::c()).value())
    {
    }

    [[nodiscard]] Library& library() { return *m_library; }
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    [[nodiscard]] QString path(const char* name) const { return m_dir.filePath(text(name)); }
    [[nodiscard]] std::vector<Story> stories() { return m_library->stories().all().value(); }
    [[nodiscard]] QuestionTexts questions()
    {
        QuestionTexts result;
        const auto questions = m_library->questions().all(m_catalog, QuestionStore::Retired::Included);
        for (const Question& each : questions.value())
            result.insert(each.id, each.text);
        return result;
    }
    [[nodiscard]] Expected<StoryImportPlan> plan(const QStringList& files)
    {
        const auto file = readStoryFiles(files);
        if (!file)
            return fail(file.error());
        return planStoryImport(*file, *m_library, m_catalog);
    }
    /// Every conflict decided alike.
    [[nodiscard]] Expected<StoryImportCounts> take(const QStringList& files, ConflictChoice choice)
    {
        const auto planned = plan(files);
        if (!planned)
            return fail(planned.error());
        const std::vector<ConflictChoice> choices(planned->conflicts.size(), choice);
        return applyStoryImport(*planned, choices, *m_library, m_catalog, noon());
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Library> m_library;
    Catalog m_catalog;
};

constexpr auto keep = ConflictChoice::KeepMine;
constexpr auto replace = ConflictChoice::TakeTheirs;
constexpr auto both = ConflictChoice::KeepBoth;

} // namespace

class TestStoryImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStoryGoesOutAndInUnchanged_data();
    void everyStoryGoesOutAndInUnchanged();
    void importingAgainChangesNothing();
    void aConflictShowsBothAndIsDecided();
    void aCopyIsKnownAgain();
    void aStoryFromTheTrashComesBackOnlyWhenWanted();
    void unknownQuestionsAreAdded();
    void questionsGivenByWordsAreThoseOfTheLibrary();
    void namesThatAPersonWroteBecomeIds();
    void anythingWrongTakesNothingIn();
    void aChangeMeanwhileIsNoticed();
    void aFailureHalfWayLeavesNothing();
    void twoDifferentStoriesOfOneIdAreRefused();
    void filesAreNamedSafely();
};

void TestStoryImport::everyStoryGoesOutAndInUnchanged_data()
{
    QTest::addColumn<bool>("isJson");
    QTest::newRow("JSON") << true;
    QTest::newRow("Markdown") << false;
}

void TestStoryImport::everyStoryGoesOutAndInUnchanged()
{
    QFETCH(bool, isJson);
    const quint32 seed = Random::seed();
    Random random(seed);
    std::vector<Story> stories;
    for (int i = 0; i < 60; ++i)
        stories.push_back(randomStory(random));
    Bank from;
    QVERIFY2(from.library().stories().insert(stories), qPrintable(QString::number(seed)));
    const std::vector<Story> before = from.stories();

    const QString target = from.path(isJson ? "bank.json" : "bank");
    const auto written =
        exportStories(before, from.questions(), isJson ? StoryFormat::Json : StoryFormat::Markdown, target);
    QVERIFY2(written, qPrintable(sentenceOf(written)));
    QCOMPARE(written->size(), isJson ? 1 : 60);

    Bank to;
    const auto counts = to.take({target}, keep);
    QVERIFY2(counts, qPrintable(sentenceOf(counts)));
    QCOMPARE(counts->added, 60);
    const std::vector<Story> after = to.stories();
    QCOMPARE(after.size(), before.size());
    for (size_t i = 0; i < before.size(); ++i) {
        const QString fields = differences(before[i], after[i]).join(QLatin1Char(' '));
        QVERIFY2(after[i] == before[i], qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fields)));
    }
    // Where they come from, nothing is new.
    const auto again = from.plan({target});
    QVERIFY(again && again->added.empty() && again->conflicts.empty());
    QCOMPARE(again->same.size(), size_t(60));
}

void TestStoryImport::importingAgainChangesNothing()
{
    Bank bank;
    QVERIFY(write(bank.path("a.md"), "# By hand\n\n## Questions it answers\n\n- Why this team?\n"));
    QVERIFY(write(
        bank.path("b.json"),
        R"({"format": "starling-stories", "version": 1, "stories": [{"title": "By program"}]})"));
    const QStringList files{bank.path("a.md"), bank.path("b.json")};
    const auto first = bank.take(files, keep);
    QVERIFY2(first, qPrintable(sentenceOf(first)));
    QCOMPARE(first->added, 2);
    QCOMPARE(first->questions, 1);
    const std::vector<Story> stories = bank.stories();
    QCOMPARE(stories.at(0).createdAt, noon());
    const QuestionTexts questions = bank.questions();
    for (const ConflictChoice choice : {keep, replace, both}) {
        const auto again = bank.take(files, choice);
        QVERIFY(again);
        QCOMPARE(*again, (StoryImportCounts{0, 2, 0, 0, 0, 0}));
        QCOMPARE(bank.stories(), stories);
        QCOMPARE(bank.questions(), questions);
    }
}

void TestStoryImport::aConflictShowsBothAndIsDecided()
{
    for (const ConflictChoice choice : {keep, replace, both}) {
        Bank bank;
        QVERIFY(write(bank.path("a.md"), "# One\n\n- Company or team: Ours\n\n## Lesson\n\nOurs\n"));
        QVERIFY(bank.take({bank.path("a.md")}, keep));
        QVERIFY(write(bank.path("a.md"), "# One\n\n- Company or team: Theirs\n\n## Lesson\n\nTheirs\n"));
        const auto plan = bank.plan({bank.path("a.md")});
        QVERIFY(plan);
        QCOMPARE(plan->conflicts.size(), size_t(1));
        const StoryConflict& conflict = plan->conflicts.front();
        QCOMPARE(conflict.mine.facts.lesson, text("Ours"));
        QCOMPARE(conflict.theirs.facts.lesson, text("Theirs"));
        QCOMPARE(conflict.fields, QStringList({text("company"), text("facts.lesson")}));

        const auto counts = bank.take({bank.path("a.md")}, choice);
        QVERIFY(counts);
        QCOMPARE(*counts, (StoryImportCounts{0, 0, choice == keep, choice == replace, choice == both, 0}));
        const std::vector<Story> stories = bank.stories();
        QCOMPARE(stories.size(), size_t(choice == both ? 2 : 1));
        QCOMPARE(stories.at(0).facts.lesson, choice == replace ? text("Theirs") : text("Ours"));
        if (choice == both) {
            QCOMPARE(stories.at(1).title, text("One (imported)"));
            QCOMPARE(stories.at(1).facts.lesson, text("Theirs"));
        }
    }
}

void TestStoryImport::aCopyIsKnownAgain()
{
    Bank bank;
    QVERIFY(write(bank.path("a.md"), "# One\n\n## Lesson\n\nOurs\n"));
    QVERIFY(bank.take({bank.path("a.md")}, keep));
    QVERIFY(write(bank.path("a.md"), "# One\n\n## Lesson\n\nTheirs\n"));
    QVERIFY(bank.take({bank.path("a.md")}, both));
    const std::vector<Story> stories = bank.stories();
    const auto again = bank.take({bank.path("a.md")}, both);
    QVERIFY(again);
    QCOMPARE(again->same, 1);
    QCOMPARE(bank.stories(), stories);
}

void TestStoryImport::aStoryFromTheTrashComesBackOnlyWhenWanted()
{
    Bank bank;
    QVERIFY(write(bank.path("a.md"), "# One\n"));
    QVERIFY(bank.take({bank.path("a.md")}, keep));
    const StoryId id = bank.stories().at(0).id;
    QVERIFY(bank.library().stories().moveToTrash(id, noon()));
    const auto plan = bank.plan({bank.path("a.md")});
    QVERIFY(plan && plan->conflicts.size() == 1 && plan->conflicts[0].mine.deletedAt);
    QVERIFY(plan->conflicts[0].fields.isEmpty());
    QVERIFY(bank.take({bank.path("a.md")}, keep) && bank.stories().empty());
    QVERIFY(bank.take({bank.path("a.md")}, replace));
    QCOMPARE(bank.stories().at(0).id, id);
}

void TestStoryImport::unknownQuestionsAreAdded()
{
    Bank from;
    Question question;
    question.text = text("What would your last team say?");
    question = from.library().questions().add(question).value();
    Story story;
    story.id = StoryId::create();
    story.title = text("One");
    story.createdAt = noon();
    story.uses = {{question.id, text("the retrospective")}, {QuestionId(text("ml-rollback")), {}}};
    for (const StoryFormat format : {StoryFormat::Json, StoryFormat::Markdown}) {
        const QString target = from.path(format == StoryFormat::Json ? "one.json" : "one.md");
        QVERIFY(exportStories({story}, from.questions(), format, target));
        Bank to;
        const auto counts = to.take({target}, keep);
        QVERIFY2(counts, qPrintable(sentenceOf(counts)));
        QCOMPARE(counts->questions, 1);
        QCOMPARE(to.stories().at(0), story);
        QCOMPARE(to.questions().value(question.id), question.text);
        // Only for stories that are taken in.
        QVERIFY(to.library().questions().remove(question.id));
        QVERIFY(to.library().stories().moveToTrash(story.id, noon()));
        QVERIFY(to.take({target}, keep));
        QVERIFY(!to.questions().contains(question.id));
    }
}

void TestStoryImport::questionsGivenByWordsAreThoseOfTheLibrary()
{
    Bank bank;
    const Question& builtIn = bank.catalog().questions.front();
    const QByteArray shouted = builtIn.text.toUpper().replace(text(" "), text("  ")).toUtf8();
    QVERIFY(
        write(bank.path("a.md"), "# One\n\n## Questions it answers\n\n- " + shouted + "\n- Mine\n- mine?\n"));
    QVERIFY(bank.take({bank.path("a.md")}, keep));
    const Story story = bank.stories().at(0);
    QCOMPARE(story.uses.size(), size_t(2));
    QCOMPARE(story.uses.at(0).question, builtIn.id);
    QCOMPARE(bank.questions().value(story.uses.at(1).question), text("Mine"));
    QCOMPARE(bank.questions().size(), qsizetype(bank.catalog().questions.size()) + 1);
}

void TestStoryImport::namesThatAPersonWroteBecomeIds()
{
    Bank bank;
    const Framework& framework = bank.catalog().frameworks.back();
    const BankCategory& category = bank.catalog().kit.categories.front();
    QVERIFY(write(
        bank.path("a.md"), "# One\n\n- Framework: " + framework.name.toLower().toUtf8()
                               + "\n- Categories: My own, " + category.name.toUtf8() + "\n\n## Spine\n\n### "
                               + framework.segments.front().name.toUpper().toUtf8() + "\n\n- Said\n"));
    const auto taken = bank.take({bank.path("a.md")}, keep);
    QVERIFY2(taken, qPrintable(sentenceOf(taken)));
    const Story story = bank.stories().at(0);
    QCOMPARE(story.framework, framework.id);
    QCOMPARE(story.bullets(framework.segments.front().id), QStringList{text("Said")});
    QCOMPARE(story.categories, QStringList({text("My own"), category.id}));
    const auto again = bank.plan({bank.path("a.md")});
    QVERIFY(again && again->same.size() == 1);
}

void TestStoryImport::anythingWrongTakesNothingIn()
{
    Bank bank;
    QVERIFY(write(bank.path("good.md"), "# Good\n"));
    QVERIFY(write(bank.path("bad.md"), "# Bad\n\n## Moral\n"));
    QVERIFY(write(bank.path("bad.json"), "{\n\"format\":"));
    QVERIFY(write(bank.path("good.txt"), "# Good\n"));
    for (const char* name : {"bad.md", "bad.json", "good.txt", "missing.md"}) {
        const auto taken = bank.take({bank.path("good.md"), bank.path(name)}, replace);
        QVERIFY(!taken);
        QVERIFY2(taken.error().message.contains(text(name)), qPrintable(taken.error().message));
        QVERIFY(bank.stories().empty());
    }
    const auto named = bank.plan({bank.path("bad.md")});
    QVERIFY2(sentenceOf(named).startsWith(text("bad.md: Line 3: ")), qPrintable(sentenceOf(named)));
}

void TestStoryImport::aChangeMeanwhileIsNoticed()
{
    Bank bank;
    QVERIFY(write(bank.path("a.md"), "# One\n\n## Lesson\n\nOurs\n"));
    QVERIFY(bank.take({bank.path("a.md")}, keep));
    QVERIFY(write(bank.path("a.md"), "# One\n\n## Lesson\n\nTheirs\n"));
    const auto plan = bank.plan({bank.path("a.md")});
    Story edited = bank.stories().at(0);
    edited.facts.goal = text("Typed while the page asked");
    QVERIFY(bank.library().stories().save(edited));
    const auto applied = applyStoryImport(*plan, {replace}, bank.library(), bank.catalog(), noon());
    QVERIFY(!applied);
    QCOMPARE(bank.stories().at(0), edited);
    QVERIFY(!applyStoryImport(*bank.plan({bank.path("a.md")}), {}, bank.library(), bank.catalog(), noon()));
}

void TestStoryImport::aFailureHalfWayLeavesNothing()
{
    Bank bank;
    const QuestionTexts before = bank.questions();
    Question question;
    question.text = text("Half-way");
    const auto changed = bank.library().changeAtOnce([&]() -> Expected<void> {
        const auto added = bank.library().questions().add(question);
        if (!added || !bank.library().stories().add(text("Half-way"), noon()))
            return {};
        return fail(ErrorCode::DiskFull, text("full"));
    });
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, ErrorCode::DiskFull);
    QCOMPARE(bank.questions(), before);
    QVERIFY(bank.stories().empty());
    // What failed within is undone, and what came before it stays.
    Story there;
    there.title = text("There already");
    there.id = StoryId(text("there"));
    Story fresh = there;
    fresh.id = StoryId(text("new"));
    QVERIFY(bank.library().stories().insert(there));
    QVERIFY(bank.library().changeAtOnce([&]() -> Expected<void> {
        if (!bank.library().questions().add(question) || bank.library().stories().insert({fresh, there}))
            return fail(ErrorCode::Internal, text("unexpected"));
        return {};
    }));
    QCOMPARE(bank.stories().size(), size_t(1));
    QCOMPARE(bank.questions().size(), before.size() + 1);
    QVERIFY(bank.library().stories().add(text("After"), noon()));
}

void TestStoryImport::twoDifferentStoriesOfOneIdAreRefused()
{
    Bank bank;
    QVERIFY(write(bank.path("a.md"), "# One\n\n- Id: x\n"));
    QVERIFY(write(bank.path("b.md"), "# Two\n\n- Id: x\n"));
    QVERIFY(write(bank.path("c.md"), "# One\n\n- Id: x\n"));
    QVERIFY(sentenceOf(bank.plan({bank.path("a.md"), bank.path("b.md")})).contains(text("b.md")));
    const auto plan = bank.plan({bank.path("a.md"), bank.path("c.md")});
    QVERIFY(plan && plan->added.size() == 1);
}

void TestStoryImport::filesAreNamedSafely()
{
    Story story;
    story.id = StoryId(text("x"));
    const auto nameFor = [&story](const QString& title) {
        story.title = title;
        return storyFileName(story);
    };
    QVERIFY(nameFor(text("Rolled back: the *ranking* model!"))
                .startsWith(text("rolled-back-the-ranking-model-")));
    QVERIFY(nameFor(text("../../etc/passwd")).startsWith(text("etc-passwd-")));
    QVERIFY(nameFor(text("שלום עולם")).startsWith(text("שלום-עולם-")));
    QCOMPARE(nameFor(text("???")).size(), 8 + 3);
    QVERIFY(nameFor(QString(20'000, QChar(0x4e00))).toUtf8().size() < 255);
    const QString one = nameFor(text("One"));
    story.id = StoryId(text("y"));
    QVERIFY(nameFor(text("One")) != one);
    const quint32 seed = Random::seed();
    Random random(seed);
    static const QRegularExpression unsafe(text(R"([\x00-\x1f/\\:*?"<>|]|^[.\-]|\.$)"));
    for (int i = 0; i < 2000; ++i) {
        const QString name = nameFor(random.text(300));
        QVERIFY2(!name.contains(unsafe), qPrintable(QString::number(seed)));
        QVERIFY(name.toUtf8().size() < 255);
    }

    QTemporaryDir dir;
    QVERIFY(!exportStories({story, story}, {}, StoryFormat::Markdown, dir.filePath(text("two.md"))));
    QVERIFY(!exportStories({story}, {}, StoryFormat::Json, dir.filePath(text("none/of/these.json"))));
    QVERIFY(QDir(dir.path()).isEmpty());
}

QTEST_GUILESS_MAIN(TestStoryImport)
#include "TestStoryImport.moc"
