#include "support/FakeMicrophone.h"

#include "audio/FrameQueue.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace starling::test {

FakeMicrophone::FakeMicrophone() = default;

FakeMicrophone::~FakeMicrophone()
{
    letGo();
}

CaptureDeviceFactory FakeMicrophone::factory()
{
    return [this](const QByteArray& id) { return std::make_unique<FakeCaptureDevice>(*this, id); };
}

void FakeMicrophone::setBlock(int smallest, int largest)
{
    m_smallestBlock = smallest;
    m_largestBlock = largest;
}

void FakeMicrophone::letGo()
{
    m_release->release(m_hanging.exchange(0));
}

QByteArray FakeMicrophone::lastDeviceId() const
{
    return m_lastDeviceId;
}

FakeCaptureDevice::FakeCaptureDevice(FakeMicrophone& microphone, QByteArray id)
    : m_microphone(microphone)
    , m_id(std::move(id))
    , m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(5);
    connect(&m_timer, &QTimer::timeout, this, &FakeCaptureDevice::deliverDue);
}

FakeCaptureDevice::~FakeCaptureDevice()
{
    stop();
}

Expected<int> FakeCaptureDevice::start(FrameSink& sink)
{
    if (m_microphone.m_hangs) {
        const auto release = m_microphone.m_release; // the microphone may be gone when this one wakes up
        ++m_microphone.m_hanging;
        release->acquire();
        return fail(ErrorCode::DeviceUnavailable, QStringLiteral("The fake microphone hung."));
    }
    if (m_microphone.m_absent)
        return fail(ErrorCode::DeviceUnavailable, QStringLiteral("The fake microphone is not there."));
    m_sink = &sink;
    m_rate = m_microphone.m_rate;
    m_vanishingsSeen = m_microphone.m_vanishings;
    m_microphone.m_lastDeviceId = m_id;
    ++m_microphone.m_openings;
    m_microphone.m_open = true;
    m_clock.start();
    m_timer.start();
    return m_rate;
}

void FakeCaptureDevice::stop()
{
    if (!m_sink)
        return;
    m_timer.stop();
    m_sink = nullptr;
    m_microphone.m_open = false;
}

void FakeCaptureDevice::deliverDue()
{
    if (m_vanishingsSeen != m_microphone.m_vanishings) {
        stop();
        Q_EMIT lost({ErrorCode::DeviceLost, QStringLiteral("The fake microphone is gone."), {}});
        return;
    }
    const double speed = m_microphone.m_speed;
    const double passed = double(m_clock.nsecsElapsed()) * 1e-9;
    m_clock.restart();
    if (m_microphone.m_stalled)
        return;
    // As fast as possible still returns to the event loop now and then, to hear stop().
    m_due += speed > 0 ? passed * speed * m_rate : 4.0 * m_rate;
    while (m_due >= 1) {
        const qint64 block = QRandomGenerator::global()->bounded(
            int(m_microphone.m_smallestBlock), int(m_microphone.m_largestBlock) + 1);
        const qint64 left = m_microphone.m_limit - m_microphone.m_delivered;
        if (left <= 0 || (block > qint64(m_due) && left > qint64(m_due)))
            break;
        const auto* queue = dynamic_cast<const FrameQueue*>(m_sink);
        if (m_microphone.m_patient && queue && queue->room() < size_t(block) * 2)
            break;
        deliverBlock(std::min(block, left));
    }
    if (speed <= 0)
        m_due = 0;
}

void FakeCaptureDevice::deliverBlock(qint64 frames)
{
    std::array<Sample, 4096> samples;
    m_due -= double(frames);
    while (frames > 0) {
        const qint64 first = m_microphone.m_delivered;
        const auto count = size_t(std::min<qint64>(frames, qint64(samples.size())));
        for (size_t i = 0; i < count; ++i) {
            samples.at(i) = m_microphone.m_silent     ? Sample(0)
                            : m_microphone.m_clipping ? std::numeric_limits<Sample>::max()
                                                      : FakeMicrophone::sampleAt(first + qint64(i));
        }
        m_sink->deliver(std::span(samples).first(count));
        m_microphone.m_delivered = first + qint64(count);
        frames -= qint64(count);
    }
}

} // namespace starling::test
