// Flags and segments edited on the review page as a listener does it: by key, mouse and menu.
#include "app/ReviewStage.h"
#include "audio/SoundFiles.h"
#include "review/CopyFlagsDialog.h"
#include "review/FlagListCard.h"
#include "review/ReviewPage.h"
#include "review/timeline/TimelineCanvas.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QRadioButton>
#include <QShortcut>
#include <QTableView>

#include <ctime>

using namespace starling;
using namespace std::chrono_literals;

namespace {

/// A loudspeaker that takes nothing, so that the playhead stays where it was put.
class DeafOutput : public SoundOutput {
public:
    [[nodiscard]] Expected<void> start(int) override { return {}; }
    void stop() override {}
    [[nodiscard]] qint64 room() const override { return 0; }
    qint64 write(std::span<const Sample>) override { return 0; }
    [[nodiscard]] double heard() const override { return 0; }
};

SegmentId id(const char* name)
{
    return SegmentId(QLatin1String(name));
}

SegmentTrack trackOf(const std::vector<SegmentMark>& marks)
{
    return SegmentTrack::fromMarks(marks).value();
}

Flag flagAt(const char* kind, Milliseconds start, Milliseconds end)
{
    Flag flag;
    flag.id = FlagId::create();
    flag.kind = FlagKindId(QLatin1String(kind));
    flag.span = {start, end};
    return flag;
}

} // namespace

class TestMarking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void segmentsAreMarkedByKeys();
    void aSplitAsksWhereTheNextSegmentFollowsAnyway();
    void theBoundaryNextToThePlayheadIsNudged();
    void aSegmentIsLaidOverTheChosenStretch();
    void aDraggedBoundaryIsWritten();
    void chosenFlagsMoveTogether();
    void flagsAreStretchedByKeys();
    void aKindIsChangedByItsKey();
    void severalAreChosenInTheListAndInTheTimeline();
    void draggedFlagsAreWritten();
    void allAreDeletedAndComeBack();
    void theNextFlagIsChosenWhenOneIsDeleted();
    void flagsTravelOverTheClipboard();
    void textThatIsNoFlagIsRefused();
    void flagsAreCopiedToAnotherTakeAndTakenBack();
    void theMenuSaysTheKeys();
    void aChosenFlagMovesOnInTheList();
    void noTwoActionsShareAKey();
    void everyKeyIsInTheHelp();
    void editsAmongTenThousandFlagsAreQuick();

private:
    [[nodiscard]] TimelineCanvas& canvas() const { return *m_page->findChild<TimelineCanvas*>(); }
    [[nodiscard]] QTableView& list() const
    {
        return *m_page->findChild<FlagListCard*>()->findChild<QTableView*>();
    }
    [[nodiscard]] std::vector<Flag> flags() const { return m_stage->stored().flags; }
    [[nodiscard]] SegmentTrack track() const { return m_stage->stored().track; }
    void setTrack(const std::vector<SegmentMark>& marks)
    {
        QVERIFY(m_stage->library->takes().setTrack(m_stage->take, trackOf(marks)));
    }
    void setFlags(const std::vector<Flag>& flags)
    {
        for (const Flag& flag : flags)
            QVERIFY(m_stage->library->takes().addFlag(m_stage->take, flag));
    }
    [[nodiscard]] Span spanOf(const FlagId& flag) const
    {
        const auto now = flags();
        const auto found = std::find_if(now.begin(), now.end(), [&](const Flag& f) { return f.id == flag; });
        return found == now.end() ? Span{-1ms, -1ms} : found->span;
    }
    void seek(Milliseconds to)
    {
        m_player->seek(to);
        QTRY_VERIFY(m_player->position() == to);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), key, modifiers);
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }

    std::unique_ptr<test::ReviewStage> m_stage;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AudioDevices> m_devices;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<Trace> m_trace;
    std::unique_ptr<ReviewPage> m_page;
};

void TestMarking::init()
{
    m_stage = std::make_unique<test::ReviewStage>();
    QVERIFY(m_stage->set(20s));
    const LibraryFolder& folder = m_stage->library->folder();
    QVERIFY(test::writeWav(folder.wav(m_stage->take), test::sine(220, 20)));
    m_settings = std::make_unique<Settings>(m_stage->folder.filePath(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<Theme>(*qApp);
    m_devices = std::make_unique<AudioDevices>();
    m_player = std::make_unique<Player>([](const QByteArray&) { return std::make_unique<DeafOutput>(); });
    m_trace = std::make_unique<Trace>();
    m_page = std::make_unique<ReviewPage>(ReviewPage::Services{
        *m_stage->library, m_stage->catalog, *m_player, *m_devices, *m_settings, *m_theme, *m_trace});
    m_page->resize(1280, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QSignalSpy opened(m_player.get(), &Player::opened);
    m_page->openTake(m_stage->take);
    QVERIFY(opened.wait());
    QVERIFY(QApplication::focusWidget());
}

void TestMarking::cleanup()
{
    m_page.reset();
    m_player.reset();
    m_devices.reset();
}

void TestMarking::segmentsAreMarkedByKeys()
{
    press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(track() == trackOf({{0ms, id("situation")}}));
    seek(5s);
    press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(track() == trackOf({{0ms, id("situation")}, {5s, id("task")}}));
    seek(8s);
    press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(track() == trackOf({{0ms, id("situation")}, {5s, id("task")}, {8s, id("action")}}));
    press(Qt::Key_4, Qt::AltModifier);
    QVERIFY(track() == trackOf({{0ms, id("situation")}, {5s, id("task")}, {8s, id("result")}}));
    seek(6s);
    press(Qt::Key_Delete, Qt::AltModifier);
    QVERIFY(track() == trackOf({{0ms, id("situation")}, {8s, id("result")}}));
    press(Qt::Key_0, Qt::AltModifier);
    QVERIFY(track() == trackOf({{8s, id("result")}}));
    for (int i = 0; i < 6; ++i)
        undo();
    QVERIFY(track().isEmpty());
}

void TestMarking::aSplitAsksWhereTheNextSegmentFollowsAnyway()
{
    setTrack({{0ms, id("situation")}, {10s, id("task")}});
    seek(5s);
    press(Qt::Key_S, Qt::AltModifier);
    QVERIFY(QApplication::activePopupWidget());
    press(Qt::Key_3);
    QVERIFY(track() == trackOf({{0ms, id("situation")}, {5s, id("action")}, {10s, id("task")}}));
}

void TestMarking::theBoundaryNextToThePlayheadIsNudged()
{
    setTrack({{0ms, id("situation")}, {5s, id("task")}, {5300ms, id("action")}});
    seek(4900ms);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(track().marks().at(1).at == 4710ms);
    undo(); // all of it was one step
    QVERIFY(track().marks().at(1).at == 5s);
    // It stays the one that is moved, although the other comes nearer and stands in its way.
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(track().marks().at(1).at == 5250ms);
    QVERIFY(track().marks().at(2).at == 5300ms);
    undo();
    seek(5200ms);
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(track().marks().at(2).at == 5400ms);
}

void TestMarking::aSegmentIsLaidOverTheChosenStretch()
{
    setTrack({{0ms, id("situation")}, {10s, id("task")}});
    QSignalSpy notices(m_page.get(), &Page::noticed);
    press(Qt::Key_I, Qt::AltModifier);
    QCOMPARE(notices.size(), 1); // there is no stretch yet
    canvas().setSelectedSpan(Span{4s, 6s});
    press(Qt::Key_I, Qt::AltModifier);
    QVERIFY(QApplication::activePopupWidget());
    press(Qt::Key_3);
    QVERIFY(
        track()
        == trackOf({{0ms, id("situation")}, {4s, id("action")}, {6s, id("situation")}, {10s, id("task")}}));
}

void TestMarking::aDraggedBoundaryIsWritten()
{
    setTrack({{0ms, id("situation")}, {10s, id("task")}});
    Q_EMIT canvas().boundaryMoved(10s, 12s);
    QVERIFY(track().marks().at(1).at == 12s);
    press(Qt::Key_Right, Qt::AltModifier); // and fine-tuned by key
    QVERIFY(track().marks().at(1).at == 12'100ms);
    undo();
    QVERIFY(track().marks().at(1).at == 12s);
    undo();
    QVERIFY(track().marks().at(1).at == 10s);
}

void TestMarking::chosenFlagsMoveTogether()
{
    const Flag one = flagAt("we", 3s, 3s);
    const Flag two = flagAt("vague", 5s, 7s);
    const Flag three = flagAt("we", 9s, 9s);
    setFlags({one, two, three});
    Q_EMIT canvas().selectionChanged({one.id, two.id});
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Right, Qt::AltModifier);
    press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY((spanOf(one.id) == Span{3490ms, 3490ms}));
    QVERIFY((spanOf(two.id) == Span{5490ms, 7490ms}));
    QVERIFY((spanOf(three.id) == three.span));
    undo();
    QVERIFY((spanOf(one.id) == one.span));
    QVERIFY((spanOf(two.id) == two.span));
    press(Qt::Key_Escape);
    QVERIFY(canvas().selectedFlags().isEmpty());
}

void TestMarking::flagsAreStretchedByKeys()
{
    const Flag flag = flagAt("we", 3s, 3s);
    setFlags({flag});
    Q_EMIT canvas().selectionChanged({flag.id});
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY((spanOf(flag.id) == Span{2900ms, 3200ms}));
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY((spanOf(flag.id) == Span{3000ms, 3100ms}));
}

void TestMarking::aKindIsChangedByItsKey()
{
    const Flag one = flagAt("we", 3s, 3s);
    const Flag two = flagAt("metric", 5s, 5s);
    setFlags({one, two});
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_K, Qt::AltModifier);
    QVERIFY(QApplication::activePopupWidget());
    press(Qt::Key_V);
    QTRY_VERIFY(!QApplication::activePopupWidget());
    for (const Flag& flag : flags())
        QCOMPARE(flag.kind.toString(), QStringLiteral("vague"));
    QCOMPARE(flags().size(), size_t(2));
    undo();
    QVERIFY((flags() == std::vector<Flag>{one, two}));
}

void TestMarking::severalAreChosenInTheListAndInTheTimeline()
{
    const Flag one = flagAt("we", 3s, 3s);
    const Flag two = flagAt("vague", 5s, 5s);
    const Flag three = flagAt("we", 9s, 9s);
    setFlags({one, two, three});
    const auto click = [&](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(
            list().viewport(), Qt::LeftButton, modifiers,
            list().visualRect(list().model()->index(row, 0)).center());
    };
    click(0, {});
    QVERIFY((canvas().selectedFlags() == QSet<FlagId>{one.id}));
    click(1, Qt::ShiftModifier);
    QVERIFY((canvas().selectedFlags() == QSet<FlagId>{one.id, two.id}));
    click(0, Qt::ControlModifier);
    QVERIFY((canvas().selectedFlags() == QSet<FlagId>{two.id}));
    Q_EMIT canvas().selectionChanged({one.id, three.id});
    const auto rows = list().selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 2);
    press(Qt::Key_Escape);
    QVERIFY(!list().selectionModel()->hasSelection());
    Q_EMIT canvas().selectionChanged({one.id});
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY((canvas().selectedFlags() == QSet<FlagId>{one.id, three.id}));
}

void TestMarking::draggedFlagsAreWritten()
{
    const Flag one = flagAt("we", 3s, 3s);
    const Flag two = flagAt("vague", 5s, 6s);
    setFlags({one, two});
    Q_EMIT canvas().flagsMoved({one.id, two.id}, 2s);
    QVERIFY((spanOf(one.id) == Span{5s, 5s}));
    QVERIFY((spanOf(two.id) == Span{7s, 8s}));
    Q_EMIT canvas().flagsMoved({one.id, two.id}, 1s);
    undo(); // each drag is a step
    QVERIFY((spanOf(two.id) == Span{7s, 8s}));
    Q_EMIT canvas().flagStretched(two.id, Span{6s, 9s});
    QVERIFY((spanOf(two.id) == Span{6s, 9s}));
    undo();
    QVERIFY((spanOf(two.id) == Span{7s, 8s}));
}

void TestMarking::allAreDeletedAndComeBack()
{
    setFlags({flagAt("we", 3s, 3s), flagAt("vague", 5s, 6s), flagAt("we", 9s, 9s)});
    const auto before = flags();
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    QVERIFY(flags().empty());
    undo();
    QVERIFY(flags() == before);
}

void TestMarking::theNextFlagIsChosenWhenOneIsDeleted()
{
    const Flag one = flagAt("we", 3s, 3s);
    const Flag two = flagAt("vague", 5s, 5s);
    const Flag three = flagAt("we", 9s, 9s);
    setFlags({one, two, three});
    Q_EMIT canvas().selectionChanged({two.id});
    press(Qt::Key_Delete);
    QVERIFY((canvas().selectedFlags() == QSet<FlagId>{three.id}));
    press(Qt::Key_Delete);
    QVERIFY((canvas().selectedFlags() == QSet<FlagId>{one.id}));
    press(Qt::Key_Delete);
    QVERIFY(canvas().selectedFlags().isEmpty());
    QVERIFY(flags().empty());
}

void TestMarking::flagsTravelOverTheClipboard()
{
    Flag one = flagAt("we", 3s, 3s);
    one.note = QStringLiteral("we decided");
    const Flag two = flagAt("vague", 5s, 7s);
    setFlags({one, two});
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("we: we decided")));
    seek(10s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(flags().size(), size_t(4));
    QVERIFY((flags().at(2).span == Span{10s, 10s}));
    QCOMPARE(flags().at(2).note, one.note);
    QVERIFY((flags().at(3).span == Span{12s, 14s}));
    QCOMPARE(canvas().selectedFlags().size(), 2); // the new ones
    press(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(flags().size(), size_t(2));
    QSignalSpy notices(m_page.get(), &Page::noticed);
    seek(19s);
    press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(flags().size(), size_t(3)); // the second would lie past the end
    QCOMPARE(notices.size(), 1);
}

void TestMarking::textThatIsNoFlagIsRefused()
{
    QApplication::clipboard()->setText(QStringLiteral("Dear Sir or Madam"));
    QSignalSpy notices(m_page.get(), &Page::noticed);
    press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(flags().empty());
    QCOMPARE(notices.size(), 1);
}

void TestMarking::flagsAreCopiedToAnotherTakeAndTakenBack()
{
    Take other = m_stage->stored();
    other.id = TakeId::create();
    other.setup.questionText = QStringLiteral("Another question");
    other.recordedAt = other.recordedAt.addDays(2);
    QVERIFY(m_stage->library->takes().insert(other));
    Take sibling = other;
    sibling.id = TakeId::create();
    sibling.setup = m_stage->stored().setup;
    sibling.recordedAt = other.recordedAt.addDays(-1);
    sibling.duration = 8s;
    sibling.track = trackOf({{2s, id("situation")}, {4s, id("action")}});
    QVERIFY(m_stage->library->takes().insert(sibling));
    setTrack({{0ms, id("situation")}, {10s, id("action")}});
    setFlags({flagAt("we", 5s, 5s), flagAt("vague", 12s, 12s)});

    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = m_page->findChild<CopyFlagsDialog*>();
    QVERIFY(dialog);
    QVERIFY(dialog->target() == sibling.id); // of the same question, although the other one is newer
    auto* search = dialog->findChild<QLineEdit*>();
    search->setText(QStringLiteral("another"));
    QVERIFY(dialog->target() == other.id);
    search->clear();
    dialog->findChild<QListWidget*>()->setCurrentRow(0);
    QVERIFY(dialog->target() == sibling.id);
    QVERIFY(dialog->placement() == flags::Placement::SameTime);
    for (QRadioButton* button : dialog->findChildren<QRadioButton*>()) {
        if (button->text().contains(QStringLiteral("segment")))
            button->click();
    }
    QVERIFY(dialog->placement() == flags::Placement::SameSegment);
    QSignalSpy notices(m_page.get(), &Page::noticed);
    dialog->accept();
    const auto copied = m_stage->library->takes().take(sibling.id)->flags;
    QCOMPARE(copied.size(), size_t(2));
    QVERIFY((copied.at(0).span == Span{3s, 3s}));
    QVERIFY((copied.at(1).span == Span{4800ms, 4800ms}));
    QCOMPARE(notices.size(), 1);
    const auto notice = notices.front().front().value<Notice>();
    QVERIFY(notice.text.contains(QLatin1Char('2')));
    notice.actions.front().run();
    QVERIFY(m_stage->library->takes().take(sibling.id)->flags.empty());
}

void TestMarking::theMenuSaysTheKeys()
{
    const Flag flag = flagAt("we", 3s, 3s);
    setFlags({flag});
    setTrack({{0ms, id("situation")}, {10s, id("task")}});
    Q_EMIT canvas().contextMenuRequested(12s, flag.id, m_page->mapToGlobal(QPoint(200, 200)));
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QVERIFY((canvas().selectedFlags() == QSet<FlagId>{flag.id}));
    QAction* removal = nullptr;
    for (QAction* action : menu->actions()) {
        if (!action->isSeparator() && !action->menu())
            QVERIFY2(action->text().contains(QLatin1Char('\t')), qPrintable(action->text()));
        if (action->text().contains(QStringLiteral("Alt+Del")))
            removal = action;
    }
    QVERIFY(removal);
    removal->trigger(); // where the menu was opened, not at the playhead
    menu->close();
    QVERIFY(track() == trackOf({{0ms, id("situation")}}));
}

void TestMarking::aChosenFlagMovesOnInTheList()
{
    const Flag one = flagAt("we", 3s, 3s);
    const Flag two = flagAt("vague", 3050ms, 3050ms);
    setFlags({one, two});
    Q_EMIT canvas().selectionChanged({one.id});
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(flags().back().id == one.id);
    const auto rows = list().selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front().row(), 1);
    QVERIFY((canvas().selectedFlags() == QSet<FlagId>{one.id}));
}

void TestMarking::noTwoActionsShareAKey()
{
    QSet<QString> seen;
    for (const QShortcut* shortcut : m_page->findChildren<QShortcut*>()) {
        const QString key = shortcut->key().toString();
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
    }
    QVERIFY(seen.size() > 40);
}

void TestMarking::everyKeyIsInTheHelp()
{
    QString help;
    for (const KeyHelp& line : m_page->keys())
        help += line.keys + u'\n';
    for (const char* key :
         {"Alt+Left", "Ctrl+Shift+Left", "Ctrl+Shift+Up", "Alt+K", "F2", "Delete", "Ctrl+A", "Esc", "Ctrl+V",
          "Ctrl+Shift+C", "Alt+S", "Alt+1", "Alt+I", "Alt+Delete"})
        QVERIFY2(help.contains(QLatin1String(key)), key);
}

void TestMarking::editsAmongTenThousandFlagsAreQuick()
{
    TakeChange change;
    for (int i = 0; i < 10'000; ++i)
        change.flags.push_back(
            {{}, flagAt(i % 2 ? "we" : "vague", Milliseconds(2 * i), Milliseconds(2 * i))});
    QVERIFY(m_stage->library->takes().apply(m_stage->take, change));
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QCoreApplication::processEvents();
    const auto measured = [&](const char* what, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QElapsedTimer watch;
        watch.start();
        const std::clock_t before = std::clock();
        press(key, modifiers);
        const double took = double(watch.nsecsElapsed()) / 1e6;
        const double worked = 1e3 * double(std::clock() - before) / CLOCKS_PER_SEC;
        watch.restart();
        QCoreApplication::processEvents();
        qInfo(
            "%s: %.1f ms (%.1f ms of the processor), painting after it %.1f ms", what, took, worked,
            double(watch.nsecsElapsed()) / 1e6);
    };
    measured("a flag", Qt::Key_W);
    QCOMPARE(flags().size(), size_t(10'001));
    measured("another", Qt::Key_W);
    measured("moving it", Qt::Key_Right, Qt::AltModifier);
    measured("undoing", Qt::Key_Z, Qt::ControlModifier);
    measured("naming the segment", Qt::Key_1, Qt::AltModifier);
    measured("deleting", Qt::Key_Delete);
    QCOMPARE(flags().size(), size_t(10'001));
    measured("choosing all", Qt::Key_A, Qt::ControlModifier);
    measured("moving all", Qt::Key_Right, Qt::AltModifier);
    measured("undoing that", Qt::Key_Z, Qt::ControlModifier);
}

QTEST_MAIN(TestMarking)
#include "TestMarking.moc"
