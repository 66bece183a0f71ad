// starling-cli: what the window does, without a window.

#include "cli/CommandLine.h"
#include "cli/StopSignals.h"
#include "translations/Translations.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <span>

namespace {

/// Scripts read one sentence on standard error; what Qt and the core log goes there only when it is asked
/// for.
void logWhenAsked(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    static const bool asked = qEnvironmentVariableIsSet("STARLING_LOG");
    if (asked || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

/// Only the printable report is drawn, and needs fonts; nothing needs a display.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char* argv[])
{
    const auto wantsReport = [](const char* word) {
        const QByteArrayView text(word);
        return text == "pdf" || text == "--format=pdf";
    };
    const std::span words(argv, size_t(argc));
    if (std::none_of(words.begin(), words.end(), wantsReport))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char* argv[])
{
    qInstallMessageHandler(logWhenAsked);
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    // The window's name, so that both mean the same library.
    QCoreApplication::setApplicationName(QStringLiteral("starling"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STARLING_VERSION));
    starling::installTranslations(QLocale(), application.get());
    starling::cli::StopSignals stopSignals;
    return starling::cli::runCommandLine(QCoreApplication::arguments().mid(1), stopSignals);
}
