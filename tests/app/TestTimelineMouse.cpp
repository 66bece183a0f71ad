#include "TimelineStage.h"
#include "review/timeline/Timeline.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace starling;
using namespace starling::test;

namespace {

/// Ten pixels a second, and what the canvas said.
class Stage : public QObject {
public:
    Stage()
        : theme(*qApp)
        , canvas(theme)
    {
        canvas.resize(1000, 300);
        content = shortTake();
        canvas.setContent(content);
        canvas.setWaveform(noise(100 * 48'000));
        canvas.show();
        connect(
            &canvas, &TimelineCanvas::seekRequested, this, [this](Milliseconds at) { seeks.push_back(at); });
        connect(
            &canvas, &TimelineCanvas::flagChosen, this, [this](const FlagId& id) { chosen.push_back(id); });
        connect(&canvas, &TimelineCanvas::selectionChanged, this, [this](const QSet<FlagId>& flags) {
            selections.push_back(flags);
        });
        connect(&canvas, &TimelineCanvas::spanSelected, this, [this](const std::optional<Span>& span) {
            spans.push_back(span);
        });
        connect(&canvas, &TimelineCanvas::boundaryMoved, this, [this](Milliseconds from, Milliseconds to) {
            boundaries.push_back({from, to});
        });
        connect(
            &canvas, &TimelineCanvas::flagsMoved, this, [this](const QList<FlagId>& flags, Milliseconds by) {
                moves.push_back({flags, by});
            });
        connect(&canvas, &TimelineCanvas::flagStretched, this, [this](const FlagId& id, const Span& span) {
            stretches.push_back({id, span});
        });
    }

    [[nodiscard]] const TimelineLanes& lanes() const { return canvas.scene().lanes; }
    [[nodiscard]] int x(qint64 at) const { return int(std::floor(canvas.scene().xAt(ms(at)))); }
    [[nodiscard]] QPoint waveformAt(qint64 at) const { return {x(at), lanes().waveform.center().y()}; }
    [[nodiscard]] QPoint segmentsAt(qint64 at) const { return {x(at), lanes().segments.center().y()}; }
    [[nodiscard]] QPoint rulerAt(qint64 at) const { return {x(at), lanes().ruler.center().y()}; }
    [[nodiscard]] QPoint emptyFlagLaneAt(qint64 at) const { return {x(at), lanes().flags.bottom() - 1}; }
    [[nodiscard]] QPoint badge(size_t flag) const
    {
        for (const FlagItem& item : canvas.scene().flags.items()) {
            if (item.first <= flag && flag < item.last)
                return item.box.center();
        }
        return {};
    }
    [[nodiscard]] FlagId id(size_t flag) const { return content.flags.at(flag).id; }

    void
    moveTo(const QPoint& to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QMouseEvent event(
            QEvent::MouseMove, QPointF(to), QPointF(canvas.mapToGlobal(to)), Qt::NoButton, button, modifiers);
        QApplication::sendEvent(&canvas, &event);
    }
    void press(const QPoint& at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&canvas, Qt::LeftButton, modifiers, at);
    }
    void release(const QPoint& at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseRelease(&canvas, Qt::LeftButton, modifiers, at);
    }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {})
    {
        press(from, modifiers);
        moveTo((from + to) / 2, modifiers);
        moveTo(to, modifiers);
        release(to, modifiers);
    }
    void click(const QPoint& at, Qt::KeyboardModifiers modifiers = {})
    {
        press(at, modifiers);
        release(at, modifiers);
    }

    Theme theme;
    TimelineCanvas canvas;
    TimelineContent content;
    std::vector<Milliseconds> seeks;
    std::vector<FlagId> chosen;
    std::vector<QSet<FlagId>> selections;
    std::vector<std::optional<Span>> spans;
    std::vector<std::pair<Milliseconds, Milliseconds>> boundaries;
    std::vector<std::pair<QList<FlagId>, Milliseconds>> moves;
    std::vector<std::pair<FlagId, Span>> stretches;
};

constexpr int onePixel = 100; // ms in the whole view

} // namespace

class TestTimelineMouse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePlayheadFollowsTheMouseInTheWaveform();
    void aBoundaryIsDraggedAndToldOnceWhenDropped();
    void aBoundaryNeverReachesItsNeighbours();
    void escapeGivesADragUp();
    void aDraggedEdgeClingsToAPauseUnlessAltIsHeld();
    void aClickChoosesAFlag();
    void ctrlAddsAFlagAndShiftSelectsUpToIt();
    void draggingABadgeMovesAllSelectedFlags();
    void flagsNeverLeaveTheTake();
    void draggingAFlagsEndStretchesIt();
    void aBandBesideFlagsSelectsThem();
    void aStretchIsDraggedOutInTheRulerAndWithShift();
    void anEdgeOfTheStretchCanBeMoved();
    void aClickInTheRulerGivesTheStretchUp();
    void aDoubleClickNamesTheSegment();
    void theMenuIsAskedForWithItsFlag();
    void theMiddleButtonMovesTheView();
    void theWheelZoomsAboutTheMouse();
    void pinchingZoomsAndASmartTapComesBack();
    void keysMoveTheView();
    void theMapMovesTheView();
    void theMapShowsTheViewToScreenReaders();
    void theLineAtTheMouseSaysTimeSegmentAndFlag();
    void aDragBeyondTheEdgeScrolls();
    void otherContentGivesADragUp();
};

void TestTimelineMouse::thePlayheadFollowsTheMouseInTheWaveform()
{
    Stage stage;
    stage.drag(stage.waveformAt(30'000), stage.waveformAt(40'000));
    QVERIFY(stage.seeks.size() >= 2);
    QCOMPARE(stage.seeks.front(), ms(30'000));
    QCOMPARE(stage.seeks.back(), ms(40'000));
}

void TestTimelineMouse::aBoundaryIsDraggedAndToldOnceWhenDropped()
{
    Stage stage;
    stage.moveTo(stage.segmentsAt(20'000), {}, Qt::NoButton);
    QCOMPARE(stage.canvas.cursor().shape(), Qt::SplitHCursor);
    stage.press(stage.segmentsAt(20'000));
    for (int x = 200; x < 350; x += 10) {
        stage.moveTo({x, stage.lanes().segments.center().y()});
        QVERIFY(stage.boundaries.empty());
    }
    stage.release(stage.segmentsAt(34'000));
    QCOMPARE(stage.boundaries.size(), size_t(1));
    QCOMPARE(stage.boundaries.front().first, ms(20'000));
    QVERIFY(std::abs((stage.boundaries.front().second - ms(34'000)).count()) <= onePixel);
    QVERIFY(stage.seeks.empty());
    // It wrote nothing: the old edge is there until new content comes.
    QVERIFY(stage.canvas.scene().content == stage.content);
    QVERIFY(stage.canvas.scene().preview == TimelinePreview());
}

void TestTimelineMouse::aBoundaryNeverReachesItsNeighbours()
{
    Stage stage;
    stage.drag(stage.segmentsAt(20'000), stage.segmentsAt(80'000));
    stage.drag(stage.segmentsAt(60'000), stage.segmentsAt(3'000));
    QCOMPARE(stage.boundaries.size(), size_t(2));
    QVERIFY(stage.boundaries[0].second < ms(60'000) && stage.boundaries[0].second > ms(59'000));
    QVERIFY(stage.boundaries[1].second > ms(20'000) && stage.boundaries[1].second < ms(21'000));
}

void TestTimelineMouse::escapeGivesADragUp()
{
    Stage stage;
    stage.press(stage.segmentsAt(20'000));
    stage.moveTo(stage.segmentsAt(40'000));
    QVERIFY(stage.canvas.scene().preview.boundary);
    QTest::keyClick(&stage.canvas, Qt::Key_Escape);
    QVERIFY(!stage.canvas.scene().preview.boundary);
    stage.moveTo(stage.segmentsAt(45'000));
    stage.release(stage.segmentsAt(45'000));
    QVERIFY(stage.boundaries.empty());

    stage.press(stage.badge(1));
    stage.moveTo(stage.badge(1) + QPoint(60, 0));
    QTest::keyClick(&stage.canvas, Qt::Key_Escape);
    stage.release(stage.badge(1) + QPoint(60, 0));
    QVERIFY(stage.moves.empty());
    QVERIFY(stage.chosen.empty());
}

void TestTimelineMouse::aDraggedEdgeClingsToAPauseUnlessAltIsHeld()
{
    Stage stage;
    const QPoint nearPause = stage.segmentsAt(43'100); // four pixels before its end
    stage.press(stage.segmentsAt(20'000));
    stage.moveTo(nearPause);
    QVERIFY(stage.canvas.scene().preview.snappedTo == ms(43'500));
    stage.release(nearPause);
    QCOMPARE(stage.boundaries.back().second, ms(43'500));
    stage.drag(stage.segmentsAt(20'000), nearPause, Qt::AltModifier);
    QVERIFY(std::abs((stage.boundaries.back().second - ms(43'100)).count()) <= onePixel);
}

void TestTimelineMouse::aClickChoosesAFlag()
{
    Stage stage;
    stage.click(stage.badge(1));
    QCOMPARE(stage.chosen, std::vector<FlagId>{stage.id(1)});
    QCOMPARE(stage.selections.back(), QSet<FlagId>{stage.id(1)});
    QVERIFY(stage.seeks.empty()); // who hears the choice seeks
    stage.click(stage.emptyFlagLaneAt(70'000));
    QVERIFY(stage.selections.back().isEmpty());
    QCOMPARE(stage.seeks.back(), ms(70'000));
}

void TestTimelineMouse::ctrlAddsAFlagAndShiftSelectsUpToIt()
{
    Stage stage;
    stage.click(stage.badge(0));
    stage.click(stage.badge(3), Qt::ControlModifier);
    QCOMPARE(stage.selections.back(), (QSet<FlagId>{stage.id(0), stage.id(3)}));
    stage.click(stage.badge(0), Qt::ControlModifier);
    QCOMPARE(stage.selections.back(), QSet<FlagId>{stage.id(3)});
    stage.click(stage.badge(1));
    stage.click(stage.badge(3), Qt::ShiftModifier);
    QCOMPARE(stage.selections.back(), (QSet<FlagId>{stage.id(1), stage.id(2), stage.id(3)}));
    QCOMPARE(stage.chosen.size(), size_t(2)); // the plain clicks alone
    QVERIFY(stage.spans.empty());
}

void TestTimelineMouse::draggingABadgeMovesAllSelectedFlags()
{
    Stage stage;
    stage.canvas.setSelectedFlags({stage.id(0), stage.id(1)});
    stage.drag(stage.badge(0), stage.badge(0) + QPoint(37, 0));
    QCOMPARE(stage.moves.size(), size_t(1));
    QCOMPARE(
        QSet<FlagId>(stage.moves[0].first.begin(), stage.moves[0].first.end()),
        (QSet<FlagId>{stage.id(0), stage.id(1)}));
    QVERIFY(std::abs((stage.moves[0].second - ms(3'700)).count()) <= onePixel);
    // One that is not among the selected is moved alone.
    stage.drag(stage.badge(3), stage.badge(3) - QPoint(55, 0));
    QCOMPARE(stage.moves.back().first, QList<FlagId>{stage.id(3)});
    QCOMPARE(stage.selections.back(), QSet<FlagId>{stage.id(3)});
    QVERIFY(stage.chosen.empty());
}

void TestTimelineMouse::flagsNeverLeaveTheTake()
{
    Stage stage;
    stage.canvas.setSelectedFlags({stage.id(0), stage.id(3)});
    stage.drag(stage.badge(3), stage.badge(3) + QPoint(300, 0));
    QCOMPARE(stage.moves.back().second, ms(20'000));
    stage.drag(stage.badge(3), stage.badge(3) - QPoint(700, 0));
    QCOMPARE(stage.moves.back().second, ms(-10'000));
}

void TestTimelineMouse::draggingAFlagsEndStretchesIt()
{
    Stage stage;
    const QPoint end(stage.x(55'000), stage.badge(2).y());
    stage.moveTo(end, {}, Qt::NoButton);
    QCOMPARE(stage.canvas.cursor().shape(), Qt::SizeHorCursor);
    stage.drag(end, end + QPoint(27, 0));
    QCOMPARE(stage.stretches.size(), size_t(1));
    QCOMPARE(stage.stretches[0].first, stage.id(2));
    QCOMPARE(stage.stretches[0].second.start, ms(50'000));
    QVERIFY(std::abs((stage.stretches[0].second.end - ms(57'700)).count()) <= onePixel);
    // A point becomes a span, and a span a point, never less.
    const QPoint grip(stage.badge(1).x() + 10, stage.badge(1).y());
    stage.drag(grip, grip + QPoint(33, 0));
    QCOMPARE(stage.stretches.back().second.start, ms(30'000));
    QVERIFY(std::abs((stage.stretches.back().second.end - ms(33'300)).count()) <= onePixel);
    stage.drag(end, end - QPoint(200, 0));
    QVERIFY(stage.stretches.back().second.isPoint());
}

void TestTimelineMouse::aBandBesideFlagsSelectsThem()
{
    Stage stage;
    stage.press(stage.emptyFlagLaneAt(25'000));
    stage.moveTo(stage.emptyFlagLaneAt(40'000) - QPoint(0, 20));
    QVERIFY(!stage.canvas.scene().preview.rubber.isNull());
    QCOMPARE(stage.canvas.selectedFlags(), QSet<FlagId>{stage.id(1)});
    QVERIFY(stage.selections.empty());
    stage.moveTo(stage.emptyFlagLaneAt(60'000) - QPoint(0, 20));
    stage.release(stage.emptyFlagLaneAt(60'000) - QPoint(0, 20));
    QCOMPARE(stage.selections.size(), size_t(1));
    QCOMPARE(stage.selections.back(), (QSet<FlagId>{stage.id(1), stage.id(2)}));
    stage.drag(
        stage.emptyFlagLaneAt(75'000), stage.emptyFlagLaneAt(85'000) - QPoint(0, 20), Qt::ControlModifier);
    QCOMPARE(stage.selections.back(), (QSet<FlagId>{stage.id(1), stage.id(2), stage.id(3)}));
}

void TestTimelineMouse::aStretchIsDraggedOutInTheRulerAndWithShift()
{
    Stage stage;
    stage.drag(stage.rulerAt(66'000), stage.rulerAt(72'000));
    QCOMPARE(stage.spans.size(), size_t(1));
    QCOMPARE(stage.spans[0], std::optional<Span>({ms(66'000), ms(72'000)}));
    QCOMPARE(stage.canvas.selectedSpan(), stage.spans[0]);
    stage.seeks.clear();
    // Backwards, and without moving the playhead.
    stage.drag(stage.waveformAt(18'000), stage.waveformAt(12'000), Qt::ShiftModifier);
    QCOMPARE(stage.spans.back(), std::optional<Span>({ms(12'000), ms(18'000)}));
    QVERIFY(stage.seeks.empty());
}

void TestTimelineMouse::anEdgeOfTheStretchCanBeMoved()
{
    Stage stage;
    stage.canvas.setSelectedSpan(Span{ms(65'000), ms(75'000)});
    stage.drag(stage.waveformAt(75'000), stage.waveformAt(77'000));
    QCOMPARE(stage.spans.back(), std::optional<Span>({ms(65'000), ms(77'000)}));
    stage.drag(stage.waveformAt(65'000), stage.waveformAt(85'000));
    QCOMPARE(stage.spans.back(), std::optional<Span>({ms(77'000), ms(85'000)}));
}

void TestTimelineMouse::aClickInTheRulerGivesTheStretchUp()
{
    Stage stage;
    stage.canvas.setSelectedSpan(Span{ms(65'000), ms(75'000)});
    stage.click(stage.rulerAt(33'000));
    QCOMPARE(stage.seeks.back(), ms(33'000));
    QCOMPARE(stage.spans.back(), std::optional<Span>());
    QVERIFY(!stage.canvas.selectedSpan());
}

void TestTimelineMouse::aDoubleClickNamesTheSegment()
{
    Stage stage;
    QSignalSpy doubleClicked(&stage.canvas, &TimelineCanvas::segmentDoubleClicked);
    QTest::mouseDClick(&stage.canvas, Qt::LeftButton, {}, stage.segmentsAt(33'000));
    QCOMPARE(doubleClicked.size(), 1);
    QCOMPARE(doubleClicked[0][0].value<Milliseconds>(), ms(33'000));
}

void TestTimelineMouse::theMenuIsAskedForWithItsFlag()
{
    Stage stage;
    std::vector<std::pair<Milliseconds, FlagId>> asked;
    connect(
        &stage.canvas, &TimelineCanvas::contextMenuRequested, &stage,
        [&](Milliseconds at, const FlagId& flag, const QPoint&) {
            asked.push_back({at, flag});
        });
    const auto ask = [&](QContextMenuEvent::Reason reason, const QPoint& at) {
        QContextMenuEvent event(reason, at, stage.canvas.mapToGlobal(at));
        QApplication::sendEvent(&stage.canvas, &event);
    };
    ask(QContextMenuEvent::Mouse, stage.badge(1));
    QCOMPARE(asked.back().second, stage.id(1));
    QCOMPARE(stage.selections.back(), QSet<FlagId>{stage.id(1)});
    ask(QContextMenuEvent::Mouse, stage.waveformAt(44'000));
    QVERIFY(asked.back().second.isNull());
    QCOMPARE(asked.back().first, ms(44'000));
    stage.canvas.setPlayhead(ms(12'345), false);
    ask(QContextMenuEvent::Keyboard, {});
    QCOMPARE(asked.back(), (std::pair{ms(12'345), stage.id(1)}));
}

void TestTimelineMouse::theMiddleButtonMovesTheView()
{
    Stage stage;
    stage.canvas.zoomAbout(500, 4);
    const double left = stage.canvas.axis().leftMs();
    const QPoint from = stage.waveformAt(50'000);
    QTest::mousePress(&stage.canvas, Qt::MiddleButton, {}, from);
    stage.moveTo(from + QPoint(100, 0), {}, Qt::MiddleButton);
    QTest::mouseRelease(&stage.canvas, Qt::MiddleButton, {}, from + QPoint(100, 0));
    QCOMPARE(stage.canvas.axis().leftMs(), left - 100 * stage.canvas.axis().msPerPixel());
    QVERIFY(stage.seeks.empty());
}

void TestTimelineMouse::theWheelZoomsAboutTheMouse()
{
    Stage stage;
    const auto turn = [&](const QPoint& at, const QPoint& angle, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(
            QPointF(at), QPointF(stage.canvas.mapToGlobal(at)), {}, angle, Qt::NoButton, modifiers,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(&stage.canvas, &event);
    };
    const QPoint at = stage.waveformAt(30'000);
    for (int i = 0; i < 60; ++i) {
        turn(at, {0, 120}, Qt::ControlModifier);
        QVERIFY(std::abs(stage.canvas.axis().msAt(at.x()) - 30'000) < 0.01);
    }
    QCOMPARE(stage.canvas.axis().msPerPixel(), TimeAxis::minMsPerPixel);
    for (int i = 0; i < 80; ++i)
        turn(at, {0, -120}, Qt::ControlModifier);
    QVERIFY(stage.canvas.axis().isFit());
    // Without a key as well; with Shift along the take, as sideways wheels go anyway.
    turn(at, {0, 480}, {});
    QVERIFY(!stage.canvas.axis().isFit());
    const double left = stage.canvas.axis().leftMs();
    turn(at, {0, -120}, Qt::ShiftModifier);
    QVERIFY(stage.canvas.axis().leftMs() > left);
    turn(at, {120, 0}, {});
    QCOMPARE(stage.canvas.axis().leftMs(), left);
}

void TestTimelineMouse::pinchingZoomsAndASmartTapComesBack()
{
    Stage stage;
    const QPointF at(300, 150);
    const auto send = [&](Qt::NativeGestureType type, double value, const QPointF& delta) {
        QNativeGestureEvent event(
            type, QPointingDevice::primaryPointingDevice(), 2, at, at,
            QPointF(stage.canvas.mapToGlobal(at.toPoint())), value, delta);
        QApplication::sendEvent(&stage.canvas, &event);
    };
    send(Qt::ZoomNativeGesture, 1.0, {});
    QCOMPARE(stage.canvas.axis().msPerPixel(), 50.0);
    QCOMPARE(stage.canvas.axis().msAt(300), 30'000.0);
    const double left = stage.canvas.axis().leftMs();
    send(Qt::PanNativeGesture, 0, {-40, 0});
    QCOMPARE(stage.canvas.axis().leftMs(), left + 40 * 50);
    send(Qt::SmartZoomNativeGesture, 0, {});
    QVERIFY(stage.canvas.axis().isFit());
    send(Qt::SmartZoomNativeGesture, 0, {});
    QCOMPARE(stage.canvas.axis().msAt(300), 30'000.0);
    QVERIFY(!stage.canvas.axis().isFit());
}

void TestTimelineMouse::keysMoveTheView()
{
    Stage stage;
    stage.canvas.zoomAbout(500, 10);
    const TimeAxis& axis = stage.canvas.axis();
    QTest::keyClick(&stage.canvas, Qt::Key_End);
    QCOMPARE(axis.leftMs(), axis.maxLeftMs());
    QTest::keyClick(&stage.canvas, Qt::Key_PageUp);
    QVERIFY(axis.leftMs() < axis.maxLeftMs() - axis.visibleMs() / 2);
    QTest::keyClick(&stage.canvas, Qt::Key_PageDown);
    QCOMPARE(axis.leftMs(), axis.maxLeftMs());
    QTest::keyClick(&stage.canvas, Qt::Key_Home);
    QCOMPARE(axis.leftMs(), 0.0);
}

void TestTimelineMouse::theMapMovesTheView()
{
    const Theme theme(*qApp);
    Timeline timeline(theme, [] { return Milliseconds(0); });
    timeline.resize(1000, 400);
    timeline.setContent(shortTake());
    timeline.setWaveform(noise(48'000 * 100));
    timeline.show();
    Minimap& map = timeline.map();
    const TimeAxis& axis = timeline.canvas().axis();
    timeline.canvas().zoomAbout(0, 10);
    QVERIFY(map.width() > 900);
    // Beside the window: there; within: dragged along.
    const int middle = map.width() / 2;
    QTest::mousePress(&map, Qt::LeftButton, {}, {middle, 10});
    QVERIFY(std::abs(axis.leftMs() + axis.visibleMs() / 2 - 50'000) < 500);
    QMouseEvent move(
        QEvent::MouseMove, QPointF(middle + 100, 10), QPointF(map.mapToGlobal(QPoint(middle + 100, 10))),
        Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&map, &move);
    const double hundredPixels = 100.0 / map.width() * 100'000;
    QVERIFY(std::abs(axis.leftMs() + axis.visibleMs() / 2 - 50'000 - hundredPixels) < 500);
    QTest::mouseRelease(&map, Qt::LeftButton, {}, {middle + 100, 10});
    const double left = axis.leftMs();
    QApplication::sendEvent(&map, &move);
    QCOMPARE(axis.leftMs(), left);
    QVERIFY(!timeline.grab().isNull());
}

void TestTimelineMouse::theMapShowsTheViewToScreenReaders()
{
    const Theme theme(*qApp);
    Timeline timeline(theme, [] { return Milliseconds(0); });
    timeline.resize(1000, 400);
    timeline.setContent(shortTake());
    timeline.show();
    Minimap& map = timeline.map();
    QVERIFY(!map.accessibleName().isEmpty());
    QCOMPARE(map.maximum(), 0);
    timeline.canvas().zoomAbout(0, 10);
    QCOMPARE(map.pageStep(), Minimap::wholeTake / 10);
    QCOMPARE(map.value(), 0);
    map.setFocus();
    QTest::keyClick(&map, Qt::Key_End);
    QCOMPARE(timeline.canvas().axis().leftMs(), timeline.canvas().axis().maxLeftMs());
    QTest::keyClick(&map, Qt::Key_PageUp);
    QVERIFY(std::abs(timeline.canvas().axis().leftMs() - 80'000) < 1);
}

void TestTimelineMouse::theLineAtTheMouseSaysTimeSegmentAndFlag()
{
    Stage stage;
    int asked = 0;
    const HoverText::FlagText flagText = [&](const FlagId& id) {
        ++asked;
        return id == stage.id(1) ? QStringLiteral("We: the note") : QString();
    };
    const auto at = [&](const QPoint& pixel) {
        return HoverText::at(stage.canvas.scene(), stage.theme, pixel, flagText);
    };
    QCOMPARE(at(stage.waveformAt(30'000)), QStringLiteral("0:30.00 · Action"));
    QCOMPARE(asked, 0); // texts are made for the flag that is pointed at, no other
    QVERIFY(at(stage.badge(1)).endsWith(QStringLiteral("Action · We: the note")));
    QCOMPARE(asked, 1);
    QVERIFY(at(stage.waveformAt(42'500)).contains(QStringLiteral("pause of 1")));
}

void TestTimelineMouse::aDragBeyondTheEdgeScrolls()
{
    Stage stage;
    stage.canvas.zoomAbout(0, 4);
    stage.press(stage.rulerAt(20'000));
    stage.moveTo({stage.canvas.width() + 60, stage.lanes().ruler.center().y()});
    QTRY_VERIFY(stage.canvas.axis().leftMs() > 10'000);
    stage.release({stage.canvas.width() + 60, stage.lanes().ruler.center().y()});
    QVERIFY(stage.spans.back()->end > ms(35'000));
    const double left = stage.canvas.axis().leftMs();
    QTest::qWait(100);
    QCOMPARE(stage.canvas.axis().leftMs(), left);
}

void TestTimelineMouse::otherContentGivesADragUp()
{
    Stage stage;
    stage.press(stage.badge(3));
    stage.moveTo(stage.badge(3) - QPoint(40, 0));
    TimelineContent fewer = stage.content;
    fewer.flags.resize(1);
    stage.canvas.setContent(fewer);
    stage.moveTo(stage.waveformAt(50'000));
    stage.release(stage.waveformAt(50'000));
    QVERIFY(stage.moves.empty());
    QVERIFY(!stage.canvas.grab().isNull());
}

QTEST_MAIN(TestTimelineMouse)
#include "TestTimelineMouse.moc"
