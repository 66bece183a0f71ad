#include "cli/CliRunner.h"

#include "audio/SoundFiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace starling::test {

namespace {
constexpr int patience = 120'000;
}

CliRunner::CliRunner()
    : m_library(m_dir.filePath(QStringLiteral("library")))
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.remove(QStringLiteral("LANGUAGE"));
    m_environment.insert(QStringLiteral("HOME"), m_dir.path());
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_dir.filePath(QStringLiteral("data")));
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_dir.filePath(QStringLiteral("config")));
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_dir.path());
    m_environment.insert(
        QStringLiteral("PULSE_SERVER"), QStringLiteral("unix:") + m_dir.filePath(QStringLiteral("nobody")));
}

std::unique_ptr<QProcess> CliRunner::start(const QStringList& words)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_dir.path());
    process->start(QStringLiteral(STARLING_CLI), words);
    return process;
}

CliResult CliRunner::finish(QProcess& process)
{
    CliResult result;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        result.status = process.exitCode();
    else
        process.kill();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

CliResult CliRunner::bare(const QStringList& words)
{
    const auto process = start(words);
    return finish(*process);
}

CliResult CliRunner::run(const QStringList& words)
{
    return bare(QStringList{QStringLiteral("--library"), m_library} + words);
}

CliResult CliRunner::json(const QStringList& words)
{
    return run(QStringList{QStringLiteral("--json")} + words);
}

QString CliRunner::tone(const QString& name, double seconds)
{
    const QString file = path(name);
    return writeWav(file, sine(440, seconds)) ? file : QString();
}

QJsonObject CliRunner::importTone(double seconds, const QStringList& more)
{
    return json(QStringList{QStringLiteral("import"), tone(QStringLiteral("tone.wav"), seconds)} + more)
        .array()
        .at(0)
        .toObject();
}

QByteArray hashOfFolder(const QString& folder)
{
    QStringList entries;
    QDirIterator walk(
        folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = walk.next();
        if (!path.endsWith(QLatin1String("-wal")) && !path.endsWith(QLatin1String("-shm")))
            entries.append(path);
    }
    if (QFileInfo(folder).isFile())
        entries.append(folder);
    entries.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& path : entries) {
        const QFileInfo info(path);
        hash.addData(QStringLiteral("%1 %2\n").arg(path).arg(int(info.permissions())).toUtf8());
        QFile file(path);
        if (info.isFile() && file.open(QIODevice::ReadOnly))
            hash.addData(file.readAll());
    }
    return hash.result().toHex();
}

} // namespace starling::test
