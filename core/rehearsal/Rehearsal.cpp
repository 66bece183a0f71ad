#include "rehearsal/Rehearsal.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace starling {

Rehearsal::Rehearsal(
    Library& library, Recorder& recorder, const Catalog& catalog, LengthSettings lengths, Clock clock,
    QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_recorder(recorder)
    , m_catalog(catalog)
    , m_lengths(lengths)
    , m_clock(std::move(clock))
    , m_reserve(library.folder())
{
    connect(&m_recorder, &Recorder::finished, this, &Rehearsal::onFinished);
    connect(&m_recorder, &Recorder::failed, this, &Rehearsal::onFailed);
}

void Rehearsal::setLengths(const LengthSettings& lengths)
{
    m_lengths = lengths;
}

Expected<TakeId> Rehearsal::start(const TakeSetup& setup, const QByteArray& deviceId)
{
    if (m_active) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "Rehearsal",
                "An answer is already being recorded. It goes on. Stop it before the next one."));
    }
    const auto take = m_library.takes().begin(setup, m_clock());
    if (!take)
        return fail(take.error());
    m_setup = setup;
    m_take = take->id;
    m_track = {};
    m_active = true;
    m_unsaved = false;
    m_reserve.hold();
    if (const Framework& used = framework(); !used.segments.empty()) {
        // Time begins with the first frame, so the mark can be written before it.
        m_track.mark(used.segments.front().id, Milliseconds{0});
        if (const auto saved = saveTrack(); !saved)
            Q_EMIT troubled(saved.error());
    }
    m_recorder.start(deviceId, m_library.folder().wav(m_take), m_library.folder().peaks(m_take));
    Q_EMIT trackChanged();
    return m_take;
}

void Rehearsal::pause()
{
    m_recorder.pause();
}

void Rehearsal::resume()
{
    m_recorder.resume();
}

void Rehearsal::continueOn(const QByteArray& deviceId)
{
    m_recorder.continueOn(deviceId);
}

void Rehearsal::stop()
{
    m_recorder.stop();
}

Expected<void> Rehearsal::mark(const SegmentId& segment)
{
    if (!m_active || !m_track.mark(segment, position()))
        return {};
    auto saved = saveTrack();
    Q_EMIT trackChanged();
    return saved;
}

Expected<void> Rehearsal::markNext()
{
    const auto& segments = framework().segments;
    const SegmentId running = m_track.segmentAt(position());
    auto next = std::find_if(segments.begin(), segments.end(), [&running](const SegmentTemplate& each) {
        return each.id == running;
    });
    // Nothing is running when every mark was taken back: then the first is the next.
    next = next == segments.end() ? segments.begin() : std::next(next);
    if (next == segments.end())
        return {};
    return mark(next->id);
}

Expected<void> Rehearsal::undoMark()
{
    if (!m_active || !m_track.undoLastMark())
        return {};
    auto saved = saveTrack();
    Q_EMIT trackChanged();
    return saved;
}

Expected<void> Rehearsal::addFlag(const Flag& flag)
{
    return m_library.takes().addFlag(m_take, flag);
}

bool Rehearsal::isActive() const
{
    return m_active;
}

const TakeId& Rehearsal::takeId() const
{
    return m_take;
}

const Framework& Rehearsal::framework() const
{
    return m_catalog.frameworkOrDefault(m_setup.framework);
}

const SegmentTrack& Rehearsal::track() const
{
    return m_track;
}

Milliseconds Rehearsal::position() const
{
    return m_recorder.position();
}

LengthRules Rehearsal::rules() const
{
    return m_lengths.rulesFor(m_setup.depth, framework());
}

Expected<void> Rehearsal::saveTrack()
{
    auto saved = m_library.takes().setTrack(m_take, m_track);
    m_unsaved = !saved;
    return saved;
}

Expected<void> Rehearsal::finishTake(const CaptureSummary& summary)
{
    if (m_unsaved) {
        if (auto saved = saveTrack(); !saved)
            return saved;
    }
    return m_library.takes().finish(m_take, summary, TakeState::Ready, rules());
}

void Rehearsal::end()
{
    m_active = false;
    m_reserve.release();
}

void Rehearsal::discardTake()
{
    // Should the row stay, the next start finds it without sound and discards it then.
    if (const auto gone = m_library.takes().discard(m_take); !gone)
        Q_EMIT troubled(gone.error());
    for (const QString& file : {m_library.folder().wav(m_take), m_library.folder().peaks(m_take)})
        QFile::remove(file);
}

void Rehearsal::onFinished(const CaptureSummary& summary)
{
    if (!m_active)
        return;
    if (summary.frames == 0) {
        onFailed(
            {ErrorCode::DeviceUnavailable,
             QCoreApplication::translate(
                 "Rehearsal",
                 "Nothing came from the microphone, so no take was kept. Everything else is safe. "
                 "Check the microphone with the level test, then try again."),
             {}});
        return;
    }
    auto finished = finishTake(summary);
    if (!finished && finished.error().code == ErrorCode::DiskFull && m_reserve.release())
        finished = finishTake(summary);
    end();
    if (finished) {
        Q_EMIT this->finished(m_take);
        return;
    }
    Q_EMIT failed(
        {finished.error().code,
         QCoreApplication::translate(
             "Rehearsal",
             "Your answer is recorded and safe on the disk, but the library could not be written "
             "to. Make room, then start Starling again: the take comes back by itself."),
         finished.error().detail});
}

void Rehearsal::onFailed(const Error& error)
{
    if (!m_active)
        return;
    end();
    discardTake();
    Q_EMIT failed(error);
}

} // namespace starling
