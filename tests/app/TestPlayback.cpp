#include "app/PacedOutput.h"
#include "app/ReviewStage.h"
#include "audio/SoundFiles.h"
#include "review/PlaybackControl.h"
#include "review/ResumePoint.h"

using namespace starling;
using namespace std::chrono_literals;

/// A take of 20 s: segments from 0, 5 and 12 s, silences at 0–1 s, 6–6.4 s, 9–11 s and 19–20 s.
class TestPlayback : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<test::ReviewStage>();
        QVERIFY(m_stage->set(20s));
        Take take = m_stage->stored();
        const auto& segments = m_stage->catalog.frameworks.front().segments;
        QVERIFY(segments.size() >= 3);
        take.id = m_stage->take = TakeId::create();
        for (const auto& [index, at] : {std::pair{0, 0ms}, std::pair{1, 5000ms}, std::pair{2, 12'000ms}})
            take.track.mark(segments.at(size_t(index)).id, at);
        QVERIFY(m_stage->library->takes().insert(take).has_value());
        QVERIFY(test::writeWav(m_stage->library->folder().wav(take.id), test::sine(220, 20)));
        m_settings = std::make_unique<Settings>(m_stage->folder.filePath(QStringLiteral("settings.ini")));
        start();
    }
    void cleanup() { stop(); }

    void segmentsAreJumpedTo()
    {
        m_player->seek(6s);
        m_playback->toNextSegment();
        QCOMPARE(m_player->position(), 12'000ms);
        m_playback->toNextSegment();
        QCOMPARE(m_player->position(), 12'000ms);
        m_playback->toPreviousSegment();
        QCOMPARE(m_player->position(), 5000ms);
        m_playback->toPreviousSegment();
        m_playback->toPreviousSegment();
        QCOMPARE(m_player->position(), 0ms);
    }

    void sentencesBeginWhereSpeechDoes()
    {
        m_playback->setSilences(silences(), 20s);
        for (const Milliseconds wanted : {1000ms, 6400ms, 11'000ms, 11'000ms}) {
            m_playback->toNextSentence();
            QCOMPARE(m_player->position(), wanted);
        }
        for (const Milliseconds wanted : {6400ms, 1000ms, 0ms}) {
            m_playback->toPreviousSentence();
            QCOMPARE(m_player->position(), wanted);
        }
    }

    void aAndBMakeALoopInEitherOrder()
    {
        QSignalSpy changed(m_playback.get(), &PlaybackControl::loopChanged);
        m_player->seek(3s);
        m_playback->markLoopStart();
        QVERIFY(!m_playback->loop());
        QCOMPARE(m_playback->waitingMark(), 3000ms);
        m_player->seek(8s);
        m_playback->markLoopEnd();
        QCOMPARE(m_playback->loop(), (Span{3s, 8s}));
        QVERIFY(!m_playback->waitingMark());
        QCOMPARE(m_player->position(), 3000ms);
        m_player->seek(4s);
        m_playback->markLoopStart();
        QCOMPARE(m_playback->loop(), (Span{4s, 8s}));
        m_player->seek(6s);
        m_playback->markLoopEnd();
        QCOMPARE(m_playback->loop(), (Span{4s, 6s}));
        m_playback->toggleLoop({});
        QVERIFY(!m_playback->loop());

        m_player->seek(9s);
        m_playback->markLoopEnd();
        m_player->seek(7s);
        m_playback->markLoopStart();
        QCOMPARE(m_playback->loop(), (Span{7s, 9s}));
        QVERIFY(changed.size() >= 6);
    }

    void theSegmentOrTheMarkedStretchIsRepeated()
    {
        m_player->seek(7s);
        m_playback->toggleLoop({});
        QCOMPARE(m_playback->loop(), (Span{5s, 12s}));
        m_playback->toggleLoop({});
        m_playback->toggleLoop(Span{2s, 3s});
        QCOMPARE(m_playback->loop(), (Span{2s, 3s}));
        QCOMPARE(m_player->position(), 2000ms);
        m_player->play();
        // Ten times as fast as the clock it comes round many times, and never gets out.
        QTest::qWait(600);
        QVERIFY(m_player->isPlaying());
        QVERIFY(m_player->position() >= 2000ms && m_player->position() < 3200ms);
    }

    void silencesAreSkippedOnlyWhenWanted()
    {
        m_playback->setSilences(silences(), 20s);
        QVERIFY(!m_playback->skipsSilences());
        m_playback->setSkipsSilences(true);
        QVERIFY(m_settings->skipsSilences());
        m_playback->setSpeed(1.0);
        m_player->seek(8s);
        m_player->play();
        bool inside = false;
        QTRY_VERIFY([&] {
            const Milliseconds here = m_player->position();
            inside = inside || (here > 9450ms && here < 10'500ms);
            return here > 12s;
        }());
        QVERIFY(!inside);
    }

    void speedVolumeAndSkippingAreRemembered()
    {
        m_playback->setSpeed(1.5);
        m_playback->stepSpeed(1);
        m_playback->setVolume(60);
        m_playback->stepVolume(-1);
        m_playback->setSkipsSilences(true);
        stop();
        start();
        QCOMPARE(m_player->speed(), 1.6);
        QCOMPARE(m_player->volume(), 55);
        QVERIFY(m_playback->skipsSilences());
    }

    void listeningGoesOnWhereItStopped()
    {
        m_player->seek(4s);
        m_player->play();
        QTRY_VERIFY(m_player->position() > 5s);
        m_player->pause();
        const Milliseconds here = m_player->position();
        QCOMPARE(resumeAt(), here);
        m_player->seek(9s);
        QCOMPARE(resumeAt(), here); // not on every move
        m_resume->leave();
        QCOMPARE(resumeAt(), 9000ms);
        stop();
        start();
        QTRY_COMPARE(m_player->position(), 9000ms);
        QVERIFY(!m_player->isPlaying());
    }

    void afterTheEndItBeginsAtTheStart()
    {
        QSignalSpy ended(m_player.get(), &Player::reachedEnd);
        m_player->seek(18s);
        m_player->play();
        QVERIFY(ended.wait());
        QCOMPARE(resumeAt(), 0ms);
    }

    void anotherFileDoesNotMoveThePlace()
    {
        m_player->seek(4s);
        m_resume->keep();
        m_player->close();
        m_resume->leave();
        QCOMPARE(resumeAt(), 4000ms);
    }

private:
    static std::vector<Span> silences() { return {{0s, 1s}, {6s, 6400ms}, {9s, 11s}, {19s, 20s}}; }
    [[nodiscard]] Milliseconds resumeAt() const
    {
        return m_stage->library->reviews().review(m_stage->take).value().resumeAt;
    }
    void start()
    {
        m_player = std::make_unique<Player>(
            [](const QByteArray&) { return std::make_unique<test::PacedOutput>(10); });
        m_session = std::make_unique<TakeSession>(*m_stage->library, m_stage->catalog);
        m_playback = std::make_unique<PlaybackControl>(*m_player, *m_settings, *m_session);
        m_resume = std::make_unique<ResumePoint>(*m_stage->library, *m_player);
        QVERIFY(m_session->open(m_stage->take).has_value());
        QSignalSpy opened(m_player.get(), &Player::opened);
        m_player->open(m_stage->library->folder().sound(m_stage->take));
        m_resume->open(m_stage->take);
        QVERIFY(opened.wait());
    }
    void stop()
    {
        m_resume.reset();
        m_playback.reset();
        m_session.reset();
        m_player.reset();
    }

    std::unique_ptr<test::ReviewStage> m_stage;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<TakeSession> m_session;
    std::unique_ptr<PlaybackControl> m_playback;
    std::unique_ptr<ResumePoint> m_resume;
};

QTEST_GUILESS_MAIN(TestPlayback)
#include "TestPlayback.moc"
