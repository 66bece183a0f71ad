#include "library/Connection.h"
#include "library/Library.h"
#include "library/StorySearch.h"
#include "story/RandomStory.h"
#include "story/StoryText.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace starling;

namespace {

const QDateTime monday(QDate(2026, 11, 9), QTime(9, 0), Qt::OffsetFromUTC, 3600);

Story titled(const char* title)
{
    Story story;
    story.id = StoryId::create();
    story.title = QString::fromUtf8(title);
    story.createdAt = monday;
    return story;
}

bool contains(const Expected<std::vector<StoryId>>& found, const StoryId& id)
{
    return found && std::find(found->begin(), found->end(), id) != found->end();
}

/// Words of which a part at least is known to every version of Unicode.
QStringList plainWords(const Story& story)
{
    static const QRegularExpression letter(QStringLiteral("[A-Za-z0-9]"));
    return searchText(story).simplified().split(QLatin1Char(' ')).filter(letter);
}

const Story& byId(const std::vector<Story>& stories, const StoryId& id)
{
    return *std::find_if(stories.begin(), stories.end(), [&id](const Story& each) { return each.id == id; });
}

} // namespace

class TestStoryStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatGoesInComesOut();
    void aSavedStoryReplacesTheWhole();
    void savingKeepsThePlaceInTheTrash();
    void insertingIsAllOrNothing();
    void savingManyInsertsAndReplaces();
    void whatCannotBeKeptIsRefused();
    void theTrashKeepsStoriesForThirtyDays();
    void anErasedStoryLeavesItsTakes();
    void everyWordIsFound();
    void whatIsInTheTrashIsNotFound();
    void caseAndAccentsDoNotMatter();
    void hitsInTheTitleComeFirst();
    void anyTextMayBeTyped();
    void aBrokenSearchIsNamedAndMadeAnew();
    void titlesFollowTheLanguage();
    void synonymsKeepTheirGroups();
    void storiesOfTheFirstVersionAreFound();

private:
    StoryStore& stories() { return m_library->stories(); }
    QSqlDatabase& sideDoor();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<Connection> m_side;
    test::Random m_random{test::Random::seed()};
};

void TestStoryStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto library = Library::open(m_dir->path());
    QVERIFY(library);
    m_library = std::move(*library);
}

void TestStoryStore::cleanup()
{
    m_side.reset();
    m_library.reset();
    m_dir.reset();
}

/// A second connection to the database, to see and spoil what the store does not show.
QSqlDatabase& TestStoryStore::sideDoor()
{
    if (!m_side)
        m_side = *Connection::open(m_library->folder().database(), Connection::Mode::ReadWrite);
    return m_side->database();
}

void TestStoryStore::whatGoesInComesOut()
{
    std::vector<Story> written;
    for (int i = 0; i < 120; ++i) {
        Story story = test::randomStory(m_random);
        if (m_random.chance(0.2))
            story.deletedAt = monday.addDays(i);
        if (i % 2 == 0)
            QVERIFY(stories().insert(story));
        written.push_back(std::move(story));
    }
    std::vector<Story> rest;
    for (size_t i = 1; i < written.size(); i += 2)
        rest.push_back(written.at(i));
    QVERIFY(stories().insert(rest));
    m_library.reset();
    m_library = *Library::open(m_dir->path());
    const auto all = stories().all();
    const auto trash = stories().trash();
    QVERIFY(all && trash);
    QCOMPARE(all->size() + trash->size(), written.size());
    for (const Story& story : written) {
        const auto one = stories().story(story.id);
        QVERIFY(one);
        QCOMPARE(differences(*one, story), QStringList());
        QVERIFY(*one == story);
        QVERIFY(byId(story.deletedAt ? *trash : *all, story.id) == story);
    }
    QVERIFY(std::is_sorted(trash->begin(), trash->end(), [](const Story& a, const Story& b) {
        return *a.deletedAt > *b.deletedAt;
    }));
    const auto problems = m_library->check(false);
    QVERIFY(problems && problems->empty());
}

void TestStoryStore::aSavedStoryReplacesTheWhole()
{
    QSignalSpy changed(&stories(), &StoryStore::storyChanged);
    const StoryId id = stories().add(QStringLiteral("Canary"), monday)->id;
    for (int round = 0; round < 40; ++round) {
        Story story = test::randomStory(m_random);
        story.id = id;
        QVERIFY(stories().save(story));
        QVERIFY(*stories().story(id) == story);
        QCOMPARE(changed.size(), round + 1);
    }
    QVERIFY(*searchIsWhole(sideDoor()));
    Story unknown = titled("unknown");
    QCOMPARE(stories().save(unknown).error().code, ErrorCode::NotFound);
    QCOMPARE(changed.size(), 40);
}

void TestStoryStore::savingKeepsThePlaceInTheTrash()
{
    Story story = *stories().add(QStringLiteral("Canary"), monday);
    QVERIFY(stories().moveToTrash(story.id, monday));
    story.title = QStringLiteral("Rollback");
    QVERIFY(stories().save(story));
    QCOMPARE(stories().story(story.id)->deletedAt, std::optional(monday));
    QVERIFY(stories().restoreFromTrash(story.id));
    story.deletedAt = monday;
    QVERIFY(stories().save(story));
    QVERIFY(!stories().story(story.id)->deletedAt);
}

void TestStoryStore::insertingIsAllOrNothing()
{
    QSignalSpy added(&stories(), &StoryStore::storyAdded);
    const Story first = titled("first");
    Story broken = titled("broken");
    broken.marks.role = 6;
    const std::vector<std::vector<Story>> refused{
        {titled("new"), broken}, {titled("new"), first}, {titled("new"), Story{}}, {broken, broken}};
    QVERIFY(stories().insert(first));
    for (const auto& some : refused) {
        QCOMPARE(stories().insert(some).error().code, ErrorCode::InvalidInput);
        QCOMPARE(stories().all()->size(), size_t(1));
    }
    const Story twice = titled("twice");
    QCOMPARE(stories().insert({twice, twice}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(added.size(), 1);
    QVERIFY(stories().insert(std::vector<Story>{}));
}

void TestStoryStore::savingManyInsertsAndReplaces()
{
    Story known = titled("known");
    QVERIFY(stories().insert(known));
    QSignalSpy added(&stories(), &StoryStore::storyAdded);
    QSignalSpy changed(&stories(), &StoryStore::storyChanged);
    known.company = QStringLiteral("Elsewhere");
    const Story fresh = titled("fresh");
    QVERIFY(stories().save({known, fresh}));
    QVERIFY(*stories().story(known.id) == known);
    QVERIFY(*stories().story(fresh.id) == fresh);
    QCOMPARE(added.size(), 1);
    QCOMPARE(changed.size(), 1);
    known.company = QStringLiteral("Nowhere");
    QVERIFY(!stories().save({known, Story{}}));
    QCOMPARE(stories().story(known.id)->company, QStringLiteral("Elsewhere"));
}

void TestStoryStore::whatCannotBeKeptIsRefused()
{
    QCOMPARE(stories().add(QStringLiteral(" \n"), monday).error().code, ErrorCode::InvalidInput);
    Story story = *stories().add(QStringLiteral("Canary"), monday);
    const Story before = story;
    story.facts.goal = QString(10'000'000, QLatin1Char('x'));
    const auto refused = stories().save(story);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY(refused.error().message.contains(fieldLabel(QStringLiteral("facts.goal"))));
    QVERIFY(*stories().story(story.id) == before);
    story = before;
    story.facts.goal = QStringLiteral("  kept\r\nas it is kept \u0007");
    QVERIFY(stories().save(story));
    QCOMPARE(stories().story(story.id)->facts.goal, QStringLiteral("kept\nas it is kept"));
}

void TestStoryStore::theTrashKeepsStoriesForThirtyDays()
{
    QSignalSpy added(&stories(), &StoryStore::storyAdded);
    QSignalSpy removed(&stories(), &StoryStore::storyRemoved);
    Story story = test::randomStory(m_random);
    QVERIFY(stories().insert(story));
    QVERIFY(stories().moveToTrash(story.id, monday));
    QVERIFY(stories().moveToTrash(story.id, monday.addDays(20))); // the first time counts
    QVERIFY(stories().all()->empty());
    QVERIFY(stories().titles()->empty());
    QCOMPARE(stories().titles(Trash::Included)->size(), size_t(1));
    story.deletedAt = monday;
    QVERIFY(stories().trash()->front() == story);
    QVERIFY(m_library->purgeTrash(monday.addDays(30)));
    QVERIFY(stories().restoreFromTrash(story.id));
    story.deletedAt.reset();
    QVERIFY(stories().all()->front() == story);
    QCOMPARE(added.size(), 2);
    QVERIFY(stories().moveToTrash(story.id, monday));
    QVERIFY(m_library->purgeTrash(monday.addDays(30).addMSecs(1)));
    QCOMPARE(stories().story(story.id).error().code, ErrorCode::NotFound);
    QCOMPARE(removed.size(), 4);
    for (const auto& failed :
         {stories().moveToTrash(story.id, monday), stories().restoreFromTrash(story.id),
          stories().erase(story.id)})
        QCOMPARE(failed.error().code, ErrorCode::NotFound);
}

void TestStoryStore::anErasedStoryLeavesItsTakes()
{
    Story story = titled("Quetzalcoatlus");
    story.facts.goal = QStringLiteral("archaeopteryx");
    QVERIFY(stories().insert(story));
    QVERIFY(stories().insert(titled("Another")));
    Take take;
    take.id = TakeId::create();
    take.recordedAt = monday;
    take.state = TakeState::Ready;
    take.setup.story = story.id;
    QVERIFY(m_library->takes().insert(take));
    QVERIFY(stories().moveToTrash(story.id, monday));
    QCOMPARE(m_library->takes().take(take.id)->setup.story, story.id);
    TakeQuery byTitle;
    byTitle.text = QStringLiteral("quetzal");
    QCOMPARE(m_library->takes().find(byTitle)->size(), size_t(1));
    QVERIFY(stories().erase(story.id));
    QVERIFY(m_library->takes().take(take.id)->setup.story.isNull());
    // Nothing of its words stays behind in the database.
    QVERIFY(runSql(sideDoor(), QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    QFile database(m_library->folder().database());
    QVERIFY(database.open(QIODevice::ReadOnly));
    const QByteArray bytes = database.readAll();
    QVERIFY(bytes.contains("Another"));
    QVERIFY(!bytes.contains("uetzalcoatlus"));
    QVERIFY(!bytes.contains("rchaeopteryx"));
}

void TestStoryStore::everyWordIsFound()
{
    std::vector<Story> written;
    for (int i = 0; i < 40; ++i)
        written.push_back(test::randomStory(m_random));
    QVERIFY(stories().insert(written));
    for (const Story& story : written) {
        const QStringList words = plainWords(story);
        for (const QString& word : words)
            QVERIFY2(contains(stories().search(word), story.id), qPrintable(word));
        for (int round = 0; round < 20 && !words.isEmpty(); ++round) {
            QStringList some;
            for (qint64 n = m_random.integer(1, 4); n > 0; --n)
                some << words.at(m_random.integer(0, words.size() - 1));
            const QString typed = some.join(QStringLiteral("  "));
            QVERIFY2(contains(stories().search(typed), story.id), qPrintable(typed));
            const auto none = stories().search(typed + QStringLiteral(" xyzzyplugh"));
            QVERIFY(none && none->empty());
        }
    }
}

void TestStoryStore::whatIsInTheTrashIsNotFound()
{
    Story story = titled("Canary rollout");
    story.numbers.resize(1);
    story.numbers.front().name = QStringLiteral("latency");
    QVERIFY(stories().insert(story));
    const auto isFound = [&](const char* typed) {
        return contains(stories().search(QString::fromUtf8(typed)), story.id);
    };
    QVERIFY(isFound("lat can"));
    QVERIFY(stories().moveToTrash(story.id, monday));
    QVERIFY(!isFound("lat can"));
    QVERIFY(stories().restoreFromTrash(story.id));
    QVERIFY(isFound("lat can"));
    story.numbers.clear();
    QVERIFY(stories().save(story));
    QVERIFY(!isFound("lat"));
    QVERIFY(isFound("roll"));
    QVERIFY(stories().erase(story.id));
    QVERIFY(!isFound("roll"));
}

void TestStoryStore::caseAndAccentsDoNotMatter()
{
    Story story = titled("Résumé in Łódź");
    story.facts.goal = QStringLiteral("e\u0301tude, ÜBERMUT");
    QVERIFY(stories().insert(story));
    for (const char* typed :
         {"resume", "RESU", "re\u0301sumé", "étude", "etude", "uber", "Über", "ubermut res"})
        QVERIFY2(contains(stories().search(QString::fromUtf8(typed)), story.id), typed);
    QVERIFY(stories().search(QStringLiteral("sume"))->empty()); // no beginning of a word
}

void TestStoryStore::hitsInTheTitleComeFirst()
{
    std::vector<Story> written{titled("A note on rollback"), titled("Something else"), titled("Third")};
    written.at(1).facts.goal = QStringLiteral("rollback ").repeated(1000);
    written.at(2).facts.goal = QStringLiteral("one rollback among many more words of other kinds");
    for (int i = 0; i < 20; ++i)
        written.push_back(titled("Filler"));
    QVERIFY(stories().insert(written));
    QCOMPARE(
        *stories().search(QStringLiteral("rollb")),
        (std::vector{written.at(0).id, written.at(1).id, written.at(2).id}));
}

void TestStoryStore::anyTextMayBeTyped()
{
    Story story = titled("a \"b\" AND c* p99-latency title: near");
    QVERIFY(stories().insert(story));
    const QStringList found{QStringLiteral("\"b\""),      QStringLiteral("AND"),    QStringLiteral("c*"),
                            QStringLiteral("p99-lat"),    QStringLiteral("title:"), QStringLiteral("NEAR"),
                            QStringLiteral("a ☃ * \" b"), QStringLiteral("😀 near")};
    for (const QString& typed : found)
        QVERIFY2(contains(stories().search(typed), story.id), qPrintable(typed));
    const QStringList empty{
        QString(),
        QStringLiteral(" "),
        QStringLiteral("\""),
        QStringLiteral("*"),
        QStringLiteral("\"\" ** ("),
        QStringLiteral("😀"),
        QStringLiteral("☃ — …"),
        QString(QChar(0xd800)),
        QString(QChar::Null)};
    for (const QString& typed : empty) {
        const auto none = stories().search(typed);
        QVERIFY2(none && none->empty(), qPrintable(typed));
    }
    const QStringList hostile{
        QStringLiteral("a OR b"),
        QStringLiteral("a NOT b"),
        QStringLiteral("NEAR(a b, 2)"),
        QStringLiteral("{title body}: a"),
        QStringLiteral("^a + b"),
        QStringLiteral("a\" OR \"b"),
        QStringLiteral("'; DROP TABLE stories; --"),
        QStringLiteral("story_search"),
        QStringLiteral("a%_\\"),
        QString(1'000'000, QLatin1Char('(')),
        QStringLiteral("w ").repeated(100'000),
        QString(1'000'000, QLatin1Char('x')),
        QStringLiteral("a\u0000b"),
        QStringLiteral("\u0430\ufffd")};
    for (const QString& typed : hostile)
        QVERIFY2(stories().search(typed), qPrintable(typed.left(40)));
    for (int round = 0; round < 500; ++round)
        QVERIFY(stories().search(m_random.text(40)));
    QStringList many;
    for (int i = 0; i < 500; ++i)
        many << QStringLiteral("w%1").arg(i);
    QVERIFY(stories().search(many.join(QLatin1Char(' '))));
}

void TestStoryStore::aBrokenSearchIsNamedAndMadeAnew()
{
    const Story story = titled("Canary rollout");
    QVERIFY(stories().insert({story, titled("Another")}));
    const QStringList harm{
        QStringLiteral("DELETE FROM story_search WHERE rowid = 1"),
        QStringLiteral("UPDATE story_search SET body = 'something else'"),
        QStringLiteral("INSERT INTO story_search (rowid, title, body) VALUES (77, 'ghost', '')"),
        QStringLiteral("UPDATE stories SET title = 'Changed' WHERE title = 'Another'"),
        QStringLiteral("UPDATE story_search_content SET c0 = 'unknown to the index'"),
        QStringLiteral("DELETE FROM story_search_data WHERE id > 10"),
        QStringLiteral("DROP TABLE story_search_idx")};
    for (const QString& sql : harm) {
        if (!sql.startsWith(QLatin1String("DROP")))
            QVERIFY(*searchIsWhole(sideDoor()));
        QVERIFY2(runSql(sideDoor(), sql), qPrintable(sql));
        const auto problems = m_library->check(false);
        QVERIFY(problems);
        QVERIFY2(problems->size() == 1, qPrintable(sql));
        QCOMPARE(toText(problems->front().kind), QStringLiteral("story-search"));
        QVERIFY(!problems->front().repaired);
        const auto mended = m_library->check(true);
        QVERIFY(mended && mended->size() == 1);
        QVERIFY2(mended->front().repaired, qPrintable(sql));
        QVERIFY(m_library->check(false)->empty());
        QVERIFY(contains(stories().search(QStringLiteral("canary")), story.id));
        QVERIFY(stories().search(QStringLiteral("ghost"))->empty());
    }
}

void TestStoryStore::titlesFollowTheLanguage()
{
    for (const char* title : {"Zebra", "apple", "Éclair", "Banana", "apple"})
        QVERIFY(stories().add(QString::fromUtf8(title), monday));
    const auto titles = stories().titles();
    const auto all = stories().all();
    QVERIFY(titles && all);
    QCOMPARE(titles->size(), size_t(5));
    for (size_t i = 0; i < titles->size(); ++i) {
        QCOMPARE(titles->at(i).id, all->at(i).id);
        QCOMPARE(titles->at(i).title, all->at(i).title);
        if (i > 0)
            QVERIFY(QString::localeAwareCompare(titles->at(i - 1).title, titles->at(i).title) <= 0);
    }
}

void TestStoryStore::synonymsKeepTheirGroups()
{
    QSignalSpy changed(&stories(), &StoryStore::synonymsChanged);
    QVERIFY(stories().synonyms()->empty());
    const QStringList first{QStringLiteral("k8s"), QStringLiteral("Kubernetes"), QStringLiteral("כובע")};
    const QStringList second{QStringLiteral("ML"), QStringLiteral("machine learning")};
    QVERIFY(stories().setSynonyms(
        {first + QStringList{QStringLiteral(" "), QStringLiteral("k8s ")},
         {QStringLiteral("alone")},
         second}));
    QCOMPARE(*stories().synonyms(), (std::vector{first, second}));
    QVERIFY(stories().setSynonyms({second}));
    QCOMPARE(*stories().synonyms(), std::vector{second});
    QVERIFY(stories().setSynonyms({}));
    QVERIFY(stories().synonyms()->empty());
    QCOMPARE(changed.size(), 3);
}

void TestStoryStore::storiesOfTheFirstVersionAreFound()
{
    const QString folder = m_dir->filePath(QStringLiteral("old"));
    QVERIFY(QDir().mkpath(folder));
    const LibraryFolder old(folder);
    QVERIFY(QFile(old.database()).open(QIODevice::WriteOnly));
    std::vector<Story> written;
    {
        auto connection = Connection::open(old.database(), Connection::Mode::ReadWrite);
        QVERIFY(connection);
        QSqlDatabase& database = (*connection)->database();
        QVERIFY(migrate(database, {libraryMigrations().front()}));
        for (int i = 0; i < 60; ++i) {
            Story story = titled("x");
            story.title = normalisedLine(QStringLiteral("Old story %1 ").arg(i) + m_random.text(20));
            QVERIFY(runSql(
                database, QStringLiteral("INSERT INTO stories VALUES (?, ?, ?, ?)"),
                {story.id.toString(), story.title, story.createdAt.toString(Qt::ISODateWithMs),
                 story.createdAt.toMSecsSinceEpoch()}));
            QVERIFY(runSql(
                database,
                QStringLiteral("INSERT INTO takes (id, recorded_at, recorded_ms, state, story_id, depth) "
                               "VALUES (?, ?, ?, 'ready', ?, 'deep')"),
                {TakeId::create().toString(), story.createdAt.toString(Qt::ISODateWithMs), i,
                 story.id.toString()}));
            written.push_back(story);
        }
    }
    auto library = Library::open(folder);
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    StoryStore& upgraded = (*library)->stories();
    for (Story& story : written) {
        QVERIFY(*upgraded.story(story.id) == story);
        for (const QString& word : plainWords(story))
            QVERIFY2(contains(upgraded.search(word), story.id), qPrintable(word));
        TakeQuery ofStory;
        ofStory.story = story.id;
        QCOMPARE((*library)->takes().find(ofStory)->size(), size_t(1));
        story.facts = test::randomStory(m_random).facts;
        QVERIFY(upgraded.save(story));
        QVERIFY(*upgraded.story(story.id) == story);
    }
    auto side = Connection::open(old.database(), Connection::Mode::ReadWrite);
    QVERIFY(side && *searchIsWhole((*side)->database()));
}

QTEST_GUILESS_MAIN(TestStoryStore)
#include "TestStoryStore.moc"
