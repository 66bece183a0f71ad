#include "Trace.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <ctime>
#include <unistd.h>

namespace starling {

namespace {

double bootClockMs()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// When the kernel started this process, on the boot clock: field 22 of /proc/self/stat, in clock ticks (10
/// ms). The program's name, field 2, may hold spaces and brackets, so counting begins after its closing
/// bracket.
double processStartMs()
{
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (stat.open(QIODevice::ReadOnly)) {
        const QByteArray text = stat.readAll();
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 19)
            return fields.at(19).toDouble() * 1e3 / double(sysconf(_SC_CLK_TCK));
    }
    return bootClockMs();
}

} // namespace

double Trace::sinceProcessStart()
{
    static const double start = processStartMs();
    return bootClockMs() - start;
}

Expected<void> Trace::open(const QString& file)
{
    auto opened = std::make_unique<QFile>(file);
    if (!opened->open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return fail(
            ErrorCode::Io,
            QCoreApplication::translate(
                "Trace", "The trace file “%1” cannot be written; choose another place for it.")
                .arg(file),
            opened->errorString());
    }
    m_file = std::move(opened);
    return {};
}

void Trace::moment(const char* name, const QJsonObject& details)
{
    if (!m_file)
        return;
    QJsonObject line = details;
    line.insert(QStringLiteral("name"), QLatin1String(name));
    line.insert(QStringLiteral("ms"), sinceProcessStart());
    m_file->write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file->flush();
}

} // namespace starling
