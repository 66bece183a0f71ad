#include "app/ReviewStage.h"
#include "review/FlagListModel.h"
#include "review/ReviewText.h"
#include "review/TakeSession.h"
#include "support/Random.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <utility>

using namespace starling;
using namespace std::chrono_literals;

namespace {

Rating clarity(int mark)
{
    Rating rating;
    rating.clarity = mark;
    return rating;
}

} // namespace

class TestTakeSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFlagIsOnDiskWhenItIsSet();
    void aFlagStaysInsideTheTake();
    void undoAndRedoRestoreTheLibraryExactly();
    void aNewTakeBeginsWithoutHistory();
    void aFailedWriteLeavesTakeAndHistoryAlone();
    void aNoteIsTrimmedAndTheSameNoteIsNoEdit();
    void flagsAreFoundOnEitherSideOfAMoment();
    void aTakeThrownAwayElsewhereIsClosed();
    void theListFollowsTheTake();
    void lengthsAreJudgedInWords();
    void aGestureIsOneStep();
    void whatComesToNothingIsNoStep();
    void whatOthersChangeIsRead();
    void ownEditsAreNotReadBack();
    void aThousandStepsAndBack();
    void anEditAmongTenThousandFlagsTouchesItsOwnRows();
    void anyEditMovesTheListRightly();

private:
    /// A flag into the library behind the session's back.
    void fill(size_t count, test::Random& random);
    [[nodiscard]] TakeChange randomChange(test::Random& random) const;

    Milliseconds m_now{0};
    std::unique_ptr<test::ReviewStage> m_stage;
    std::unique_ptr<TakeSession> m_session;
};

void TestTakeSession::init()
{
    m_session.reset();
    m_stage = std::make_unique<test::ReviewStage>();
    QVERIFY(m_stage->set());
    m_session = std::make_unique<TakeSession>(*m_stage->library, m_stage->catalog);
    m_now = 0ms;
    m_session->setClock([this] { return m_now; });
    QVERIFY(m_session->open(m_stage->take));
}

void TestTakeSession::aFlagIsOnDiskWhenItIsSet()
{
    const auto flag = m_session->addFlag(FlagKindId(QStringLiteral("we")), 21'300ms);
    QVERIFY(flag.has_value());
    const Take stored = m_stage->stored();
    QCOMPARE(stored.flags.size(), size_t(1));
    QVERIFY(stored.flags.front().id == *flag);
    QVERIFY(stored.flags.front().span.start == 21'300ms);
    QVERIFY(m_session->take() == stored);
}

void TestTakeSession::aFlagStaysInsideTheTake()
{
    QVERIFY(m_session->addFlag(FlagKindId(QStringLiteral("we")), 500'000ms));
    QVERIFY(m_session->take().flags.front().span.start == m_session->take().duration);
}

void TestTakeSession::undoAndRedoRestoreTheLibraryExactly()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    const auto& kinds = m_stage->catalog.flagKinds;
    std::vector<Take> states{m_stage->stored()};
    while (states.size() < 60) {
        const auto& flags = m_session->take().flags;
        const auto any = [&] { return flags.at(size_t(random.integer(0, qint64(flags.size()) - 1))).id; };
        switch (random.integer(0, 3)) {
        case 0: {
            const FlagKind& kind = kinds.at(size_t(random.integer(0, qint64(kinds.size()) - 1)));
            QVERIFY(m_session->addFlag(kind.id, random.time(0ms, 200'000ms)));
            break;
        }
        case 1:
            if (flags.empty() || !m_session->editNote(any(), random.text(20)))
                continue;
            break;
        case 2:
            if (flags.empty() || !m_session->removeFlag(any()))
                continue;
            break;
        default: {
            Rating rating = m_session->take().rating;
            rating.clarity = int(random.integer(1, 5));
            rating.lesson = random.text(10).trimmed();
            if (!m_session->setRating(rating))
                continue;
        }
        }
        states.push_back(m_stage->stored());
    }
    const QByteArray where = QByteArray::number(seed);
    for (size_t i = states.size() - 1; i > 0; --i) {
        QVERIFY2(m_stage->stored() == states.at(i), where.constData());
        m_session->undo();
    }
    QVERIFY(!m_session->canUndo());
    for (const Take& state : states) {
        QVERIFY2(m_stage->stored() == state, where.constData());
        QVERIFY2(m_session->take() == state, where.constData());
        m_session->redo();
    }
    QVERIFY(!m_session->canRedo());
}

void TestTakeSession::aNewTakeBeginsWithoutHistory()
{
    QVERIFY(m_session->addFlag(FlagKindId(QStringLiteral("we")), 1s));
    QVERIFY(m_session->open(m_stage->take));
    QVERIFY(!m_session->canUndo());
    QCOMPARE(m_session->take().flags.size(), size_t(1));
}

void TestTakeSession::aFailedWriteLeavesTakeAndHistoryAlone()
{
    const auto first = m_session->addFlag(FlagKindId(QStringLiteral("we")), 1s);
    QVERIFY(first.has_value());
    // Someone else took the flag away: undoing its setting cannot be written.
    QVERIFY(m_stage->library->takes().removeFlag(m_stage->take, *first));
    QSignalSpy failures(m_session.get(), &TakeSession::failed);
    const Take before = m_stage->stored();
    m_session->undo();
    QCOMPARE(failures.size(), 1);
    QVERIFY(m_session->canUndo());
    QVERIFY(m_stage->stored() == before);
    QVERIFY(m_session->take() == before);
}

void TestTakeSession::aNoteIsTrimmedAndTheSameNoteIsNoEdit()
{
    const FlagId flag = m_session->addFlag(FlagKindId(QStringLiteral("vague")), 1s).value();
    QVERIFY(m_session->editNote(flag, QStringLiteral("  much better ")));
    QCOMPARE(m_session->flag(flag)->note, QStringLiteral("much better"));
    QVERIFY(!m_session->editNote(flag, QStringLiteral("much better")));
}

void TestTakeSession::flagsAreFoundOnEitherSideOfAMoment()
{
    const FlagKindId kind(QStringLiteral("we"));
    const FlagId early = m_session->addFlag(kind, 10s).value();
    const FlagId late = m_session->addFlag(kind, 20s).value();
    QVERIFY(m_session->flagAfter(10s)->id == late);
    QVERIFY(m_session->flagBefore(20s)->id == early);
    QVERIFY(!m_session->flagAfter(20s));
    QVERIFY(!m_session->flagBefore(10s));
}

void TestTakeSession::aTakeThrownAwayElsewhereIsClosed()
{
    QSignalSpy gone(m_session.get(), &TakeSession::gone);
    QVERIFY(m_stage->library->takes().moveToTrash(m_stage->take, QDateTime::currentDateTime()));
    QCOMPARE(gone.size(), 1);
    QVERIFY(!m_session->isOpen());
    QVERIFY(!m_session->addFlag(FlagKindId(QStringLiteral("we")), 1s));
}

void TestTakeSession::theListFollowsTheTake()
{
    Theme theme(*qApp);
    FlagListModel model(*m_session, m_stage->catalog, theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const FlagId flag = m_session->addFlag(FlagKindId(QStringLiteral("vague")), 21'340ms).value();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, FlagListModel::Time).data().toString(), QStringLiteral("0:21.3"));
    QCOMPARE(model.index(0, FlagListModel::Kind).data().toString(), QStringLiteral("Vague claim"));
    QVERIFY(model.setData(model.index(0, FlagListModel::Note), QStringLiteral("so much"), Qt::EditRole));
    QCOMPARE(m_session->flag(flag)->note, QStringLiteral("so much"));
    m_session->undo();
    m_session->undo();
    QCOMPARE(model.rowCount(), 0);
}

void TestTakeSession::lengthsAreJudgedInWords()
{
    const LengthRules rules = LengthRules::defaults(Depth::Standard);
    QVERIFY(ReviewText::length(161s, rules).startsWith(QStringLiteral("✓ 2:41")));
    QVERIFY(ReviewText::length(60s, rules).startsWith(QStringLiteral("▼ 1:00")));
    QVERIFY(ReviewText::length(200s, rules).contains(QStringLiteral("0:20 over")));
    QVERIFY(ReviewText::length(300s, rules).contains(QStringLiteral("2:00 over")));
}

void TestTakeSession::fill(size_t count, test::Random& random)
{
    const auto& kinds = m_stage->catalog.flagKinds;
    TakeChange change;
    for (size_t i = 0; i < count; ++i) {
        Flag flag;
        flag.id = FlagId::create();
        flag.kind = kinds.at(i % kinds.size()).id;
        flag.span.start = random.time(0ms, 190'000ms);
        flag.span.end = flag.span.start + random.time(0ms, 9s);
        change.flags.push_back({{}, flag});
    }
    QVERIFY(m_stage->library->takes().apply(m_stage->take, change));
}

TakeChange TestTakeSession::randomChange(test::Random& random) const
{
    const Take& take = m_session->take();
    TakeChange change;
    if (random.chance(0.2)) {
        SegmentTrack track;
        for (Milliseconds at = random.time(0ms, 50s); at < take.duration; at += random.time(1ms, 60s)) {
            const auto& segments = m_session->framework().segments;
            track.mark(segments.at(size_t(random.integer(0, qint64(segments.size()) - 1))).id, at);
        }
        if (track != take.track)
            change.track = {take.track, track};
    }
    if (random.chance(0.2)) {
        Rating rating = take.rating;
        rating.humility = int(random.integer(1, 5));
        if (rating != take.rating)
            change.rating = {take.rating, rating};
    }
    for (const Flag& flag : take.flags) {
        if (!random.chance(2.0 / double(take.flags.size())))
            continue;
        if (random.chance(0.3)) {
            change.flags.push_back({flag, {}});
            continue;
        }
        Flag after = flag;
        after.span.start = random.time(0ms, flag.span.end);
        after.note = random.text(8).trimmed();
        change.flags.push_back({flag, after});
    }
    for (qint64 n = random.integer(take.flags.empty() ? 1 : 0, 2); n > 0; --n) {
        Flag flag;
        flag.id = FlagId::create();
        flag.kind = FlagKindId(QStringLiteral("vague"));
        flag.span.start = flag.span.end = random.time(0ms, 190s);
        change.flags.push_back({{}, flag});
    }
    return change;
}

void TestTakeSession::aGestureIsOneStep()
{
    const FlagId id = m_session->addFlag(FlagKindId(QStringLiteral("we")), 10s).value();
    const auto nudge = [&](const QString& gesture) {
        const Flag before = *m_session->flag(id);
        Flag after = before;
        after.span = {before.span.start + 100ms, before.span.end + 100ms};
        m_now += 300ms;
        QVERIFY(m_session->edit({{}, {{before, after}}, {}}, QStringLiteral("moved flag"), gesture));
    };
    const auto start = [&] { return m_session->flag(id)->span.start; };
    const QString gesture = QStringLiteral("move");
    for (int i = 0; i < 10; ++i)
        nudge(gesture);
    QVERIFY(start() == 11s);
    m_session->undo();
    QVERIFY(start() == 10s);
    m_session->redo();
    QVERIFY(start() == 11s);

    nudge(gesture); // after an undo nothing goes on
    m_session->undo();
    QVERIFY(start() == 11s);
    m_session->redo();

    nudge(gesture);
    m_now += TakeSession::gesturePause;
    nudge(gesture); // too late for the same step
    m_session->undo();
    QVERIFY(start() == 11'200ms);

    nudge(gesture);
    nudge(QStringLiteral("another"));
    nudge({});
    nudge({});
    for (const auto expected : {11'500ms, 11'400ms, 11'300ms, 11'200ms, 11'100ms}) {
        m_session->undo();
        QVERIFY(start() == expected);
    }
    QVERIFY(m_stage->stored() == m_session->take());
}

void TestTakeSession::whatComesToNothingIsNoStep()
{
    QVERIFY(!m_session->edit({}, QStringLiteral("nothing")));
    QVERIFY(!m_session->canUndo());
    Flag flag;
    flag.id = FlagId::create();
    flag.kind = FlagKindId(QStringLiteral("we"));
    const QString gesture = QStringLiteral("to and fro");
    QVERIFY(m_session->edit({{}, {{{}, flag}}, {}}, QStringLiteral("flag"), gesture));
    QVERIFY(m_session->edit({{}, {{flag, {}}}, {}}, QStringLiteral("flag"), gesture));
    QVERIFY(!m_session->canUndo());
    QVERIFY(!m_session->canRedo());
}

void TestTakeSession::whatOthersChangeIsRead()
{
    TakeStore& store = m_stage->library->takes();
    QSignalSpy changes(m_session.get(), &TakeSession::changed);
    QVERIFY(store.setRating(m_stage->take, clarity(4)));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(m_session->take().rating.clarity, std::optional<int>(4));

    // Somebody answers our edit with one of their own, before our call returns.
    bool answered = false;
    connect(&store, &TakeStore::takeChanged, m_session.get(), [&] {
        if (!std::exchange(answered, true))
            QVERIFY(store.setRating(m_stage->take, clarity(2)));
    });
    QVERIFY(m_session->addFlag(FlagKindId(QStringLiteral("we")), 1s));
    QVERIFY(answered);
    QVERIFY(m_session->take() == m_stage->stored());
    QCOMPARE(m_session->take().rating.clarity, std::optional<int>(2));
}

void TestTakeSession::ownEditsAreNotReadBack()
{
    // What lies in the row unseen shows that nothing was read: reading would bring it up.
    QVERIFY(m_session->addFlag(FlagKindId(QStringLiteral("we")), 1s));
    QSqlQuery behind(QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst(), false));
    QVERIFY(behind.exec(QStringLiteral("UPDATE takes SET question_text = 'Behind the back'")));
    QVERIFY(m_session->addFlag(FlagKindId(QStringLiteral("we")), 2s));
    m_session->undo();
    QVERIFY(m_session->take().setup.questionText != QStringLiteral("Behind the back"));
    QVERIFY(m_stage->library->takes().setRating(m_stage->take, clarity(1)));
    QCOMPARE(m_session->take().setup.questionText, QStringLiteral("Behind the back"));
}

void TestTakeSession::aThousandStepsAndBack()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    const QByteArray where = QByteArray::number(seed);
    std::vector<Take> states{m_session->take()};
    while (states.size() <= 1000) {
        const TakeChange change = randomChange(random);
        if (change.isEmpty())
            continue;
        m_now += random.chance(0.5) ? 10ms : 2s;
        QVERIFY2(m_session->edit(change, QStringLiteral("edit")), where.constData());
        states.push_back(m_session->take());
        if (states.size() % 50 == 0)
            QVERIFY2(m_stage->stored() == states.back(), where.constData());
    }
    for (size_t i = 1000; i-- > 0;) {
        m_session->undo();
        QVERIFY2(m_session->take() == states.at(i), where.constData());
        if (i % 50 == 0)
            QVERIFY2(m_stage->stored() == states.at(i), where.constData());
    }
    QVERIFY(!m_session->canUndo());
    for (size_t i = 1; i <= 1000; ++i) {
        m_session->redo();
        QVERIFY2(m_session->take() == states.at(i), where.constData());
        if (i % 50 == 0)
            QVERIFY2(m_stage->stored() == states.at(i), where.constData());
    }
    QVERIFY(!m_session->canRedo());
}

void TestTakeSession::anEditAmongTenThousandFlagsTouchesItsOwnRows()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    fill(10'000, random);
    QCOMPARE(m_session->take().flags.size(), size_t(10'000));
    Theme theme(*qApp);
    FlagListModel model(*m_session, m_stage->catalog, theme);
    QVERIFY(m_session->open(m_stage->take));
    QCOMPARE(model.rowCount(), 10'000);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removes(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    QElapsedTimer watch;
    watch.start();
    const FlagId added = m_session->addFlag(FlagKindId(QStringLiteral("we")), 77'777ms).value();
    const double adding = double(watch.nsecsElapsed()) / 1e6;
    QCOMPARE(inserts.size(), 1);
    watch.restart();
    QVERIFY(m_session->editNote(added, QStringLiteral("a note")));
    const double noting = double(watch.nsecsElapsed()) / 1e6;
    QCOMPARE(changes.size(), 1);
    watch.restart();
    QVERIFY(m_session->removeFlag(added));
    const double removing = double(watch.nsecsElapsed()) / 1e6;
    QCOMPARE(removes.size(), 1);
    QCOMPARE(resets.size(), 0);
    qInfo("among 10,000 flags: adding %.2f ms, a note %.2f ms, removing %.2f ms", adding, noting, removing);
}

void TestTakeSession::anyEditMovesTheListRightly()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    Theme theme(*qApp);
    FlagListModel model(*m_session, m_stage->catalog, theme);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int step = 0; step < 200; ++step) {
        const qint64 way = random.integer(0, 9);
        if (way < 6)
            m_session->edit(randomChange(random), QStringLiteral("edit"));
        else if (way < 9)
            m_session->undo();
        else
            m_session->redo();
        const auto& flags = m_session->take().flags;
        QCOMPARE(model.rowCount(), int(flags.size()));
        for (size_t row = 0; row < flags.size(); ++row) {
            const QModelIndex at = model.index(int(row), FlagListModel::Note);
            QVERIFY2(model.flagAt(at) == flags[row].id, QByteArray::number(seed).constData());
            QCOMPARE(at.data().toString(), flags[row].note);
        }
    }
}

QTEST_MAIN(TestTakeSession)
#include "TestTakeSession.moc"
