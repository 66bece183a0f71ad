// The real window's program, run with a private sound server and display.
#pragma once

#include "support/SoundServer.h"
#include "support/VirtualDisplay.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace starling::test {

/// Starts `starling` on a library of its own and follows its trace. Blocks; for tests only.
class StudioRun {
public:
    StudioRun(SoundServer& sound, VirtualDisplay& display);
    ~StudioRun();

    /// Starts the program and waits for its window. `arguments` are added to --library and --trace.
    [[nodiscard]] bool start(const QStringList& arguments = {});
    /// Ctrl+Q, and waits for the end. True with exit status 0.
    [[nodiscard]] bool quit();
    void kill();

    /// Presses Ctrl and the number of this page, and waits until it is in front. Not for the page that is
    /// there already.
    [[nodiscard]] bool goTo(const QString& page);

    /// Waits for the next moment of this name after those already waited for, and returns it.
    [[nodiscard]] std::optional<QJsonObject> waitFor(const QString& moment, int timeoutMs = 60'000);
    /// Every moment of this name so far.
    [[nodiscard]] QList<QJsonObject> moments(const QString& name) const;

    /// The most memory the running program has had so far (VmHWM), in MB of 10⁶ bytes.
    [[nodiscard]] double peakMemoryMb() const;

    /// What `starling-cli --json` answers about the same library (the window must be closed).
    [[nodiscard]] QJsonDocument cli(const QStringList& arguments) const;
    [[nodiscard]] QString library() const { return m_library; }
    void useLibrary(const QString& folder) { m_library = folder; }

private:
    [[nodiscard]] QList<QJsonObject> readTrace() const;

    SoundServer& m_sound;
    VirtualDisplay& m_display;
    QTemporaryDir m_dir;
    QString m_library;
    QProcess m_program;
    int m_read = 0;
};

} // namespace starling::test
