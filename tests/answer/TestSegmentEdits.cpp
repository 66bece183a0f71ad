// Edits of segments: each does what it says and moves nothing else.
#include "answer/SegmentEdits.h"
#include "support/Random.h"

#include <QtTest>

using namespace starling;
using namespace std::chrono_literals;
using test::Random;

namespace {

constexpr Milliseconds duration = 2000ms;

SegmentId id(const char* name)
{
    return SegmentId(QLatin1String(name));
}

SegmentTrack trackOf(const std::vector<SegmentMark>& marks)
{
    return SegmentTrack::fromMarks(marks).value();
}

SegmentId anySegment(Random& random)
{
    static const std::vector<SegmentId> all{{}, id("situation"), id("task"), id("action"), id("result")};
    return all.at(size_t(random.integer(0, qint64(all.size()) - 1)));
}

/// Now and then with marks past the end, as a take cut short has them.
SegmentTrack someTrack(Random& random)
{
    std::vector<SegmentMark> marks;
    for (qint64 n = random.integer(0, 8); n > 0; --n)
        marks.push_back({random.time(0ms, duration + 200ms), anySegment(random)});
    return trackOf(marks);
}

bool isSound(const SegmentTrack& track)
{
    SegmentId running;
    Milliseconds last = -1ms;
    for (const SegmentMark& mark : track.marks()) {
        if (mark.at <= last || mark.segment == running)
            return false;
        last = mark.at;
        running = mark.segment;
    }
    return true;
}

/// Every millisecond of the take is what `expected` says.
template<typename Expected>
bool eachMoment(const SegmentTrack& track, Expected expected)
{
    for (Milliseconds at{0}; at < duration; ++at) {
        if (track.segmentAt(at) != expected(at))
            return false;
    }
    return true;
}

bool lies(Milliseconds at, const Span& span)
{
    return span.start <= at && at < span.end;
}

Milliseconds covered(const SegmentTrack& track)
{
    Milliseconds sum{0};
    for (const Segment& segment : track.segments(duration))
        sum += segment.span.length();
    return sum;
}

} // namespace

class TestSegmentEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aStretchIsFoundAtEveryMoment();
    void aMovedBoundaryStaysBetweenItsNeighbours();
    void movingABoundaryMovesNothingElse();
    void aMoveAndTheWayBackIsTheTrackAsItWas();
    void aSplitGivesOnlyTheRest();
    void theFrameworkNamesTheNewPart();
    void relabellingTouchesOneStretch();
    void anInsertedStretchLeavesTheRestGoingOn();
    void aDeletedStretchIsFilledByItsNeighbour();
    void boundariesAreFound();
    void aTakeWithoutLengthHasNothingToEdit();

private:
    quint32 m_seed = 0;
    QByteArray m_where;
};

void TestSegmentEdits::init()
{
    m_seed = Random::seed();
    m_where = "STARLING_SEED=" + QByteArray::number(m_seed);
}

void TestSegmentEdits::aStretchIsFoundAtEveryMoment()
{
    Random random(m_seed);
    for (int i = 0; i < 50; ++i) {
        const SegmentTrack track = someTrack(random);
        for (Milliseconds at{0}; at < duration; at += 7ms) {
            const auto stretch = segments::stretchAt(track, duration, at);
            QVERIFY2(stretch && lies(at, stretch->span) && stretch->id == track.segmentAt(at), m_where);
        }
    }
}

void TestSegmentEdits::aMovedBoundaryStaysBetweenItsNeighbours()
{
    const SegmentTrack track =
        trackOf({{100ms, id("situation")}, {500ms, id("action")}, {900ms, id("result")}});
    const auto moved = [&](Milliseconds from, Milliseconds to) {
        return segments::moveBoundary(track, duration, from, to).marks();
    };
    QVERIFY(moved(500ms, 700ms).at(1).at == 700ms);
    QVERIFY(moved(500ms, 1500ms).at(1).at == 900ms - segments::shortest);
    QVERIFY(moved(500ms, -5s).at(1).at == 100ms + segments::shortest);
    QVERIFY(moved(100ms, -5s).at(0).at == 0ms);
    QVERIFY(moved(900ms, 5s).at(2).at == duration - segments::shortest);
    QVERIFY(moved(501ms, 600ms) == track.marks()); // there is no boundary
    // One that is already closer than that does not jump away, and can be pulled apart.
    const SegmentTrack close = trackOf({{100ms, id("situation")}, {101ms, id("action")}});
    QVERIFY(segments::moveBoundary(close, duration, 101ms, 0ms) == close);
    QVERIFY(segments::moveBoundary(close, duration, 101ms, 110ms).marks().at(1).at == 110ms);
}

void TestSegmentEdits::movingABoundaryMovesNothingElse()
{
    Random random(m_seed);
    for (int i = 0; i < 300; ++i) {
        const SegmentTrack track = someTrack(random);
        const auto from = segments::nearestBoundary(track, duration, random.time(0ms, duration));
        if (!from)
            continue;
        const Milliseconds to = random.time(-500ms, duration + 500ms);
        const Milliseconds target = segments::boundaryLimit(track, duration, *from, to);
        const SegmentTrack moved = segments::moveBoundary(track, duration, *from, to);
        QVERIFY2(isSound(moved), m_where);
        QCOMPARE(moved.marks().size(), track.marks().size());
        const SegmentId before = *from > 0ms ? track.segmentAt(*from - 1ms) : SegmentId();
        const SegmentId after = track.segmentAt(*from);
        QVERIFY2(
            eachMoment(
                moved,
                [&](Milliseconds at) {
                    if (lies(at, {*from, target}))
                        return before;
                    return lies(at, {target, *from}) ? after : track.segmentAt(at);
                }),
            m_where);
    }
}

void TestSegmentEdits::aMoveAndTheWayBackIsTheTrackAsItWas()
{
    Random random(m_seed);
    for (int i = 0; i < 300; ++i) {
        const SegmentTrack track = someTrack(random);
        const auto from = segments::nearestBoundary(track, duration, random.time(0ms, duration));
        if (!from)
            continue;
        const Milliseconds to = segments::boundaryLimit(track, duration, *from, random.time(0ms, duration));
        const SegmentTrack moved = segments::moveBoundary(track, duration, *from, to);
        QVERIFY2(
            segments::boundaryLimit(moved, duration, to, *from) != *from
                || segments::moveBoundary(moved, duration, to, *from) == track,
            m_where);
    }
}

void TestSegmentEdits::aSplitGivesOnlyTheRest()
{
    Random random(m_seed);
    for (int i = 0; i < 300; ++i) {
        const SegmentTrack track = someTrack(random);
        const Milliseconds at = random.time(0ms, duration - 1ms);
        const SegmentId segment = anySegment(random);
        const Span rest{at, segments::stretchAt(track, duration, at)->span.end};
        const SegmentTrack split = segments::split(track, duration, at, segment);
        QVERIFY2(isSound(split), m_where);
        QVERIFY2(
            eachMoment(split, [&](Milliseconds t) { return lies(t, rest) ? segment : track.segmentAt(t); }),
            m_where);
    }
}

void TestSegmentEdits::theFrameworkNamesTheNewPart()
{
    Framework framework;
    for (const char* name : {"situation", "task", "action"}) {
        SegmentTemplate segment;
        segment.id = id(name);
        framework.segments.push_back(segment);
    }
    const auto named = [&](const SegmentTrack& track, Milliseconds at) {
        return segments::segmentForSplit(track, duration, at, framework);
    };
    QVERIFY(named({}, 10ms) == id("situation"));
    QVERIFY(named(trackOf({{0ms, id("situation")}}), 10ms) == id("task"));
    QVERIFY(named(trackOf({{0ms, id("situation")}, {90ms, id("action")}}), 10ms) == id("task"));
    QVERIFY(!named(trackOf({{0ms, id("situation")}, {90ms, id("task")}}), 10ms)); // it follows anyway
    QVERIFY(!named(trackOf({{0ms, id("action")}}), 10ms));                        // the last
    QVERIFY(!named(trackOf({{0ms, id("elsewhere")}}), 10ms));
}

void TestSegmentEdits::relabellingTouchesOneStretch()
{
    Random random(m_seed);
    for (int i = 0; i < 300; ++i) {
        const SegmentTrack track = someTrack(random);
        const Milliseconds at = random.time(0ms, duration - 1ms);
        const SegmentId segment = anySegment(random);
        const Span stretch = segments::stretchAt(track, duration, at)->span;
        const SegmentTrack now = segments::relabel(track, duration, at, segment);
        QVERIFY2(isSound(now), m_where);
        QVERIFY2(
            eachMoment(now, [&](Milliseconds t) { return lies(t, stretch) ? segment : track.segmentAt(t); }),
            m_where);
    }
}

void TestSegmentEdits::anInsertedStretchLeavesTheRestGoingOn()
{
    Random random(m_seed);
    for (int i = 0; i < 300; ++i) {
        const SegmentTrack track = someTrack(random);
        Span span{random.time(-300ms, duration), {}};
        span.end = span.start + random.time(0ms, duration);
        const SegmentId segment = anySegment(random);
        const SegmentTrack now = segments::insert(track, duration, span, segment);
        QVERIFY2(isSound(now), m_where);
        QVERIFY2(
            eachMoment(now, [&](Milliseconds t) { return lies(t, span) ? segment : track.segmentAt(t); }),
            m_where);
    }
    // Nothing is said of the time past the end of the take.
    const SegmentTrack past = trackOf({{0ms, id("task")}, {duration + 50ms, id("result")}});
    QVERIFY(
        segments::insert(past, duration, {1s, duration}, id("action")).marks().back() == past.marks().back());
}

void TestSegmentEdits::aDeletedStretchIsFilledByItsNeighbour()
{
    const SegmentTrack track =
        trackOf({{100ms, id("situation")}, {500ms, id("action")}, {900ms, {}}, {1200ms, id("result")}});
    const auto without = [&](Milliseconds at) { return segments::remove(track, duration, at); };
    // the one before goes on
    QVERIFY(without(600ms) == trackOf({{100ms, id("situation")}, {900ms, {}}, {1200ms, id("result")}}));
    // no segment before: the next begins earlier
    QVERIFY(without(200ms) == trackOf({{100ms, id("action")}, {900ms, {}}, {1200ms, id("result")}}));
    // a gap is closed
    QVERIFY(
        without(1000ms)
        == trackOf({{100ms, id("situation")}, {500ms, id("action")}, {1200ms, id("result")}}));
    // the last stretch, with no segment on either side
    QVERIFY(without(1500ms) == trackOf({{100ms, id("situation")}, {500ms, id("action")}, {900ms, {}}}));
    QVERIFY(segments::remove(trackOf({{0ms, id("task")}}), duration, 5ms).isEmpty());

    Random random(m_seed);
    for (int i = 0; i < 300; ++i) {
        const SegmentTrack some = someTrack(random);
        const Milliseconds at = random.time(0ms, duration - 1ms);
        const Segment gone = *segments::stretchAt(some, duration, at);
        const SegmentTrack now = segments::remove(some, duration, at);
        const SegmentId heir = now.segmentAt(at);
        QVERIFY2(isSound(now), m_where);
        QVERIFY2(
            eachMoment(now, [&](Milliseconds t) { return lies(t, gone.span) ? heir : some.segmentAt(t); }),
            m_where);
        const Milliseconds lost = gone.id.isNull() ? 0ms : gone.span.length();
        const Milliseconds won = heir.isNull() ? 0ms : gone.span.length();
        QVERIFY2(covered(now) == covered(some) - lost + won, m_where);
    }
}

void TestSegmentEdits::boundariesAreFound()
{
    const SegmentTrack track = trackOf({{100ms, id("task")}, {300ms, id("action")}, {2100ms, {}}});
    QVERIFY(segments::nearestBoundary(track, duration, 190ms) == 100ms);
    QVERIFY(segments::nearestBoundary(track, duration, 200ms) == 100ms);
    QVERIFY(segments::nearestBoundary(track, duration, 201ms) == 300ms);
    QVERIFY(segments::nearestBoundary(track, duration, 1999ms) == 300ms);
    QVERIFY(segments::boundaryAfter(track, duration, 100ms) == 300ms);
    QVERIFY(!segments::boundaryAfter(track, duration, 300ms));
    QVERIFY(segments::boundaryBefore(track, 300ms) == 100ms);
    QVERIFY(!segments::boundaryBefore(track, 100ms));
    QVERIFY(!segments::nearestBoundary({}, duration, 5ms));
}

void TestSegmentEdits::aTakeWithoutLengthHasNothingToEdit()
{
    const SegmentTrack track = trackOf({{100ms, id("task")}});
    QVERIFY(!segments::stretchAt(track, 0ms, 0ms));
    QVERIFY(segments::split(track, 0ms, 0ms, id("action")) == track);
    QVERIFY(segments::remove(track, 0ms, 0ms) == track);
    QVERIFY(segments::insert(track, 0ms, {0ms, 10ms}, id("action")) == track);
    QVERIFY(segments::moveBoundary(track, 0ms, 100ms, 0ms) == track);
}

QTEST_APPLESS_MAIN(TestSegmentEdits)
#include "TestSegmentEdits.moc"
