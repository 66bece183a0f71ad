#include "e2e/StudioRun.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

namespace starling::test {

namespace {
const QString nameKey = QStringLiteral("name");
}

StudioRun::StudioRun(SoundServer& sound, VirtualDisplay& display)
    : m_sound(sound)
    , m_display(display)
    , m_library(m_dir.filePath(QStringLiteral("library")))
{
}

StudioRun::~StudioRun()
{
    kill();
}

bool StudioRun::start(const QStringList& arguments)
{
    QFile::remove(m_dir.filePath(QStringLiteral("trace")));
    m_read = 0;
    QProcessEnvironment environment = m_display.on(m_sound.environment());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_dir.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(
        QStringLiteral(STARLING_PROGRAM),
        QStringList{
            QStringLiteral("--library"), m_library, QStringLiteral("--trace"),
            m_dir.filePath(QStringLiteral("trace"))}
            + arguments);
    return waitFor(QStringLiteral("window-shown")).has_value()
           && m_display.focusWindow(QStringLiteral("starling"));
}

bool StudioRun::quit()
{
    if (!m_display.press(QStringLiteral("ctrl+q")) || !m_program.waitForFinished(60'000))
        return false;
    return m_program.exitStatus() == QProcess::NormalExit && m_program.exitCode() == 0;
}

bool StudioRun::goTo(const QString& page)
{
    const QList<QJsonObject> shown = moments(QStringLiteral("window-shown"));
    const QVariantList pages = shown.isEmpty()
                                   ? QVariantList()
                                   : shown.first().value(QStringLiteral("pages")).toArray().toVariantList();
    const qsizetype number = pages.indexOf(page);
    if (number < 0 || !m_display.press(QStringLiteral("ctrl+%1").arg(number + 1)))
        return false;
    for (;;) {
        const auto ready = waitFor(QStringLiteral("page-ready"));
        if (!ready || ready->value(QStringLiteral("page")).toString() == page)
            return ready.has_value();
    }
}

void StudioRun::kill()
{
    if (m_program.state() == QProcess::NotRunning)
        return;
    m_program.kill();
    m_program.waitForFinished();
}

QList<QJsonObject> StudioRun::readTrace() const
{
    QList<QJsonObject> result;
    QFile file(m_dir.filePath(QStringLiteral("trace")));
    if (!file.open(QIODevice::ReadOnly))
        return result;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            result.append(document.object());
    }
    return result;
}

std::optional<QJsonObject> StudioRun::waitFor(const QString& moment, int timeoutMs)
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < timeoutMs; QThread::msleep(20)) {
        const QList<QJsonObject> all = readTrace();
        for (int i = m_read; i < all.size(); ++i) {
            if (all.at(i).value(nameKey).toString() == moment) {
                m_read = i + 1;
                return all.at(i);
            }
        }
        if (m_program.state() == QProcess::NotRunning && m_program.error() != QProcess::UnknownError)
            return std::nullopt;
    }
    return std::nullopt;
}

QList<QJsonObject> StudioRun::moments(const QString& name) const
{
    QList<QJsonObject> result = readTrace();
    result.removeIf([&](const QJsonObject& each) { return each.value(nameKey).toString() != name; });
    return result;
}

double StudioRun::peakMemoryMb() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_program.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() * 1024 / 1e6;
    }
    return 0;
}

QJsonDocument StudioRun::cli(const QStringList& arguments) const
{
    QProcess program;
    program.setProcessEnvironment(m_sound.environment());
    program.start(
        QStringLiteral(STARLING_CLI),
        QStringList{QStringLiteral("--library"), m_library, QStringLiteral("--json")} + arguments);
    program.waitForFinished(60'000);
    return QJsonDocument::fromJson(program.readAllStandardOutput());
}

} // namespace starling::test
