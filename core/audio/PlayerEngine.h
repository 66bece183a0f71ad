// The part of the player that lives in its thread.
#pragma once

#include "audio/AudioReader.h"
#include "audio/PlayClock.h"
#include "audio/SoundOutput.h"
#include "audio/TimeStretcher.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace starling {

/// Decodes, stretches and keeps the output filled, and reports to the PlayClock which source frame is heard.
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
    /// Plays from here; what played before falls silent at once.
    void start(Milliseconds from, double speed, quint64 run);
    void stop();
    /// Heard as soon as what the output holds has been played.
    void setSpeed(double speed);
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
    [[nodiscard]] bool checkProgress(qint64 room, qint64 now);
    void report(qint64 now);
    void giveUp(const Error& error);
    [[nodiscard]] double sourceFrameOf(double outputFrame) const;

    SoundOutputFactory m_outputs;
    PlayClock& m_clock;
    Now m_now;
    QTimer m_timer;
    std::unique_ptr<AudioReader> m_reader;
    std::unique_ptr<SoundOutput> m_output;
    std::unique_ptr<TimeStretcher> m_stretcher;
    QByteArray m_deviceId;
    std::vector<Sample> m_source;
    std::vector<Sample> m_fresh;

    quint64 m_run = 0;
    bool m_playing = false;
    bool m_sourceEnded = false;
    bool m_awake = false;    ///< the output took more than its first fill
    qint64 m_from = 0;       ///< source frame that the run began at
    qint64 m_written = 0;    ///< output frames, the silence after the end included
    double m_heard = 0;      ///< output frames, smoothed
    qint64 m_heardAt = 0;    ///< ns
    qint64 m_acceptedAt = 0; ///< ns, when the output last took something
};

} // namespace starling
