// Records one take at a time from a microphone into a crash-safe file.
#pragma once

#include "audio/CaptureDevice.h"
#include "base/Error.h"
#include "base/Span.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace starling {

/// What a recording came to.
struct CaptureSummary {
    qint64 frames = 0;  ///< delivered by the device while not paused; the file holds exactly as many
    int sampleRate = 0; ///< Hz
    std::vector<Span>
        dropouts; ///< lost stretches (filled with silence), or points where the device paused by itself
    std::optional<double> peakDbfs; ///< loudest sample; none for an empty take
    bool operator==(const CaptureSummary&) const = default;
};

/// Input level over the last report, about 20 reports a second.
struct InputLevel {
    double peakDbfs = 0; ///< −infinity for digital silence
    double rmsDbfs = 0;
    bool clipped = false; ///< at least 3 neighbouring samples at full scale since the last report
    bool operator==(const InputLevel&) const = default;
};

/// Trouble while recording. None of it loses what is already on the disk.
enum class CaptureTrouble {
    NotStarting, ///< no first frame within 3 s of start(); the recording goes on waiting until told otherwise
    Stalled,     ///< no frames for 500 ms
    DeviceLost,  ///< the system says the device is gone, or its name left the device list
    Silent,      ///< digitally silent for 3 s: muted, or not permitted
    Clipping,
    DiskLow,  ///< less than 10 minutes of room
    DiskFull, ///< a write failed; the recording has been ended and kept
    Overrun,  ///< frames were lost because the writer could not keep up; kept as a dropout
};

/// Owns the capture thread and the writer thread.
///
/// The way of a frame: CaptureDevice (capture thread) → lock-free ring → TakeWriter (writer thread) → WAV on
/// disk, with header update and fdatasync each second, peaks and level. The window's thread is never on that
/// way: blocking it for seconds loses nothing. Positions are counted in frames delivered by the device.
///
/// All functions are called in the thread the recorder lives in and return at once; answers come by signal.
class Recorder : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Testing, Starting, Recording, Paused, Stopping };
    Q_ENUM(State)

    explicit Recorder(CaptureDeviceFactory factory, QObject* parent = nullptr);
    /// Ends a running recording as stop() would, and waits until it is on disk.
    ~Recorder() override;

    /// Listens without writing, for the level test. Idle → Testing.
    void startLevelTest(const QByteArray& deviceId);
    void stopLevelTest();

    /// Records into `wavFile`, whose folder exists; `peaksFile` is written when the recording ends. Idle or
    /// Testing → Starting → Recording with the first frame. An open level test is ended first.
    void start(const QByteArray& deviceId, const QString& wavFile, const QString& peaksFile);
    /// Frames delivered while paused are dropped; the take's time stands still.
    void pause();
    void resume();
    /// After Stalled, NotStarting or DeviceLost: opens `deviceId` (perhaps another) and goes on in the same
    /// take.
    void continueOn(const QByteArray& deviceId);
    void stop();

    [[nodiscard]] State state() const;
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
