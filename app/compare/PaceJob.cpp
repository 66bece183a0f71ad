#include "compare/PaceJob.h"

#include "audio/Pauses.h"
#include "audio/PeaksFile.h"

namespace starling {

namespace {

std::optional<Pace>
paceIn(const QString& soundFile, const QString& peaksFile, const std::shared_ptr<std::atomic<bool>>& stop)
{
    if (soundFile.isEmpty() || *stop)
        return std::nullopt;
    auto peaks = PeaksFile::load(peaksFile, soundFile);
    if (!peaks) {
        JobControl control;
        control.cancelled = [stop] { return stop->load(); };
        peaks = buildPeaks(soundFile, control);
    }
    if (!peaks)
        return std::nullopt;
    const Milliseconds length = toMilliseconds(peaks->frames(), peaks->sampleRate());
    const std::vector<Span> silences = findSilences(*peaks);
    return paceOf(silences, pausesAmong(silences, length), length);
}

} // namespace

PaceJob::PaceJob(LibraryFolder folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_stop(std::make_shared<std::atomic<bool>>(false))
{
    m_pool.setMaxThreadCount(1);
}

PaceJob::~PaceJob()
{
    *m_stop = true;
    m_pool.waitForDone();
}

void PaceJob::start(const std::array<TakeId, 2>& takes)
{
    *m_stop = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    std::array<std::pair<QString, QString>, 2> files;
    for (size_t side : {size_t(0), size_t(1)})
        files[side] = {m_folder.sound(takes[side]), m_folder.peaks(takes[side])};
    m_pool.start([this, files, stop = m_stop] {
        std::array<std::optional<Pace>, 2> paces;
        for (size_t side : {size_t(0), size_t(1)})
            paces[side] = paceIn(files[side].first, files[side].second, stop);
        // The destructor waits for this thread, so `this` is alive.
        QMetaObject::invokeMethod(this, [this, paces, stop] {
            if (!*stop)
                Q_EMIT ready(paces);
        });
    });
}

} // namespace starling
