#include "catalog/Catalog.h"
#include "widgets/AllocationBar.h"
#include "widgets/ClockText.h"
#include "widgets/InputMeter.h"

#include <QApplication>
#include <QtTest>

#include <limits>

using namespace starling;
using namespace std::chrono_literals;

namespace {

SegmentTrack trackOf(std::vector<SegmentMark> marks)
{
    return SegmentTrack::fromMarks(std::move(marks)).value();
}

SegmentId id(const char* name)
{
    return SegmentId(QString::fromLatin1(name));
}

} // namespace

class TestAllocationBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void segmentsWithOneTargetTogetherShareABar();
    void segmentsWithTargetsOfTheirOwnDoNot();
    void aSpokenAnswersSharesBecomeLengths();
    void whatHasOnlyBegunIsNotCalledTooLittle();
    void aFinishedAnswerIsJudgedByShares();
    void everyCatalogueFrameworkKeepsItsSegmentsInOrder();
    void aBarNeverRunsOutOfItsScale();
    void thePictureIsAlsoSaidInWords();
    void itPaintsInBothThemesAtAnyWidth();
    void clocksReadAsPeopleWriteThem();
    void clippingStaysToBeRead();

private:
    const Framework& framework(const char* name) const
    {
        return *m_catalog.framework(FrameworkId(QString::fromLatin1(name)));
    }

    Catalog m_catalog;
    std::unique_ptr<Theme> m_theme;
};

void TestAllocationBar::initTestCase()
{
    m_catalog = loadCatalog(QLocale::c()).value();
    m_theme = std::make_unique<Theme>(*qApp);
}

void TestAllocationBar::segmentsWithOneTargetTogetherShareABar()
{
    const Framework& star = framework("star-20-60-20");
    const auto tracks = allocationTracks(star, {}, LengthRange{120s, 180s});
    QCOMPARE(tracks.size(), size_t(3));
    QCOMPARE(tracks.at(0).parts.size(), size_t(2));
    QCOMPARE(tracks.at(0).group, std::optional(SegmentGroup::Setup));
    QCOMPARE(tracks.at(1).parts.size(), size_t(1));
    QVERIFY(tracks.at(1).weight > tracks.at(0).weight);
}

void TestAllocationBar::segmentsWithTargetsOfTheirOwnDoNot()
{
    const Framework& star = framework("star-dr");
    const auto tracks = allocationTracks(star, {}, LengthRange{120s, 180s});
    QCOMPARE(tracks.size(), star.segments.size());
    for (const AllocationTrack& track : tracks) {
        QVERIFY(!track.group);
        QVERIFY(track.target.has_value());
    }
}

void TestAllocationBar::aSpokenAnswersSharesBecomeLengths()
{
    // 50–60 % of an answer of 2–3 minutes.
    const auto tracks = allocationTracks(framework("star-ranges"), {}, LengthRange{120s, 180s});
    QCOMPARE(tracks.at(2).target, std::optional(LengthRange{60s, 108s}));
}

void TestAllocationBar::whatHasOnlyBegunIsNotCalledTooLittle()
{
    const Framework& star = framework("star-ranges");
    const auto verdictAfter = [&](Milliseconds time) {
        const SegmentTrack track = trackOf({{0ms, id("situation")}});
        return allocationTracks(star, allocate(star, track, time), LengthRange{120s, 180s}).at(0).verdict;
    };
    QVERIFY(!verdictAfter(5s)); // 15–20 % of 2–3 minutes: 18–36 s
    QCOMPARE(verdictAfter(20s), std::optional(AllocationVerdict::Within));
    QCOMPARE(verdictAfter(40s), std::optional(AllocationVerdict::Over));
}

void TestAllocationBar::aFinishedAnswerIsJudgedByShares()
{
    const Framework& star = framework("star-20-60-20");
    const SegmentTrack track =
        trackOf({{0ms, id("situation")}, {10s, id("task")}, {20s, id("action")}, {80s, id("result")}});
    const auto tracks = allocationTracks(star, allocate(star, track, 100s), std::nullopt);
    for (const AllocationTrack& each : tracks)
        QCOMPARE(each.verdict, std::optional(AllocationVerdict::Within));
    QCOMPARE(tracks.at(0).spent(), Milliseconds(20s));
    QCOMPARE(tracks.at(1).target, std::optional(LengthRange{55s, 65s}));
    const auto rushed = allocationTracks(star, allocate(star, track, 82s), std::nullopt);
    QCOMPARE(rushed.at(2).verdict, std::optional(AllocationVerdict::Under));
}

void TestAllocationBar::everyCatalogueFrameworkKeepsItsSegmentsInOrder()
{
    for (const Framework& framework : m_catalog.frameworks) {
        std::vector<SegmentId> shown;
        for (const AllocationTrack& track : allocationTracks(framework, {}, std::nullopt))
            for (const AllocationPart& part : track.parts)
                shown.push_back(part.segment->id);
        std::vector<SegmentId> told;
        for (const SegmentTemplate& segment : framework.segments)
            told.push_back(segment.id);
        QCOMPARE(shown, told);
    }
}

void TestAllocationBar::aBarNeverRunsOutOfItsScale()
{
    for (const Framework& framework : m_catalog.frameworks) {
        const SegmentTrack track = trackOf({{0ms, framework.segments.front().id}});
        for (const Milliseconds time : {0ms, 1ms, 30'000ms, 5'400'000ms}) {
            const auto entries = allocate(framework, track, time);
            for (const AllocationTrack& each : allocationTracks(framework, entries, LengthRange{20s, 30s})) {
                QVERIFY(each.fullScale >= each.spent());
                QVERIFY(each.fullScale > 0ms);
                QVERIFY(!each.target || each.fullScale > each.target->max);
            }
        }
    }
}

void TestAllocationBar::thePictureIsAlsoSaidInWords()
{
    AllocationBar bar(*m_theme);
    const Framework& star = framework("star-20-60-20");
    bar.setFramework(star);
    bar.setExpectedLength(LengthRange{120s, 180s});
    const SegmentTrack track = trackOf({{0ms, id("situation")}, {12s, id("task")}});
    bar.setAllocation(allocate(star, track, 24s), id("task"));
    QCOMPARE(bar.accessibleDescription(), bar.summary());
    QVERIFY(bar.summary().contains(QStringLiteral(
        "Setup together: 0:24, within the target of 0:18–0:45. Situation: 0:12. Task: 0:12.")));
    QVERIFY(bar.summary().contains(QStringLiteral("Now speaking: Task.")));
}

void TestAllocationBar::itPaintsInBothThemesAtAnyWidth()
{
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        m_theme->setChoice(choice);
        for (const Framework& framework : m_catalog.frameworks) {
            AllocationBar bar(*m_theme);
            bar.setFramework(framework);
            const SegmentTrack track = trackOf({{0ms, framework.segments.front().id}});
            bar.setAllocation(allocate(framework, track, 60s), framework.segments.front().id);
            for (const int width : {1, 200, 640, 2400}) {
                bar.resize(width, bar.sizeHint().height());
                const QImage picture = bar.grab().toImage();
                QVERIFY(!picture.isNull());
                if (width >= bar.minimumSizeHint().width()) {
                    // The first segment's colour is there: its chip and its fill.
                    const QRgb wanted = QColor(framework.segments.front().colour).rgb();
                    int found = 0;
                    for (int y = 0; y < picture.height(); ++y)
                        for (int x = 0; x < picture.width(); ++x)
                            found += picture.pixel(x, y) == wanted ? 1 : 0;
                    QVERIFY(found > 100);
                }
            }
        }
    }
    m_theme->setChoice(ThemeChoice::System);
}

void TestAllocationBar::clocksReadAsPeopleWriteThem()
{
    QCOMPARE(clockText(0ms), QStringLiteral("0:00"));
    QCOMPARE(clockText(7'999ms), QStringLiteral("0:07"));
    QCOMPARE(clockText(134s), QStringLiteral("2:14"));
    QCOMPARE(clockText(3'734s), QStringLiteral("1:02:14"));
    QCOMPARE(clockText(-5s), QStringLiteral("0:00"));
}

void TestAllocationBar::clippingStaysToBeRead()
{
    InputMeter meter(*m_theme);
    const double silence = -std::numeric_limits<double>::infinity();
    meter.setLevel({silence, silence, false});
    QVERIFY(!meter.showsClip());
    meter.setLevel({0, -3, true});
    for (int report = 0; report < 20; ++report)
        meter.setLevel({-20, -30, false});
    QVERIFY(meter.showsClip());
    for (int report = 0; report < 40; ++report)
        meter.setLevel({-20, -30, false});
    QVERIFY(!meter.showsClip());
    QVERIFY(!meter.grab().isNull());
}

QTEST_MAIN(TestAllocationBar)
#include "TestAllocationBar.moc"
