#include "answer/Allocation.h"
#include "answer/Take.h"
#include "support/Random.h"

#include <QtTest>

using namespace starling;
using namespace std::chrono_literals;

namespace {

SegmentId segment(const char* name)
{
    return SegmentId(QString::fromLatin1(name));
}

SegmentTemplate part(const char* name, SegmentGroup group, Target target = {})
{
    SegmentTemplate result;
    result.id = segment(name);
    result.group = group;
    result.target = target;
    return result;
}

Target share(double min, double max)
{
    return {ShareRange{min, max}, std::nullopt};
}

/// STAR 20/60/20 as a test needs it: targets on groups.
Framework star()
{
    Framework result;
    result.segments = {
        part("situation", SegmentGroup::Setup), part("task", SegmentGroup::Setup),
        part("action", SegmentGroup::Action), part("result", SegmentGroup::Outcome)};
    result.groupTargets = {
        {SegmentGroup::Setup, share(0.15, 0.25)},
        {SegmentGroup::Action, share(0.55, 0.65)},
        {SegmentGroup::Outcome, share(0.15, 0.25)}};
    return result;
}

} // namespace

class TestAnswer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMarkEndsTheSegmentBeforeIt();
    void aSegmentMayOccurTwice();
    void markingTheRunningSegmentChangesNothing();
    void undoTakesBackOneMark();
    void aNegativeMarkIsRefused();
    void anyMarksGiveStretchesInOrderWithoutOverlap();
    void sharesAreOfTheMarkedTime();
    void groupSharesAddUpToOne();
    void setupAndTaskAreJudgedTogether();
    void anUnmarkedTakeHasNoVerdict();
    void lengthsAreThinRightOverAndFarOver_data();
    void lengthsAreThinRightOverAndFarOver();
    void theClockFlagsFromTheCapToTheEnd();
    void aFrameworksCapReplacesTheDepths();
    void aFlagLandsWhereItWasHeard();
};

void TestAnswer::aMarkEndsTheSegmentBeforeIt()
{
    SegmentTrack track;
    track.mark(segment("situation"), 0ms);
    track.mark(segment("task"), 18s);
    const std::vector<Segment> expected{{segment("situation"), {0ms, 18s}}, {segment("task"), {18s, 30s}}};
    QCOMPARE(track.segments(30s), expected);
    QCOMPARE(track.segmentAt(17999ms), segment("situation"));
    QCOMPARE(track.segmentAt(18s), segment("task"));
}

void TestAnswer::aSegmentMayOccurTwice()
{
    SegmentTrack track;
    track.mark(segment("action"), 0ms);
    track.mark(segment("result"), 10s);
    track.mark(segment("action"), 12s);
    QCOMPARE(track.segments(20s).size(), size_t(3));
    const auto lines = allocate(star(), track, 20s);
    QCOMPARE(lines.at(1).spent, Milliseconds(18s));
}

void TestAnswer::markingTheRunningSegmentChangesNothing()
{
    SegmentTrack track;
    QVERIFY(track.mark(segment("task"), 5s));
    QVERIFY(!track.mark(segment("task"), 9s));
    QVERIFY(!track.mark(segment("task"), 5s)); // twice within one period of the device
    QCOMPARE(track.marks().size(), size_t(1));
}

void TestAnswer::undoTakesBackOneMark()
{
    SegmentTrack track;
    track.mark(segment("task"), 5s);
    const SegmentTrack before = track;
    track.mark(segment("action"), 9s);
    QVERIFY(track.undoLastMark());
    QCOMPARE(track, before);
    QVERIFY(track.undoLastMark());
    QVERIFY(!track.undoLastMark());
}

void TestAnswer::aNegativeMarkIsRefused()
{
    const auto track = SegmentTrack::fromMarks({{-1ms, segment("task")}});
    QVERIFY(!track);
    QCOMPARE(track.error().code, ErrorCode::InvalidInput);
}

void TestAnswer::anyMarksGiveStretchesInOrderWithoutOverlap()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    const std::array names{"situation", "task", "action", "result", ""};
    for (int round = 0; round < 2000; ++round) {
        std::vector<SegmentMark> marks;
        for (qint64 n = random.integer(0, 20); n > 0; --n)
            marks.push_back({random.time(0ms, 60s), segment(names.at(size_t(random.integer(0, 4))))});
        const Milliseconds duration = random.time(0ms, 70s);
        const auto track = SegmentTrack::fromMarks(marks);
        QVERIFY(track);
        Milliseconds last{0};
        for (const Segment& each : track->segments(duration)) {
            QVERIFY2(each.span.start >= last, qPrintable(QStringLiteral("seed %1").arg(seed)));
            QVERIFY2(each.span.end > each.span.start, qPrintable(QStringLiteral("seed %1").arg(seed)));
            QVERIFY2(each.span.end <= duration, qPrintable(QStringLiteral("seed %1").arg(seed)));
            last = each.span.end;
        }
        QCOMPARE(*SegmentTrack::fromMarks(track->marks()), *track);
    }
}

void TestAnswer::sharesAreOfTheMarkedTime()
{
    SegmentTrack track;
    track.mark(segment("situation"), 10s); // ten seconds of lead-in count for nothing
    track.mark(segment("action"), 20s);
    const auto lines = allocate(star(), track, 60s);
    QCOMPARE(lines.at(0).share, 0.2);
    QCOMPARE(lines.at(1).share, 0.8);
    QCOMPARE(lines.at(1).verdict, std::optional(AllocationVerdict::Over));
}

void TestAnswer::groupSharesAddUpToOne()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    const std::array names{"situation", "task", "action", "result", "unknown"};
    for (int round = 0; round < 500; ++round) {
        SegmentTrack track;
        for (Milliseconds at{0}; at < 170s; at += random.time(1ms, 40s))
            track.mark(segment(names.at(size_t(random.integer(0, 4)))), at);
        const auto lines = allocate(star(), track, 180s);
        const double sum = lines.at(0).share + lines.at(1).share + lines.at(2).share;
        const bool nothingKnown = sum == 0.0;
        QVERIFY2(nothingKnown || std::abs(sum - 1) < 1e-9, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

void TestAnswer::setupAndTaskAreJudgedTogether()
{
    SegmentTrack track;
    track.mark(segment("situation"), 0s);
    track.mark(segment("task"), 12s);
    track.mark(segment("action"), 20s);
    track.mark(segment("result"), 80s);
    for (const AllocationEntry& line : allocate(star(), track, 100s)) {
        if (line.group)
            QCOMPARE(line.verdict, std::optional(AllocationVerdict::Within));
        else
            QVERIFY(!line.verdict);
    }
}

void TestAnswer::anUnmarkedTakeHasNoVerdict()
{
    for (const AllocationEntry& line : allocate(star(), {}, 100s))
        QVERIFY(!line.verdict);
}

void TestAnswer::lengthsAreThinRightOverAndFarOver_data()
{
    QTest::addColumn<qint64>("length");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<qint64>("late");
    QTest::newRow("89.999 s") << qint64(89'999) << QStringLiteral("thin") << qint64(0);
    QTest::newRow("90 s") << qint64(90'000) << QStringLiteral("right") << qint64(0);
    QTest::newRow("3 min") << qint64(180'000) << QStringLiteral("right") << qint64(0);
    QTest::newRow("3 min and 1 ms") << qint64(180'001) << QStringLiteral("over") << qint64(1);
    QTest::newRow("4 min") << qint64(240'000) << QStringLiteral("over") << qint64(60'000);
    QTest::newRow("4 min and 1 ms") << qint64(240'001) << QStringLiteral("far-over") << qint64(60'001);
}

void TestAnswer::lengthsAreThinRightOverAndFarOver()
{
    QFETCH(qint64, length);
    QFETCH(QString, verdict);
    QFETCH(qint64, late);
    const LengthRules rules = LengthRules::defaults(Depth::Standard);
    QCOMPARE(toText(judgeLength(Milliseconds(length), rules)), verdict);
    QCOMPARE(overtime(Milliseconds(length), rules), Milliseconds(late));
}

void TestAnswer::theClockFlagsFromTheCapToTheEnd()
{
    const LengthRules rules = LengthRules::defaults(Depth::Standard);
    QVERIFY(!overtimeFlag(180s, rules));
    const auto flag = overtimeFlag(200s, rules);
    QVERIFY(flag);
    QCOMPARE(flag->span, (Span{180s, 200s}));
    QCOMPARE(flag->source, FlagSource::Clock);
}

void TestAnswer::aFrameworksCapReplacesTheDepths()
{
    Framework direct;
    direct.cap = 30s;
    const LengthRules rules = LengthSettings{}.rulesFor(Depth::Standard, direct);
    QCOMPARE(rules.cap, Milliseconds(30s));
    QCOMPARE(judgeLength(5s, rules), LengthVerdict::Right);
    QCOMPARE(judgeLength(31s, rules), LengthVerdict::Over);
}

void TestAnswer::aFlagLandsWhereItWasHeard()
{
    QCOMPARE(compensateReaction(10s, 400ms, 1.0), Milliseconds(9600ms));
    QCOMPARE(compensateReaction(10s, 400ms, 1.5), Milliseconds(9400ms));
    QCOMPARE(compensateReaction(100ms, 400ms, 1.5), Milliseconds(0ms));
}

QTEST_APPLESS_MAIN(TestAnswer)
#include "TestAnswer.moc"
