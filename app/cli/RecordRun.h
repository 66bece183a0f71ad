// One recording from the command line.
#pragma once

#include "cli/Session.h"
#include "rehearsal/Rehearsal.h"
#include "rehearsal/SoundArchiver.h"

#include <QObject>
#include <QTimer>

namespace starling::cli {

/// What was asked for.
struct RecordPlan {
    TakeSetup setup;
    QByteArray device; ///< empty: the system's default
    Milliseconds length{0};
    std::vector<SegmentMark> marks; ///< by time; their segments are the framework's
};

/// Records until the length is reached (counted in recorded frames), a stop signal comes, or the microphone
/// is lost for good; then waits until the sound is FLAC. A stop signal during that wait ends it, and the WAV
/// stays. Needs the event loop; run() is its only user.
class RecordRun : public QObject {
    Q_OBJECT

public:
    /// The references outlive it.
    RecordRun(Session& session, Library& library, RecordPlan plan);

    /// Begins, and runs the program's event loop until all is done.
    [[nodiscard]] Outcome run();

private:
    void watch();
    void stop();
    void onTrouble(CaptureTrouble trouble, const QString& sentence);
    void onFinished(const TakeId& take);
    void onSignal();
    void end();
    [[nodiscard]] Expected<void> saveExactMarks();

    Session& m_session;
    Library& m_library;
    RecordPlan m_plan;
    Recorder m_recorder;
    Rehearsal m_rehearsal;
    SoundArchiver m_archiver;
    QTimer m_watch;    ///< asks how far the recording is
    QTimer m_patience; ///< how long a silent device may take to come back
    size_t m_nextMark = 0;
    TakeId m_take;
    Failure m_failure;
    bool m_stopping = false;
    bool m_lost = false; ///< the microphone ended it, not the plan
};

} // namespace starling::cli
