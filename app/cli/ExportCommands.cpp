// render, export
#include "audio/Player.h"
#include "audio/Transcode.h"
#include "cli/Arguments.h"
#include "cli/CommandTable.h"
#include "cli/Session.h"
#include "cli/TakeReport.h"
#include "exchange/TakeExporter.h"

#include <QFileInfo>
#include <QJsonObject>

namespace starling::cli {

namespace {

const QString speedOption = QStringLiteral("speed");
const QString outOption = QStringLiteral("out");
const QString formatOption = QStringLiteral("format");

/// The sound file that "TAKE|FILE" means.
tl::expected<QString, Failure> soundOf(Session& session, const QString& takeOrFile)
{
    if (QFileInfo::exists(takeOrFile))
        return takeOrFile;
    const auto take = session.take(takeOrFile);
    if (!take)
        return refuse(take.error());
    const auto library = session.library();
    const QString sound = (*library)->folder().sound(take->id);
    if (sound.isEmpty()) {
        return refuse(
            Status::Failed, Cli::tr("This take’s sound is missing; its marks and flags are safe, and "
                                    "“starling-cli check” tells more."));
    }
    return sound;
}

Outcome render(Session& session, const Arguments& arguments)
{
    const auto speed = arguments.number(speedOption, Player::minSpeed, Player::maxSpeed);
    if (!arguments.problem().isEmpty())
        return refuse(Status::WrongUsage, arguments.problem());
    if (!speed || !arguments.has(outOption))
        return refuse(Status::WrongUsage, Cli::tr("--speed and --out are needed."));
    const auto sound = soundOf(session, arguments.operand(0));
    if (!sound)
        return refuse(sound.error());
    const auto length = renderAtSpeed(*sound, *speed, arguments.text(outOption), session.control());
    if (!length)
        return refuse(length.error());
    return Answer{
        QJsonDocument(QJsonObject{{QStringLiteral("duration_ms"), qint64(length->count())}}),
        Cli::tr("Written: %1").arg(clockText(*length)) + QLatin1Char('\n'), Status::Done};
}

Outcome exportCommand(Session& session, const Arguments& arguments)
{
    const auto format = exportFormatFromString(arguments.text(formatOption));
    if (!format || !arguments.has(outOption))
        return refuse(Status::WrongUsage, Cli::tr("--format (wav, flac or labels) and --out are needed."));
    const auto take = session.take(arguments.operand(0));
    if (!take)
        return refuse(take.error());
    const auto library = session.library();
    const QString target = arguments.text(outOption);
    const auto exported =
        exportTake(*take, (*library)->folder().sound(take->id), *format, target, session.control());
    if (!exported)
        return refuse(exported.error());
    return Answer{
        QJsonDocument(QJsonObject{
            {QStringLiteral("out"), QFileInfo(target).absoluteFilePath()},
            {QStringLiteral("format"), arguments.text(formatOption)},
            {QStringLiteral("bytes"), QFileInfo(target).size()}}),
        Cli::tr("Written: %1").arg(target) + QLatin1Char('\n'), Status::Done};
}

} // namespace

std::vector<Command> exportCommands()
{
    return {
        {QStringLiteral("render"),
         QStringLiteral("TAKE|FILE"),
         Cli::tr("Write the sound at another speed with its pitch kept."),
         {option(speedOption, QStringLiteral("X"), Cli::tr("From 0.5 to 3.")),
          option(outOption, QStringLiteral("FILE.wav"), Cli::tr("Where to write it."))},
         1,
         1,
         render},
        {QStringLiteral("export"),
         QStringLiteral("TAKE"),
         Cli::tr("Write a take as a file for other programs."),
         {option(
              formatOption, QStringLiteral("wav|flac|labels"),
              Cli::tr("The sound, or its marks and flags for Audacity.")),
          option(outOption, QStringLiteral("FILE"), Cli::tr("Where to write it."))},
         1,
         1,
         exportCommand}};
}

} // namespace starling::cli
