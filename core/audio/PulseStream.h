// One stream of sound on PulseAudio, with a connection and a thread of its own.
#pragma once

#include "audio/Frames.h"

#include <QByteArray>
#include <QString>

#include <pulse/pulseaudio.h>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <span>

namespace starling {

/// Mono 16 bit frames from a microphone or to a loudspeaker; the server converts what the device wants
/// otherwise.
///
/// Microphones and loudspeakers on PulseAudio are opened with libpulse and not with QAudioSource and
/// QAudioSink, because Qt has one connection for the whole program: when the server goes, Qt tries once, 3 s
/// later, to reach it again, and if it is not back by then (pa_context_connect() fails at once) it never
/// tries again, so that nothing opens until the program is started anew. A start without a server ends the
/// same way. (QPulseAudioEngine::prepare(), Qt 6.4 and 6.5.) Here every opening connects afresh.
///
/// Nothing in here waits for the server without a limit: the server may be frozen. A stream is opened once.
class PulseStream {
public:
    struct Handlers {
        /// Frames of a microphone. Called in the stream's thread.
        std::function<void(std::span<const Sample>)> heard;
        /// An opened stream ended by itself; once, with what the server says. Called in the stream's thread.
        std::function<void(const QString&)> lost;
    };

    explicit PulseStream(Handlers handlers);
    /// No handler is called any more once this has returned.
    ~PulseStream();
    PulseStream(const PulseStream&) = delete;
    PulseStream& operator=(const PulseStream&) = delete;

    /// Opens the device; an empty name is the server's default. `buffer` is the length of a delivery.
    /// Answers what went wrong, or nothing. Gives up when the calling thread is asked to end.
    [[nodiscard]] std::optional<QString>
    record(const QByteArray& device, int rate, std::chrono::milliseconds buffer);
    /// The same for playing; `buffer` is how far ahead it can be written. Sound begins when it is full.
    [[nodiscard]] std::optional<QString>
    play(const QByteArray& device, int rate, std::chrono::milliseconds buffer);

    /// Frames that can be written now; negative when the stream is gone.
    [[nodiscard]] qint64 room() const;
    /// Returns how many frames were taken. The frames replace so many of the last written ones, then come
    /// after them; the server's place of reading does not change by it.
    qint64 write(std::span<const Sample> frames, qint64 replacing = 0);
    /// Written frames that the server cannot hand to the device before an answer to this could reach it.
    [[nodiscard]] qint64 replaceable() const;
    /// Frames that have come out of the loudspeaker, as the server reports and the clock carries on.
    [[nodiscard]] double played() const;

private:
    enum class State { Opening, Open, Gone };
    using Connect = std::function<int(pa_stream*)>;

    [[nodiscard]] std::optional<QString> open(Connect connect);
    void makeStream();
    void enter(State state);
    void readAll();

    static void onContext(pa_context* context, void* self);
    static void onStream(pa_stream* stream, void* self);
    static void onFrames(pa_stream* stream, size_t bytes, void* self);
    static PulseStream& of(void* self) { return *static_cast<PulseStream*>(self); }

    Handlers m_handlers;
    Connect m_connect;
    int m_rate = 0;
    pa_threaded_mainloop* m_loop;
    pa_context* m_context = nullptr;
    pa_stream* m_stream = nullptr;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    State m_state = State::Opening;
    QString m_reason; ///< why it is gone
};

} // namespace starling
