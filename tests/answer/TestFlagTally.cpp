// Counts of a take's flags.
#include "answer/FlagTally.h"
#include "support/Random.h"

#include <QtTest>

#include <numeric>

using namespace starling;
using namespace std::chrono_literals;

namespace {

Framework framework()
{
    Framework result;
    for (const char* id : {"situation", "action", "result"}) {
        SegmentTemplate segment;
        segment.id = SegmentId(QString::fromLatin1(id));
        result.segments.push_back(segment);
    }
    return result;
}

Flag flag(const char* kind, Milliseconds at, FlagSource source = FlagSource::Listener)
{
    return {FlagId::create(), FlagKindId(QString::fromLatin1(kind)), {at, at}, {}, source};
}

Take take()
{
    Take result;
    result.duration = 120s;
    result.track.mark(SegmentId(QStringLiteral("situation")), 0ms);
    result.track.mark(SegmentId(QStringLiteral("action")), 30s);
    result.track.mark(SegmentId(QStringLiteral("situation")), 90s);
    result.track.mark({}, 105s);
    return result;
}

} // namespace

class TestFlagTally : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsAreCountedInAllAndInSegments();
    void theClocksFlagsAreLeftOut();
    void aFlagOnABoundaryBelongsToWhatBegins();
    void withoutFlagsOrTimeThereIsNothingToSay();
    void everyFlagIsCountedOnce();
};

void TestFlagTally::kindsAreCountedInAllAndInSegments()
{
    Take said = take();
    said.flags = {flag("we", 1s), flag("we", 40s), flag("vague", 95s), flag("we", 110s)};
    const FlagTally tally = tallyFlags(said, framework());
    QCOMPARE(tally.segments.size(), size_t(2));
    QCOMPARE(tally.segments.front().toString(), QStringLiteral("situation"));
    QCOMPARE(tally.kinds.size(), size_t(2));
    const FlagTallyRow& we = tally.kinds.front();
    QCOMPARE(we.kind.toString(), QStringLiteral("we"));
    QVERIFY(we.whole == (FlagRate{3, 120s}));
    QCOMPARE(we.whole.perMinute().value(), 1.5);
    QVERIFY(we.segments == (std::vector<FlagRate>{{1, 45s}, {1, 60s}}));
    QVERIFY(tally.all.segments == (std::vector<FlagRate>{{2, 45s}, {1, 60s}}));
    QCOMPARE(tally.all.whole.count, 4);
}

void TestFlagTally::theClocksFlagsAreLeftOut()
{
    Take said = take();
    said.flags = {flag("overtime", 100s, FlagSource::Clock), flag("we", 3s, FlagSource::Accepted)};
    const FlagTally tally = tallyFlags(said, framework());
    QCOMPARE(tally.kinds.size(), size_t(1));
    QCOMPARE(tally.all.whole.count, 1);
}

void TestFlagTally::aFlagOnABoundaryBelongsToWhatBegins()
{
    Take said = take();
    said.flags = {flag("we", 30s)};
    const FlagTally tally = tallyFlags(said, framework());
    QCOMPARE(tally.all.segments.at(0).count, 0);
    QCOMPARE(tally.all.segments.at(1).count, 1);
}

void TestFlagTally::withoutFlagsOrTimeThereIsNothingToSay()
{
    const FlagTally tally = tallyFlags(Take{}, framework());
    QVERIFY(tally.kinds.empty() && tally.segments.empty());
    QVERIFY(!tally.all.whole.perMinute());
}

void TestFlagTally::everyFlagIsCountedOnce()
{
    const quint32 seed = test::Random::seed();
    test::Random random(seed);
    for (int round = 0; round < 200; ++round) {
        Take said = take();
        for (qint64 n = random.integer(0, 40); n > 0; --n)
            said.flags.push_back(flag(random.chance(0.5) ? "we" : "vague", random.time(0ms, said.duration)));
        const FlagTally tally = tallyFlags(said, framework());
        int kinds = 0;
        for (const FlagTallyRow& row : tally.kinds)
            kinds += row.whole.count;
        int inSegments = 0;
        for (const FlagRate& rate : tally.all.segments)
            inSegments += rate.count;
        QCOMPARE(kinds, int(said.flags.size()));
        QCOMPARE(tally.all.whole.count, kinds);
        QVERIFY2(inSegments <= kinds, qPrintable(QStringLiteral("seed %1").arg(seed)));
    }
}

QTEST_GUILESS_MAIN(TestFlagTally)
#include "TestFlagTally.moc"
