// Runs the real starling-cli in a folder of its own.
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace starling::test {

/// What one run came to.
struct CliResult {
    int status = -1; ///< −1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    [[nodiscard]] bool isOneDocument() const { return !QJsonDocument::fromJson(out).isNull(); }
    /// Standard error without the line end.
    [[nodiscard]] QString sentence() const { return QString::fromUtf8(err).trimmed(); }
    /// All of it, for a failing test's message.
    [[nodiscard]] QByteArray whole() const
    {
        return "status " + QByteArray::number(status) + "\n" + out + "\n" + err;
    }
};

/// A temporary folder with a library in it and nothing of the user's. Blocks until the program has ended.
class CliRunner {
public:
    CliRunner();

    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] QString path(const QString& name) const { return m_dir.filePath(name); }
    [[nodiscard]] QString library() const { return m_library; }
    void setLibrary(const QString& path) { m_library = path; }
    /// Replaces the environment; the private home stays.
    void setEnvironment(const QProcessEnvironment& environment) { m_environment = environment; }
    void setVariable(const QString& name, const QString& value) { m_environment.insert(name, value); }

    /// `starling-cli --library … words`
    [[nodiscard]] CliResult run(const QStringList& words);
    /// `starling-cli --library … --json words`
    [[nodiscard]] CliResult json(const QStringList& words);
    /// `starling-cli words`, with nothing added.
    [[nodiscard]] CliResult bare(const QStringList& words);
    /// Begins and does not wait.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList& words);
    [[nodiscard]] static CliResult finish(QProcess& process);

    /// A WAV of a tone in the folder; its path.
    [[nodiscard]] QString tone(const QString& name, double seconds);
    /// Imports a tone and returns the take.
    [[nodiscard]] QJsonObject importTone(double seconds, const QStringList& more = {});

private:
    QTemporaryDir m_dir;
    QString m_library;
    QProcessEnvironment m_environment;
};

/// One hash over names, sizes, contents and rights of everything under `folder`; what the database keeps
/// beside itself while it is open is left out.
[[nodiscard]] QByteArray hashOfFolder(const QString& folder);

} // namespace starling::test
