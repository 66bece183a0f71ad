#include "audio/PlayerEngine.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace starling {

namespace {

using namespace std::chrono_literals;

constexpr auto tickLength = 10ms;
constexpr int sourceBlockMs = 20;            ///< decoded at a time; short, so that a new speed is not held up
constexpr qint64 stallLimit = 700'000'000;   ///< ns; several times the output's buffer
constexpr qint64 startLimit = 3'000'000'000; ///< ns; a sleeping device may take its time to wake up

/// Reports of the output step by some milliseconds around the truth. They are followed slowly; a difference
/// of more than `snapAfter` is no jitter but a fact (the buffer ran dry, the server woke up).
constexpr double followShare = 0.1;
constexpr double snapAfter = 0.04; // s

} // namespace

PlayerEngine::PlayerEngine(SoundOutputFactory outputs, PlayClock& clock, Now now)
    : m_outputs(std::move(outputs))
    , m_clock(clock)
    , m_now(std::move(now))
    , m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(tickLength);
    connect(&m_timer, &QTimer::timeout, this, &PlayerEngine::tick);
}

PlayerEngine::~PlayerEngine()
{
    stop();
}

void PlayerEngine::open(const QString& soundFile, quint64 run)
{
    close();
    m_run = run;
    auto reader = AudioReader::open(soundFile);
    if (!reader) {
        Q_EMIT failed(run, reader.error(), Milliseconds(0));
        return;
    }
    m_reader = std::move(*reader);
    Q_EMIT opened(run, m_reader->duration());
}

void PlayerEngine::close()
{
    stop();
    m_reader.reset();
}

void PlayerEngine::stop()
{
    m_timer.stop();
    m_playing = false;
    if (m_output)
        m_output->stop();
}

void PlayerEngine::setOutput(const QByteArray& deviceId)
{
    stop();
    m_deviceId = deviceId;
    m_output.reset();
}

void PlayerEngine::setSpeed(double speed)
{
    if (m_stretcher)
        m_stretcher->setSpeed(speed);
}

void PlayerEngine::start(Milliseconds from, double speed, quint64 run)
{
    stop();
    m_run = run;
    if (!m_reader)
        return;
    const int rate = m_reader->sampleRate();
    m_from = std::clamp<qint64>(toFrames(from, rate), 0, m_reader->frames());
    if (auto ready = m_reader->seek(m_from); !ready)
        return giveUp(ready.error());
    m_stretcher = std::make_unique<TimeStretcher>(rate, speed);
    m_sourceEnded = false;
    m_awake = false;
    m_written = 0;
    m_heard = 0;
    if (!m_output) {
        m_output = m_outputs(m_deviceId);
        connect(m_output.get(), &SoundOutput::lost, this, [this](const Error& error) {
            if (m_playing)
                giveUp(error);
        });
    }
    if (auto started = m_output->start(rate); !started)
        return giveUp(started.error());
    m_playing = true;
    m_heardAt = m_acceptedAt = m_now();
    m_clock.report({m_run, m_heardAt, double(m_from) * 1000 / rate, 0});
    fill();
    if (m_playing)
        m_timer.start();
}

void PlayerEngine::giveUp(const Error& error)
{
    const bool wasPlaying = m_playing;
    const double frame = wasPlaying ? sourceFrameOf(m_heard) : double(m_from);
    stop();
    // The device may come back under the same name as another one.
    m_output.reset();
    const int rate = m_reader ? m_reader->sampleRate() : captureRate;
    Q_EMIT failed(m_run, error, toMilliseconds(qint64(frame), rate));
}

/// Makes at least `wanted` output frames ready, unless the source ends.
void PlayerEngine::produce(qint64 wanted)
{
    m_source.resize(size_t(m_reader->sampleRate() * sourceBlockMs / 1000));
    while (m_stretcher->available() < wanted && !m_sourceEnded) {
        const auto got = m_reader->read(m_source);
        if (!got)
            return giveUp(got.error());
        if (*got > 0) {
            m_stretcher->write(std::span(m_source).first(size_t(*got)));
        } else {
            m_sourceEnded = true;
            m_stretcher->finish();
        }
    }
}

void PlayerEngine::fill()
{
    const qint64 now = m_now();
    const qint64 room = m_output->room();
    if (!checkProgress(room, now) || room == 0)
        return;
    produce(room);
    if (!m_playing)
        return;
    m_fresh.assign(size_t(room), 0);
    qint64 ready = m_stretcher->read(m_fresh);
    // Silence behind the end lets a server start that waits for a full buffer, and the last word be heard.
    if (m_sourceEnded)
        ready = room;
    const qint64 taken = m_output->write(std::span<const Sample>(m_fresh).first(size_t(ready)));
    if (taken > 0) {
        m_awake = m_written > 0;
        m_acceptedAt = now;
    }
    m_written += taken;
}

/// False when the output is gone or has stopped taking frames.
bool PlayerEngine::checkProgress(qint64 room, qint64 now)
{
    if (room >= 0 && (room > 0 || now - m_acceptedAt < (m_awake ? stallLimit : startLimit)))
        return true;
    giveUp(Error{
        ErrorCode::DeviceLost,
        QCoreApplication::translate(
            "Player",
            "The loudspeaker stopped answering, so playing was paused. The recording is safe; connect the "
            "device or choose another one, and play on."),
        QStringLiteral("room %1, nothing taken for %2 ms").arg(room).arg((now - m_acceptedAt) / 1'000'000)});
    return false;
}

double PlayerEngine::sourceFrameOf(double outputFrame) const
{
    const auto whole = qint64(std::floor(std::max(0.0, outputFrame)));
    return std::min(double(m_from) + m_stretcher->sourceOf(whole), double(m_reader->frames()));
}

void PlayerEngine::report(qint64 now)
{
    const double rate = m_reader->sampleRate();
    const double told = std::min(m_output->heard(), double(m_written));
    const double carried = m_heard > 0 ? m_heard + double(now - m_heardAt) * rate / 1e9 : 0;
    const double difference = told - carried;
    const bool snap = carried <= 0 || std::abs(difference) > snapAfter * rate;
    // Never backwards: a playhead that jumps back looks broken, and the truth catches up in a moment.
    m_heard = std::max(m_heard, snap ? told : carried + followShare * difference);
    m_heard = std::min(m_heard, double(m_written));
    m_heardAt = now;
    const auto heard = qint64(m_heard);
    m_stretcher->forgetBefore(heard - qint64(rate));
    // The slope over the next 20 ms of output: what the listener is about to hear.
    const double frame = sourceFrameOf(m_heard);
    const double ahead = rate / 50;
    const double speed = m_heard > 0 ? (sourceFrameOf(m_heard + ahead) - frame) / ahead : 0;
    m_clock.report({m_run, now, frame * 1000 / rate, std::max(0.0, speed)});
}

void PlayerEngine::tick()
{
    if (!m_playing)
        return;
    fill();
    if (!m_playing)
        return;
    report(m_now());
    if (m_sourceEnded && m_heard >= double(m_stretcher->produced())) {
        stop();
        Q_EMIT reachedEnd(m_run);
    }
}

} // namespace starling
