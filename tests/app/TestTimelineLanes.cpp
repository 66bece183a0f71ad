#include "TimelineStage.h"
#include "review/timeline/Snap.h"
#include "review/timeline/TimelineHit.h"
#include "support/Random.h"

#include <QtTest>

using namespace starling;
using namespace starling::test;

namespace {

std::vector<TimelineFlag> randomFlags(Random& random, qint64 duration)
{
    std::vector<TimelineFlag> flags;
    const qint64 count = random.chance(0.2) ? random.integer(1000, 3000) : random.integer(0, 80);
    const qint64 crowd = random.integer(0, duration);
    for (qint64 i = 0; i < count; ++i) {
        const qint64 start = random.chance(0.3)
                                 ? std::clamp(crowd + random.integer(-3000, 3000), qint64(0), duration)
                                 : random.integer(0, duration);
        const qint64 end = random.chance(0.2) ? random.integer(start, duration) : start;
        flags.push_back(flagAt(start, end, random.chance(0.5) ? QStringLiteral("W") : QStringLiteral("F")));
    }
    std::stable_sort(flags.begin(), flags.end(), [](const TimelineFlag& a, const TimelineFlag& b) {
        return a.span.start < b.span.start;
    });
    return flags;
}

TimeAxis randomAxis(Random& random, double duration)
{
    TimeAxis axis;
    axis.setWidth(double(random.integer(300, 3000)));
    axis.setDuration(duration);
    axis.zoomAbout(random.real(0, axis.width()), std::pow(10, random.real(0, 4)));
    axis.scrollTo(random.real(0, duration));
    return axis;
}

} // namespace

class TestTimelineLanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVisibleFlagHasOneBadge();
    void badgesDoNotCoverOneAnother();
    void scrollingRearrangesNothing();
    void aBadgeIsFoundWhereItIs();
    void aLongSpanIsSeenFarFromItsStart();
    void tenThousandFlagsBecomeFewBadges();
    void snappingFindsTheNearest();
    void snappingLeavesOutWhatIsDragged();
    void wholeSecondsAttractOnlyWhenAsked();
    void anEdgeHasRoomBetweenItsNeighbours();
    void everyPixelIsSomething();
};

void TestTimelineLanes::everyVisibleFlagHasOneBadge()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    const Theme theme(*qApp);
    for (int round = 0; round < 200; ++round) {
        const qint64 duration = random.integer(1000, 6'000'000);
        const auto flags = randomFlags(random, duration);
        const TimeAxis axis = randomAxis(random, double(duration));
        FlagLane lane(theme);
        lane.setFlags(flags);
        lane.layOut(axis, QRect(0, 100, int(axis.width()), FlagLane::heightFor(theme)));
        std::vector<int> badges(flags.size());
        for (const FlagItem& item : lane.items()) {
            QVERIFY(item.last > item.first && item.last <= flags.size());
            for (size_t i = item.first; i < item.last; ++i)
                ++badges[i];
        }
        for (size_t i = 0; i < flags.size(); ++i) {
            const double x = axis.xAt(double(flags[i].span.start.count()));
            const bool visible = x >= 0 && x <= axis.width();
            QVERIFY2(
                badges[i] <= 1 && (!visible || badges[i] == 1),
                qPrintable(QStringLiteral("flag %1 has %2, seed %3").arg(i).arg(badges[i]).arg(seed)));
        }
    }
}

void TestTimelineLanes::badgesDoNotCoverOneAnother()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    const Theme theme(*qApp);
    for (int round = 0; round < 100; ++round) {
        const qint64 duration = random.integer(1000, 600'000);
        const auto flags = randomFlags(random, duration);
        TimeAxis axis;
        axis.setWidth(500); // one block, within which nothing may overlap
        axis.setDuration(double(duration));
        FlagLane lane(theme);
        lane.setFlags(flags);
        lane.layOut(axis, QRect(0, 0, 500, FlagLane::heightFor(theme)));
        const auto& items = lane.items();
        for (size_t a = 0; a < items.size(); ++a) {
            for (size_t b = a + 1; b < items.size(); ++b)
                QVERIFY2(!items[a].box.intersects(items[b].box), qPrintable(QString::number(seed)));
        }
    }
}

void TestTimelineLanes::scrollingRearrangesNothing()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    const Theme theme(*qApp);
    for (int round = 0; round < 100; ++round) {
        const auto flags = randomFlags(random, 600'000);
        TimeAxis axis;
        axis.setWidth(1200);
        axis.setDuration(600'000);
        axis.zoomAbout(600, random.real(2, 100));
        FlagLane lane(theme);
        lane.setFlags(flags);
        const QRect place(0, 0, 1200, FlagLane::heightFor(theme));
        lane.layOut(axis, place);
        const auto before = lane.items();
        const double left = axis.leftMs();
        axis.scrollTo(left + double(random.integer(1, 500)) * axis.msPerPixel());
        lane.layOut(axis, place);
        const int moved = int(std::lround((axis.leftMs() - left) / axis.msPerPixel()));
        for (const FlagItem& item : before) {
            const int x = item.x - moved;
            if (x < 60 || x > 1100 || item.x < 60 || item.x > 1100)
                continue;
            const auto same =
                std::find_if(lane.items().begin(), lane.items().end(), [&](const FlagItem& other) {
                    return other.first == item.first && other.last == item.last;
                });
            QVERIFY2(same != lane.items().end(), qPrintable(QString::number(seed)));
            QCOMPARE(same->box.top(), item.box.top());
        }
    }
}

void TestTimelineLanes::aBadgeIsFoundWhereItIs()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    const Theme theme(*qApp);
    for (int round = 0; round < 100; ++round) {
        const qint64 duration = random.integer(1000, 600'000);
        const auto flags = randomFlags(random, duration);
        const TimeAxis axis = randomAxis(random, double(duration));
        FlagLane lane(theme);
        lane.setFlags(flags);
        const QRect place(0, 50, int(axis.width()), FlagLane::heightFor(theme));
        lane.layOut(axis, place);
        for (int i = 0; i < 200; ++i) {
            const QPoint pixel(
                int(random.integer(0, place.width())), int(random.integer(40, place.bottom() + 10)));
            const auto hit = lane.hitAt(pixel);
            const bool covered =
                std::any_of(lane.items().begin(), lane.items().end(), [&](const FlagItem& item) {
                    return item.box.contains(pixel);
                });
            QVERIFY2(!covered || hit, qPrintable(QString::number(seed)));
            if (!hit || hit->end)
                continue;
            const auto item =
                std::find_if(lane.items().begin(), lane.items().end(), [&](const FlagItem& one) {
                    return one.first == hit->first && one.last == hit->last;
                });
            QVERIFY(item != lane.items().end() && item->box.contains(pixel));
        }
    }
}

void TestTimelineLanes::aLongSpanIsSeenFarFromItsStart()
{
    const Theme theme(*qApp);
    std::vector<TimelineFlag> flags{flagAt(1000, 5'000'000)};
    for (int i = 0; i < 500; ++i)
        flags.push_back(flagAt(2000 + i * 10'000, 2000 + i * 10'000));
    FlagLane lane(theme);
    lane.setFlags(flags);
    TimeAxis axis;
    axis.setWidth(1000);
    axis.setDuration(5'400'000);
    for (const double zoom : {50.0, 1e4, 1e6}) {
        axis.fit();
        axis.zoomAbout(500, zoom);
        lane.layOut(axis, QRect(0, 0, 1000, FlagLane::heightFor(theme)));
        const bool shown = std::any_of(lane.items().begin(), lane.items().end(), [](const FlagItem& item) {
            return item.first == 0 && item.isSingle() && item.x < 0 && item.endX > 1000;
        });
        QVERIFY2(shown, qPrintable(QString::number(zoom)));
    }
}

void TestTimelineLanes::tenThousandFlagsBecomeFewBadges()
{
    const Theme theme(*qApp);
    std::vector<TimelineFlag> flags;
    for (int i = 0; i < 10'000; ++i)
        flags.push_back(flagAt(i * 540, i * 540));
    FlagLane lane(theme);
    lane.setFlags(flags);
    TimeAxis axis;
    axis.setWidth(1600);
    axis.setDuration(5'400'000);
    lane.layOut(axis, QRect(0, 0, 1600, FlagLane::heightFor(theme)));
    QVERIFY(lane.items().size() < 100);
    size_t counted = 0;
    for (const FlagItem& item : lane.items())
        counted += item.count();
    QCOMPARE(counted, flags.size());
    lane.setSelected({flags[5000].id});
    const auto selected = std::count_if(
        lane.items().begin(), lane.items().end(), [](const FlagItem& item) { return item.selected; });
    QCOMPARE(selected, 1);
}

void TestTimelineLanes::snappingFindsTheNearest()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    const Theme theme(*qApp);
    for (int round = 0; round < 100; ++round) {
        TimelineScene scene(theme);
        scene.content.duration = ms(random.integer(1, 500'000));
        scene.content.flags = randomFlags(random, scene.content.duration.count());
        scene.playhead = random.time(ms(0), scene.content.duration);
        std::vector<Milliseconds> moments{ms(0), scene.content.duration, scene.playhead};
        for (const TimelineFlag& flag : scene.content.flags) {
            moments.push_back(flag.span.start);
            moments.push_back(flag.span.end);
        }
        const Snap snap(scene, {});
        for (int i = 0; i < 50; ++i) {
            const double wished = random.real(-1000, double(scene.content.duration.count()) + 1000);
            const double reach = random.real(0, 2000);
            double best = reach;
            bool any = false;
            for (const Milliseconds moment : moments) {
                const double away = std::abs(double(moment.count()) - wished);
                any = any || away <= reach;
                best = std::min(best, away);
            }
            const auto found = snap.near(wished, reach, false);
            QVERIFY2(found.has_value() == any, qPrintable(QString::number(seed)));
            if (found)
                QVERIFY(std::abs(std::abs(double(found->count()) - wished) - best) < 1e-6);
        }
    }
}

void TestTimelineLanes::snappingLeavesOutWhatIsDragged()
{
    const Theme theme(*qApp);
    TimelineScene scene(theme);
    scene.content = shortTake();
    scene.playhead = ms(70'000);
    QCOMPARE(Snap(scene, {}).near(20'040, 100, false), std::optional(ms(20'000)));
    QVERIFY(!Snap(scene, {ms(20'000)}).near(20'040, 100, false));
    for (const qint64 moment : {0, 42'000, 43'500, 50'000, 55'000, 60'000, 70'000, 90'000, 45'000, 100'000})
        QCOMPARE(Snap(scene, {}).near(double(moment) + 3, 10, false), std::optional(ms(moment)));
}

void TestTimelineLanes::wholeSecondsAttractOnlyWhenAsked()
{
    const Theme theme(*qApp);
    TimelineScene scene(theme);
    scene.content = shortTake();
    const Snap snap(scene, {});
    QVERIFY(!snap.near(33'020, 50, false));
    QCOMPARE(snap.near(33'020, 50, true), std::optional(ms(33'000)));
    QVERIFY(!snap.near(100'990, 50, true)); // past the end
}

void TestTimelineLanes::anEdgeHasRoomBetweenItsNeighbours()
{
    const TimelineContent content = shortTake();
    QCOMPARE(boundariesOf(content), (std::vector<Milliseconds>{ms(0), ms(20'000), ms(60'000)}));
    const Span room = roomOf(content, ms(20'000));
    QVERIFY(room.start > ms(0) && room.end < ms(60'000));
    QVERIFY(roomOf(content, ms(60'000)).end < ms(100'000));
    QCOMPARE(roomOf(content, ms(0)).start, ms(0));
}

void TestTimelineLanes::everyPixelIsSomething()
{
    const quint32 seed = Random::seed();
    Random random(seed);
    const Theme theme(*qApp);
    TimelineCanvas canvas(theme);
    canvas.resize(900, 320);
    canvas.setContent(shortTake());
    canvas.setSelectedSpan(Span{ms(30'000), ms(40'000)});
    canvas.show();
    for (int i = 0; i < 3000; ++i) {
        const QPoint pixel(int(random.integer(0, 899)), int(random.integer(0, canvas.height() - 1)));
        const TimelineHit hit = hitAt(canvas.scene(), pixel);
        QVERIFY2(hit.part != TimelinePart::None, qPrintable(QString::number(seed)));
        if (hit.part == TimelinePart::Boundary || hit.part == TimelinePart::SpanEdge)
            QVERIFY(std::abs(canvas.scene().xAt(hit.edge) - pixel.x()) <= edgeReach);
        QCOMPARE(hit.isFlag(), hit.lastFlag > hit.firstFlag);
    }
}

QTEST_MAIN(TestTimelineLanes)
#include "TestTimelineLanes.moc"
