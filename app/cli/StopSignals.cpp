#include "cli/StopSignals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace starling::cli {

namespace {
std::atomic<int> signalCount{0};
static_assert(std::atomic<int>::is_always_lock_free); // a handler may touch nothing that locks

#ifdef Q_OS_UNIX
std::array<int, 2> signalPipe{-1, -1};

extern "C" void onStopSignal(int)
{
    const int before = errno;
    signalCount.fetch_add(1);
    const char byte = 0;
    // A full pipe has been heard already.
    [[maybe_unused]] const ssize_t written = write(signalPipe[1], &byte, 1);
    errno = before;
}
#endif
} // namespace

#ifdef Q_OS_UNIX

StopSignals::StopSignals(QObject* parent)
    : QObject(parent)
{
    if (pipe(signalPipe.data()) != 0)
        return;
    for (const int end : signalPipe) {
        fcntl(end, F_SETFL, O_NONBLOCK);
        fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    m_notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &StopSignals::drain);

    struct sigaction action = {};
    action.sa_handler = onStopSignal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

StopSignals::~StopSignals()
{
    if (!m_notifier)
        return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    delete m_notifier;
    for (int& end : signalPipe) {
        close(end);
        end = -1;
    }
}

void StopSignals::drain()
{
    std::array<char, 16> bytes{};
    ssize_t count = 0;
    while ((count = read(signalPipe[0], bytes.data(), bytes.size())) > 0) {
        for (ssize_t i = 0; i < count; ++i)
            Q_EMIT requested();
    }
}

#else

StopSignals::StopSignals(QObject* parent)
    : QObject(parent)
{
}

StopSignals::~StopSignals() = default;

void StopSignals::drain() {}

#endif

bool StopSignals::arrived()
{
    return signalCount.load() > 0;
}

} // namespace starling::cli
