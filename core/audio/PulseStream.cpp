#include "audio/PulseStream.h"

#include <QThread>

#include <algorithm>
#include <array>

namespace starling {

namespace {

using namespace std::chrono_literals;

constexpr auto answerWithin = 2500ms; ///< a wireless device may take a while to wake up
constexpr auto askedEvery = 50ms;     ///< whether the calling thread is to end
constexpr auto topUp = 10ms;          ///< least room that the server asks a player to fill
constexpr auto onTheWay = 5ms;        ///< from here to the server on a busy machine
constexpr auto mostAhead = 60ms;      ///< that the server is taken to read ahead, whatever it says

class Lock {
public:
    explicit Lock(pa_threaded_mainloop* loop)
        : m_loop(loop)
    {
        pa_threaded_mainloop_lock(m_loop);
    }
    ~Lock() { pa_threaded_mainloop_unlock(m_loop); }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;

private:
    pa_threaded_mainloop* m_loop;
};

const char* nameOf(const QByteArray& device)
{
    return device.isEmpty() ? nullptr : device.constData();
}

uint32_t bytesOf(std::chrono::milliseconds time, int rate)
{
    return uint32_t(size_t(time.count()) * size_t(rate) / 1000 * sizeof(Sample));
}

pa_buffer_attr serverChooses()
{
    constexpr auto any = uint32_t(-1);
    return {any, any, any, any, any};
}

} // namespace

PulseStream::PulseStream(Handlers handlers)
    : m_handlers(std::move(handlers))
    , m_loop(pa_threaded_mainloop_new())
{
    pa_threaded_mainloop_set_name(m_loop, "sound");
}

PulseStream::~PulseStream()
{
    pa_threaded_mainloop_stop(m_loop); // its thread is gone from here on
    if (m_stream) {
        pa_stream_set_state_callback(m_stream, nullptr, nullptr);
        pa_stream_disconnect(m_stream);
        pa_stream_unref(m_stream);
    }
    if (m_context) {
        pa_context_set_state_callback(m_context, nullptr, nullptr);
        pa_context_disconnect(m_context);
        pa_context_unref(m_context);
    }
    pa_threaded_mainloop_free(m_loop);
}

std::optional<QString>
PulseStream::record(const QByteArray& device, int rate, std::chrono::milliseconds buffer)
{
    m_rate = rate;
    return open([this, device, buffer](pa_stream* stream) {
        pa_buffer_attr sizes = serverChooses();
        sizes.fragsize = bytesOf(buffer, m_rate);
        pa_stream_set_read_callback(stream, &PulseStream::onFrames, this);
        // Another microphone in its place, perhaps a loudspeaker's monitor, would be worse than none.
        return pa_stream_connect_record(
            stream, nameOf(device), &sizes,
            pa_stream_flags_t(PA_STREAM_ADJUST_LATENCY | PA_STREAM_DONT_MOVE));
    });
}

std::optional<QString> PulseStream::play(const QByteArray& device, int rate, std::chrono::milliseconds buffer)
{
    m_rate = rate;
    return open([this, device, buffer](pa_stream* stream) {
        pa_buffer_attr sizes = serverChooses();
        sizes.tlength = bytesOf(buffer, m_rate);
        sizes.minreq = bytesOf(topUp, m_rate);
        // Early requests: the server reads from us in steps of `topUp` just before it plays them, and keeps
        // the rest where it can still be replaced.
        return pa_stream_connect_playback(
            stream, nameOf(device), &sizes,
            pa_stream_flags_t(
                PA_STREAM_EARLY_REQUESTS | PA_STREAM_INTERPOLATE_TIMING | PA_STREAM_AUTO_TIMING_UPDATE),
            nullptr, nullptr);
    });
}

std::optional<QString> PulseStream::open(Connect connect)
{
    m_connect = std::move(connect);
    m_context = pa_context_new(pa_threaded_mainloop_get_api(m_loop), "Starling");
    pa_context_set_state_callback(m_context, &PulseStream::onContext, this);
    if (pa_context_connect(m_context, nullptr, PA_CONTEXT_NOFLAGS, nullptr) < 0)
        return QString::fromUtf8(pa_strerror(pa_context_errno(m_context)));
    if (pa_threaded_mainloop_start(m_loop) < 0)
        return QStringLiteral("no thread for the sound");

    const auto until = std::chrono::steady_clock::now() + answerWithin;
    std::unique_lock lock(m_mutex);
    while (m_state == State::Opening) {
        if (std::chrono::steady_clock::now() >= until || QThread::currentThread()->isInterruptionRequested())
            return QStringLiteral("the sound server does not answer");
        m_changed.wait_for(lock, askedEvery);
    }
    return m_state == State::Open ? std::nullopt : std::optional(m_reason);
}

void PulseStream::makeStream()
{
    const pa_sample_spec format{PA_SAMPLE_S16NE, uint32_t(m_rate), 1};
    m_stream = pa_stream_new(m_context, "Starling", &format, nullptr);
    if (m_stream)
        pa_stream_set_state_callback(m_stream, &PulseStream::onStream, this);
    if (!m_stream || m_connect(m_stream) < 0)
        enter(State::Gone);
}

/// In the stream's thread.
void PulseStream::enter(State state)
{
    bool wasOpen = false;
    QString reason;
    {
        const std::lock_guard lock(m_mutex);
        if (m_state == State::Gone)
            return;
        wasOpen = m_state == State::Open;
        m_state = state;
        if (state == State::Gone)
            reason = m_reason = QString::fromUtf8(pa_strerror(pa_context_errno(m_context)));
    }
    m_changed.notify_all();
    if (wasOpen && state == State::Gone && m_handlers.lost)
        m_handlers.lost(reason);
}

void PulseStream::onContext(pa_context* context, void* self)
{
    const pa_context_state_t state = pa_context_get_state(context);
    if (state == PA_CONTEXT_READY)
        of(self).makeStream();
    else if (!PA_CONTEXT_IS_GOOD(state))
        of(self).enter(State::Gone);
}

void PulseStream::onStream(pa_stream* stream, void* self)
{
    const pa_stream_state_t state = pa_stream_get_state(stream);
    if (state == PA_STREAM_READY)
        of(self).enter(State::Open);
    else if (!PA_STREAM_IS_GOOD(state))
        of(self).enter(State::Gone);
}

void PulseStream::onFrames(pa_stream*, size_t, void* self)
{
    of(self).readAll();
}

void PulseStream::readAll()
{
    static constexpr std::array<Sample, 1024> silence{};
    const void* bytes = nullptr;
    size_t count = 0;
    while (pa_stream_peek(m_stream, &bytes, &count) == 0 && count > 0) {
        size_t frames = count / sizeof(Sample);
        if (bytes)
            m_handlers.heard({static_cast<const Sample*>(bytes), frames});
        // A hole that the server left: as long as it is, and silent.
        for (size_t some = 0; !bytes && frames > 0; frames -= some) {
            some = std::min(frames, silence.size());
            m_handlers.heard(std::span(silence).first(some));
        }
        pa_stream_drop(m_stream);
    }
}

qint64 PulseStream::room() const
{
    const Lock lock(m_loop);
    const size_t bytes = m_stream ? pa_stream_writable_size(m_stream) : size_t(-1);
    return bytes == size_t(-1) ? -1 : qint64(bytes / sizeof(Sample));
}

qint64 PulseStream::write(std::span<const Sample> frames, qint64 replacing)
{
    const Lock lock(m_loop);
    const int64_t back = -int64_t(replacing) * int64_t(sizeof(Sample));
    const bool taken =
        m_stream
        && pa_stream_write(m_stream, frames.data(), frames.size_bytes(), nullptr, back, PA_SEEK_RELATIVE)
               == 0;
    return taken ? qint64(frames.size()) : 0;
}

qint64 PulseStream::replaceable() const
{
    const Lock lock(m_loop);
    const pa_buffer_attr* sizes = m_stream ? pa_stream_get_buffer_attr(m_stream) : nullptr;
    const size_t room = m_stream ? pa_stream_writable_size(m_stream) : size_t(-1);
    if (!sizes || room == size_t(-1) || room >= sizes->tlength)
        return 0;
    // It has asked for `room`, and may have read as much as it asks for at a time without having asked, and
    // reads as much as its device holds at any moment.
    const pa_timing_info* timing = pa_stream_get_timing_info(m_stream);
    const auto sink = std::chrono::microseconds(timing ? timing->configured_sink_usec : 0);
    const auto ahead = std::min<std::chrono::microseconds>(sink, mostAhead) + onTheWay;
    const int64_t guard = int64_t(sizes->minreq) + bytesOf(ceil<std::chrono::milliseconds>(ahead), m_rate);
    const int64_t left = int64_t(sizes->tlength) - int64_t(room) - guard;
    return std::max<int64_t>(0, left) / int64_t(sizeof(Sample));
}

double PulseStream::played() const
{
    const Lock lock(m_loop);
    pa_usec_t time = 0;
    if (!m_stream || pa_stream_get_time(m_stream, &time) != 0)
        return 0;
    return double(time) * m_rate / 1e6;
}

} // namespace starling
