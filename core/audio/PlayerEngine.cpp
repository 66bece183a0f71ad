#include "audio/PlayerEngine.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

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

constexpr int blendMs = 8;  ///< from old sound to new
constexpr int searchMs = 8; ///< for the place most alike, on each side: half the longest pitch period
constexpr size_t searchStep = 2;

std::optional<FrameSpan> inFrames(const std::optional<Span>& span, int rate)
{
    if (!span)
        return std::nullopt;
    return FrameSpan{toFrames(span->start, rate), toFrames(span->end, rate)};
}

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

RoutePlan PlayerEngine::plan() const
{
    const int rate = m_reader->sampleRate();
    RoutePlan plan{inFrames(m_loop, rate), {}};
    for (const Span& skip : m_skips)
        plan.cuts.push_back({toFrames(skip.start, rate), toFrames(skip.end, rate)});
    return plan.tidied(m_reader->frames(), rate);
}

void PlayerEngine::setSpeed(double speed)
{
    m_speed = speed;
    if (m_playing && speed != m_stretcher->speed())
        goOn(std::nullopt);
}

void PlayerEngine::setLoop(const std::optional<Span>& loop)
{
    if (loop == m_loop)
        return;
    m_loop = loop;
    if (m_playing)
        goOn(std::nullopt);
}

void PlayerEngine::setSkips(const std::vector<Span>& skips)
{
    if (skips == m_skips)
        return;
    m_skips = skips;
    if (m_playing)
        goOn(std::nullopt);
}

void PlayerEngine::setVolume(double volume)
{
    m_trail.setVolume(volume);
    if (!m_playing)
        return;
    const qint64 back = m_output->takeBack();
    if (back == 0)
        return;
    const auto again = m_trail.takeBack(back);
    m_written -= qint64(again.size());
    put(again);
}

bool PlayerEngine::openOutput()
{
    if (!m_output) {
        m_output = m_outputs(m_deviceId);
        connect(m_output.get(), &SoundOutput::lost, this, [this](const Error& error) {
            if (m_playing)
                giveUp(error);
        });
    }
    const auto started = m_output->start(m_reader->sampleRate());
    if (!started)
        giveUp(started.error());
    return started.has_value();
}

/// A route and a stretcher from this source frame on, heard from the next output frame written.
Expected<void> PlayerEngine::follow(qint64 source)
{
    m_route.emplace(*m_reader, plan());
    if (auto ready = m_route->start(source); !ready)
        return ready;
    m_stretcher = std::make_unique<TimeStretcher>(m_reader->sampleRate(), m_speed);
    m_base = m_written;
    m_sourceEnded = false;
    return {};
}

void PlayerEngine::start(Milliseconds from, double speed, quint64 run)
{
    m_speed = speed;
    if (!m_reader) {
        m_run = run;
        return stop();
    }
    const int rate = m_reader->sampleRate();
    const auto frame = std::clamp<qint64>(toFrames(from, rate), 0, m_reader->frames());
    if (m_playing && m_output->canTakeBack()) {
        m_run = run;
        m_from = frame;
        return goOn(frame);
    }
    stop();
    m_run = run;
    m_from = frame;
    m_written = m_runBegins = 0;
    m_heard = 0;
    m_awake = false;
    m_fading.clear();
    if (auto ready = follow(m_from); !ready)
        return giveUp(ready.error());
    m_map.begin(m_route->sourceOf(0));
    m_trail.begin(rate);
    if (!openOutput())
        return;
    m_playing = true;
    m_heardAt = m_acceptedAt = m_now();
    m_clock.report({m_run, m_heardAt, double(m_from) * 1000 / rate, 0, 0});
    fill();
    if (m_playing)
        m_timer.start();
}

/// What would be heard next if nothing changed, from the first output frame that can still be replaced.
std::vector<Sample> PlayerEngine::takeOld()
{
    auto old = m_trail.takeBack(m_output->takeBack());
    m_written -= qint64(old.size());
    const auto wanted = size_t(m_reader->sampleRate() * blendMs / 1000);
    if (old.size() < wanted && !m_sourceEnded) {
        produce(qint64(wanted - old.size()));
        const size_t had = old.size();
        old.resize(wanted);
        old.resize(had + size_t(m_stretcher->read(std::span(old).subspan(had))));
    }
    old.resize(std::min(old.size(), wanted));
    return old;
}

/// Where around `source` the file is most like `old`: there the blend is not heard. Errors: as the reader's.
Expected<qint64> PlayerEngine::mostAlike(std::span<const Sample> old, qint64 source)
{
    const qint64 reach = qint64(m_reader->sampleRate()) * searchMs / 1000;
    const qint64 first = std::max<qint64>(0, source - reach);
    std::vector<Sample> around(size_t(source + reach - first) + old.size());
    if (auto sought = m_reader->seek(first); !sought)
        return fail(sought.error());
    const auto got = m_reader->read(around);
    if (!got)
        return fail(got.error());
    // Not out of the loop, nor past the end.
    qint64 last = std::min(source + reach, first + *got - qint64(old.size()));
    if (const auto loop = plan().loop; loop && source < loop->end)
        last = std::min(last, loop->end - 1);
    qint64 best = source;
    qint64 least = std::numeric_limits<qint64>::max();
    const auto judge = [&](qint64 candidate) {
        if (candidate < first || candidate > last)
            return;
        const Sample* there = around.data() + (candidate - first);
        qint64 difference = 0;
        for (size_t i = 0; i < old.size(); i += searchStep)
            difference += std::abs(int(old[i]) - int(there[i]));
        if (difference < least) {
            least = difference;
            best = candidate;
        }
    };
    judge(source);
    for (qint64 away = 1; away <= reach; ++away) {
        judge(source + away);
        judge(source - away);
    }
    return best;
}

/// Goes on at the present place under what has changed, or elsewhere.
void PlayerEngine::goOn(std::optional<qint64> elsewhere)
{
    m_map.follow(*m_stretcher, *m_route, m_base, m_written);
    m_fading = takeOld();
    if (!m_playing)
        return;
    qint64 source = elsewhere.value_or(0);
    if (!elsewhere) {
        const auto here = qint64(std::lround(m_map.at(double(m_written)).source));
        const auto alike = mostAlike(m_fading, here);
        if (!alike)
            return giveUp(alike.error());
        source = *alike;
    }
    if (auto ready = follow(source); !ready)
        return giveUp(ready.error());
    m_map.turn(m_written, m_route->sourceOf(0));
    if (elsewhere)
        m_runBegins = m_written;
    fill();
    if (m_playing)
        report(m_now());
}

void PlayerEngine::giveUp(const Error& error)
{
    const bool heard = m_playing && m_heard >= double(m_runBegins);
    const double frame = heard ? m_map.at(m_heard).source : double(m_from);
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
        const auto got = m_route->read(m_source);
        if (!got)
            return giveUp(got.error());
        if (*got > 0) {
            m_stretcher->write(std::span(m_source).first(size_t(*got)));
        } else {
            m_sourceEnded = true;
            m_stretcher->finish();
            m_soundEnds = m_base + m_stretcher->produced();
        }
    }
}

void PlayerEngine::put(std::span<const Sample> frames)
{
    const qint64 taken = m_output->write(m_trail.shape(frames));
    m_trail.written(taken);
    if (taken > 0) {
        m_awake = m_written > 0;
        m_acceptedAt = m_now();
    }
    m_written += taken;
}

void PlayerEngine::fill()
{
    const qint64 room = m_output->room();
    if (!checkProgress(room, m_now()) || room == 0)
        return;
    produce(room);
    if (!m_playing)
        return;
    m_fresh.assign(size_t(room), 0);
    qint64 ready = m_stretcher->read(m_fresh);
    // Silence behind the end lets a server start that waits for a full buffer, and the last word be heard.
    if (m_sourceEnded)
        ready = room;
    const auto blend = std::min(m_fading.size(), size_t(ready));
    for (size_t i = 0; i < blend; ++i) {
        const double share = double(i + 1) / double(blend + 1);
        m_fresh[i] = Sample(std::lround(m_fading[i] * (1 - share) + m_fresh[i] * share));
    }
    m_fading.clear();
    put(std::span(m_fresh).first(size_t(ready)));
    m_map.follow(*m_stretcher, *m_route, m_base, m_written);
    m_route->forgetBefore(m_stretcher->sourceOf(m_written - m_base));
    m_stretcher->forgetBefore(m_written - m_base);
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
    m_map.forgetBefore(m_heard - rate);
    if (m_heard < double(m_runBegins)) {
        // The place before is still sounding; what was asked for comes in a moment.
        m_clock.report({m_run, now, double(m_from) * 1000 / rate, 0, 0});
        return;
    }
    const PlayMap::Place place = m_map.at(m_heard);
    const double frame = std::min(place.source, double(m_reader->frames()));
    // The slope over the next 20 ms of output: what the listener is about to hear.
    const double speed = m_heard > 0 ? m_map.slope(m_heard, rate / 50) : 0;
    m_clock.report({m_run, now, frame * 1000 / rate, std::max(0.0, speed), place.lap});
}

void PlayerEngine::tick()
{
    if (!m_playing)
        return;
    fill();
    if (!m_playing)
        return;
    report(m_now());
    if (m_sourceEnded && m_heard >= double(m_soundEnds)) {
        stop();
        Q_EMIT reachedEnd(m_run);
    }
}

} // namespace starling
