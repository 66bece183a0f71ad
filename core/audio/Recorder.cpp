#include "audio/Recorder.h"

#include "audio/CaptureSession.h"
#include "audio/FrameQueue.h"
#include "audio/TakeWriter.h"

#include <QThread>

#include <algorithm>
#include <optional>
#include <set>

namespace starling {

class Recorder::Private {
public:
    Private(Recorder* recorder, CaptureDeviceFactory factory)
        : q(recorder)
        , m_factory(std::move(factory))
    {
        m_writerThread.setObjectName(QStringLiteral("take writer"));
        m_writerThread.start(QThread::HighPriority);
    }

    struct Wanted {
        QByteArray deviceId;
        TakeWriter::Target target;
    };

    void setState(State state);
    void beginTest(const QByteArray& deviceId);
    void beginTake(const Wanted& wanted);
    void makeWriter(TakeWriter::Target target);
    void openDevice(const QByteArray& deviceId);
    void afterSession(std::function<void()> next);
    void dropWriter();
    void deviceStarted();
    void deviceFailed(const Error& error);
    void failTake(const Error& error);
    void endTake();
    void idle();
    void setTrouble(CaptureTrouble trouble, bool on, const QString& sentence = {});
    [[nodiscard]] qint64 inFile(const FrameQueue* queue) const;
    [[nodiscard]] bool isTaking() const
    {
        return m_state == State::Starting || m_state == State::Recording || m_state == State::Paused;
    }

    /// Runs a call of the writer in its thread.
    template<typename Function>
    void write(Function function)
    {
        if (TakeWriter* writer = m_writer)
            QMetaObject::invokeMethod(writer, [writer, function] { function(*writer); });
    }

    Recorder* q;
    CaptureDeviceFactory m_factory;
    TakeStorageFactory m_storage = fileStorage;
    State m_state = State::Idle;
    QThread m_writerThread;
    TakeWriter* m_writer = nullptr; ///< lives in m_writerThread; deleted there
    std::unique_ptr<CaptureSession> m_session;
    std::shared_ptr<FrameQueue> m_queue; ///< of the present microphone, or of the last one
    std::function<void()> m_afterSession;
    std::optional<Wanted> m_wanted; ///< a start() that waits for the level test to end
    std::set<CaptureTrouble> m_troubles;
    bool m_testEnding = false;
    qint64 m_before = 0; ///< frames of the take from the queues before m_queue
    int m_rate = 0;      ///< of the file; 0 before the first microphone has opened
};

void Recorder::Private::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT q->stateChanged(state);
}

void Recorder::Private::setTrouble(CaptureTrouble trouble, bool on, const QString& sentence)
{
    if (on && m_troubles.insert(trouble).second)
        Q_EMIT q->troubleBegan(trouble, sentence.isEmpty() ? sentenceFor(trouble) : sentence);
    else if (!on && m_troubles.erase(trouble) > 0)
        Q_EMIT q->troubleEnded(trouble);
}

void Recorder::Private::makeWriter(TakeWriter::Target target)
{
    auto writer = std::make_unique<TakeWriter>(std::move(target));
    writer->moveToThread(&m_writerThread);
    m_writer = writer.release();
    connect(&m_writerThread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &TakeWriter::levelChanged, q, &Recorder::levelChanged);
    connect(m_writer, &TakeWriter::troubleBegan, q, [this](CaptureTrouble kind) { setTrouble(kind, true); });
    connect(m_writer, &TakeWriter::troubleEnded, q, [this](CaptureTrouble kind) { setTrouble(kind, false); });
}

void Recorder::Private::dropWriter()
{
    if (!m_writer)
        return;
    m_writer->disconnect(q);
    m_writer->deleteLater();
    m_writer = nullptr;
}

void Recorder::Private::beginTest(const QByteArray& deviceId)
{
    m_before = 0;
    m_rate = 0;
    makeWriter({});
    write([](TakeWriter& writer) { writer.open(); });
    openDevice(deviceId);
    setState(State::Testing);
}

void Recorder::Private::beginTake(const Wanted& wanted)
{
    m_before = 0;
    m_rate = 0;
    m_queue.reset();
    makeWriter(wanted.target);
    connect(m_writer, &TakeWriter::opened, q, [this, deviceId = wanted.deviceId] {
        if (m_state == State::Starting)
            openDevice(deviceId);
    });
    connect(m_writer, &TakeWriter::openFailed, q, [this](const Error& error) { failTake(error); });
    connect(m_writer, &TakeWriter::firstFrame, q, [this] {
        setTrouble(CaptureTrouble::DeviceLost, false);
        if (m_state != State::Starting)
            return;
        setState(State::Recording);
        Q_EMIT q->firstFrame();
    });
    connect(m_writer, &TakeWriter::settled, q, [this](qint64 frames) { m_before = frames; });
    connect(m_writer, &TakeWriter::writeFailed, q, [this] {
        setTrouble(CaptureTrouble::DiskFull, true);
        endTake();
    });
    connect(m_writer, &TakeWriter::finished, q, [this](const CaptureSummary& summary) {
        if (m_state != State::Stopping)
            return;
        dropWriter();
        idle();
        Q_EMIT q->finished(summary);
    });
    write([](TakeWriter& writer) { writer.open(); });
    setState(State::Starting);
}

void Recorder::Private::openDevice(const QByteArray& deviceId)
{
    m_before += inFile(m_queue.get());
    m_queue = std::make_shared<FrameQueue>();
    m_queue->setPaused(m_state == State::Paused);
    m_session = std::make_unique<CaptureSession>(m_factory, deviceId, m_queue);
    connect(m_session.get(), &CaptureSession::started, q, [this] { deviceStarted(); });
    connect(m_session.get(), &CaptureSession::startFailed, q, [this](const Error& error) {
        deviceFailed(error);
    });
    connect(m_session.get(), &CaptureSession::lost, q, [this](const Error& error) {
        write([](TakeWriter& writer) { writer.markLost(); });
        setTrouble(CaptureTrouble::DeviceLost, true, error.message);
    });
    write([queue = m_queue](TakeWriter& writer) { writer.follow(queue); });
    m_session->start();
}

void Recorder::Private::deviceStarted()
{
    if (m_rate == 0 && isTaking())
        m_rate = m_queue->rate();
}

/// What a queue has brought to the file, in frames of the file.
qint64 Recorder::Private::inFile(const FrameQueue* queue) const
{
    if (!queue || queue->rate() == 0 || m_rate == 0)
        return 0;
    return qint64(queue->delivered()) * m_rate / queue->rate();
}

void Recorder::Private::deviceFailed(const Error& error)
{
    if (m_state == State::Starting && m_rate == 0) {
        failTake(error);
        return;
    }
    // Told again even if the device before was lost too: this is another event.
    write([](TakeWriter& writer) { writer.markLost(); });
    setTrouble(CaptureTrouble::DeviceLost, false);
    setTrouble(CaptureTrouble::DeviceLost, true, error.message);
}

/// Nothing was recorded: ends everything, removes the file, then says so.
void Recorder::Private::failTake(const Error& error)
{
    if (!isTaking())
        return;
    setState(State::Stopping);
    connect(m_writer, &TakeWriter::discarded, q, [this, error] {
        dropWriter();
        idle();
        Q_EMIT q->failed(error);
    });
    afterSession([this] { write([](TakeWriter& writer) { writer.discard(); }); });
}

/// Ends the open microphone, if there is one, and goes on when that is done.
void Recorder::Private::afterSession(std::function<void()> next)
{
    m_afterSession = std::move(next);
    const auto goOn = [this] {
        const auto then = std::exchange(m_afterSession, nullptr);
        if (!then)
            return;
        m_session.reset();
        then();
    };
    if (!m_session) {
        QMetaObject::invokeMethod(q, goOn, Qt::QueuedConnection);
        return;
    }
    m_session->disconnect(q);
    connect(m_session.get(), &CaptureSession::ended, q, goOn, Qt::QueuedConnection);
    m_session->end();
}

void Recorder::Private::endTake()
{
    if (!isTaking())
        return;
    setState(State::Stopping);
    afterSession([this] { write([](TakeWriter& writer) { writer.finish(); }); });
}

void Recorder::Private::idle()
{
    const std::set<CaptureTrouble> over = m_troubles;
    for (const CaptureTrouble trouble : over)
        setTrouble(trouble, trouble == CaptureTrouble::DiskFull); // the news of how it ended stays
    m_troubles.clear();
    setState(State::Idle);
}

Recorder::Recorder(CaptureDeviceFactory factory, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(factory)))
{
}

Recorder::~Recorder()
{
    if (d->m_session) {
        d->m_session->disconnect(this);
        d->m_session->waitForEnd();
    }
    if (d->m_writer) {
        TakeWriter* writer = d->m_writer;
        writer->disconnect(this);
        QMetaObject::invokeMethod(
            writer, [writer] { writer->finish(); }, Qt::BlockingQueuedConnection);
    }
    d->m_writerThread.quit();
    d->m_writerThread.wait();
}

void Recorder::startLevelTest(const QByteArray& deviceId)
{
    if (d->m_state == State::Idle)
        d->beginTest(deviceId);
}

void Recorder::stopLevelTest()
{
    if (d->m_state != State::Testing || std::exchange(d->m_testEnding, true))
        return;
    d->dropWriter();
    d->afterSession([this] {
        d->m_testEnding = false;
        d->idle();
        if (const auto wanted = std::exchange(d->m_wanted, std::nullopt))
            d->beginTake(*wanted);
    });
}

void Recorder::start(const QByteArray& deviceId, const QString& wavFile, const QString& peaksFile)
{
    const Private::Wanted wanted{deviceId, {wavFile, peaksFile, d->m_storage}};
    if (d->m_state == State::Idle) {
        d->beginTake(wanted);
    } else if (d->m_state == State::Testing) {
        d->m_wanted = wanted;
        stopLevelTest();
    }
}

void Recorder::pause()
{
    if (d->m_state != State::Recording)
        return;
    d->m_queue->setPaused(true);
    d->write([](TakeWriter& writer) { writer.setPaused(true); });
    d->setState(State::Paused);
}

void Recorder::resume()
{
    if (d->m_state != State::Paused)
        return;
    d->m_queue->setPaused(false);
    d->write([](TakeWriter& writer) { writer.setPaused(false); });
    d->setState(State::Recording);
}

void Recorder::continueOn(const QByteArray& deviceId)
{
    if (!d->isTaking())
        return;
    d->afterSession([this, deviceId] {
        if (d->isTaking())
            d->openDevice(deviceId);
    });
}

void Recorder::stop()
{
    d->endTake();
}

void Recorder::setStorage(TakeStorageFactory storage)
{
    d->m_storage = std::move(storage);
}

Recorder::State Recorder::state() const
{
    return d->m_state;
}

Milliseconds Recorder::position() const
{
    if (d->m_rate == 0)
        return Milliseconds(0);
    return toMilliseconds(d->m_before + d->inFile(d->m_queue.get()), d->m_rate);
}

} // namespace starling
