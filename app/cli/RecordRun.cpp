#include "cli/RecordRun.h"

#include "audio/AudioDevices.h"
#include "cli/StopSignals.h"
#include "cli/TakeReport.h"

namespace starling::cli {

namespace {
constexpr std::chrono::milliseconds watchInterval{10};
constexpr std::chrono::seconds stallPatience{5};
} // namespace

RecordRun::RecordRun(Session& session, Library& library, RecordPlan plan)
    : m_session(session)
    , m_library(library)
    , m_plan(std::move(plan))
    , m_recorder(systemCaptureDevices())
    , m_rehearsal(library, m_recorder, session.catalog(), session.lengths())
    , m_archiver(library)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_lost = true;
        stop();
    });
    connect(&m_watch, &QTimer::timeout, this, &RecordRun::watch);
    connect(&m_recorder, &Recorder::troubleBegan, this, &RecordRun::onTrouble);
    connect(&m_recorder, &Recorder::troubleEnded, this, [this](CaptureTrouble trouble) {
        if (trouble == CaptureTrouble::Stalled)
            m_patience.stop();
    });
    connect(&m_rehearsal, &Rehearsal::finished, this, &RecordRun::onFinished);
    connect(&m_rehearsal, &Rehearsal::failed, this, [this](const Error& error) {
        m_failure.message = error.message;
        end();
    });
    connect(&m_rehearsal, &Rehearsal::troubled, this, [this](const Error& error) {
        m_session.console().warn(error.message);
    });
    connect(&m_archiver, &SoundArchiver::failed, this, [this](const TakeId&, const Error& error) {
        m_session.console().warn(error.message);
    });
    connect(&m_archiver, &SoundArchiver::idle, this, &RecordRun::end);
    connect(&session.stopSignals(), &StopSignals::requested, this, &RecordRun::onSignal);
}

Outcome RecordRun::run()
{
    const auto started = m_rehearsal.start(m_plan.setup, m_plan.device);
    if (!started)
        return refuse(started.error());
    m_session.console().tell(Cli::tr("Recording; Ctrl+C ends it."));
    m_watch.start(watchInterval);
    QCoreApplication::exec();
    if (m_take.isNull())
        return refuse(m_failure);
    auto outcome = takeOutcome(m_session, m_take);
    if (outcome && m_lost)
        outcome->status = Status::Failed;
    return outcome;
}

void RecordRun::watch()
{
    const Milliseconds position = m_recorder.position();
    m_session.console().progress(double(position.count()) / double(m_plan.length.count()));
    while (m_nextMark < m_plan.marks.size() && m_plan.marks[m_nextMark].at <= position) {
        if (const auto marked = m_rehearsal.mark(m_plan.marks[m_nextMark].segment); !marked)
            m_session.console().warn(marked.error().message);
        ++m_nextMark;
    }
    if (position >= m_plan.length)
        stop();
}

void RecordRun::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_watch.stop();
    m_patience.stop();
    m_session.console().endProgress();
    m_rehearsal.stop();
}

void RecordRun::onTrouble(CaptureTrouble trouble, const QString& sentence)
{
    m_session.console().endProgress();
    m_session.console().warn(sentence);
    if (trouble == CaptureTrouble::Stalled) {
        m_patience.start(stallPatience);
    } else if (trouble == CaptureTrouble::NotStarting || trouble == CaptureTrouble::DeviceLost) {
        m_failure.message = sentence;
        m_lost = true;
        stop();
    } else if (trouble == CaptureTrouble::DiskFull) {
        m_lost = true;
    }
}

void RecordRun::onFinished(const TakeId& take)
{
    m_stopping = true;
    m_watch.stop();
    m_take = take;
    if (const auto saved = saveExactMarks(); !saved)
        m_session.console().warn(saved.error().message);
    m_archiver.archive(take);
    if (m_archiver.isIdle())
        end();
}

/// While recording, marks fall on the steps of the device's period; the plan names them to the millisecond.
Expected<void> RecordRun::saveExactMarks()
{
    if (m_plan.marks.empty())
        return {};
    const auto take = m_library.takes().take(m_take);
    if (!take)
        return fail(take.error());
    std::vector<SegmentMark> marks{{Milliseconds{0}, m_rehearsal.framework().segments.at(0).id}};
    for (const SegmentMark& each : m_plan.marks) {
        if (each.at < take->duration)
            marks.push_back(each);
    }
    const auto track = SegmentTrack::fromMarks(marks);
    return track ? m_library.takes().setTrack(m_take, *track) : fail(track.error());
}

void RecordRun::onSignal()
{
    if (m_take.isNull())
        stop();
    else
        end();
}

void RecordRun::end()
{
    // Queued, since trouble can come before the event loop runs, and a quit before it does would be
    // forgotten.
    QMetaObject::invokeMethod(QCoreApplication::instance(), &QCoreApplication::quit, Qt::QueuedConnection);
}

} // namespace starling::cli
