// The writer thread's part of a recording: from the queue to the disk.
#pragma once

#include "audio/CaptureReport.h"
#include "audio/FrameQueue.h"
#include "audio/TakeStorage.h"
#include "base/Error.h"

#include <QObject>

#include <memory>

namespace starling {

/// Drains the queue every 20 ms into a WAV and its peaks, syncs each second, measures the level and watches
/// the device. Lives in the writer thread; all functions are called there (QMetaObject::invokeMethod).
/// One object is one take, or one level test when no file is given.
class TakeWriter : public QObject {
    Q_OBJECT

public:
    /// Where the take goes; empty for a level test.
    struct Target {
        QString wavFile;
        QString peaksFile;
        TakeStorageFactory storage;
    };

    explicit TakeWriter(Target target);
    ~TakeWriter() override;

    /// Creates the file. Answers with opened() or openFailed(); the latter may also come later, when the
    /// header cannot be written.
    void open();
    /// Takes its frames from here on from `queue`; the one before is emptied first and counts as a place
    /// where sound may be missing.
    void follow(std::shared_ptr<FrameQueue> queue);
    /// The take stands still, so that a device that stops now leaves no mark.
    void setPaused(bool paused);
    /// The device is gone: marks the place, and a stall is no news until the next follow().
    void markLost();
    /// Empties the closed queue, closes the file, writes the peaks. Answers with finished().
    void finish();
    /// Nothing came of it: removes the file. Answers with discarded().
    void discard();

Q_SIGNALS:
    void opened();
    void openFailed(const starling::Error& error);
    /// A first frame has arrived from the queue that is followed.
    void firstFrame();
    /// What the queues before the followed one came to, in frames of the file.
    void settled(qint64 frames);
    void levelChanged(const starling::InputLevel& level);
    void troubleBegan(starling::CaptureTrouble trouble);
    void troubleEnded(starling::CaptureTrouble trouble);
    /// A write failed; nothing more is written. finish() is still expected.
    void writeFailed();
    void finished(const starling::CaptureSummary& summary);
    void discarded();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace starling
