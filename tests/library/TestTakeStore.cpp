#include "library/Library.h"
#include "library/RandomTake.h"
#include "support/Random.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace starling;
using namespace std::chrono_literals;

namespace {

constexpr std::array standardDay{2026, 11, 12};

QDateTime noon(int day = 0)
{
    const QDate date(standardDay.at(0), standardDay.at(1), standardDay.at(2));
    return QDateTime(date, QTime(12, 0), Qt::OffsetFromUTC, 3600).addDays(day);
}

CaptureSummary seconds(int length)
{
    return {length * 48'000LL, 48'000, {}, -6.0};
}

FlagKindId kind(const char* name)
{
    return FlagKindId(QString::fromLatin1(name));
}

} // namespace

class TestTakeStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aTakeIsThereBeforeItsFirstFrame();
    void aFinishedTakeHasItsLengthAndOvertime();
    void aTakeIsFinishedOnlyOnce();
    void aDiscardedTakeIsGone();
    void whateverGoesInComesOut();
    void undoneChangesLeaveNoTrace();
    void nothingHalfWrittenStaysAfterAnError();
    void unknownIdsAreNotFound();
    void nonsenseIsRefused();
    void takesAreListedNewestFirst();
    void aListIsNarrowed();
    void wordsAreFoundWithoutCaseAndAccents_data();
    void wordsAreFoundWithoutCaseAndAccents();
    void theTrashKeepsATakeForThirtyDays();
    void changesAreTold();
    void everythingIsStillThereAfterReopening();
    void storiesAreListedByTitle();
    void ownQuestionsKeepTheirOrder();

private:
    Take add(const QDateTime& at, const TakeSetup& setup = {});
    TakeStore& takes() { return m_library->takes(); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Library> m_library;
};

void TestTakeStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    auto library = Library::open(m_dir->filePath(QStringLiteral("library")));
    QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
    m_library = *std::move(library);
}

void TestTakeStore::cleanup()
{
    m_library.reset();
    m_dir.reset();
}

Take TestTakeStore::add(const QDateTime& at, const TakeSetup& setup)
{
    Take take;
    take.id = TakeId::create();
    take.recordedAt = at;
    take.duration = 100s;
    take.sampleRate = 48'000;
    take.setup = setup;
    const auto inserted = takes().insert(take);
    Q_ASSERT(inserted);
    return take;
}

void TestTakeStore::aTakeIsThereBeforeItsFirstFrame()
{
    TakeSetup setup;
    setup.questionText = QStringLiteral("Why?");
    const auto begun = takes().begin(setup, noon());
    QVERIFY(begun);
    QCOMPARE(begun->state, TakeState::Recording);
    QCOMPARE(*takes().take(begun->id), *begun);
    QCOMPARE(takes().unfinished()->size(), size_t(1));
    QVERIFY(takes().find()->empty());
}

void TestTakeStore::aFinishedTakeHasItsLengthAndOvertime()
{
    const TakeId id = takes().begin({}, noon())->id;
    QVERIFY(takes().setTrack(id, *SegmentTrack::fromMarks({{0ms, SegmentId(QStringLiteral("task"))}})));
    QVERIFY(takes().addFlag(id, {FlagId::create(), kind("we"), {3s, 3s}, {}, FlagSource::Listener}));
    CaptureSummary summary = seconds(200);
    summary.dropouts = {{4s, 5s}, {9s, 9s}};
    QVERIFY(takes().finish(id, summary, TakeState::Ready, LengthRules::defaults(Depth::Standard)));
    const Take take = *takes().take(id);
    QCOMPARE(take.duration, Milliseconds(200s));
    QCOMPARE(take.sampleRate, 48'000);
    QCOMPARE(take.state, TakeState::Ready);
    QCOMPARE(take.dropouts, summary.dropouts);
    QCOMPARE(take.peakDbfs, std::optional(-6.0));
    QCOMPARE(take.track.marks().size(), size_t(1));
    QCOMPARE(take.flags.size(), size_t(2));
    QCOMPARE(take.flags.at(1).kind, overtimeKind());
    QCOMPARE(take.flags.at(1).span, (Span{180s, 200s}));
    QVERIFY(takes().unfinished()->empty());
}

void TestTakeStore::aTakeIsFinishedOnlyOnce()
{
    const LengthRules rules;
    const TakeId id = takes().begin({}, noon())->id;
    QVERIFY(takes().finish(id, seconds(200), TakeState::Ready, rules));
    const Take before = *takes().take(id);
    const auto again = takes().finish(id, seconds(100), TakeState::Recovered, rules);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::InvalidInput);
    QCOMPARE(*takes().take(id), before);
}

void TestTakeStore::aDiscardedTakeIsGone()
{
    const TakeId id = takes().begin({}, noon())->id;
    QVERIFY(takes().discard(id));
    QCOMPARE(takes().take(id).error().code, ErrorCode::NotFound);
}

void TestTakeStore::whateverGoesInComesOut()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    std::vector<StoryId> stories;
    for (int i = 0; i < 5; ++i)
        stories.push_back(m_library->stories().add(QStringLiteral("story"), noon())->id);
    for (int round = 0; round < 150; ++round) {
        const Take take = test::randomTake(random, stories);
        const auto inserted = takes().insert(take);
        QVERIFY2(inserted, qPrintable(QStringLiteral("seed %1").arg(seed)));
        const auto read = takes().take(take.id);
        QVERIFY2(read && *read == take, qPrintable(QStringLiteral("seed %1").arg(seed)));
        QCOMPARE(read->recordedAt.offsetFromUtc(), take.recordedAt.offsetFromUtc());
    }
}

void TestTakeStore::undoneChangesLeaveNoTrace()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    std::vector<StoryId> stories{m_library->stories().add(QStringLiteral("story"), noon())->id};
    Take take = test::randomTake(random, stories);
    take.deletedAt.reset();
    QVERIFY(takes().insert(take));
    for (int round = 0; round < 100; ++round) {
        const Take other = test::randomTake(random, stories);
        const Flag extra = test::randomFlag(random);
        switch (random.integer(0, 5)) {
        case 0:
            QVERIFY(takes().setTrack(take.id, other.track) && takes().setTrack(take.id, take.track));
            break;
        case 1:
            QVERIFY(takes().setSetup(take.id, other.setup) && takes().setSetup(take.id, take.setup));
            break;
        case 2:
            QVERIFY(takes().setRating(take.id, other.rating) && takes().setRating(take.id, take.rating));
            break;
        case 3:
            QVERIFY(takes().addFlag(take.id, extra) && takes().removeFlag(take.id, extra.id));
            break;
        case 4:
            QVERIFY(takes().moveToTrash(take.id, noon()) && takes().restoreFromTrash(take.id));
            break;
        default:
            if (!take.flags.empty()) {
                Flag changed = extra;
                changed.id = take.flags.front().id;
                QVERIFY(takes().updateFlag(take.id, changed));
                QVERIFY(takes().updateFlag(take.id, take.flags.front()));
            }
        }
        QVERIFY2(*takes().take(take.id) == take, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void TestTakeStore::nothingHalfWrittenStaysAfterAnError()
{
    Take take = add(noon());
    take.id = TakeId::create();
    const Flag flag{FlagId::create(), kind("we"), {1s, 2s}, {}, FlagSource::Listener};
    take.flags = {flag, flag}; // the second is refused by the database
    const auto inserted = takes().insert(take);
    QVERIFY(!inserted);
    QCOMPARE(inserted.error().code, ErrorCode::InvalidInput);
    QCOMPARE(takes().take(take.id).error().code, ErrorCode::NotFound);
    QCOMPARE(takes().find()->size(), size_t(1));
}

void TestTakeStore::unknownIdsAreNotFound()
{
    const TakeId nobody = TakeId::create();
    const Take take = add(noon());
    const Flag flag{FlagId::create(), kind("we"), {1s, 2s}, {}, FlagSource::Listener};
    TakeSetup foreign;
    foreign.story = StoryId::create();
    const std::vector<Expected<void>> answers{
        takes().setTrack(nobody, {}),
        takes().setSetup(nobody, {}),
        takes().setRating(nobody, {}),
        takes().addFlag(nobody, flag),
        takes().updateFlag(nobody, flag),
        takes().updateFlag(take.id, flag),
        takes().removeFlag(nobody, flag.id),
        takes().removeFlag(take.id, flag.id),
        takes().moveToTrash(nobody, noon()),
        takes().restoreFromTrash(nobody),
        takes().erase(nobody),
        takes().discard(nobody),
        takes().setSetup(take.id, foreign),
        takes().finish(nobody, seconds(1), TakeState::Ready, {})};
    for (const auto& answer : answers) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::NotFound);
        QVERIFY(!answer.error().message.isEmpty());
    }
    QCOMPARE(takes().begin(foreign, noon()).error().code, ErrorCode::NotFound);
    QCOMPARE(*takes().take(take.id), take);
}

void TestTakeStore::nonsenseIsRefused()
{
    const Take take = add(noon());
    const auto refused = [](const Expected<void>& answer) {
        return !answer && answer.error().code == ErrorCode::InvalidInput;
    };
    QVERIFY(refused(takes().insert(take)));
    Rating rating;
    rating.clarity = 6;
    QVERIFY(refused(takes().setRating(take.id, rating)));
    QVERIFY(refused(takes().addFlag(take.id, {FlagId::create(), kind("we"), {2s, 1s}, {}, {}})));
    QVERIFY(refused(takes().addFlag(take.id, {FlagId::create(), {}, {1s, 2s}, {}, {}})));
    QVERIFY(refused(takes().addFlag(take.id, {FlagId::create(), kind("we"), {-1s, 2s}, {}, {}})));
    QCOMPARE(takes().begin({}, QDateTime()).error().code, ErrorCode::InvalidInput);
    QCOMPARE(*takes().take(take.id), take);
}

void TestTakeStore::takesAreListedNewestFirst()
{
    const Take middle = add(noon(1));
    const Take newest = add(noon(2));
    // Earlier by its own clock, later by the sun: 13:30 in UTC+1 is after 14:00 in UTC+2.
    Take east = add(QDateTime(noon(2).date(), QTime(13, 30), Qt::OffsetFromUTC, 7200));
    const Take oldest = add(noon(0));
    const auto found = takes().find();
    QVERIFY(found);
    QCOMPARE(found->size(), size_t(4));
    QCOMPARE(found->at(0).id, east.id);
    QCOMPARE(found->at(1).id, newest.id);
    QCOMPARE(found->at(2).id, middle.id);
    QCOMPARE(found->at(3).id, oldest.id);
}

void TestTakeStore::aListIsNarrowed()
{
    TakeSetup setup;
    setup.story = m_library->stories().add(QStringLiteral("Rollout"), noon())->id;
    setup.question = QuestionId(QStringLiteral("ml-rollback"));
    setup.framework = FrameworkId(QStringLiteral("star"));
    const Take wanted = add(noon(3), setup);
    add(noon(1));
    QVERIFY(takes().addFlag(wanted.id, {FlagId::create(), kind("vague"), {1s, 2s}, {}, {}}));
    const auto only = [this, &wanted](const TakeQuery& query) {
        const auto found = takes().find(query);
        return found && found->size() == 1 && found->front().id == wanted.id;
    };
    TakeQuery query;
    query.story = setup.story;
    QVERIFY(only(query));
    query = {};
    query.question = setup.question;
    QVERIFY(only(query));
    query = {};
    query.framework = setup.framework;
    QVERIFY(only(query));
    query = {};
    query.flag = kind("vague");
    QVERIFY(only(query));
    QCOMPARE(takes().find(query)->front().flags.size(), size_t(1));
    query = {};
    query.since = noon(2);
    QVERIFY(only(query));
    query.since = noon(3); // at the moment itself counts
    QVERIFY(only(query));
    query.flag = kind("we");
    QVERIFY(takes().find(query)->empty());
}

void TestTakeStore::wordsAreFoundWithoutCaseAndAccents_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("case") << QStringLiteral("CANARY") << true;
    QTest::newRow("accent left out") << QStringLiteral("resume") << true;
    QTest::newRow("accent typed") << QStringLiteral("cánary") << true;
    QTest::newRow("part of a word") << QStringLiteral("oll") << true;
    QTest::newRow("sharp s") << QStringLiteral("strasse") << true;
    QTest::newRow("story, note and lesson") << QStringLiteral("rollout  hedge\tshorter") << true;
    QTest::newRow("one word is missing") << QStringLiteral("rollout zebra") << false;
    QTest::newRow("across texts") << QStringLiteral("resumécanary") << false;
    QTest::newRow("wildcards are letters") << QStringLiteral("roll%") << false;
    QTest::newRow("only spaces") << QStringLiteral("  ") << true;
}

void TestTakeStore::wordsAreFoundWithoutCaseAndAccents()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    TakeSetup setup;
    setup.questionText = QStringLiteral("Tell me of your Straße and résumé");
    setup.story = m_library->stories().add(QStringLiteral("Canary rollout"), noon())->id;
    const Take take = add(noon(), setup);
    QVERIFY(takes().addFlag(take.id, {FlagId::create(), kind("we"), {}, QStringLiteral("a hedge"), {}}));
    Rating rating;
    rating.lesson = QStringLiteral("Shorter setup");
    QVERIFY(takes().setRating(take.id, rating));
    TakeQuery query;
    query.text = typed;
    QCOMPARE(takes().find(query)->size(), size_t(found ? 1 : 0));
}

void TestTakeStore::theTrashKeepsATakeForThirtyDays()
{
    const Take kept = add(noon(-1));
    const Take old = add(noon());
    QFile sound(m_library->folder().flac(old.id));
    QVERIFY(sound.open(QIODevice::WriteOnly));
    sound.close();
    QVERIFY(takes().moveToTrash(old.id, noon()));
    QVERIFY(takes().moveToTrash(old.id, noon(20))); // counts from the first time
    QCOMPARE(takes().find()->size(), size_t(1));
    TakeQuery trash;
    trash.trash = true;
    QCOMPARE(takes().find(trash)->front().id, old.id);
    QCOMPARE(*m_library->purgeTrash(noon(30)), 0);
    QVERIFY(sound.exists());
    QCOMPARE(*m_library->purgeTrash(noon(30).addMSecs(1)), 1);
    QVERIFY(!sound.exists());
    QVERIFY(takes().find(trash)->empty());
    QCOMPARE(takes().find()->front().id, kept.id);
}

void TestTakeStore::changesAreTold()
{
    QSignalSpy added(&takes(), &TakeStore::takeAdded);
    QSignalSpy changed(&takes(), &TakeStore::takeChanged);
    QSignalSpy removed(&takes(), &TakeStore::takeRemoved);
    const TakeId id = takes().begin({}, noon())->id;
    QCOMPARE(added.count(), 0);
    QVERIFY(takes().finish(id, seconds(1), TakeState::Ready, {}));
    QCOMPARE(added.count(), 1);
    QVERIFY(takes().setRating(id, {}));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!takes().setRating(TakeId::create(), {}));
    QCOMPARE(changed.count(), 1);
    QVERIFY(takes().moveToTrash(id, noon()));
    QCOMPARE(removed.count(), 1);
    QVERIFY(takes().restoreFromTrash(id));
    QCOMPARE(added.count(), 2);
}

void TestTakeStore::everythingIsStillThereAfterReopening()
{
    test::Random random(7);
    Take take = test::randomTake(random, {});
    take.deletedAt.reset();
    QVERIFY(takes().insert(take));
    const QString path = m_library->folder().path();
    m_library.reset();
    auto again = Library::open(path);
    QVERIFY(again);
    QCOMPARE((*again)->takes().find()->front(), take);
    const LibraryStatus status = (*again)->status();
    QCOMPARE(status.takes, 1);
    QCOMPARE(status.schema, libraryMigrations().back().version);
    QVERIFY(status.ok);
}

void TestTakeStore::storiesAreListedByTitle()
{
    StoryStore& stories = m_library->stories();
    const Story second = *stories.add(QStringLiteral("  Migration "), noon());
    QVERIFY(stories.add(QStringLiteral("Alerting"), noon()));
    QCOMPARE(second.title, QStringLiteral("Migration"));
    QCOMPARE(stories.add(QStringLiteral(" \n"), noon()).error().code, ErrorCode::InvalidInput);
    Story renamed = second;
    renamed.title = QStringLiteral("Aardvark");
    QVERIFY(stories.save(renamed));
    QCOMPARE(stories.all()->front().id, second.id);
    QCOMPARE(stories.all()->size(), size_t(2));
    QCOMPARE(stories.story(second.id)->createdAt, noon());
    renamed.id = StoryId::create();
    QCOMPARE(stories.save(renamed).error().code, ErrorCode::NotFound);
    QCOMPARE(stories.story(StoryId::create()).error().code, ErrorCode::NotFound);
}

void TestTakeStore::ownQuestionsKeepTheirOrder()
{
    QuestionStore& questions = m_library->questions();
    Question wanted;
    wanted.text = QStringLiteral("Zebra?");
    wanted.categories = {QStringLiteral("failure"), QStringLiteral("a, \"b\"")};
    const Question first = *questions.add(wanted);
    wanted.text = QStringLiteral("Ant?");
    const Question second = *questions.add(wanted);
    QCOMPARE(*questions.all({}), (std::vector<Question>{first, second}));
    QCOMPARE(first.set, QStringLiteral("own"));
    QVERIFY(questions.remove(first.id));
    QCOMPARE(*questions.all({}), std::vector<Question>{second});
    QCOMPARE(questions.remove(first.id).error().code, ErrorCode::NotFound);
    wanted.text = QStringLiteral("  ");
    QCOMPARE(questions.add(wanted).error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestTakeStore)
#include "TestTakeStore.moc"
