// The part of the player that lives in its thread.
#pragma once

#include "audio/AudioReader.h"
#include "audio/OutputTrail.h"
#include "audio/PlayClock.h"
#include "audio/PlayMap.h"
#include "audio/PlayRoute.h"
#include "audio/SoundOutput.h"
#include "audio/TimeStretcher.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace starling {

/// Decodes, stretches and keeps the output filled, and reports to the PlayClock which source frame is heard.
///
/// A new speed, place, loop or volume does not wait until what the output holds was played: that is taken
/// back and written anew from the first frame that can still be replaced, blended from the old sound into the
/// new one where the two are most alike, so that the sound goes on without a gap or a click. The output can
/// therefore be filled far ahead, which a busy machine needs, and a key is answered at once.
///
/// Every start is a run with a number of its caller's, so that late answers can be told from those to the
/// last wish. Everything is called in one thread.
class PlayerEngine : public QObject {
    Q_OBJECT

public:
    using Now = std::function<qint64()>; ///< monotonic, ns

    PlayerEngine(SoundOutputFactory outputs, PlayClock& clock, Now now = &PlayClock::now);
    ~PlayerEngine() override;

    void open(const QString& soundFile, quint64 run);
    void close();
    /// Plays from here; what played before gives way.
    void start(Milliseconds from, double speed, quint64 run);
    void stop();
    void setSpeed(double speed);
    /// Repeated from when its end is reached, until there is none.
    void setLoop(const std::optional<Span>& loop);
    /// Left out; in any order.
    void setSkips(const std::vector<Span>& skips);
    /// 0 is silence, 1 the recording as it is.
    void setVolume(double volume);
    /// For the next start.
    void setOutput(const QByteArray& deviceId);

    /// Fills the output and reports; called every 10 ms by a timer of its own while playing.
    void tick();

Q_SIGNALS:
    void opened(quint64 run, std::chrono::milliseconds duration);
    void reachedEnd(quint64 run);
    /// Nothing plays any more; `heardUpTo` is where it stopped.
    void failed(quint64 run, const starling::Error& error, std::chrono::milliseconds heardUpTo);

private:
    void fill();
    void produce(qint64 wanted);
    void put(std::span<const Sample> frames);
    void goOn(std::optional<qint64> elsewhere);
    [[nodiscard]] std::vector<Sample> takeOld();
    [[nodiscard]] Expected<qint64> mostAlike(std::span<const Sample> old, qint64 source);
    [[nodiscard]] Expected<void> follow(qint64 source);
    [[nodiscard]] RoutePlan plan() const;
    [[nodiscard]] bool openOutput();
    [[nodiscard]] bool checkProgress(qint64 room, qint64 now);
    void report(qint64 now);
    void giveUp(const Error& error);

    SoundOutputFactory m_outputs;
    PlayClock& m_clock;
    Now m_now;
    QTimer m_timer;
    std::unique_ptr<AudioReader> m_reader;
    std::unique_ptr<SoundOutput> m_output;
    std::optional<PlayRoute> m_route;
    std::unique_ptr<TimeStretcher> m_stretcher;
    PlayMap m_map;
    OutputTrail m_trail;
    QByteArray m_deviceId;
    std::optional<Span> m_loop;
    std::vector<Span> m_skips;
    std::vector<Sample> m_source;
    std::vector<Sample> m_fresh;
    std::vector<Sample> m_fading; ///< old sound that the next frames are blended out of

    quint64 m_run = 0;
    bool m_playing = false;
    bool m_sourceEnded = false;
    bool m_awake = false; ///< the output took more than its first fill
    double m_speed = 1;
    qint64 m_from = 0;       ///< source frame that the run began at
    qint64 m_base = 0;       ///< output frame that the stretcher began at
    qint64 m_runBegins = 0;  ///< output frame from which on the run is heard
    qint64 m_soundEnds = 0;  ///< output frame behind the last one of the source; valid once that ended
    qint64 m_written = 0;    ///< output frames, the silence after the end included
    double m_heard = 0;      ///< output frames, smoothed
    qint64 m_heardAt = 0;    ///< ns
    qint64 m_acceptedAt = 0; ///< ns, when the output last took something
};

} // namespace starling
