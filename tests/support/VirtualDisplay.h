// A display of a test's own, with a window manager, a keyboard and a pointer.
#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QSize>
#include <QString>
#include <QTemporaryDir>

namespace starling::test {

/// A private Xvfb with openbox in it, so that focus is real. It ends with this object. Functions wait until
/// the work is done; error() tells why one failed. Not for production code: it blocks.
class VirtualDisplay {
public:
    explicit VirtualDisplay(QSize size = {1600, 1000});
    ~VirtualDisplay();
    VirtualDisplay(const VirtualDisplay&) = delete;
    VirtualDisplay& operator=(const VirtualDisplay&) = delete;

    /// Whether Xvfb, openbox, xdotool and import are installed.
    [[nodiscard]] static bool isAvailable();
    /// Starts both and waits until the window manager answers.
    [[nodiscard]] bool start();
    [[nodiscard]] QString error() const { return m_error; }
    /// Adds DISPLAY and the X11 platform to a program's environment.
    [[nodiscard]] QProcessEnvironment on(QProcessEnvironment environment) const;

    /// Waits until a window of this class is there, raises it and gives it the focus.
    [[nodiscard]] bool focusWindow(const QString& windowClass, int timeoutMs = 60'000);
    /// Keys as xdotool names them: "space", "ctrl+r", "Escape". To whatever has the focus.
    [[nodiscard]] bool press(const QString& keys);
    [[nodiscard]] bool type(const QString& text);
    /// A left click at a point of the display.
    [[nodiscard]] bool click(QPoint at);
    /// A PNG of the whole display.
    [[nodiscard]] bool screenshot(const QString& file);

private:
    [[nodiscard]] bool
    run(const QString& program, const QStringList& arguments, QByteArray* output = nullptr);

    QSize m_size;
    QTemporaryDir m_dir;
    QString m_display;
    QString m_error;
    QProcess m_server;
    QProcess m_windowManager;
};

} // namespace starling::test
