// starling-cli: what the window does, without a window.

#include "cli/CommandLine.h"
#include "cli/StopSignals.h"
#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

namespace {

/// Scripts read one sentence on standard error; what Qt and the core log goes there only when it is asked
/// for.
void logWhenAsked(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    static const bool asked = qEnvironmentVariableIsSet("STARLING_LOG");
    if (asked || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace

int main(int argc, char* argv[])
{
    qInstallMessageHandler(logWhenAsked);
    QCoreApplication application(argc, argv);
    // The window's name, so that both mean the same library.
    QCoreApplication::setApplicationName(QStringLiteral("starling"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STARLING_VERSION));
    starling::installTranslations(QLocale(), &application);
    starling::cli::StopSignals stopSignals;
    return starling::cli::runCommandLine(QCoreApplication::arguments().mid(1), stopSignals);
}
