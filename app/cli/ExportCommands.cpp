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
#include <QLocale>

namespace starling::cli {

namespace {

const QString speedOption = QStringLiteral("speed");
const QString outOption = QStringLiteral("out");
const QString formatOption = QStringLiteral("format");
const QString segmentOption = QStringLiteral("segment");
const QString fromOption = QStringLiteral("from");
const QString toOption = QStringLiteral("to");
const QString paperOption = QStringLiteral("paper");

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

/// The stretch of the sound that is asked for; none: all of it.
tl::expected<std::optional<Span>, Failure> stretchOf(const Take& take, const Arguments& arguments)
{
    if (arguments.has(segmentOption)) {
        const auto segment = segmentNamed(take, arguments.text(segmentOption));
        if (!segment)
            return refuse(segment.error());
        return std::optional(*segment);
    }
    const auto from = arguments.time(fromOption);
    const auto to = arguments.time(toOption);
    if (!from && !to)
        return std::optional<Span>();
    return std::optional(Span{from.value_or(Milliseconds(0)), to.value_or(take.duration)});
}

/// What is wrong with the options of an export; empty when nothing is.
QString wrongExport(const Arguments& arguments)
{
    const auto format = exportFormatFromString(arguments.text(formatOption));
    if (!format || !arguments.has(outOption)) {
        QStringList formats;
        for (const ExportFormat each : allExportFormats)
            formats << toText(each);
        return Cli::tr("--format (%1) and --out are needed.").arg(formats.join(QStringLiteral(", ")));
    }
    const bool hasSpan = arguments.has(fromOption) || arguments.has(toOption);
    if (arguments.has(segmentOption) && hasSpan)
        return Cli::tr("Either --segment or --from and --to can be given.");
    if ((arguments.has(segmentOption) || hasSpan) && !isSound(*format))
        return Cli::tr("--segment, --from and --to go with the formats wav and flac.");
    if (arguments.has(paperOption) && !paperFromString(arguments.text(paperOption)))
        return Cli::tr("--paper is a4 or letter.");
    const auto from = arguments.time(fromOption);
    const auto to = arguments.time(toOption);
    if (from && to && *to <= *from)
        return Cli::tr("--to must come after --from.");
    return arguments.problem();
}

Outcome exportCommand(Session& session, const Arguments& arguments)
{
    if (const QString wrong = wrongExport(arguments); !wrong.isEmpty())
        return refuse(Status::WrongUsage, wrong);
    const auto take = session.take(arguments.operand(0));
    if (!take)
        return refuse(take.error());
    const auto stretch = stretchOf(*take, arguments);
    if (!stretch)
        return refuse(stretch.error());
    const auto library = session.library();
    const QString target = arguments.text(outOption);
    const Paper paper = paperFromString(arguments.text(paperOption)).value_or(usualPaper(QLocale()));
    const auto exported = exportTake(
        materialOf(*take, **library, session.catalog(), session.lengths()),
        *exportFormatFromString(arguments.text(formatOption)), target, {*stretch, paper}, session.control());
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
              formatOption, QStringLiteral("wav|flac|labels|vtt|textgrid|csv|json|pdf"),
              Cli::tr("The sound; its marks and flags for Audacity, players, Praat or spreadsheets; all of "
                      "the take for programs; or a printable report.")),
          option(outOption, QStringLiteral("FILE"), Cli::tr("Where to write it.")),
          option(
              segmentOption, QStringLiteral("N|ID"),
              Cli::tr("Only the sound of one segment: its number, counted from 1, or its id.")),
          option(fromOption, QStringLiteral("MS"), Cli::tr("Only the sound from here.")),
          option(toOption, QStringLiteral("MS"), Cli::tr("Only the sound up to here.")),
          option(
              paperOption, QStringLiteral("a4|letter"),
              Cli::tr("Of the report; by default the paper of your country."))},
         1,
         1,
         exportCommand}};
}

} // namespace starling::cli
