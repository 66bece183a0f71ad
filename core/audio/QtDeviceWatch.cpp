// The list of devices from Qt, for systems without PulseAudio.
#include "audio/DeviceWatch.h"

#include <QAudioDevice>
#include <QMediaDevices>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace starling {

namespace {

constexpr auto pollEvery = std::chrono::seconds(1);

std::vector<AudioDeviceInfo> toInfos(const QList<QAudioDevice>& devices)
{
    std::vector<AudioDeviceInfo> result;
    result.reserve(size_t(devices.size()));
    for (const QAudioDevice& device : devices)
        result.push_back({device.id(), device.description(), device.isDefault()});
    return result;
}

/// Asks once a second, because Qt 6.4 does not tell of changes.
class QtDeviceWatch final : public DeviceWatch {
public:
    explicit QtDeviceWatch(std::function<void()> changed)
        : m_changed(std::move(changed))
        , m_thread([this] { run(); })
    {
    }
    ~QtDeviceWatch() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ending = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }
    QtDeviceWatch(const QtDeviceWatch&) = delete;
    QtDeviceWatch& operator=(const QtDeviceWatch&) = delete;

    Devices devices() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_published;
    }
    QString backend() const override { return QStringLiteral("qt"); }
    bool waitForFirst(std::chrono::milliseconds atMost) const override
    {
        std::unique_lock lock(m_mutex);
        return m_wake.wait_for(lock, atMost, [this] { return m_answered; });
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (!m_ending) {
            lock.unlock();
            Devices now{toInfos(QMediaDevices::audioInputs()), toInfos(QMediaDevices::audioOutputs())};
            lock.lock();
            const bool isNews = now != m_published || !m_answered;
            m_published = std::move(now);
            m_answered = true;
            m_wake.notify_all();
            lock.unlock();
            if (isNews && m_changed)
                m_changed();
            lock.lock();
            m_wake.wait_for(lock, pollEvery, [this] { return m_ending; });
        }
    }

    std::function<void()> m_changed;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_wake;
    Devices m_published;
    bool m_answered = false;
    bool m_ending = false;
    std::thread m_thread; // last: it uses everything above
};

} // namespace

std::unique_ptr<DeviceWatch> DeviceWatch::create(std::function<void()> changed)
{
    return std::make_unique<QtDeviceWatch>(std::move(changed));
}

} // namespace starling
