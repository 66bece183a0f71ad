#include "app/ReviewStage.h"
#include "app/SteppedOutput.h"
#include "audio/SoundFiles.h"
#include "review/FlagKeys.h"
#include "review/ReviewPage.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>

using namespace starling;
using namespace std::chrono_literals;

class TestReviewPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyKindHasItsKey();
    void aPausedFlagLandsExactlyOnThePlayhead();
    void aFlagHeardWhilePlayingLandsOnTheWord_data();
    void aFlagHeardWhilePlayingLandsOnTheWord();
    void keysWorkFromTheListAndNotFromANote();
    void deleteAndUndoGoThroughTheLibrary();
    void theFlagKeysJump();

private:
    [[nodiscard]] std::vector<Flag> flags() const { return m_stage->stored().flags; }
    [[nodiscard]] bool hasNote(const QString& note) const
    {
        const auto now = flags();
        return std::any_of(now.begin(), now.end(), [&](const Flag& flag) { return flag.note == note; });
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    test::Hearing m_hearing;
    std::unique_ptr<test::ReviewStage> m_stage;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<AudioDevices> m_devices;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<Trace> m_trace;
    std::unique_ptr<ReviewPage> m_page;
};

void TestReviewPage::init()
{
    m_hearing.allowed = 0;
    m_hearing.heard = 0;
    m_stage = std::make_unique<test::ReviewStage>();
    QVERIFY(m_stage->set(20s));
    const LibraryFolder& folder = m_stage->library->folder();
    QVERIFY(test::writeWav(folder.wav(m_stage->take), test::sine(220, 20)));
    m_settings = std::make_unique<Settings>(m_stage->folder.filePath(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<Theme>(*qApp);
    m_devices = std::make_unique<AudioDevices>();
    m_player = std::make_unique<Player>(
        [this](const QByteArray&) { return std::make_unique<test::SteppedOutput>(m_hearing); });
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

void TestReviewPage::cleanup()
{
    m_page.reset();
    m_player.reset();
    m_devices.reset();
}

void TestReviewPage::everyKindHasItsKey()
{
    for (const FlagKind& kind : m_stage->catalog.flagKinds) {
        if (kind.key.isEmpty())
            continue;
        const size_t before = flags().size();
        const auto key = flagKeySequences(kind).front()[0].key();
        press(key);
        QCOMPARE(flags().size(), before + 1);
        const auto now = flags();
        QVERIFY(std::any_of(now.begin(), now.end(), [&](const Flag& f) { return f.kind == kind.id; }));
    }
}

void TestReviewPage::aPausedFlagLandsExactlyOnThePlayhead()
{
    m_player->seek(12'345ms);
    QTRY_VERIFY(m_player->position() == 12'345ms);
    press(Qt::Key_W);
    QCOMPARE(flags().size(), size_t(1));
    QVERIFY(flags().front().span.start == 12'345ms);
}

void TestReviewPage::aFlagHeardWhilePlayingLandsOnTheWord_data()
{
    QTest::addColumn<double>("speed");
    QTest::newRow("1x") << 1.0;
    QTest::newRow("1.5x") << 1.5;
}

void TestReviewPage::aFlagHeardWhilePlayingLandsOnTheWord()
{
    QFETCH(const double, speed);
    // The listener hears the word at 10 s and presses 430 ms later, as the clock on the wall goes.
    constexpr double word = 10'000;
    constexpr double begin = 8'000;
    constexpr double delay = 430;
    m_player->setSpeed(speed);
    m_player->seek(Milliseconds(int(begin)));
    press(Qt::Key_Space);
    QTRY_VERIFY(m_player->isPlaying());
    const auto frames = qint64(((word - begin) / speed + delay) * captureRate / 1000);
    m_hearing.allowed = frames;
    QTRY_COMPARE(m_hearing.heard.load(), frames);
    QTRY_VERIFY(double(m_player->position().count()) > word + delay * speed - 60);
    press(Qt::Key_M);
    QCOMPARE(flags().size(), size_t(1));
    const double landed = double(flags().front().span.start.count());
    qInfo("at %.1fx the flag landed %.0f ms from the word", speed, landed - word);
    QVERIFY(std::abs(landed - word) <= 150);
}

void TestReviewPage::keysWorkFromTheListAndNotFromANote()
{
    press(Qt::Key_V);
    auto* list = m_page->findChild<QTableView*>();
    QVERIFY(list);
    list->setFocus();
    press(Qt::Key_W);
    QCOMPARE(flags().size(), size_t(2));
    press(Qt::Key_F2);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("we were, really"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(flags().size(), size_t(2));
    QVERIFY(!m_player->isPlaying());
    // The view takes the text over when the editor has had its key.
    QTRY_VERIFY(hasNote(QStringLiteral("we were, really")));
}

void TestReviewPage::deleteAndUndoGoThroughTheLibrary()
{
    press(Qt::Key_W);
    const auto before = flags();
    QCOMPARE(before.size(), size_t(1));
    press(Qt::Key_Delete);
    QVERIFY(flags().empty());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(flags() == before);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(flags().empty());
}

void TestReviewPage::theFlagKeysJump()
{
    m_player->seek(15s);
    QTRY_VERIFY(m_player->position() == 15s);
    press(Qt::Key_W);
    m_player->seek(3s);
    QTRY_VERIFY(m_player->position() == 3s);
    press(Qt::Key_Period);
    QTRY_VERIFY(m_player->position() == 15s);
    press(Qt::Key_Left);
    QTRY_VERIFY(m_player->position() == 10s);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QTRY_VERIFY(m_player->position() == 9s);
}

QTEST_MAIN(TestReviewPage)
#include "TestReviewPage.moc"
