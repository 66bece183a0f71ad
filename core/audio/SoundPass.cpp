#include "audio/SoundPass.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

namespace starling {

namespace {

constexpr qint64 pieceFrames =
    1 << 17; // 256 KiB: stays in the processor's cache between decoding and outlining
constexpr qint64 rangeFrames = 1 << 22; // 87 s at 48 kHz: few seeks, and the threads end together
constexpr unsigned maxThreads = 4;
static_assert(rangeFrames % Peaks::framesPerPeak == 0);

/// One pass, with its threads: they take range after range until none is left.
class Pass {
public:
    Pass(
        const QString& soundFile, const AudioReader& like, const JobControl& control, const SampleSink& sink,
        PassOrder order)
        : m_soundFile(soundFile)
        , m_frames(like.frames())
        , m_rangeFrames(
              like.isExact() && order == PassOrder::Any ? rangeFrames : std::max<qint64>(1, like.frames()))
        , m_control(control)
        , m_sink(sink)
        , m_ranges(size_t((m_frames + m_rangeFrames - 1) / m_rangeFrames))
    {
    }

    Expected<std::vector<Peak>> run(AudioReader& reader);
    [[nodiscard]] qint64 framesDone() const { return m_done; }

private:
    void work(AudioReader& reader, bool inCallersThread);
    Expected<void> readRange(AudioReader& reader, size_t index, bool inCallersThread);
    void workInThread();
    void stop(const Error& error);

    const QString m_soundFile;
    const qint64 m_frames;
    const qint64 m_rangeFrames;
    const JobControl& m_control;
    const SampleSink& m_sink;
    std::vector<std::vector<Peak>> m_ranges; ///< each written by the thread that took it
    std::atomic<size_t> m_next = 0;
    std::atomic<qint64> m_done = 0;
    int m_percent = 0; ///< reported so far
    std::atomic<bool> m_stopped = false;
    std::mutex m_errorLock;
    std::optional<Error> m_error; ///< the first one
};

void Pass::stop(const Error& error)
{
    const std::scoped_lock lock(m_errorLock);
    if (!m_error)
        m_error = error;
    m_stopped = true;
}

Expected<void> Pass::readRange(AudioReader& reader, size_t index, bool inCallersThread)
{
    const qint64 from = qint64(index) * m_rangeFrames;
    const qint64 to = std::min(from + m_rangeFrames, m_frames);
    if (auto ready = reader.seek(from); !ready)
        return ready;
    std::vector<Sample> piece(size_t(std::min(pieceFrames, to - from)));
    std::vector<Peak>& peaks = m_ranges[index];
    peaks.reserve(size_t((to - from) / Peaks::framesPerPeak + 1));
    PeakGatherer gatherer;
    for (qint64 frame = from; frame < to && !m_stopped;) {
        const auto got = reader.read(std::span(piece).first(size_t(std::min(pieceFrames, to - frame))));
        if (!got)
            return fail(got.error());
        if (*got == 0)
            break; // a lossy file that is a little shorter than it says
        const auto samples = std::span<const Sample>(piece).first(size_t(*got));
        gatherer.append(samples, peaks);
        if (m_sink) {
            if (auto taken = m_sink(frame, samples); !taken)
                return taken;
        }
        frame += *got;
        m_done += *got;
        if (inCallersThread) {
            if (const int percent = int(100 * m_done / m_frames); percent > m_percent)
                m_control.report((m_percent = percent) / 100.0);
            if (m_control.isCancelled())
                return fail(
                    ErrorCode::Cancelled,
                    QCoreApplication::translate("SoundPass", "Stopped as you asked. Nothing was changed."));
        }
    }
    gatherer.finish(peaks);
    return {};
}

void Pass::work(AudioReader& reader, bool inCallersThread)
{
    for (size_t index = m_next++; index < m_ranges.size() && !m_stopped; index = m_next++) {
        if (auto read = readRange(reader, index, inCallersThread); !read)
            stop(read.error());
    }
}

void Pass::workInThread()
{
    const auto reader = AudioReader::open(m_soundFile);
    if (!reader)
        return stop(reader.error());
    work(**reader, false);
}

Expected<std::vector<Peak>> Pass::run(AudioReader& reader)
{
    const auto helpers = std::min<size_t>(
        m_ranges.empty() ? 0 : m_ranges.size() - 1,
        std::clamp(std::thread::hardware_concurrency(), 1U, maxThreads) - 1);
    {
        std::vector<std::jthread> threads;
        threads.reserve(helpers);
        for (size_t i = 0; i < helpers; ++i)
            threads.emplace_back([this] { workInThread(); });
        work(reader, true);
    }
    if (m_error)
        return fail(*m_error);
    std::vector<Peak> finest;
    finest.reserve(size_t(m_frames / Peaks::framesPerPeak + 1));
    for (std::vector<Peak>& range : m_ranges) {
        finest.insert(finest.end(), range.begin(), range.end());
        range = {};
    }
    return finest;
}

} // namespace

Expected<Peaks>
passOverSound(const QString& soundFile, const JobControl& control, const SampleSink& sink, PassOrder order)
{
    const auto reader = AudioReader::open(soundFile);
    if (!reader)
        return fail(reader.error());
    Pass pass(soundFile, **reader, control, sink, order);
    auto finest = pass.run(**reader);
    if (!finest)
        return fail(finest.error());
    control.report(1.0);
    return Peaks::fromFinest(std::move(*finest), pass.framesDone(), (*reader)->sampleRate());
}

Expected<Peaks> buildPeaks(const QString& soundFile, const JobControl& control)
{
    return passOverSound(soundFile, control);
}

} // namespace starling
