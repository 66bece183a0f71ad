// Suggestions stay covered, then are answered; the ear's figures stay with the take.
#include "analysis/SoundSuggestions.h"
#include "app/ReviewStage.h"
#include "audio/SoundFiles.h"
#include "review/SuggestionsCard.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace starling;
using namespace std::chrono_literals;

namespace {

/// Says nothing and hears nothing; nobody plays here.
SoundOutputFactory noOutput()
{
    return [](const QByteArray&) -> std::unique_ptr<SoundOutput> { return nullptr; };
}

/// Twenty seconds of tone with silences at 4–7 s and at 12–15 s.
std::vector<Sample> answerWithTwoPauses()
{
    std::vector<Sample> sound = test::sine(220, 20);
    for (const int second : {4, 12})
        std::fill_n(sound.begin() + second * captureRate, 3 * captureRate, Sample(0));
    return sound;
}

} // namespace

class TestSecondPass : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsShownBeforeTheListenerAsks();
    void uncoveringCountsWhatTheEarCaught();
    void anAcceptedSuggestionIsAFlagThatCanBeUndone();
    void aDismissedSuggestionStaysAsideUntilItIsBroughtBack();
    void oneAnsweredTheNextOpenOneIsChosen();
    void figuresAndAnswersAreThereTheNextTime();
    void whereListeningStoppedIsNotLost();

private:
    using States = std::vector<SuggestionState>;
    [[nodiscard]] States states() const
    {
        States result;
        for (const SecondPass::Entry& entry : m_pass->entries())
            result.push_back(entry.state);
        return result;
    }
    void open()
    {
        QVERIFY(m_session->open(m_stage->take));
        m_sound->open(m_stage->take);
        QTRY_VERIFY(m_pass->isReady() && !m_sound->pauses().empty());
    }

    std::unique_ptr<test::ReviewStage> m_stage;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<TakeSession> m_session;
    std::unique_ptr<TakeSound> m_sound;
    std::unique_ptr<SecondPass> m_pass;
    std::unique_ptr<SuggestionsCard> m_card;
};

void TestSecondPass::init()
{
    m_stage = std::make_unique<test::ReviewStage>();
    QVERIFY(m_stage->set(20s));
    QVERIFY(test::writeWav(m_stage->library->folder().wav(m_stage->take), answerWithTwoPauses()));
    m_settings = std::make_unique<Settings>(m_stage->folder.filePath(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<Theme>(*qApp);
    m_player = std::make_unique<Player>(noOutput());
    m_session = std::make_unique<TakeSession>(*m_stage->library, m_stage->catalog);
    m_sound = std::make_unique<TakeSound>(*m_stage->library, *m_player);
    m_pass = std::make_unique<SecondPass>(*m_stage->library, *m_session, *m_sound, *m_settings);
    m_card = std::make_unique<SuggestionsCard>(*m_pass, m_stage->catalog, *m_theme);
    open();
}

void TestSecondPass::cleanup()
{
    m_card.reset();
    m_pass.reset();
    m_sound.reset();
    m_session.reset();
    m_player.reset();
}

void TestSecondPass::nothingIsShownBeforeTheListenerAsks()
{
    QVERIFY(m_pass->isCovered());
    QVERIFY(m_pass->entries().empty());
    QVERIFY(m_card->forTimeline().empty());
    m_card->acceptChosen();
    m_card->dismissChosen();
    QVERIFY(m_stage->stored().flags.empty());
    QVERIFY(!m_stage->library->reviews().review(m_stage->take)->uncoveredAt);
}

void TestSecondPass::uncoveringCountsWhatTheEarCaught()
{
    QVERIFY(m_session->addFlag(pauseKind(), 6s));
    QVERIFY(m_session->addFlag(pauseKind(), 18s));
    QVERIFY(m_session->addFlag(FlagKindId(QStringLiteral("we")), 13s));
    m_pass->uncover();
    QCOMPARE(m_pass->score(), std::optional(HearingScore{1, 1, 1}));
    QCOMPARE(states(), (States{SuggestionState::Heard, SuggestionState::Open}));
    QCOMPARE(m_card->forTimeline().size(), size_t(1));
    // A flag set with open eyes answers its suggestion and leaves the figures as they were.
    QVERIFY(m_session->addFlag(pauseKind(), 13s));
    QCOMPARE(states(), (States{SuggestionState::Heard, SuggestionState::Heard}));
    QCOMPARE(m_pass->score(), std::optional(HearingScore{1, 1, 1}));
}

void TestSecondPass::anAcceptedSuggestionIsAFlagThatCanBeUndone()
{
    m_pass->uncover();
    QCOMPARE(states(), (States{SuggestionState::Open, SuggestionState::Open}));
    m_card->findChild<QTableWidget*>()->setCurrentCell(1, 0);
    m_card->acceptChosen();
    QCOMPARE(states(), (States{SuggestionState::Open, SuggestionState::Accepted}));
    const auto flags = m_stage->stored().flags;
    QCOMPARE(flags.size(), size_t(1));
    QCOMPARE(flags.front().source, FlagSource::Accepted);
    QCOMPARE(flags.front().kind, pauseKind());
    QVERIFY(std::chrono::abs(flags.front().span.start - 12s) < 100ms);
    m_card->findChild<QTableWidget*>()->setCurrentCell(1, 0);
    m_card->acceptChosen();
    QCOMPARE(m_stage->stored().flags.size(), size_t(1));
    m_session->undo();
    QCOMPARE(states(), (States{SuggestionState::Open, SuggestionState::Open}));
    QVERIFY(m_stage->stored().flags.empty());
}

void TestSecondPass::aDismissedSuggestionStaysAsideUntilItIsBroughtBack()
{
    m_pass->uncover();
    auto* table = m_card->findChild<QTableWidget*>();
    m_card->dismissChosen();
    QCOMPARE(states(), (States{SuggestionState::Dismissed, SuggestionState::Open}));
    table->setCurrentCell(0, 0);
    m_card->dismissChosen();
    QCOMPARE(states(), (States{SuggestionState::Open, SuggestionState::Open}));
    m_card->dismissChosen();
    table->setCurrentCell(0, 0);
    m_card->acceptChosen();
    QCOMPARE(states(), (States{SuggestionState::Accepted, SuggestionState::Open}));
}

void TestSecondPass::oneAnsweredTheNextOpenOneIsChosen()
{
    m_pass->uncover();
    const auto* table = m_card->findChild<QTableWidget*>();
    QCOMPARE(table->currentRow(), 0);
    m_card->dismissChosen();
    QCOMPARE(table->currentRow(), 1);
    m_card->acceptChosen();
    QCOMPARE(states(), (States{SuggestionState::Dismissed, SuggestionState::Accepted}));
    QCOMPARE(table->currentRow(), 1);
    m_session->undo();
    m_pass->bringBack(0);
    m_card->acceptChosen();
    QCOMPARE(table->currentRow(), 0);
}

void TestSecondPass::figuresAndAnswersAreThereTheNextTime()
{
    QVERIFY(m_session->addFlag(pauseKind(), 6s));
    m_pass->uncover();
    m_pass->dismiss(1);
    const auto before = m_pass->entries();
    m_sound->close();
    m_session->close();
    QVERIFY(m_pass->entries().empty());
    open();
    QVERIFY(!m_pass->isCovered());
    QCOMPARE(m_pass->entries(), before);
    QCOMPARE(m_pass->score(), std::optional(HearingScore{1, 1, 0}));
}

void TestSecondPass::whereListeningStoppedIsNotLost()
{
    QVERIFY(m_stage->library->reviews().setResume(m_stage->take, 9s));
    m_pass->uncover();
    m_pass->dismiss(0);
    QCOMPARE(m_stage->library->reviews().review(m_stage->take)->resumeAt, Milliseconds(9s));
}

QTEST_MAIN(TestSecondPass)
#include "TestSecondPass.moc"
