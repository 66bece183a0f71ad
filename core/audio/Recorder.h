// Records one take at a time from a microphone into a crash-safe file.
#pragma once

#include "audio/CaptureDevice.h"
#include "audio/CaptureReport.h"
#include "audio/TakeStorage.h"
#include "base/Error.h"

#include <QObject>
#include <QString>

#include <memory>

namespace starling {

/// Owns the capture thread and the writer thread.
///
/// The way of a frame: CaptureDevice (capture thread) → lock-free ring → TakeWriter (writer thread) → WAV on
/// disk, with header update and fdatasync each second, peaks and level. The window's thread is never on that
/// way: blocking it for seconds loses nothing. Positions are counted in frames delivered by the device.
///
/// A capture thread that hangs inside the system (a device that vanished while it was being opened can do
/// that for ever) is given up after a second and never waited for again; the take goes on without it.
///
/// All functions are called in the thread the recorder lives in and return at once; answers come by signal.
class Recorder : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Testing, Starting, Recording, Paused, Stopping };
    Q_ENUM(State)

    explicit Recorder(CaptureDeviceFactory factory, QObject* parent = nullptr);
    /// Ends a running recording as stop() would, without signals, and waits until it is on disk.
    ~Recorder() override;

    /// Listens without writing, for the level test. Idle → Testing.
    void startLevelTest(const QByteArray& deviceId);
    void stopLevelTest();

    /// Records into `wavFile`, whose folder exists; `peaksFile` is written when the recording ends. Idle or
    /// Testing → Starting → Recording with the first frame. An open level test is ended first.
    void start(const QByteArray& deviceId, const QString& wavFile, const QString& peaksFile);
    /// Recording → Paused and back.
    /// Frames delivered while paused are dropped; the take's time stands still.
    void pause();
    void resume();
    /// After Stalled, NotStarting or DeviceLost: opens `deviceId` (perhaps another) and goes on in the same
    /// take.
    void continueOn(const QByteArray& deviceId);
    void stop();

    [[nodiscard]] State state() const;
    /// Where the next recordings are written; a real disk unless a test says otherwise.
    void setStorage(TakeStorageFactory storage);

    /// Length recorded so far, from frames delivered; rises in steps of the device's period (10–40 ms).
    [[nodiscard]] Milliseconds position() const;

Q_SIGNALS:
    void stateChanged(starling::Recorder::State state);
    void firstFrame();
    void levelChanged(const starling::InputLevel& level);
    /// Once per kind until it ends.
    void troubleBegan(starling::CaptureTrouble trouble, const QString& sentence);
    void troubleEnded(starling::CaptureTrouble trouble);
    /// The file is closed, synced and complete. Comes exactly once for every start() that did not fail.
    void finished(const starling::CaptureSummary& summary);
    /// start() could not begin: nothing was recorded and no file remains.
    void failed(const starling::Error& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace starling
