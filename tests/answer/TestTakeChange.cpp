// Edits as values: what undo and merging rest on.
#include "answer/TakeChange.h"
#include "support/Random.h"

#include <QtTest>

#include <algorithm>
#include <tuple>

using namespace starling;
using test::Random;

namespace {

Flag someFlag(Random& random, const FlagId& id)
{
    Flag flag;
    flag.id = id;
    flag.kind = FlagKindId(random.chance(0.5) ? QStringLiteral("we") : QStringLiteral("filler"));
    flag.span.start = Milliseconds(random.integer(0, 1000));
    flag.span.end = flag.span.start + Milliseconds(random.integer(0, 50));
    return flag;
}

Take someTake(Random& random)
{
    Take take;
    take.duration = Milliseconds(1000);
    TakeChange change;
    for (qint64 i = random.integer(0, 20); i > 0; --i)
        change.flags.push_back({{}, someFlag(random, FlagId::create())});
    applyChange(take, change);
    return take;
}

TakeChange someChange(Random& random, const Take& take)
{
    TakeChange change;
    for (const Flag& flag : take.flags) {
        const qint64 what = random.integer(0, 3);
        if (what == 0)
            change.flags.push_back({flag, std::nullopt});
        if (what == 1)
            change.flags.push_back({flag, someFlag(random, flag.id)});
    }
    for (qint64 i = random.integer(0, 3); i > 0; --i)
        change.flags.push_back({std::nullopt, someFlag(random, FlagId::create())});
    if (random.chance(0.5)) {
        SegmentTrack track;
        track.mark(SegmentId(QStringLiteral("action")), Milliseconds(random.integer(0, 900)));
        change.track = Change<SegmentTrack>{take.track, track};
    }
    if (random.chance(0.5)) {
        Rating rating;
        rating.clarity = int(random.integer(1, 5));
        change.rating = Change<Rating>{take.rating, rating};
    }
    return change;
}

bool inOrder(const Take& take)
{
    return std::is_sorted(take.flags.begin(), take.flags.end(), [](const Flag& a, const Flag& b) {
        return std::tie(a.span.start, a.id) < std::tie(b.span.start, b.id);
    });
}

} // namespace

class TestTakeChange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theInverseGivesTheTakeBack();
    void twoChangesInOneStepAreTheSameAsOneAfterTheOther();
    void whatComesToNothingIsNoChange();
};

void TestTakeChange::theInverseGivesTheTakeBack()
{
    const quint32 seed = Random::seed();
    qInfo("seed %u", seed);
    Random random(seed);
    for (int round = 0; round < 300; ++round) {
        const Take before = someTake(random);
        const TakeChange change = someChange(random, before);
        Take take = before;
        applyChange(take, change);
        QVERIFY(inOrder(take));
        QCOMPARE(take == before, change.isEmpty());
        applyChange(take, inverse(change));
        QCOMPARE(take, before);
    }
}

void TestTakeChange::twoChangesInOneStepAreTheSameAsOneAfterTheOther()
{
    const quint32 seed = Random::seed();
    qInfo("seed %u", seed);
    Random random(seed);
    for (int round = 0; round < 300; ++round) {
        const Take before = someTake(random);
        const TakeChange first = someChange(random, before);
        Take stepwise = before;
        applyChange(stepwise, first);
        const TakeChange second = someChange(random, stepwise);
        applyChange(stepwise, second);
        Take atOnce = before;
        applyChange(atOnce, merged(first, second));
        QCOMPARE(atOnce, stepwise);
        applyChange(atOnce, inverse(merged(first, second)));
        QCOMPARE(atOnce, before);
    }
}

void TestTakeChange::whatComesToNothingIsNoChange()
{
    const quint32 seed = Random::seed();
    qInfo("seed %u", seed);
    Random random(seed);
    for (int round = 0; round < 100; ++round) {
        const TakeChange change = someChange(random, someTake(random));
        QVERIFY(merged(change, inverse(change)).isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestTakeChange)
#include "TestTakeChange.moc"
