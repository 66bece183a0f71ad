// One opening of one microphone, in a thread of its own that may hang without hurting anyone.
#pragma once

#include "audio/CaptureDevice.h"
#include "audio/FrameQueue.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace starling {

/// Builds, starts, stops and destroys a CaptureDevice in a capture thread. The thread, the device and the
/// queue belong together and are kept alive by the thread itself: if the system hangs inside the device, the
/// session lets go of all three, and they end by themselves when (if ever) the system comes back.
///
/// Functions are called in the thread the session lives in; none of them waits, except waitForEnd().
class CaptureSession : public QObject {
    Q_OBJECT

public:
    static constexpr int grace = 1000; ///< ms that a device gets to stop before it is given up

    CaptureSession(
        const CaptureDeviceFactory& factory, const QByteArray& deviceId, std::shared_ptr<FrameQueue> queue,
        QObject* parent = nullptr);
    /// Gives the device up if it was not ended.
    ~CaptureSession() override;

    void start();
    /// Stops the device; answers with ended() within the grace, the device's last frames being in the queue.
    void end();
    /// The same for a destructor: waits, for the grace at most.
    void waitForEnd();

Q_SIGNALS:
    void started(int rate);
    void startFailed(const starling::Error& error);
    void lost(const starling::Error& error);
    void ended();

private:
    class Worker;
    void askToStop();
    void abandon();

    std::shared_ptr<FrameQueue> m_queue;
    std::unique_ptr<QThread> m_thread;
    Worker* m_worker = nullptr; ///< lives in m_thread and goes with it
    bool m_ending = false;
};

} // namespace starling
