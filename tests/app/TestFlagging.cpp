// Flags by key and mouse: points, spans, notes, and kinds of the user's own.
#include "app/ReviewRoom.h"
#include "review/FlagBar.h"
#include "review/FlagFilterBar.h"
#include "review/FlagListCard.h"
#include "review/FlagPress.h"
#include "review/QuickNote.h"
#include "review/ReviewKeys.h"
#include "review/TakeTimeline.h"
#include "review/timeline/TimelineCanvas.h"
#include "settings/ReservedKeys.h"

#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

#include <cmath>

using namespace starling;
using namespace std::chrono_literals;

namespace {
/// Longer than a tap, in time on the wall.
constexpr int heldFor = int(FlagPress::longestTap.count()) + 60;
} // namespace

class TestFlagging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_room.reset(); }
    void aTapSetsAPoint();
    void aHoldMakesASpanInOneStep();
    void twoKeysMayBeHeldAtOnce();
    void theKeysRepeatChangesNothing();
    void aHoldWhilePausedIsAPoint();
    void theMouseHoldsAButtonWhereverItGoes();
    void losingTheWindowEndsAHold();
    void aJumpLeavesAPoint();
    void aNoteIsTypedAtTheFlagAndListeningGoesOn();
    void escapeLeavesTheNoteAsItWas();
    void anOwnKindIsThereAtOnce();
    void aRetiredKindIsStillNamedAndDrawn();
    void reservedKeysAreThoseOfThePage();
    void theFilterHidesAndTheChosenFlagStays();

private:
    void play(int from, double speed);
    [[nodiscard]] QToolButton* chip(const QString& name) const;
    [[nodiscard]] QWidget* focus() const { return QApplication::focusWidget(); }
    [[nodiscard]] std::vector<Flag> flags() const { return m_room->flags(); }
    [[nodiscard]] Expected<FlagKind> addKind(const QString& name, const QString& key)
    {
        FlagKind kind;
        kind.name = name;
        kind.key = key;
        kind.polarity = FlagPolarity::Strength;
        kind.colour = QStringLiteral("#0072b2");
        return m_room->stage.library->flagKinds().save(m_room->stage.catalog, kind);
    }

    std::unique_ptr<test::ReviewRoom> m_room;
};

void TestFlagging::init()
{
    m_room = std::make_unique<test::ReviewRoom>();
    QVERIFY(m_room->set(20));
}

/// Plays from a second on, with a reaction of 400 ms.
void TestFlagging::play(int from, double speed)
{
    m_room->settings->setReaction(400ms);
    m_room->player->setSpeed(speed);
    m_room->player->seek(std::chrono::seconds(from));
    m_room->press(Qt::Key_Space);
    QTRY_VERIFY(m_room->player->isPlaying());
}

QToolButton* TestFlagging::chip(const QString& name) const
{
    const auto buttons = m_room->page->findChild<FlagBar*>()->findChildren<QToolButton*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QToolButton* button) {
        return button->accessibleName().startsWith(QStringLiteral("Flag %1,").arg(name));
    });
    return found == buttons.end() ? nullptr : *found;
}

void TestFlagging::aTapSetsAPoint()
{
    play(2, 1.0);
    QVERIFY(m_room->hearUpTo(2'000));
    QTest::keyPress(focus(), Qt::Key_W);
    QCOMPARE(flags().size(), size_t(1)); // at once
    QTest::keyRelease(focus(), Qt::Key_W);
    QCOMPARE(flags().size(), size_t(1));
    QVERIFY(flags().front().span.isPoint());
}

void TestFlagging::aHoldMakesASpanInOneStep()
{
    play(2, 1.5);
    QVERIFY(m_room->hearUpTo(2'000)); // at 5 s of the take
    QTest::keyPress(focus(), Qt::Key_R);
    QCOMPARE(flags().size(), size_t(1));
    QVERIFY(flags().front().span.isPoint());
    QVERIFY(m_room->hearUpTo(4'000)); // at 8 s
    QTest::qWait(heldFor);
    QTest::keyRelease(focus(), Qt::Key_R);
    const auto now = flags();
    QCOMPARE(now.size(), size_t(1));
    // Both set back by 400 ms times the speed; what remains is the loudspeaker's clock.
    const double start = double(now.front().span.start.count());
    const double end = double(now.front().span.end.count());
    qInfo("a span from %.0f to %.0f ms, meant from 4400 to 7400", start, end);
    QVERIFY(std::abs(start - 4'400) <= 150);
    QVERIFY(std::abs(end - 7'400) <= 150);
    m_room->press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(flags().empty());
    m_room->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(flags() == now);
}

void TestFlagging::twoKeysMayBeHeldAtOnce()
{
    play(2, 1.0);
    QVERIFY(m_room->hearUpTo(2'000));
    QTest::keyPress(focus(), Qt::Key_R);
    QVERIFY(m_room->hearUpTo(3'000));
    QTest::keyPress(focus(), Qt::Key_J);
    QVERIFY(m_room->hearUpTo(4'000));
    QTest::qWait(heldFor);
    QTest::keyRelease(focus(), Qt::Key_R);
    QVERIFY(m_room->hearUpTo(5'000));
    QTest::keyRelease(focus(), Qt::Key_J);
    const auto now = flags();
    QCOMPARE(now.size(), size_t(2));
    QVERIFY(std::abs(double(now.at(0).span.length().count()) - 2'000) < 150);
    QVERIFY(std::abs(double(now.at(1).span.length().count()) - 2'000) < 150);
}

void TestFlagging::theKeysRepeatChangesNothing()
{
    play(2, 1.0);
    QVERIFY(m_room->hearUpTo(1'000));
    const auto repeat = [this](bool down) {
        QTest::simulateEvent(focus(), down, Qt::Key_F, Qt::NoModifier, QStringLiteral("f"), true);
    };
    QTest::keyPress(focus(), Qt::Key_F);
    for (int i = 0; i < 10; ++i) {
        repeat(false);
        repeat(true);
    }
    QVERIFY(m_room->hearUpTo(2'500));
    QTest::qWait(heldFor);
    QCOMPARE(flags().size(), size_t(1));
    QVERIFY(flags().front().span.isPoint()); // still held
    QTest::keyRelease(focus(), Qt::Key_F);
    QCOMPARE(flags().size(), size_t(1));
    QVERIFY(!flags().front().span.isPoint());
}

void TestFlagging::aHoldWhilePausedIsAPoint()
{
    m_room->player->seek(7s);
    QTest::keyPress(focus(), Qt::Key_W);
    QTest::qWait(heldFor);
    QTest::keyRelease(focus(), Qt::Key_W);
    QCOMPARE(flags().size(), size_t(1));
    QVERIFY(flags().front().span == (Span{7s, 7s}));
}

void TestFlagging::theMouseHoldsAButtonWhereverItGoes()
{
    play(2, 1.0);
    QVERIFY(m_room->hearUpTo(1'000));
    QToolButton* button = chip(QStringLiteral("Rambling"));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(flags().size(), size_t(1));
    QVERIFY(flags().front().span.isPoint());

    QTest::mousePress(button, Qt::LeftButton);
    QCOMPARE(flags().size(), size_t(2));
    QTest::mouseMove(button, {-50, -50});
    QTest::mouseMove(button, button->rect().center());
    QCOMPARE(flags().size(), size_t(2));
    QVERIFY(m_room->hearUpTo(3'000));
    QTest::qWait(heldFor);
    QTest::mouseRelease(button, Qt::LeftButton);
    const auto now = flags();
    QCOMPARE(now.size(), size_t(2));
    QVERIFY(std::any_of(now.begin(), now.end(), [](const Flag& flag) {
        return std::abs(double(flag.span.length().count()) - 2'000) < 150;
    }));
}

void TestFlagging::losingTheWindowEndsAHold()
{
    play(2, 1.0);
    QVERIFY(m_room->hearUpTo(2'000));
    QTest::keyPress(focus(), Qt::Key_W);
    QVERIFY(m_room->hearUpTo(3'000));
    QTest::qWait(heldFor);
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QTRY_VERIFY(!flags().front().span.isPoint());
    const auto now = flags();
    QVERIFY(m_room->hearUpTo(5'000));
    QTest::keyRelease(&other, Qt::Key_W);
    QVERIFY(flags() == now);
}

void TestFlagging::aJumpLeavesAPoint()
{
    play(2, 1.0);
    QVERIFY(m_room->hearUpTo(2'000));
    QTest::keyPress(focus(), Qt::Key_W);
    m_room->press(Qt::Key_Right);
    QTest::qWait(heldFor);
    QTest::keyRelease(focus(), Qt::Key_W);
    QCOMPARE(flags().size(), size_t(1));
    QVERIFY(flags().front().span.isPoint());
}

void TestFlagging::aNoteIsTypedAtTheFlagAndListeningGoesOn()
{
    play(2, 1.0);
    QVERIFY(m_room->hearUpTo(4'000));
    m_room->press(Qt::Key_W);
    QVERIFY(m_room->hearUpTo(4'500));
    m_room->press(Qt::Key_Return);
    auto* field = qobject_cast<QLineEdit*>(focus());
    QVERIFY(field);
    QVERIFY(!m_room->player->isPlaying());
    const Milliseconds stopped = m_room->player->position();
    QTest::keyClicks(field, QStringLiteral("we, who? F"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(flags().size(), size_t(1));
    QCOMPARE(flags().front().note, QStringLiteral("we, who? F"));
    QVERIFY(m_room->player->isPlaying());
    QVERIFY(std::chrono::abs(m_room->player->position() - (stopped - QuickNote::runUp)) < 150ms);
    QVERIFY(!qobject_cast<QLineEdit*>(focus()));
    m_room->press(Qt::Key_F); // a key is a flag again
    QCOMPARE(flags().size(), size_t(2));
    const auto undo = [this] { m_room->press(Qt::Key_Z, Qt::ControlModifier); };
    undo();
    undo();
    QCOMPARE(flags().size(), size_t(1));
    QVERIFY(flags().front().note.isEmpty());
    undo();
    QVERIFY(flags().empty());
}

void TestFlagging::escapeLeavesTheNoteAsItWas()
{
    m_room->player->seek(3s);
    m_room->press(Qt::Key_V);
    m_room->press(Qt::Key_Return);
    auto* field = qobject_cast<QLineEdit*>(focus());
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("never mind"));
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(flags().front().note.isEmpty());
    QVERIFY(!m_room->player->isPlaying());
    QVERIFY(m_room->player->position() == 3s);
    m_room->press(Qt::Key_Return);
    field = qobject_cast<QLineEdit*>(focus());
    QVERIFY(field);
    QVERIFY(field->text().isEmpty());
    QTest::keyClicks(field, QStringLiteral("kept"));
    m_room->page->findChild<TimelineCanvas*>()->setFocus(); // going elsewhere loses nothing
    QCOMPARE(flags().front().note, QStringLiteral("kept"));
}

void TestFlagging::anOwnKindIsThereAtOnce()
{
    m_room->press(Qt::Key_E);
    QVERIFY(flags().empty());
    const auto kind = addKind(QStringLiteral("Eye contact"), QStringLiteral("E"));
    QVERIFY(kind);
    QVERIFY(chip(QStringLiteral("Eye contact")));
    m_room->press(Qt::Key_E);
    m_room->press(Qt::Key_E, Qt::ShiftModifier);
    QCOMPARE(flags().size(), size_t(2));
    QVERIFY(flags().front().kind == kind->id);
    const auto* list = m_room->page->findChild<FlagListCard*>()->findChild<QTableView*>();
    QCOMPARE(list->model()->index(0, FlagListModel::Kind).data().toString(), kind->name);

    const Take take = m_room->stage.stored();
    const Catalog& catalog = m_room->stage.catalog;
    const TimelineContent content = timelineOf(take, catalog.frameworks.front(), {}, catalog);
    QCOMPARE(content.flags.front().colour, QColor(0x00, 0x72, 0xb2));
    QVERIFY(content.flags.front().polarity == FlagPolarity::Strength);
}

void TestFlagging::aRetiredKindIsStillNamedAndDrawn()
{
    auto kind = addKind(QStringLiteral("Eye contact"), QStringLiteral("E"));
    QVERIFY(kind);
    m_room->press(Qt::Key_E);
    kind->retired = true;
    QVERIFY(m_room->stage.library->flagKinds().save(m_room->stage.catalog, *kind));
    QVERIFY(!chip(QStringLiteral("Eye contact")));
    m_room->press(Qt::Key_E);
    QCOMPARE(flags().size(), size_t(1));
    const auto* list = m_room->page->findChild<FlagListCard*>()->findChild<QTableView*>();
    QCOMPARE(list->model()->index(0, FlagListModel::Kind).data().toString(), kind->name);
}

void TestFlagging::reservedKeysAreThoseOfThePage()
{
    QStringList used;
    for (const QKeySequence& each : m_room->page->findChild<ReviewKeys*>()->added()) {
        const QKeyCombination key = each[0];
        const bool plain = (key.keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
        if (each.count() == 1 && plain && key.key() > Qt::Key_Space && key.key() <= Qt::Key_ydiaeresis)
            used += QChar(key.key());
    }
    QStringList reserved;
    for (const ReservedKey& each : reservedKeys()) {
        reserved += each.key;
        QVERIFY(!each.does.isEmpty());
        QVERIFY(!m_room->stage.catalog.flagKindForKey(each.key));
    }
    for (QStringList* list : {&used, &reserved}) {
        list->sort();
        list->removeDuplicates();
    }
    QCOMPARE(used, reserved);
    QVERIFY(reservedKeyProblem(QStringLiteral(" . ")).contains(QStringLiteral("next flag")));
    QVERIFY(reservedKeyProblem(QStringLiteral("q")).isEmpty());
}

void TestFlagging::theFilterHidesAndTheChosenFlagStays()
{
    auto* card = m_room->page->findChild<FlagListCard*>();
    auto* words = card->findChild<FlagFilterBar*>()->findChild<QLineEdit*>();
    const auto* rows = card->findChild<QTableView*>()->model();
    m_room->press(Qt::Key_W);
    m_room->press(Qt::Key_V);
    QCOMPARE(rows->rowCount(), 2);
    words->setText(QStringLiteral("vague"));
    QCOMPARE(rows->rowCount(), 1);
    m_room->press(Qt::Key_W); // hidden by the filter, and chosen all the same
    QCOMPARE(flags().size(), size_t(3));
    QCOMPARE(rows->rowCount(), 1);
    const auto* canvas = m_room->page->findChild<TimelineCanvas*>();
    const QSet<FlagId> chosen = canvas->selectedFlags();
    QCOMPARE(chosen.size(), 1);
    words->clear();
    QCOMPARE(rows->rowCount(), 3);
    QVERIFY(canvas->selectedFlags() == chosen);
}

QTEST_MAIN(TestFlagging)
#include "TestFlagging.moc"
