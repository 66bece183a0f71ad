#include "support/VirtualDisplay.h"

#include <QElapsedTimer>
#include <QFile>
#include <QPoint>
#include <QStandardPaths>
#include <QThread>

namespace starling::test {

namespace {

constexpr int programTimeout = 60'000; // ms; generous, for loaded machines

void end(QProcess& process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished(5000);
    }
}

} // namespace

VirtualDisplay::VirtualDisplay(QSize size)
    : m_size(size)
{
}

VirtualDisplay::~VirtualDisplay()
{
    end(m_windowManager);
    end(m_server);
}

bool VirtualDisplay::isAvailable()
{
    for (const char* program : {"Xvfb", "openbox", "xdotool", "import"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            return false;
    }
    return true;
}

bool VirtualDisplay::start()
{
    // Xvfb chooses a free number itself and writes it to the descriptor named; a file stands in for a pipe.
    const QString numberFile = m_dir.filePath(QStringLiteral("display"));
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(
        QStringLiteral("sh"),
        {QStringLiteral("-c"),
         QStringLiteral("exec Xvfb -displayfd 3 -screen 0 %1x%2x24 -nolisten tcp 3>'%3' 2>/dev/null")
             .arg(m_size.width())
             .arg(m_size.height())
             .arg(numberFile)});
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < programTimeout; QThread::msleep(20)) {
        QFile file(numberFile);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray number = file.readAll();
            if (number.endsWith('\n')) {
                m_display = QLatin1Char(':') + QString::fromLatin1(number.trimmed());
                break;
            }
        }
    }
    if (m_display.isEmpty()) {
        m_error = QStringLiteral("Xvfb did not start");
        return false;
    }
    m_windowManager.setProcessEnvironment(on(QProcessEnvironment::systemEnvironment()));
    m_windowManager.start(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")});
    // The window manager is there once it has named itself on the root window.
    while (timer.elapsed() < programTimeout) {
        QByteArray output;
        if (run(QStringLiteral("xprop"),
                {QStringLiteral("-root"), QStringLiteral("_NET_SUPPORTING_WM_CHECK")}, &output)
            && output.contains("window id"))
            return true;
        QThread::msleep(50);
    }
    m_error = QStringLiteral("openbox did not start");
    return false;
}

QProcessEnvironment VirtualDisplay::on(QProcessEnvironment environment) const
{
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    return environment;
}

bool VirtualDisplay::run(const QString& program, const QStringList& arguments, QByteArray* output)
{
    QProcess process;
    process.setProcessEnvironment(on(QProcessEnvironment::systemEnvironment()));
    process.start(program, arguments);
    if (!process.waitForFinished(programTimeout) || process.exitCode() != 0) {
        m_error = QStringLiteral("%1 failed: %2")
                      .arg(program, QString::fromLocal8Bit(process.readAllStandardError()));
        return false;
    }
    if (output)
        *output = process.readAllStandardOutput();
    return true;
}

bool VirtualDisplay::focusWindow(const QString& windowClass, int timeoutMs)
{
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < timeoutMs; QThread::msleep(50)) {
        const bool found =
            run(QStringLiteral("xdotool"),
                {QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--class"),
                 windowClass, QStringLiteral("windowactivate"), QStringLiteral("--sync")});
        if (found)
            return true;
    }
    return false;
}

bool VirtualDisplay::press(const QString& keys)
{
    return run(QStringLiteral("xdotool"), {QStringLiteral("key"), keys});
}

bool VirtualDisplay::type(const QString& text)
{
    return run(
        QStringLiteral("xdotool"),
        {QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("30"), text});
}

bool VirtualDisplay::click(QPoint at)
{
    return run(
        QStringLiteral("xdotool"), {QStringLiteral("mousemove"), QString::number(at.x()),
                                    QString::number(at.y()), QStringLiteral("click"), QStringLiteral("1")});
}

bool VirtualDisplay::screenshot(const QString& file)
{
    return run(QStringLiteral("import"), {QStringLiteral("-window"), QStringLiteral("root"), file});
}

} // namespace starling::test
