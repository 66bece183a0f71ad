// Arguments, the composition root, the window; nothing else.

#include "Launch.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QLocale>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace {

starling::Launch::Options parse(const QCoreApplication& application)
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
    parser.addPositionalArgument(
        QStringLiteral("file"),
        text(QT_TRANSLATE_NOOP("main", "Recordings to take into the library; a single one is opened.")),
        QStringLiteral("[file…]"));
    parser.process(application);
    return {parser.value(library), parser.isSet(sample),   starling::TakeId(parser.value(open)),
            parser.value(trace),   parser.value(pictures), parser.positionalArguments()};
}

/// Whether it only says something about itself, for which no display is needed.
bool asksForWords(std::span<char*> arguments)
{
    constexpr std::array words{"-v", "--version", "-h", "--help", "--help-all"};
    return std::ranges::any_of(arguments, [&](std::string_view argument) {
        return std::ranges::find(words, argument) != words.end();
    });
}

void answerInWords(int& argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    starling::installTranslations(QLocale(), &application);
    parse(application); // prints and exits
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("starling"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STARLING_VERSION));
    if (asksForWords({argv, size_t(argc)}))
        answerInWords(argc, argv);
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Starling"));
    QGuiApplication::setDesktopFileName(QStringLiteral("starling"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/starling.svg")));
    starling::installTranslations(QLocale(), &application);
    starling::Launch launch(parse(application));
    launch.start();
    return QApplication::exec();
}
