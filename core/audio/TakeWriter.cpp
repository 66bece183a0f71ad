#include "audio/TakeWriter.h"

#include "audio/PeaksFile.h"
#include "audio/RateConverter.h"
#include "audio/WavWriter.h"

#include <QFile>
#include <QTimer>

#include <algorithm>
#include <array>
#include <optional>

namespace starling {

namespace {

constexpr int drainEvery = 20;                     // ms
constexpr qint64 second = 1'000'000'000;           // ns
constexpr qint64 startGuard = second * 29 / 10;    // so that it is on the screen within 3 s
constexpr qint64 overrunMemory = 10 * second;      // long enough to be read
constexpr qint64 lowRoomSeconds = qint64(10) * 60; // of sound
constexpr qint64 enoughRoomSeconds = qint64(11) * 60;

/// Tells of a kind of trouble when it begins and when it ends, and of nothing in between.
class Alarm {
public:
    explicit Alarm(CaptureTrouble kind)
        : m_kind(kind)
    {
    }
    [[nodiscard]] bool isOn() const { return m_on; }
    void set(bool on, TakeWriter* writer)
    {
        if (on == m_on)
            return;
        m_on = on;
        if (on)
            Q_EMIT writer->troubleBegan(m_kind);
        else
            Q_EMIT writer->troubleEnded(m_kind);
    }

private:
    CaptureTrouble m_kind;
    bool m_on = false;
};

} // namespace

class TakeWriter::Private {
public:
    Private(TakeWriter* writer, Target target)
        : q(writer)
        , m_target(std::move(target))
        , m_timer(writer)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(drainEvery);
        QObject::connect(&m_timer, &QTimer::timeout, q, [this] { tick(); });
    }

    [[nodiscard]] bool writes() const { return !m_target.wavFile.isEmpty(); }
    void tick();
    void drain();
    bool beginFile();
    void take(std::span<const Sample> samples);
    void store(std::span<const Sample> samples);
    void fillWithSilence(quint64 frames);
    void handleGap(const FrameQueue::Gap& gap);
    void leaveQueue();
    void watch();
    void syncAndCheckRoom();
    void markPoint();
    void stopWriting();
    [[nodiscard]] qint64 frames() const { return m_wav ? m_wav->frames() : 0; }
    [[nodiscard]] Milliseconds place() const { return toMilliseconds(frames(), m_fileRate); }
    [[nodiscard]] CaptureSummary close();

    TakeWriter* q;
    Target m_target;
    QTimer m_timer;
    std::shared_ptr<FrameQueue> m_queue;
    std::unique_ptr<WavWriter> m_wav;
    std::unique_ptr<PeaksWriter> m_peaks;
    std::unique_ptr<RateConverter> m_converter;
    std::optional<LevelMeter> m_meter;
    std::array<Sample, 8192> m_buffer{};
    std::vector<Span> m_dropouts;
    int m_fileRate = captureRate;
    qint64 m_lastSync = 0;
    qint64 m_lastOverrun = 0;
    bool m_failed = false;
    bool m_paused = false;
    bool m_lost = false;
    bool m_heard = false;
    bool m_marked = false; // the current stall already has its point
    Alarm m_notStarting{CaptureTrouble::NotStarting};
    Alarm m_stalled{CaptureTrouble::Stalled};
    Alarm m_silent{CaptureTrouble::Silent};
    Alarm m_clipping{CaptureTrouble::Clipping};
    Alarm m_diskLow{CaptureTrouble::DiskLow};
    Alarm m_overrun{CaptureTrouble::Overrun};
};

void TakeWriter::Private::tick()
{
    if (!m_queue)
        return;
    drain();
    watch();
    if (writes() && !m_failed)
        syncAndCheckRoom();
}

void TakeWriter::Private::drain()
{
    if (m_queue->rate() == 0 || m_failed)
        return;
    if (!m_converter) {
        // Nothing is written before the rate is known; it comes with the opened device.
        if (!beginFile())
            return;
        m_converter = std::make_unique<RateConverter>(m_queue->rate(), m_fileRate);
    }
    while (!m_failed) {
        const FrameQueue::Taken taken = m_queue->take(m_buffer);
        if (taken.gap)
            handleGap(*taken.gap);
        else if (taken.frames > 0)
            take(std::span(m_buffer).first(taken.frames));
        else
            return;
    }
}

/// With the first queue; a later one joins the file as it is.
bool TakeWriter::Private::beginFile()
{
    if (m_meter)
        return true;
    m_fileRate = m_queue->rate();
    if (writes()) {
        if (const auto begun = m_wav->begin(m_fileRate); !begun) {
            m_failed = true;
            Q_EMIT q->openFailed(begun.error());
            return false;
        }
        m_lastSync = FrameQueue::now() - second; // a disk nearly full is told at once
    }
    m_meter.emplace(m_fileRate);
    return true;
}

void TakeWriter::Private::take(std::span<const Sample> samples)
{
    m_converter->convert(samples, [this](std::span<const Sample> converted) {
        store(converted);
        if (const auto level = m_meter->measure(converted))
            Q_EMIT q->levelChanged(*level);
    });
    m_silent.set(m_meter->isSilent(), q);
    m_clipping.set(m_meter->isClipping(), q);
}

void TakeWriter::Private::store(std::span<const Sample> samples)
{
    if (!m_wav || m_failed || samples.empty())
        return;
    const qint64 before = m_wav->frames();
    const bool whole = m_wav->write(samples);
    m_peaks->append(
        samples.first(size_t(std::clamp<qint64>(m_wav->frames() - before, 0, qint64(samples.size())))));
    if (!whole)
        stopWriting();
}

void TakeWriter::Private::stopWriting()
{
    m_failed = true;
    Q_EMIT q->writeFailed();
}

void TakeWriter::Private::fillWithSilence(quint64 count)
{
    const std::array<Sample, 4096> silence{};
    for (; count > 0 && !m_failed; count -= std::min<quint64>(count, silence.size()))
        store(std::span(silence).first(size_t(std::min<quint64>(count, silence.size()))));
}

void TakeWriter::Private::handleGap(const FrameQueue::Gap& gap)
{
    if (gap.stalled) {
        if (!std::exchange(m_marked, false))
            markPoint();
        return;
    }
    const Milliseconds start = place();
    fillWithSilence(gap.lost * quint64(m_fileRate) / quint64(m_queue->rate()));
    m_dropouts.push_back({start, place()});
    m_lastOverrun = FrameQueue::now();
    m_overrun.set(true, q);
}

void TakeWriter::Private::markPoint()
{
    if (writes() && (m_dropouts.empty() || m_dropouts.back() != Span{place(), place()}))
        m_dropouts.push_back({place(), place()});
}

/// Empties a queue that gets no more frames, to the last one.
void TakeWriter::Private::leaveQueue()
{
    if (!m_queue)
        return;
    m_queue->close();
    drain();
    if (m_converter && !m_failed) {
        m_converter->flush([this](std::span<const Sample> rest) { store(rest); });
        if (const quint64 lost = m_queue->lostAtEnd(); lost > 0)
            handleGap({0, lost, false});
    }
    m_converter.reset();
    m_queue.reset();
}

/// A clock beside the sound is fine here: it says that nothing comes, never where in the take something is.
void TakeWriter::Private::watch()
{
    const qint64 last = m_queue->lastDelivery(); // before now(), so that the age is never too small
    const qint64 now = FrameQueue::now();
    if (last == 0) {
        m_notStarting.set(!m_lost && now - m_queue->openedAt() > startGuard, q);
        return;
    }
    if (!std::exchange(m_heard, true)) {
        m_notStarting.set(false, q);
        Q_EMIT q->firstFrame();
    }
    const bool silentDevice = now - last > FrameQueue::stallAfter;
    if (silentDevice && !m_marked && !m_paused && !m_lost) {
        m_marked = true;
        markPoint();
    }
    m_stalled.set(silentDevice && !m_lost, q);
    if (now - m_lastOverrun > overrunMemory)
        m_overrun.set(false, q);
}

void TakeWriter::Private::syncAndCheckRoom()
{
    const qint64 now = FrameQueue::now();
    if (!m_wav->hasBegun() || now - m_lastSync < second)
        return;
    m_lastSync = now;
    if (!m_wav->sync()) {
        stopWriting();
        return;
    }
    const qint64 room = m_wav->room();
    const qint64 seconds = m_diskLow.isOn() ? enoughRoomSeconds : lowRoomSeconds;
    m_diskLow.set(room >= 0 && room < seconds * m_fileRate * qint64(sizeof(Sample)), q);
}

CaptureSummary TakeWriter::Private::close()
{
    CaptureSummary summary;
    summary.frames = frames();
    summary.sampleRate = m_fileRate;
    summary.dropouts = m_dropouts;
    if (m_meter && m_meter->measured() > 0)
        summary.peakDbfs = toDbfs(m_meter->peak() / 32768.0);
    if (!m_wav)
        return summary;
    if (!m_wav->hasBegun() && !m_failed)
        (void)m_wav->begin(m_fileRate); // an empty take is a file without frames
    m_wav->close();
    // Peaks are a cache: a failure costs time at the next opening, nothing else.
    if (summary.frames > 0)
        (void)m_peaks->finish(m_target.wavFile, m_fileRate);
    m_peaks.reset();
    m_wav.reset();
    return summary;
}

TakeWriter::TakeWriter(Target target)
    : d(std::make_unique<Private>(this, std::move(target)))
{
}

TakeWriter::~TakeWriter() = default;

void TakeWriter::open()
{
    if (d->writes()) {
        d->m_wav = std::make_unique<WavWriter>(d->m_target.storage(d->m_target.wavFile));
        if (const auto created = d->m_wav->create(); !created) {
            d->m_wav.reset();
            Q_EMIT openFailed(created.error());
            return;
        }
        d->m_peaks = std::make_unique<PeaksWriter>(d->m_target.peaksFile);
    }
    d->m_timer.start();
    Q_EMIT opened();
}

void TakeWriter::follow(std::shared_ptr<FrameQueue> queue)
{
    const bool goesOn = d->m_queue != nullptr && d->m_heard;
    d->leaveQueue();
    if (goesOn && !std::exchange(d->m_marked, false) && !d->m_lost)
        d->markPoint();
    d->m_queue = std::move(queue);
    d->m_queue->setPaused(d->m_paused);
    d->m_lost = false;
    d->m_heard = false;
    d->m_stalled.set(false, this);
    d->m_notStarting.set(false, this);
    Q_EMIT settled(d->frames());
}

void TakeWriter::setPaused(bool paused)
{
    d->m_paused = paused;
    if (!d->m_stalled.isOn())
        d->m_marked = false;
}

void TakeWriter::markLost()
{
    if (d->m_queue)
        d->drain();
    if (!std::exchange(d->m_lost, true) && !d->m_marked && !d->m_paused && d->m_heard)
        d->markPoint();
    d->m_stalled.set(false, this);
    d->m_notStarting.set(false, this);
}

void TakeWriter::finish()
{
    d->m_timer.stop();
    d->leaveQueue();
    Q_EMIT finished(d->close());
}

void TakeWriter::discard()
{
    d->m_timer.stop();
    d->m_queue.reset();
    d->m_peaks.reset();
    if (d->m_wav)
        d->m_wav->remove();
    d->m_wav.reset();
    Q_EMIT discarded();
}

} // namespace starling
