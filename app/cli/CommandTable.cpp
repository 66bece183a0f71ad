#include "cli/CommandTable.h"

#include "cli/TextTable.h"

namespace starling::cli {

namespace {

QString optionLines(const QList<QCommandLineOption>& options)
{
    TextTable table({});
    for (const QCommandLineOption& each : options) {
        QString name = QStringLiteral("  --") + each.names().constFirst();
        if (!each.valueName().isEmpty())
            name += QLatin1Char(' ') + each.valueName();
        table.add({name, each.description()});
    }
    return table.toText();
}

} // namespace

std::vector<Command> allCommands()
{
    std::vector<Command> result;
    for (const auto group :
         {doctorCommands, catalogCommands, questionCommands, kindCommands, storyCommands, recordCommands,
          importCommands, takeCommands, editCommands, exportCommands, progressCommands, libraryCommands}) {
        for (Command& each : group())
            result.push_back(std::move(each));
    }
    return result;
}

QList<QCommandLineOption> globalOptions()
{
    return {
        option(
            QStringLiteral("library"), QStringLiteral("DIR"),
            Cli::tr("Use the library in this folder; it is made if it is missing.")),
        {QStringLiteral("json"), Cli::tr("Answer with one JSON document.")},
        {QStringLiteral("quiet"), Cli::tr("Say only what went wrong.")},
        {QStringLiteral("help"), Cli::tr("Show this page.")},
        {QStringLiteral("version"), Cli::tr("Show the version.")}};
}

QString helpText(const std::vector<Command>& commands)
{
    TextTable table({});
    for (const Command& each : commands)
        table.add({QStringLiteral("  ") + each.name, each.summary});
    return Cli::tr("Usage: %1")
               .arg(QStringLiteral("starling-cli [--library DIR] [--json] [--quiet] COMMAND …"))
           + QLatin1Char('\n') + table.toText() + optionLines(globalOptions());
}

QString helpText(const Command& command)
{
    const QString usage = QStringLiteral("starling-cli %1 %2").arg(command.name, command.operands).trimmed();
    return Cli::tr("Usage: %1").arg(usage) + QLatin1Char('\n') + command.summary + QLatin1Char('\n')
           + optionLines(command.options + globalOptions());
}

} // namespace starling::cli
