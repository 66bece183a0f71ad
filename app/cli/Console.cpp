#include "cli/Console.h"

#include <QJsonObject>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace starling::cli {

namespace {

void write(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

bool someoneWatches()
{
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

} // namespace

void Console::answer(const Answer& answer) const
{
    write(stdout, m_json ? answer.json.toJson(QJsonDocument::Indented) : answer.text.toUtf8());
}

void Console::fail(const Failure& failure) const
{
    warn(failure.message);
    if (m_json)
        write(stdout, QJsonDocument(QJsonObject{{QStringLiteral("error"), failure.message}}).toJson());
}

void Console::warn(const QString& sentence) const
{
    write(stderr, sentence.toUtf8() + '\n');
}

void Console::tell(const QString& sentence) const
{
    if (!m_quiet)
        warn(sentence);
}

void Console::progress(double done)
{
    const int percent = int(done * 100);
    if (m_quiet || percent == m_percentShown || !someoneWatches())
        return;
    m_percentShown = percent;
    write(stderr, '\r' + QByteArray::number(percent) + " %");
}

void Console::endProgress()
{
    if (m_percentShown >= 0)
        write(stderr, "\r      \r");
    m_percentShown = -1;
}

} // namespace starling::cli
