// The list of devices from PulseAudio, by a connection of our own.
#include "audio/DeviceWatch.h"

#include <pulse/pulseaudio.h>

#include <condition_variable>
#include <mutex>
#include <utility>

namespace starling {

namespace {

constexpr int retryAfter = 1; // s, between attempts to reach a server

/// Everything named on…() runs in the thread of the main loop, and so does what those functions call; only
/// the published list is shared.
class PulseDeviceWatch final : public DeviceWatch {
public:
    explicit PulseDeviceWatch(std::function<void()> changed);
    ~PulseDeviceWatch() override;
    PulseDeviceWatch(const PulseDeviceWatch&) = delete;
    PulseDeviceWatch& operator=(const PulseDeviceWatch&) = delete;

    Devices devices() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_published;
    }
    QString backend() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_connected ? QStringLiteral("pulseaudio") : QStringLiteral("none");
    }
    bool waitForFirst(std::chrono::milliseconds atMost) const override
    {
        std::unique_lock lock(m_mutex);
        return m_first.wait_for(lock, atMost, [this] { return m_answered; });
    }

private:
    void connectToServer(pa_context_flags_t flags);
    void dropContext();
    void retryLater();
    void refresh();
    void publish(Devices devices, bool connected);

    static void onState(pa_context* context, void* self);
    static void onRetry(pa_mainloop_api*, pa_time_event* event, const timeval*, void* self);
    static void onChange(pa_context*, pa_subscription_event_type_t, uint32_t, void* self);
    static void onServer(pa_context*, const pa_server_info* info, void* self);
    static void onSource(pa_context*, const pa_source_info* info, int end, void* self);
    static void onSink(pa_context*, const pa_sink_info* info, int end, void* self);
    static PulseDeviceWatch& of(void* self) { return *static_cast<PulseDeviceWatch*>(self); }
    /// Takes an operation that nobody waits for.
    static bool launch(pa_operation* operation)
    {
        if (!operation)
            return false;
        pa_operation_unref(operation);
        return true;
    }

    std::function<void()> m_changed;
    pa_threaded_mainloop* m_loop;
    pa_context* m_context = nullptr;
    pa_time_event* m_retry = nullptr;
    Devices m_gathering;
    QByteArray m_defaultSource;
    QByteArray m_defaultSink;
    bool m_refreshing = false;
    bool m_refreshAgain = false;

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_first;
    Devices m_published;
    bool m_connected = false;
    bool m_answered = false;
};

PulseDeviceWatch::PulseDeviceWatch(std::function<void()> changed)
    : m_changed(std::move(changed))
    , m_loop(pa_threaded_mainloop_new())
{
    pa_threaded_mainloop_set_name(m_loop, "devices");
    connectToServer(PA_CONTEXT_NOFLAGS);
    pa_threaded_mainloop_start(m_loop);
}

PulseDeviceWatch::~PulseDeviceWatch()
{
    pa_threaded_mainloop_stop(m_loop); // its thread is gone from here on
    dropContext();
    if (m_retry)
        pa_threaded_mainloop_get_api(m_loop)->time_free(m_retry);
    pa_threaded_mainloop_free(m_loop);
}

void PulseDeviceWatch::connectToServer(pa_context_flags_t flags)
{
    m_refreshing = false;
    m_refreshAgain = false;
    m_context = pa_context_new(pa_threaded_mainloop_get_api(m_loop), "Starling");
    pa_context_set_state_callback(m_context, &PulseDeviceWatch::onState, this);
    pa_context_set_subscribe_callback(m_context, &PulseDeviceWatch::onChange, this);
    if (pa_context_connect(m_context, nullptr, flags, nullptr) < 0)
        onState(m_context, this);
}

void PulseDeviceWatch::dropContext()
{
    if (!m_context)
        return;
    pa_context_set_state_callback(m_context, nullptr, nullptr);
    pa_context_set_subscribe_callback(m_context, nullptr, nullptr);
    pa_context_disconnect(m_context);
    pa_context_unref(std::exchange(m_context, nullptr));
}

void PulseDeviceWatch::onState(pa_context* context, void* self)
{
    PulseDeviceWatch& watch = of(self);
    const pa_context_state_t state = pa_context_get_state(context);
    if (state == PA_CONTEXT_READY) {
        const auto kinds = pa_subscription_mask_t(
            PA_SUBSCRIPTION_MASK_SOURCE | PA_SUBSCRIPTION_MASK_SINK | PA_SUBSCRIPTION_MASK_SERVER);
        launch(pa_context_subscribe(context, kinds, nullptr, nullptr));
        watch.refresh();
    } else if (!PA_CONTEXT_IS_GOOD(state)) {
        watch.publish({}, false);
        watch.retryLater();
    }
}

/// Not at once, and not from inside the context's own callback.
void PulseDeviceWatch::retryLater()
{
    if (m_retry)
        return;
    timeval when{};
    pa_timeval_add(pa_gettimeofday(&when), pa_usec_t(retryAfter) * PA_USEC_PER_SEC);
    pa_mainloop_api* api = pa_threaded_mainloop_get_api(m_loop);
    m_retry = api->time_new(api, &when, &PulseDeviceWatch::onRetry, this);
}

void PulseDeviceWatch::onRetry(pa_mainloop_api* api, pa_time_event* event, const timeval*, void* self)
{
    PulseDeviceWatch& watch = of(self);
    api->time_free(event);
    watch.m_retry = nullptr;
    watch.dropContext();
    // A server is started once at most, or a broken one would be started every second.
    watch.connectToServer(PA_CONTEXT_NOAUTOSPAWN);
}

void PulseDeviceWatch::onChange(pa_context*, pa_subscription_event_type_t, uint32_t, void* self)
{
    of(self).refresh();
}

/// Three questions, one after the other: the defaults, the sources, the sinks. Events that come in between
/// make one more round.
void PulseDeviceWatch::refresh()
{
    if (m_refreshing) {
        m_refreshAgain = true;
        return;
    }
    m_refreshAgain = false;
    m_gathering = {};
    m_refreshing = launch(pa_context_get_server_info(m_context, &PulseDeviceWatch::onServer, this));
}

void PulseDeviceWatch::onServer(pa_context* context, const pa_server_info* info, void* self)
{
    PulseDeviceWatch& watch = of(self);
    watch.m_defaultSource = info ? info->default_source_name : nullptr;
    watch.m_defaultSink = info ? info->default_sink_name : nullptr;
    watch.m_refreshing = launch(pa_context_get_source_info_list(context, &PulseDeviceWatch::onSource, self));
}

void PulseDeviceWatch::onSource(pa_context* context, const pa_source_info* info, int end, void* self)
{
    PulseDeviceWatch& watch = of(self);
    if (end != 0) {
        watch.m_refreshing = launch(pa_context_get_sink_info_list(context, &PulseDeviceWatch::onSink, self));
        return;
    }
    if (info->monitor_of_sink != PA_INVALID_INDEX)
        return; // what a loudspeaker plays; nobody's microphone
    const QByteArray id(info->name);
    watch.m_gathering.inputs.push_back(
        {id, QString::fromUtf8(info->description), id == watch.m_defaultSource});
}

void PulseDeviceWatch::onSink(pa_context*, const pa_sink_info* info, int end, void* self)
{
    PulseDeviceWatch& watch = of(self);
    if (end == 0) {
        const QByteArray id(info->name);
        watch.m_gathering.outputs.push_back(
            {id, QString::fromUtf8(info->description), id == watch.m_defaultSink});
        return;
    }
    watch.m_refreshing = false;
    if (watch.m_refreshAgain)
        watch.refresh();
    else
        watch.publish(std::move(watch.m_gathering), true);
}

void PulseDeviceWatch::publish(Devices devices, bool connected)
{
    bool isNews = false;
    {
        const std::lock_guard lock(m_mutex);
        isNews = m_published != devices || !m_answered;
        m_published = std::move(devices);
        m_connected = connected;
        m_answered = true;
    }
    m_first.notify_all();
    if (isNews && m_changed)
        m_changed();
}

} // namespace

std::unique_ptr<DeviceWatch> DeviceWatch::create(std::function<void()> changed)
{
    return std::make_unique<PulseDeviceWatch>(std::move(changed));
}

} // namespace starling
