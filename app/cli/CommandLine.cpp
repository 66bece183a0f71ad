#include "cli/CommandLine.h"

#include "cli/Arguments.h"
#include "cli/CommandTable.h"
#include "cli/Session.h"

#include <algorithm>
#include <cstdio>

namespace starling::cli {

namespace {

/// The first word that is neither a global option nor its value.
QString commandName(const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == QLatin1String("--library"))
            ++i;
        else if (!words.at(i).startsWith(QLatin1Char('-')))
            return words.at(i);
    }
    return {};
}

void print(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

Outcome runCommand(Session& session, const Command& command, const QCommandLineParser& parser)
{
    const QStringList operands = parser.positionalArguments().mid(1);
    const qsizetype count = operands.size();
    if (count < command.fewest || (command.most >= 0 && count > command.most)) {
        return refuse(
            Status::WrongUsage,
            Cli::tr("Usage: %1")
                .arg(QStringLiteral("starling-cli %1 %2").arg(command.name, command.operands).trimmed()));
    }
    return command.run(session, Arguments(parser, operands));
}

} // namespace

int runCommandLine(const QStringList& words, StopSignals& stopSignals)
{
    const std::vector<Command> commands = allCommands();
    const QString name = commandName(words);
    const auto command = std::find_if(
        commands.begin(), commands.end(), [&](const Command& each) { return each.name == name; });

    QCommandLineParser parser;
    parser.addOptions(globalOptions());
    if (command != commands.end())
        parser.addOptions(command->options);
    const bool understood = parser.parse(QStringList{QStringLiteral("starling-cli")} + words);
    Console console(words.contains(QLatin1String("--json")), false);
    const auto wrongUsage = [&](const QString& sentence) {
        console.fail({Status::WrongUsage, sentence});
        return int(Status::WrongUsage);
    };

    if (parser.isSet(QStringLiteral("version"))) {
        print(QStringLiteral("starling-cli %1\n").arg(QCoreApplication::applicationVersion()));
        return int(Status::Done);
    }
    if (parser.isSet(QStringLiteral("help"))) {
        print(command == commands.end() ? helpText(commands) : helpText(*command));
        return int(Status::Done);
    }
    if (name.isEmpty())
        return wrongUsage(Cli::tr("No command was given; “starling-cli --help” lists them."));
    if (command == commands.end())
        return wrongUsage(Cli::tr("There is no command “%1”; “starling-cli --help” lists them.").arg(name));
    if (!understood)
        return wrongUsage(parser.errorText());
    const QString library = parser.value(QStringLiteral("library"));
    if (parser.isSet(QStringLiteral("library")) && library.isEmpty())
        return wrongUsage(Cli::tr("--library needs the path of a folder."));

    auto catalog = loadCatalog(QLocale());
    if (!catalog) {
        console.fail({Status::Failed, catalog.error().message});
        return int(Status::Failed);
    }
    Session session(
        {library, parser.isSet(QStringLiteral("json")), parser.isSet(QStringLiteral("quiet"))},
        std::move(*catalog), stopSignals);
    const Outcome outcome = runCommand(session, *command, parser);
    session.console().endProgress();
    if (!outcome) {
        session.console().fail(outcome.error());
        return int(outcome.error().status);
    }
    session.console().answer(*outcome);
    return int(outcome->status);
}

} // namespace starling::cli
