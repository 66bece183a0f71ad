// Every way of editing flags and segments: what the take may become, and that all of it can be undone.
#include "app/ReviewStage.h"
#include "review/FlagEditing.h"
#include "review/SegmentEditing.h"
#include "support/Random.h"

using namespace starling;
using namespace std::chrono_literals;
using test::Random;

class TestEditing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anyWayOfEditingIsUndone_data();
    void anyWayOfEditingIsUndone();
    void theSelectionKeepsToTheTake();
    void nudgesOfAnotherSelectionAreAnotherStep();

private:
    void editSomehow(Random& random);
    void editFlags(Random& random);
    void editSegments(Random& random);
    [[nodiscard]] bool isSound() const;

    Milliseconds m_now{0};
    std::unique_ptr<test::ReviewStage> m_stage;
    std::unique_ptr<TakeSession> m_session;
    std::unique_ptr<FlagSelection> m_selection;
    std::unique_ptr<FlagEditing> m_flags;
    std::unique_ptr<SegmentEditing> m_segments;
};

void TestEditing::init()
{
    m_segments.reset();
    m_flags.reset();
    m_selection.reset();
    m_session.reset();
    m_stage = std::make_unique<test::ReviewStage>();
    QVERIFY(m_stage->set());
    m_session = std::make_unique<TakeSession>(*m_stage->library, m_stage->catalog);
    m_selection = std::make_unique<FlagSelection>(*m_session);
    m_flags = std::make_unique<FlagEditing>(*m_session, *m_selection);
    m_segments = std::make_unique<SegmentEditing>(*m_session);
    m_session->setClock([this] { return m_now; });
    QVERIFY(m_session->open(m_stage->take));
}

void TestEditing::editSomehow(Random& random)
{
    m_now += random.chance(0.6) ? 50ms : 5s;
    if (random.chance(0.5))
        editFlags(random);
    else
        editSegments(random);
}

void TestEditing::editFlags(Random& random)
{
    const auto& flags = m_session->take().flags;
    const auto any = [&] { return flags.at(size_t(random.integer(0, qint64(flags.size()) - 1))).id; };
    const auto& kinds = m_stage->catalog.flagKinds;
    const FlagKindId kind = kinds.at(size_t(random.integer(0, qint64(kinds.size()) - 1))).id;
    const Milliseconds by = random.time(-3s, 3s);
    if (flags.size() < 3 || random.chance(0.2)) {
        m_session->addFlag(kind, random.time(0ms, 200s));
        return;
    }
    if (random.chance(0.4))
        m_selection->set({any(), any(), any()});
    switch (random.integer(0, 7)) {
    case 0:
        m_flags->nudgeStart(by);
        break;
    case 1:
        m_flags->nudgeEnd(by);
        break;
    case 2:
        m_flags->setKind(kind);
        break;
    case 3:
        m_flags->removeSelected();
        break;
    case 4:
        m_flags->move({any(), any()}, by * 20);
        break;
    case 5: {
        const Milliseconds start = random.time(-5s, 200s);
        m_flags->stretch(any(), {start, start + random.time(0ms, 20s)});
        break;
    }
    default:
        m_flags->nudge(by);
    }
}

void TestEditing::editSegments(Random& random)
{
    const auto& known = m_session->framework().segments;
    const SegmentId segment =
        random.chance(0.1) ? SegmentId() : known.at(size_t(random.integer(0, qint64(known.size()) - 1))).id;
    const Milliseconds at = random.time(0ms, 200s);
    switch (random.integer(0, 6)) {
    case 0:
        m_segments->relabel(at, segment);
        break;
    case 1:
        m_segments->insert({at, at + random.time(0ms, 30s)}, segment);
        break;
    case 2:
        m_segments->remove(at);
        break;
    case 3: {
        const auto& marks = m_session->take().track.marks();
        if (!marks.empty())
            m_segments->moveBoundary(marks.front().at, at, random.time(0ms, 200s));
        break;
    }
    case 4:
    case 5:
        m_segments->nudgeBoundary(random.chance(0.7) ? 100s : at, random.time(-500ms, 500ms));
        break;
    default:
        m_segments->split(at, m_segments->segmentForSplit(at).value_or(segment));
    }
}

bool TestEditing::isSound() const
{
    const Take& take = m_session->take();
    for (const Flag& flag : take.flags) {
        if (flag.span.start < 0ms || flag.span.end < flag.span.start || flag.span.end > take.duration)
            return false;
    }
    SegmentId running;
    Milliseconds last = -1ms;
    for (const SegmentMark& mark : take.track.marks()) {
        if (mark.at <= last || mark.segment == running || mark.at >= take.duration)
            return false;
        last = mark.at;
        running = mark.segment;
    }
    return take == m_stage->stored();
}

void TestEditing::anyWayOfEditingIsUndone_data()
{
    QTest::addColumn<int>("run");
    for (int run = 0; run < 3; ++run)
        QTest::addRow("%d", run) << run;
}

void TestEditing::anyWayOfEditingIsUndone()
{
    const quint32 seed = Random::seed();
    const QByteArray where = "STARLING_SEED=" + QByteArray::number(seed);
    Random random(seed);
    const Take before = m_stage->stored();
    for (int edit = 0; edit < 250; ++edit) {
        if (random.chance(0.1))
            m_session->undo();
        else if (random.chance(0.05))
            m_session->redo();
        else
            editSomehow(random);
        QVERIFY2(isSound(), where);
    }
    const Take after = m_stage->stored();
    int steps = 0;
    for (; m_session->canUndo(); ++steps)
        m_session->undo();
    QVERIFY2(m_stage->stored() == before, where);
    for (int i = 0; i < steps && m_session->canRedo(); ++i)
        m_session->redo();
    QVERIFY2(m_stage->stored() == after, where);
    QVERIFY2(m_session->take() == after, where);
}

void TestEditing::theSelectionKeepsToTheTake()
{
    const FlagId one = m_session->addFlag(FlagKindId(QStringLiteral("we")), 1s).value();
    const FlagId two = m_session->addFlag(FlagKindId(QStringLiteral("vague")), 2s).value();
    QSignalSpy changes(m_selection.get(), &FlagSelection::changed);
    m_selection->set({one, two, FlagId::create()});
    QCOMPARE(m_selection->ids().size(), 2);
    QVERIFY(m_selection->single().isNull());
    m_session->removeFlag(one);
    QVERIFY(m_selection->single() == two);
    m_selection->selectSameKind();
    QCOMPARE(changes.size(), 2);
    QVERIFY(m_session->open(m_stage->take));
    QVERIFY(m_selection->isEmpty());
}

void TestEditing::nudgesOfAnotherSelectionAreAnotherStep()
{
    const FlagId one = m_session->addFlag(FlagKindId(QStringLiteral("we")), 1s).value();
    const FlagId two = m_session->addFlag(FlagKindId(QStringLiteral("we")), 2s).value();
    m_selection->select(one);
    m_flags->nudge(100ms);
    m_flags->nudge(100ms);
    m_selection->select(two);
    m_flags->nudge(100ms);
    m_session->undo();
    QVERIFY(m_session->flag(two)->span.start == 2s);
    QVERIFY(m_session->flag(one)->span.start == 1200ms);
    m_session->undo();
    QVERIFY(m_session->flag(one)->span.start == 1s);
}

QTEST_MAIN(TestEditing)
#include "TestEditing.moc"
