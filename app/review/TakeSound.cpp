#include "review/TakeSound.h"

#include "audio/AudioReader.h"
#include "audio/PeaksFile.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <algorithm>

namespace starling {

namespace {

Q_LOGGING_CATEGORY(logSound, "starling.review.sound", QtInfoMsg)

constexpr qint64 blockFrames = 1 << 16;
constexpr int showGrowthMs = 150; ///< a picture of unfinished peaks this often

/// Reads the whole file into peaks, telling of unfinished states now and then.
template<typename Grown>
Expected<Peaks> readPeaks(const QString& soundFile, const std::atomic<bool>& cancelled, const Grown& grown)
{
    auto reader = AudioReader::open(soundFile);
    if (!reader)
        return fail(reader.error());
    Peaks peaks;
    peaks.setSampleRate((*reader)->sampleRate());
    std::vector<Sample> block(blockFrames);
    QElapsedTimer sinceShown;
    sinceShown.start();
    while (!cancelled) {
        const auto count = (*reader)->read(block);
        if (!count)
            return fail(count.error());
        if (*count == 0)
            break;
        peaks.append(std::span(block).first(size_t(*count)));
        if (sinceShown.elapsed() > showGrowthMs) {
            Peaks unfinished = peaks;
            unfinished.finish();
            grown(std::move(unfinished));
            sinceShown.restart();
        }
    }
    peaks.finish();
    return peaks;
}

Expected<SampleWindow> readWindow(const QString& soundFile, qint64 from, qint64 to)
{
    auto reader = AudioReader::open(soundFile);
    if (!reader)
        return fail(reader.error());
    if (auto sought = (*reader)->seek(from); !sought)
        return fail(sought.error());
    SampleWindow window{from, std::vector<Sample>(size_t(std::max(qint64(0), to - from)))};
    const auto count = (*reader)->read(window.samples);
    if (!count)
        return fail(count.error());
    window.samples.resize(size_t(*count));
    return window;
}

} // namespace

TakeSound::TakeSound(Library& library, Player& player, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_player(player)
{
    // One for the outline, one for the close view.
    m_pool.setMaxThreadCount(2);
}

TakeSound::~TakeSound()
{
    if (m_job)
        m_job->cancelled = true;
    m_pool.waitForDone();
}

void TakeSound::close()
{
    if (m_job)
        m_job->cancelled = true;
    m_job.reset();
    m_wish.reset();
    m_take = {};
    m_waveform = {};
    m_player.close();
    Q_EMIT waveformChanged();
    takeSilences({}, Milliseconds(0));
}

void TakeSound::open(const TakeId& take)
{
    close();
    m_take = take;
    const QString soundFile = m_library.folder().sound(take);
    if (soundFile.isEmpty()) {
        Q_EMIT failed(
            {ErrorCode::NotFound,
             tr("The sound of this take is missing. Its segments, flags and rating are safe; if you have a "
                "backup, restore it to hear the take again."),
             take.toString()});
        return;
    }
    fetchOutline(soundFile);
    m_player.open(soundFile);
}

void TakeSound::fetchOutline(const QString& soundFile)
{
    m_job = std::make_shared<Job>();
    const QString cache = m_library.folder().peaks(m_take);
    m_pool.start([this, job = m_job, cache, soundFile] {
        const auto answer = [this, &job](Expected<Peaks> peaks, bool complete) {
            std::vector<Span> silences;
            Milliseconds length{0};
            if (peaks && complete) {
                silences = findSilences(*peaks, leastSentenceGap);
                length = toMilliseconds(peaks->frames(), peaks->sampleRate());
            }
            QMetaObject::invokeMethod(
                this, [this, job, peaks = std::move(peaks), complete, silences = std::move(silences),
                       length]() mutable {
                    if (job != m_job)
                        return;
                    takeOutline(std::move(peaks), complete);
                    if (complete)
                        takeSilences(std::move(silences), length);
                });
        };
        if (auto kept = PeaksFile::load(cache, soundFile)) {
            answer(std::move(*kept), true);
            return;
        }
        auto made = readPeaks(
            soundFile, job->cancelled, [&](Peaks unfinished) { answer(std::move(unfinished), false); });
        if (job->cancelled)
            return;
        if (made) {
            // Without the cache the next opening takes as long as this one; nothing else is lost.
            if (auto saved = PeaksFile::save(cache, soundFile, *made); !saved)
                qCWarning(logSound) << "peaks not kept:" << saved.error().detail;
        }
        answer(std::move(made), true);
    });
}

void TakeSound::takeOutline(Expected<Peaks> peaks, bool complete)
{
    if (!peaks) {
        Q_EMIT failed(peaks.error());
        return;
    }
    m_waveform.gain = displayGain(peaks->loudest());
    m_waveform.peaks = std::make_shared<const Peaks>(std::move(*peaks));
    m_waveform.complete = complete;
    Q_EMIT waveformChanged();
}

void TakeSound::takeSilences(std::vector<Span> silences, Milliseconds length)
{
    if (silences == m_silences)
        return;
    m_pauses = pausesAmong(silences, length);
    m_silences = std::move(silences);
    Q_EMIT silencesChanged();
}

void TakeSound::wantSamples(qint64 from, qint64 to)
{
    m_wish = SampleWish{from, to};
    if (!m_readingSamples)
        readSamples();
}

void TakeSound::readSamples()
{
    const QString soundFile = m_library.folder().sound(m_take);
    if (!m_wish || !m_job || soundFile.isEmpty())
        return;
    const SampleWish wish = *m_wish;
    m_wish.reset();
    m_readingSamples = true;
    m_pool.start([this, job = m_job, soundFile, wish] {
        auto window = readWindow(soundFile, wish.from, wish.to);
        QMetaObject::invokeMethod(this, [this, job, window = std::move(window)]() mutable {
            m_readingSamples = false;
            // Without samples the peaks go on being drawn, and the player says what is wrong with the file.
            if (job == m_job && window) {
                m_waveform.samples = std::make_shared<const SampleWindow>(std::move(*window));
                Q_EMIT waveformChanged();
            }
            readSamples();
        });
    });
}

} // namespace starling
