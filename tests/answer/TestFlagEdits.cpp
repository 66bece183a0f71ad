// Edits of flags: each keeps to the take and does what it says.
#include "answer/FlagEdits.h"
#include "support/Random.h"

#include <QSet>
#include <QtTest>

using namespace starling;
using namespace std::chrono_literals;
using test::Random;

namespace {

constexpr Milliseconds duration = 10s;

Flag flagAt(Milliseconds start, Milliseconds end)
{
    Flag flag;
    flag.id = FlagId::create();
    flag.kind = FlagKindId(QStringLiteral("we"));
    flag.span = {start, end};
    return flag;
}

std::vector<Flag> someFlags(Random& random)
{
    std::vector<Flag> flags;
    for (qint64 n = random.integer(1, 8); n > 0; --n) {
        const Milliseconds start = random.time(0ms, duration);
        flags.push_back(flagAt(start, random.chance(0.5) ? start : random.time(start, duration)));
    }
    return flags;
}

bool liesInside(const Span& span)
{
    return span.start >= 0ms && span.start <= span.end && span.end <= duration;
}

Take takeOf(Milliseconds length, const std::vector<SegmentMark>& marks)
{
    Take take;
    take.duration = length;
    take.track = SegmentTrack::fromMarks(marks).value();
    return take;
}

SegmentId id(const char* name)
{
    return SegmentId(QLatin1String(name));
}

} // namespace

class TestFlagEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movingKeepsDistancesAndStaysInside();
    void stretchingKeepsTheOtherEnd();
    void nothingIsEditedWhereNothingChanges();
    void copiesKeepTheirTimeAndSayWhatIsLeftOut();
    void copiesFindTheirPlaceInTheSegment();
    void copiesLieInsideTheirTake();
    void pastedFlagsKeepTheirDistances();
};

void TestFlagEdits::movingKeepsDistancesAndStaysInside()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    for (int i = 0; i < 500; ++i) {
        const auto before = someFlags(random);
        const Milliseconds by = random.time(-15s, 15s);
        const auto changes = flags::moved(before, by, duration);
        if (changes.empty())
            continue;
        QCOMPARE(changes.size(), before.size());
        const Milliseconds step = changes.front().after->span.start - changes.front().before->span.start;
        bool atEdge = step == by;
        for (const FlagChange& change : changes) {
            const Span& span = change.after->span;
            QVERIFY2(liesInside(span), QByteArray::number(seed));
            QVERIFY2(span.start - change.before->span.start == step, QByteArray::number(seed));
            QVERIFY2(span.length() == change.before->span.length(), QByteArray::number(seed));
            atEdge = atEdge || span.start == 0ms || span.end == duration;
        }
        QVERIFY2(atEdge, QByteArray::number(seed)); // it goes as far as it may
    }
}

void TestFlagEdits::stretchingKeepsTheOtherEnd()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    for (int i = 0; i < 500; ++i) {
        const auto before = someFlags(random);
        const Milliseconds by = random.time(-15s, 15s);
        for (const FlagChange& change : flags::stretched(before, by, 0ms, duration)) {
            QVERIFY2(liesInside(change.after->span), QByteArray::number(seed));
            QVERIFY2(change.after->span.end == change.before->span.end, QByteArray::number(seed));
        }
        for (const FlagChange& change : flags::stretched(before, 0ms, by, duration)) {
            QVERIFY2(liesInside(change.after->span), QByteArray::number(seed));
            QVERIFY2(change.after->span.start == change.before->span.start, QByteArray::number(seed));
        }
    }
    const auto point = flagAt(5s, 5s);
    QVERIFY((flags::stretched({point}, -1s, 0ms, duration).front().after->span == Span{4s, 5s}));
    QVERIFY((flags::stretched({point}, 0ms, 1s, duration).front().after->span == Span{5s, 6s}));
}

void TestFlagEdits::nothingIsEditedWhereNothingChanges()
{
    const std::vector<Flag> edge{flagAt(0ms, 1s), flagAt(9s, duration)};
    QVERIFY(flags::moved(edge, 1s, duration).empty());
    QVERIFY(flags::moved(edge, -1s, duration).empty());
    QVERIFY(flags::moved({}, 1s, duration).empty());
    QVERIFY(flags::stretched({edge.front()}, -1s, 0ms, duration).empty());
    QVERIFY(flags::ofKind(edge, edge.front().kind).empty());
    QCOMPARE(flags::ofKind(edge, FlagKindId(QStringLiteral("vague"))).size(), size_t(2));
}

void TestFlagEdits::copiesKeepTheirTimeAndSayWhatIsLeftOut()
{
    const Take from = takeOf(duration, {});
    const Take to = takeOf(6s, {});
    const std::vector<Flag> originals{flagAt(1s, 2s), flagAt(5s, 7s), flagAt(8s, 8s), flagAt(6s, 7s)};
    const auto copies = flags::copies(originals, from, to, flags::Placement::SameTime);
    QCOMPARE(copies.leftOut, 2);
    QCOMPARE(copies.shortened, 1);
    QCOMPARE(copies.flags.size(), size_t(2));
    QVERIFY((copies.flags[0].span == Span{1s, 2s}));
    QVERIFY((copies.flags[1].span == Span{5s, 6s}));
    QVERIFY(copies.flags[0].id != originals[0].id);
    QVERIFY(copies.flags[0].kind == originals[0].kind);
}

void TestFlagEdits::copiesFindTheirPlaceInTheSegment()
{
    const Take from =
        takeOf(10s, {{1s, id("situation")}, {3s, id("action")}, {5s, id("situation")}, {6s, id("result")}});
    const Take to = takeOf(20s, {{2s, id("situation")}, {6s, id("action")}, {14s, id("reflection")}});
    const auto placed = [&](const Flag& flag) {
        return flags::copies({flag}, from, to, flags::Placement::SameSegment);
    };
    QVERIFY((placed(flagAt(1s, 1s)).flags.front().span == Span{2s, 2s}));
    QVERIFY((placed(flagAt(2s, 2500ms)).flags.front().span == Span{4s, 5s}));
    QVERIFY((placed(flagAt(4s, 4s)).flags.front().span == Span{10s, 10s}));
    QVERIFY((placed(flagAt(5500ms, 5500ms)).flags.front().span == Span{4s, 4s})); // there is only one S there
    QVERIFY((placed(flagAt(500ms, 600ms)).flags.front().span == Span{500ms, 600ms})); // in no segment
    QVERIFY(placed(flagAt(7s, 7s)).flags.empty());                                    // it has no R
    QCOMPARE(placed(flagAt(7s, 7s)).leftOut, 1);
}

void TestFlagEdits::copiesLieInsideTheirTake()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    const auto someTake = [&](Milliseconds length) {
        std::vector<SegmentMark> marks;
        for (qint64 n = random.integer(0, 5); n > 0; --n)
            marks.push_back({random.time(0ms, length), id(random.chance(0.5) ? "situation" : "action")});
        return takeOf(length, marks);
    };
    for (int i = 0; i < 500; ++i) {
        const Take from = someTake(duration);
        const Take to = someTake(random.time(1ms, 2 * duration));
        const auto originals = someFlags(random);
        const auto way = random.chance(0.5) ? flags::Placement::SameTime : flags::Placement::SameSegment;
        const auto copies = flags::copies(originals, from, to, way);
        QVERIFY(copies.flags.size() + size_t(copies.leftOut) == originals.size());
        QSet<FlagId> ids;
        for (const Flag& flag : originals)
            ids.insert(flag.id);
        Milliseconds last{0};
        for (const Flag& flag : copies.flags) {
            QVERIFY2(
                flag.span.start >= last && flag.span.start <= flag.span.end && flag.span.end <= to.duration,
                QByteArray::number(seed));
            QVERIFY(!ids.contains(flag.id));
            ids.insert(flag.id);
            last = flag.span.start;
        }
    }
}

void TestFlagEdits::pastedFlagsKeepTheirDistances()
{
    const auto copies = flags::placedAt({flagAt(5s, 6s), flagAt(2s, 2s), flagAt(9s, 9s)}, 4s, duration);
    QCOMPARE(copies.flags.size(), size_t(2));
    QCOMPARE(copies.leftOut, 1);
    QVERIFY((copies.flags[0].span == Span{4s, 4s}));
    QVERIFY((copies.flags[1].span == Span{7s, 8s}));
    QVERIFY(flags::placedAt({}, 1s, duration).flags.empty());
}

QTEST_APPLESS_MAIN(TestFlagEdits)
#include "TestFlagEdits.moc"
