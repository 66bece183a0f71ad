// Arguments, the composition root, the window; nothing else.

#include "Launch.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>

namespace {

starling::Launch::Options parse(const QApplication& application)
{
    const auto text = [](const char* words) { return QCoreApplication::translate("main", words); };
    QCommandLineParser parser;
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP("main", "Rehearse spoken interview answers.")));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption library(
        QStringLiteral("library"), text(QT_TRANSLATE_NOOP("main", "Use the library in this folder.")),
        QStringLiteral("folder"));
    const QCommandLineOption sample(
        QStringLiteral("sample"),
        text(QT_TRANSLATE_NOOP("main", "Open a library of several weeks of sample takes.")));
    const QCommandLineOption open(
        QStringLiteral("open"), text(QT_TRANSLATE_NOOP("main", "Open this take.")), QStringLiteral("take"));
    const QCommandLineOption trace(
        QStringLiteral("trace"),
        text(QT_TRANSLATE_NOOP("main", "Write named moments with their times to this file.")),
        QStringLiteral("file"));
    const QCommandLineOption pictures(
        QStringLiteral("pictures"),
        text(QT_TRANSLATE_NOOP("main", "Write a picture of every page to this folder and quit.")),
        QStringLiteral("folder"));
    parser.addOptions({library, sample, open, trace, pictures});
    parser.process(application);
    return {
        parser.value(library), parser.isSet(sample), starling::TakeId(parser.value(open)),
        parser.value(trace), parser.value(pictures)};
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("starling"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STARLING_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Starling"));
    QGuiApplication::setDesktopFileName(QStringLiteral("starling"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/starling.svg")));
    starling::installTranslations(QLocale(), &application);
    starling::Launch launch(parse(application));
    launch.start();
    return QApplication::exec();
}
