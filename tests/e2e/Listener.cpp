#include "e2e/Listener.h"

#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <span>

namespace starling::test {

namespace {

constexpr int rate = 48'000;
constexpr int audible = 1200;                  // of 32768: what ends a silence
constexpr int silenceBefore = rate * 25 / 100; // shorter gaps lie within a word
constexpr size_t listenTo = rate * 19 / 100;   // from the beginning until it is known what it is
constexpr size_t pitchFrom = rate * 6 / 100;   // the last of it
constexpr double middlePitch = 150;            // Hz; where falling and rising voices part

/// By autocorrelation, between 80 and 300 Hz.
double pitchOf(std::span<const qint16> sound)
{
    int best = 0;
    double most = 0;
    for (int lag = rate / 300; lag <= rate / 80; ++lag) {
        double sum = 0;
        for (size_t i = size_t(lag); i < sound.size(); ++i)
            sum += double(sound[i]) * sound[i - size_t(lag)];
        if (sum > most) {
            most = sum;
            best = lag;
        }
    }
    return best > 0 ? double(rate) / best : 0;
}

} // namespace

Listener::Listener(
    const SoundServer& sound, VirtualDisplay& display, std::normal_distribution<double> reaction,
    quint32 seed)
    : m_display(display)
    , m_reaction(reaction)
    , m_random(seed)
{
    m_monitor.setProcessEnvironment(sound.environment());
    m_monitor.setProgram(QStringLiteral("parec"));
    m_monitor.setArguments(
        {QStringLiteral("-d"), SoundServer::speaker() + QStringLiteral(".monitor"), QStringLiteral("--raw"),
         QStringLiteral("--format=s16le"), QStringLiteral("--channels=1"),
         QStringLiteral("--rate=%1").arg(rate), QStringLiteral("--latency-msec=10")});
    connect(&m_monitor, &QProcess::readyReadStandardOutput, this, &Listener::hear);
}

Listener::~Listener()
{
    m_monitor.kill();
    m_monitor.waitForFinished();
}

bool Listener::begin()
{
    m_monitor.start();
    return m_monitor.waitForStarted();
}

void Listener::hear()
{
    const QByteArray heard = m_monitor.readAllStandardOutput();
    const auto* samples = reinterpret_cast<const qint16*>(heard.constData());
    for (qsizetype i = 0; i < heard.size() / 2; ++i)
        onSample(samples[i]);
}

void Listener::onSample(qint16 sample)
{
    const bool silent = std::abs(int(sample)) < audible;
    if (!silent && !m_listening && m_silentSamples >= silenceBefore) {
        m_listening = true;
        m_sinceOnset.start();
        m_sound.clear();
    }
    m_silentSamples = silent ? m_silentSamples + 1 : 0;
    if (!m_listening)
        return;
    m_sound.push_back(sample);
    if (m_sound.size() == listenTo)
        decide();
}

void Listener::decide()
{
    m_listening = false;
    if (m_key.isEmpty())
        return;
    if (m_fallingOnly && pitchOf(std::span(m_sound).last(pitchFrom)) > middlePitch)
        return;
    const auto left = std::max(0.0, m_reaction(m_random) - double(m_sinceOnset.elapsed()));
    QTimer::singleShot(int(left), Qt::PreciseTimer, this, [this] {
        if (!m_key.isEmpty() && m_display.press(m_key))
            ++m_presses;
    });
}

} // namespace starling::test
