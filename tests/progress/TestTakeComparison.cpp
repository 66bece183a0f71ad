#include "catalog/Catalog.h"
#include "progress/TakeComparison.h"
#include "support/Random.h"

#include <QTest>

using namespace starling;
using starling::test::Random;

class TestTakeComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void segmentsAreAlignedByTheirNames();
    void aSegmentToldTwiceIsOneRow();
    void aMissingSegmentIsSaidToBeMissing();
    void takesOfTwoFrameworksMeetWhereTheyCan();
    void lengthsAreJudgedByTheirOwnRules();
    void fewFlagsShowNothing();
    void manyFlagsShowADifference();
    void theClocksFlagIsNotCounted();
    void swappingTheTakesSwapsTheFigures();
    void paceIsWhatThePausesLeave();

private:
    [[nodiscard]] ComparedTake side(const char* marks, int seconds, const char* framework = "star") const;
    static void flag(ComparedTake& side, const char* kind, int count);
    [[nodiscard]] static const ComparedRow& row(const TakeComparison& comparison, const char* segment);

    Catalog m_catalog;
};

void TestTakeComparison::initTestCase()
{
    auto loaded = loadCatalog(QLocale::c());
    QVERIFY(loaded);
    m_catalog = *std::move(loaded);
    QVERIFY(m_catalog.framework(FrameworkId(QStringLiteral("star-20-60-20"))));
}

/// \param marks "0:situation 10:action", in seconds
ComparedTake TestTakeComparison::side(const char* marks, int seconds, const char* framework) const
{
    ComparedTake result;
    result.framework = m_catalog.frameworkOrDefault(FrameworkId(QLatin1String(framework)));
    result.rules = LengthRules::defaults(Depth::Standard).with(result.framework);
    result.take.duration = Milliseconds(seconds * 1000);
    const QStringList words = QString::fromLatin1(marks).split(u' ', Qt::SkipEmptyParts);
    for (const QString& each : words) {
        result.take.track.mark(
            SegmentId(each.section(u':', 1)), Milliseconds(each.section(u':', 0, 0).toInt() * 1000));
    }
    return result;
}

void TestTakeComparison::flag(ComparedTake& side, const char* kind, int count)
{
    for (int i = 0; i < count; ++i) {
        side.take.flags.push_back(
            {FlagId::create(),
             FlagKindId(QLatin1String(kind)),
             {Milliseconds(i), Milliseconds(i)},
             {},
             FlagSource::Listener});
    }
}

const ComparedRow& TestTakeComparison::row(const TakeComparison& comparison, const char* segment)
{
    static const ComparedRow none;
    for (const ComparedRow& each : comparison.segments) {
        if (each.segment.id.toString() == QLatin1String(segment))
            return each;
    }
    return none;
}

void TestTakeComparison::segmentsAreAlignedByTheirNames()
{
    const auto compared = compareTakes(
        side("0:situation 20:task 40:action 140:result", 160),
        side("0:situation 10:task 20:action 80:result", 100), m_catalog.flagKinds);
    const ComparedRow& action = row(compared, "action");
    QCOMPARE(action.parts[0].spent, Milliseconds(100'000));
    QCOMPARE(action.parts[1].spent, Milliseconds(60'000));
    QCOMPARE(action.parts[0].share, 0.625);
    QCOMPARE(action.parts[1].share, 0.6);
    QCOMPARE(action.parts[1].stretches, (std::vector<Span>{{Milliseconds(20'000), Milliseconds(80'000)}}));
    QCOMPARE(
        compared.segments.size(),
        m_catalog.framework(FrameworkId(QStringLiteral("star-20-60-20")))->segments.size());
    QCOMPARE(compared.groups.size(), size_t(3));
    QCOMPARE(compared.groups.front().parts[0].spent, Milliseconds(40'000));
    QCOMPARE(compared.groups.front().parts[1].spent, Milliseconds(20'000));
}

void TestTakeComparison::aSegmentToldTwiceIsOneRow()
{
    const auto compared = compareTakes(
        side("0:situation 10:action 50:situation 60:action", 100), side("0:situation 30:action", 100),
        m_catalog.flagKinds);
    const ComparedRow& action = row(compared, "action");
    QCOMPARE(action.parts[0].stretches.size(), size_t(2));
    QCOMPARE(action.parts[0].spent, Milliseconds(80'000));
    const std::vector<Turn> turns = turnsOf(action);
    QCOMPARE(
        turns, (std::vector<Turn>{
                   {0, {Milliseconds(10'000), Milliseconds(50'000)}},
                   {0, {Milliseconds(60'000), Milliseconds(100'000)}},
                   {1, {Milliseconds(30'000), Milliseconds(100'000)}}}));
}

void TestTakeComparison::aMissingSegmentIsSaidToBeMissing()
{
    const auto compared =
        compareTakes(side("0:action", 60), side("0:situation 20:action 50:result", 60), m_catalog.flagKinds);
    const ComparedRow& result = row(compared, "result");
    QVERIFY(result.parts[0].known);
    QVERIFY(result.parts[0].stretches.empty());
    QCOMPARE(result.parts[0].spent, Milliseconds(0));
    QCOMPARE(turnsOf(result).size(), size_t(1));
    QCOMPARE(turnsOf(result).front().side, 1);
    QVERIFY(turnsOf(row(compared, "reflection")).empty());
}

void TestTakeComparison::takesOfTwoFrameworksMeetWhereTheyCan()
{
    const auto compared = compareTakes(
        side("0:situation 10:decision 20:action 40:mystery", 60, "star-dr"),
        side("0:situation 20:action 50:result", 60), m_catalog.flagKinds);
    const ComparedRow& decision = row(compared, "decision");
    QVERIFY(decision.parts[0].known);
    QVERIFY(!decision.parts[1].known);
    QCOMPARE(decision.parts[0].spent, Milliseconds(10'000));
    QVERIFY(!decision.segment.name.isEmpty());
    // A segment nobody knows any more is still heard and timed.
    const ComparedRow& mystery = row(compared, "mystery");
    QVERIFY(!mystery.parts[0].known);
    QCOMPARE(mystery.parts[0].spent, Milliseconds(20'000));
    QCOMPARE(turnsOf(mystery).size(), size_t(1));
}

void TestTakeComparison::lengthsAreJudgedByTheirOwnRules()
{
    const auto compared = compareTakes(side("", 60), side("", 200), {});
    QCOMPARE(compared.lengths[0].verdict, LengthVerdict::Thin);
    QCOMPARE(compared.lengths[0].overtime, Milliseconds(0));
    QCOMPARE(compared.lengths[1].verdict, LengthVerdict::Over);
    QCOMPARE(compared.lengths[1].overtime, Milliseconds(20'000));
    for (const ComparedRow& each : compared.segments)
        QVERIFY(!each.parts[0].verdict && !each.parts[1].verdict);
}

void TestTakeComparison::fewFlagsShowNothing()
{
    ComparedTake first = side("0:action", 120);
    ComparedTake second = side("0:action", 120);
    flag(first, "we", 5);
    flag(second, "we", 2);
    flag(first, "vague", 1);
    flag(second, "vague", 1);
    const auto compared = compareTakes(first, second, m_catalog.flagKinds);
    QCOMPARE(compared.flags.size(), size_t(2));
    const ComparedFlags& we = compared.flags.front();
    QCOMPARE(we.kind, FlagKindId(QStringLiteral("we")));
    QCOMPARE(we.perMinute, (std::array{2.5, 1.0}));
    QCOMPARE(we.difference, ComparedFlags::Difference::Unclear);
    QVERIFY(comparisonSentence(we).contains(QStringLiteral("by chance")));
    QCOMPARE(compared.flags.back().difference, ComparedFlags::Difference::Same);
}

void TestTakeComparison::manyFlagsShowADifference()
{
    ComparedTake first = side("0:action", 120);
    ComparedTake second = side("0:action", 120);
    flag(first, "filler", 30);
    flag(second, "filler", 5);
    const auto compared = compareTakes(first, second, m_catalog.flagKinds);
    QCOMPARE(compared.flags.front().difference, ComparedFlags::Difference::Fewer);
    QCOMPARE(
        compareTakes(second, first, m_catalog.flagKinds).flags.front().difference,
        ComparedFlags::Difference::More);
    QVERIFY(comparisonSentence(compared.flags.front()).contains(QStringLiteral("15.0 → 2.5")));
}

void TestTakeComparison::theClocksFlagIsNotCounted()
{
    ComparedTake first = side("0:action", 300);
    first.take.flags.push_back(*overtimeFlag(first.take.duration, first.rules));
    QVERIFY(compareTakes(first, side("", 0), m_catalog.flagKinds).flags.empty());
}

void TestTakeComparison::swappingTheTakesSwapsTheFigures()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    const auto randomSide = [&] {
        ComparedTake result = side("", int(random.integer(0, 400)));
        for (qint64 n = random.integer(0, 8); n > 0; --n) {
            const auto& segments = result.framework.segments;
            std::vector<SegmentMark> marks = result.take.track.marks();
            marks.push_back(
                {random.time(Milliseconds(0), Milliseconds(400'000)),
                 segments.at(size_t(random.integer(0, qint64(segments.size()) - 1))).id});
            result.take.track = SegmentTrack::fromMarks(marks).value_or(result.take.track);
        }
        flag(result, "we", int(random.integer(0, 9)));
        flag(result, "own", int(random.integer(0, 2)));
        return result;
    };
    for (int round = 0; round < 300; ++round) {
        const ComparedTake first = randomSide();
        const ComparedTake second = randomSide();
        const auto there = compareTakes(first, second, m_catalog.flagKinds);
        auto back = compareTakes(second, first, m_catalog.flagKinds);
        QCOMPARE(there.segments.size(), back.segments.size());
        std::swap(back.lengths[0], back.lengths[1]);
        for (auto* rows : {&back.segments, &back.groups}) {
            for (ComparedRow& each : *rows)
                std::swap(each.parts[0], each.parts[1]);
        }
        QVERIFY2(
            there.lengths == back.lengths && there.segments == back.segments && there.groups == back.groups,
            qPrintable(QStringLiteral("seed %1").arg(seed)));
        Milliseconds told{0};
        for (const ComparedRow& each : there.segments)
            told += each.parts[0].spent;
        Milliseconds marked{0};
        for (const Segment& each : first.take.track.segments(first.take.duration))
            marked += each.span.length();
        QCOMPARE(told, marked);
    }
}

void TestTakeComparison::paceIsWhatThePausesLeave()
{
    QVERIFY(!paceOf({}, {}, Milliseconds(0)));
    const auto fluent = paceOf({}, {}, Milliseconds(60'000));
    QCOMPARE(fluent->speechShare, 1.0);
    QCOMPARE(fluent->pauses, 0);
    const Span leadIn{Milliseconds(0), Milliseconds(1000)};
    const Span pause{Milliseconds(10'000), Milliseconds(15'000)};
    const auto pace = paceOf({leadIn, pause}, {pause}, Milliseconds(30'000));
    QCOMPARE(pace->speechShare, 0.8);
    QCOMPARE(pace->pauses, 1);
    QCOMPARE(pace->pausesPerMinute, 2.0);
    QCOMPARE(pace->longest, Milliseconds(5000));
}

QTEST_GUILESS_MAIN(TestTakeComparison)
#include "TestTakeComparison.moc"
