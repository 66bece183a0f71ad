#include "e2e/CommandLine.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QThread>

namespace starling::test {
namespace {

constexpr int wavHeader = 44; // bytes, at least

} // namespace

CommandLine::CommandLine(QString library, QProcessEnvironment environment)
    : m_library(std::move(library))
    , m_environment(std::move(environment))
{
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
}

QString CommandLine::program()
{
    return QStringLiteral(STARLING_CLI);
}

Answer CommandLine::run(const QStringList& arguments) const
{
    const auto process = start(arguments);
    return finish(*process);
}

std::unique_ptr<QProcess> CommandLine::start(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(
        program(),
        QStringList{
            QStringLiteral("--library"), m_library, QStringLiteral("--json"), QStringLiteral("--quiet")}
            + arguments);
    process->waitForStarted(60'000);
    return process;
}

Answer CommandLine::finish(QProcess& process, int timeoutMs)
{
    Answer answer;
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(timeoutMs)) {
        answer.errors = QStringLiteral("did not end");
        process.kill();
        process.waitForFinished();
        return answer;
    }
    answer.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.json = QJsonDocument::fromJson(process.readAllStandardOutput());
    answer.errors = QString::fromUtf8(process.readAllStandardError());
    return answer;
}

qint64 CommandLine::recordedBytes() const
{
    const QDir takes(m_library + QStringLiteral("/takes"));
    qint64 bytes = 0;
    for (const QFileInfo& file : takes.entryInfoList({QStringLiteral("*.wav")}, QDir::Files, QDir::Time)) {
        bytes = file.size() - wavHeader; // the newest
        break;
    }
    return std::max<qint64>(bytes, 0);
}

bool CommandLine::waitForSound(const QProcess& recording, qint64 bytes) const
{
    QDeadlineTimer deadline(60'000);
    while (recordedBytes() < bytes) {
        if (deadline.hasExpired() || recording.state() != QProcess::Running)
            return false;
        QThread::msleep(5);
    }
    return true;
}

QJsonObject CommandLine::onlyTake() const
{
    const Answer answer = run({QStringLiteral("takes")});
    const QJsonArray takes = answer.json.array();
    return takes.size() == 1 ? takes.first().toObject() : QJsonObject();
}

} // namespace starling::test
