#include "audio/CaptureSession.h"

#include <QTimer>

namespace starling {

/// Lives in the capture thread.
class CaptureSession::Worker : public QObject {
    Q_OBJECT

public:
    Worker(CaptureDeviceFactory factory, QByteArray deviceId, std::shared_ptr<FrameQueue> queue)
        : m_factory(std::move(factory))
        , m_deviceId(std::move(deviceId))
        , m_queue(std::move(queue))
    {
    }

    ~Worker() override
    {
        if (m_device)
            m_device->stop();
    }

    void start()
    {
        m_device = m_factory(m_deviceId);
        connect(m_device.get(), &CaptureDevice::lost, this, &Worker::lost);
        const Expected<int> rate = m_device->start(*m_queue);
        if (rate)
            m_queue->setRate(*rate);
        // Reading the thread's wish to end is safe here even when the session is long gone.
        if (thread()->isInterruptionRequested())
            return;
        if (rate)
            Q_EMIT started(*rate);
        else
            Q_EMIT startFailed(rate.error());
    }

    void stop()
    {
        if (m_device)
            m_device->stop();
        m_device.reset();
        m_queue->close();
        thread()->quit();
    }

Q_SIGNALS:
    void started(int rate);
    void startFailed(const starling::Error& error);
    void lost(const starling::Error& error);

private:
    CaptureDeviceFactory m_factory;
    QByteArray m_deviceId;
    std::shared_ptr<FrameQueue> m_queue;
    std::unique_ptr<CaptureDevice> m_device;
};

CaptureSession::CaptureSession(
    const CaptureDeviceFactory& factory, const QByteArray& deviceId, std::shared_ptr<FrameQueue> queue,
    QObject* parent)
    : QObject(parent)
    , m_queue(std::move(queue))
    , m_thread(std::make_unique<QThread>())
{
    m_thread->setObjectName(QStringLiteral("capture"));
    auto worker = std::make_unique<Worker>(factory, deviceId, m_queue);
    worker->moveToThread(m_thread.get());
    connect(worker.get(), &Worker::started, this, &CaptureSession::started);
    connect(worker.get(), &Worker::startFailed, this, &CaptureSession::startFailed);
    connect(worker.get(), &Worker::lost, this, &CaptureSession::lost);
    m_worker = worker.release();
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_thread.get(), &QThread::finished, this, [this] {
        if (m_thread) // not given up before
            Q_EMIT ended();
    });
}

CaptureSession::~CaptureSession()
{
    if (m_thread && m_thread->isRunning())
        abandon();
}

void CaptureSession::start()
{
    m_thread->start(QThread::TimeCriticalPriority);
    QMetaObject::invokeMethod(m_worker, &Worker::start);
}

void CaptureSession::askToStop()
{
    if (std::exchange(m_ending, true))
        return;
    m_thread->requestInterruption();
    QMetaObject::invokeMethod(m_worker, &Worker::stop);
}

void CaptureSession::end()
{
    if (m_ending)
        return;
    askToStop();
    QTimer::singleShot(grace, this, [this] {
        if (!m_thread || m_thread->isFinished())
            return;
        abandon();
        Q_EMIT ended();
    });
}

void CaptureSession::waitForEnd()
{
    if (!m_thread || !m_thread->isRunning())
        return;
    askToStop();
    if (!m_thread->wait(grace))
        abandon();
}

/// A QThread must not be destroyed while it runs, and nobody may wait for this one: it is left to itself.
/// When the system lets it go, its worker stops the device and goes, and the thread object follows.
void CaptureSession::abandon()
{
    askToStop();
    m_queue->close();
    QThread* thread = m_thread.release();
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    if (thread->isFinished()) // just now, before the line above
        thread->deleteLater();
}

} // namespace starling

#include "CaptureSession.moc"
