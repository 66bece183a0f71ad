// A listener made of numbers calibrates, and then flags words.
#include "app/ReviewRoom.h"
#include "calibration/CalibrationDialog.h"
#include "calibration/ReactionHint.h"
#include "support/Random.h"

#include <QLabel>
#include <QPushButton>

#include <cmath>
#include <random>

using namespace starling;
using namespace std::chrono_literals;

namespace {
constexpr quint32 soundSeed = 5;
constexpr int words = 50;
} // namespace

class TestCalibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSoundKeepsItsRules();
    void aListenerIsLearntAndFlagsFiftyWords();
    void nothingIsKeptWithoutAWord();
    void aListenerWhoDoesNotPressIsTold();
    void theHintGoesForGood();

private:
    void calibrate(double delay, double spread, quint32 seed);
    [[nodiscard]] QPushButton* button(const QString& text) const;
    [[nodiscard]] bool says(const QString& words) const;

    std::unique_ptr<test::ReviewRoom> m_room;
    test::Hearing m_hearing;
    std::unique_ptr<CalibrationDialog> m_dialog;
};

void TestCalibration::init()
{
    m_hearing.allowed = 0;
    m_hearing.heard = 0;
    m_room = std::make_unique<test::ReviewRoom>();
    const bool flagsWords = qstrcmp(QTest::currentTestFunction(), "aListenerIsLearntAndFlagsFiftyWords") == 0;
    QVERIFY(m_room->set(flagsWords ? 150 : 2));
    m_room->settings->setReaction(400ms);
    m_dialog = std::make_unique<CalibrationDialog>(CalibrationDialog::Services{
        *m_room->settings, *m_room->devices, *m_room->theme,
        [this](const QByteArray&) { return std::make_unique<test::SteppedOutput>(m_hearing); }});
}

void TestCalibration::cleanup()
{
    m_dialog.reset();
    m_room.reset();
}

QPushButton* TestCalibration::button(const QString& text) const
{
    const auto all = m_dialog->findChildren<QPushButton*>();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const QPushButton* each) { return each->text() == text; });
    return found == all.end() ? nullptr : *found;
}

bool TestCalibration::says(const QString& said) const
{
    const auto labels = m_dialog->findChildren<QLabel*>();
    return std::any_of(
        labels.begin(), labels.end(), [&](const QLabel* each) { return each->text().contains(said); });
}

/// Presses at nine falling voices of ten, with a delay of its own each time. \param spread 0: at none
void TestCalibration::calibrate(double delay, double spread, quint32 seed)
{
    QSignalSpy started(&m_dialog->run(), &CalibrationRun::started);
    QSignalSpy finished(&m_dialog->run(), &CalibrationRun::finished);
    // Before the sound plays: a loudspeaker that waits too long counts as lost.
    const std::vector<Milliseconds> targets = makeCalibrationSound(soundSeed).targets;
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    m_dialog->begin(soundSeed);
    QVERIFY(started.wait(20'000));
    test::Random random(seed);
    std::mt19937 engine(seed);
    std::normal_distribution<double> late(delay, std::max(1.0, spread));
    for (const Milliseconds at : targets) {
        if (spread <= 0 || random.chance(0.1))
            continue;
        const auto frames = qint64((double(at.count()) + late(engine)) * captureRate / 1000);
        m_hearing.allowed = frames;
        QTRY_VERIFY_WITH_TIMEOUT(m_hearing.heard.load() == frames, 20'000);
        QTest::keyClick(m_dialog.get(), Qt::Key_J);
    }
    m_hearing.allowed = qint64(60) * captureRate;
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
}

void TestCalibration::theSoundKeepsItsRules()
{
    for (quint32 seed = 0; seed < 12; ++seed) {
        const CalibrationSound sound = makeCalibrationSound(seed);
        QCOMPARE(sound.samples.size(), size_t(30) * captureRate);
        QVERIFY(sound.targets.size() >= 15 && sound.targets.size() + sound.others.size() >= 20);
        std::vector<Milliseconds> all = sound.targets;
        all.insert(all.end(), sound.others.begin(), sound.others.end());
        std::sort(all.begin(), all.end());
        for (size_t i = 1; i < all.size(); ++i)
            QVERIFY(all[i] - all[i - 1] >= 800ms && all[i] - all[i - 1] <= 1300ms);
        const auto loudest = [&](Milliseconds from, Milliseconds to) {
            int most = 0;
            for (qint64 i = toFrames(from, captureRate); i < toFrames(to, captureRate); ++i)
                most = std::max(most, std::abs(int(sound.samples[size_t(i)])));
            return most;
        };
        for (const Milliseconds at : all) { // a voice begins where it is said to, and quiet is before it
            QVERIFY(loudest(at - 50ms, at) < 1'000);
            QVERIFY(loudest(at, at + 30ms) > 3'000);
        }
    }
}

void TestCalibration::aListenerIsLearntAndFlagsFiftyWords()
{
    constexpr double delay = 430;
    constexpr double spread = 60;
    const quint32 seed = test::Random::seed();
    calibrate(delay, spread, seed);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(says(QStringLiteral("You press about")));
    QVERIFY(m_room->settings->reaction() == 400ms);
    QTest::mouseClick(button(QStringLiteral("Use it")), Qt::LeftButton);
    const auto learnt = double(m_room->settings->reaction().count());
    QVERIFY2(
        std::abs(learnt - delay) < 60, qPrintable(QStringLiteral("%1 ms, seed %2").arg(learnt).arg(seed)));

    m_room->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_room->page.get()));
    QTRY_VERIFY(QApplication::focusWidget());
    m_room->player->setSpeed(1.5);
    m_room->press(Qt::Key_Space);
    QTRY_VERIFY(m_room->player->isPlaying());
    test::Random random(seed);
    std::mt19937 engine(seed + 1);
    std::normal_distribution<double> late(delay, spread);
    std::vector<double> heard;
    double word = 2'000;
    for (int i = 0; i < words; ++i) {
        QVERIFY(m_room->hearUpTo(word / 1.5 + late(engine)));
        m_room->press(Qt::Key_W);
        heard.push_back(word);
        word += double(random.integer(1'900, 2'900));
    }
    const auto flags = m_room->flags();
    QCOMPARE(flags.size(), size_t(words));
    std::vector<double> errors;
    for (size_t i = 0; i < flags.size(); ++i)
        errors.push_back(std::abs(double(flags.at(i).span.start.count()) - heard.at(i)));
    std::sort(errors.begin(), errors.end());
    const double median = (errors.at(words / 2 - 1) + errors.at(words / 2)) / 2;
    qInfo(
        "learnt %.0f ms of %.0f; %d words at 1.5x: median error %.0f ms, worst %.0f ms", learnt, delay, words,
        median, errors.back());
    QVERIFY2(median < 100, qPrintable(QStringLiteral("%1 ms, seed %2").arg(median).arg(seed)));
}

void TestCalibration::nothingIsKeptWithoutAWord()
{
    calibrate(300, 30, 3);
    if (QTest::currentTestFailed())
        return;
    QTest::mouseClick(button(QStringLiteral("Leave it as it was")), Qt::LeftButton);
    QVERIFY(m_room->settings->reaction() == 400ms);
}

void TestCalibration::aListenerWhoDoesNotPressIsTold()
{
    calibrate(300, 0, 3);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(says(QStringLiteral("too few to tell")));
    QVERIFY(button(QStringLiteral("Use it"))->isHidden());
    QVERIFY(!button(QStringLiteral("Once more"))->isHidden());
    QVERIFY(m_room->settings->reaction() == 400ms);
}

void TestCalibration::theHintGoesForGood()
{
    auto* hint = m_room->page->findChild<ReactionHint*>();
    QVERIFY(hint && hint->isVisible());
    const auto buttons = hint->findChildren<QPushButton*>();
    for (QPushButton* each : buttons) {
        if (each->text() == QStringLiteral("Not now"))
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QVERIFY(!hint->isVisible());
    const ReactionHint again(*m_room->settings, *m_room->devices, *m_room->theme);
    QVERIFY(again.isHidden());
}

QTEST_MAIN(TestCalibration)
#include "TestCalibration.moc"
