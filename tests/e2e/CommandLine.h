// starling-cli as a test drives it.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <memory>

namespace starling::test {

/// What a command answered.
struct Answer {
    int status = -1; ///< exit status; −1 when it was killed or did not end
    QJsonDocument json;
    QString errors; ///< standard error
};

/// One library and the environment (sound server) to use it in.
class CommandLine {
public:
    CommandLine(QString library, QProcessEnvironment environment);

    [[nodiscard]] static QString program();
    [[nodiscard]] const QString& library() const { return m_library; }

    /// Runs a command with --json to its end.
    [[nodiscard]] Answer run(const QStringList& arguments) const;
    /// Starts one and returns; waits for nothing but the process itself.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& arguments) const;
    /// Waits for a started one. \param timeoutMs generous
    [[nodiscard]] static Answer finish(QProcess& process, int timeoutMs = 120'000);

    /// Bytes of sound in the WAV that is being recorded; 0 before there is one.
    [[nodiscard]] qint64 recordedBytes() const;
    /// Waits until that many are there; false when the process ends or a minute passes.
    [[nodiscard]] bool waitForSound(const QProcess& recording, qint64 bytes) const;

    /// The one take of the library, wholly; empty when there is none or more than one.
    [[nodiscard]] QJsonObject onlyTake() const;

private:
    QString m_library;
    QProcessEnvironment m_environment;
};

} // namespace starling::test
