// progress
#include "cli/Arguments.h"
#include "cli/CommandTable.h"
#include "cli/Session.h"
#include "cli/TakeReport.h"
#include "cli/TextTable.h"
#include "exchange/TakeJson.h"

#include <QLocale>

namespace starling::cli {

namespace {

const QString weeksOption = QStringLiteral("weeks");
const QString storyOption = QStringLiteral("story");
const QString questionOption = QStringLiteral("question");
const QString frameworkOption = QStringLiteral("framework");
constexpr int tenYears = 520;

int faults(const WeekFigures& week, const Catalog& catalog)
{
    int count = 0;
    for (const FlagKind& each : catalog.flagKinds) {
        if (each.polarity == FlagPolarity::Fault && each.id != overtimeKind())
            count += week.flags.value(each.id).count;
    }
    return count;
}

QString reportText(const ProgressReport& report, const Catalog& catalog)
{
    TextTable weeks(
        {Cli::tr("Week of"), Cli::tr("Takes"), Cli::tr("Spoken"), Cli::tr("Overtime"), Cli::tr("Faults"),
         Cli::tr("Setup/Action/Outcome")});
    for (const WeekFigures& each : report.weeks) {
        QString shares = QStringLiteral("–");
        if (each.groups) {
            const auto percent = [](double share) { return QLocale().toString(share * 100, 'f', 0); };
            shares = QStringLiteral("%1/%2/%3 %")
                         .arg(
                             percent(each.groups->setup), percent(each.groups->action),
                             percent(each.groups->outcome));
        }
        weeks.add(
            {each.start.toString(Qt::ISODate), QString::number(each.takes), clockText(each.spoken),
             clockText(each.overtime), QString::number(faults(each, catalog)), shares});
    }
    TextTable changes({Cli::tr("Flag"), Cli::tr("This week against last")});
    for (const WeekChange& each : report.changes)
        changes.add({catalog.flagKind(each.kind)->name, each.sentence});
    return weeks.toText() + (report.changes.empty() ? QString() : QLatin1Char('\n') + changes.toText());
}

Outcome progress(Session& session, const Arguments& arguments)
{
    ProgressOptions options;
    options.today = QDate::currentDate();
    options.firstDay = QLocale().firstDayOfWeek();
    options.lengths = session.lengths();
    options.weeks = arguments.integer(weeksOption, 2, tenYears).value_or(options.weeks);
    if (!arguments.problem().isEmpty())
        return refuse(Status::WrongUsage, arguments.problem());

    TakeQuery query;
    query.story = StoryId(arguments.text(storyOption));
    query.question = QuestionId(arguments.text(questionOption));
    query.framework = FrameworkId(arguments.text(frameworkOption));
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const auto takes = (*library)->takes().find(query);
    if (!takes)
        return refuse(takes.error());
    const ProgressReport report = progressReport(*takes, session.catalog(), options);
    return Answer{QJsonDocument(progressToJson(report)), reportText(report, session.catalog()), Status::Done};
}

} // namespace

std::vector<Command> progressCommands()
{
    return {
        {QStringLiteral("progress"),
         {},
         Cli::tr("Show the figures of the last weeks and what changed."),
         {option(weeksOption, QStringLiteral("N"), Cli::tr("How many weeks; 8 if not said.")),
          option(storyOption, QStringLiteral("ID"), Cli::tr("Only takes of this story.")),
          option(questionOption, QStringLiteral("ID"), Cli::tr("Only takes of this question.")),
          option(frameworkOption, QStringLiteral("ID"), Cli::tr("Only takes in this framework."))},
         0,
         0,
         progress}};
}

} // namespace starling::cli
