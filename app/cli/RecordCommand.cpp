// record
#include "cli/CommandTable.h"
#include "cli/RecordRun.h"
#include "cli/SegmentWords.h"
#include "cli/SetupOptions.h"

#include <algorithm>
#include <cmath>

namespace starling::cli {

namespace {

const QString secondsOption = QStringLiteral("seconds");
const QString deviceOption = QStringLiteral("device");
const QString markOption = QStringLiteral("mark");
constexpr double shortest = 0.1;
constexpr double longest = 6 * 3600;

Outcome record(Session& session, const Arguments& arguments)
{
    const auto seconds = arguments.number(secondsOption, shortest, longest);
    if (!arguments.problem().isEmpty())
        return refuse(Status::WrongUsage, arguments.problem());
    if (!seconds)
        return refuse(Status::WrongUsage, Cli::tr("--seconds is needed."));
    auto marks = parseMarks(arguments.texts(markOption));
    if (!marks)
        return refuse(marks.error());
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const auto setup = readSetup(session, arguments);
    if (!setup)
        return refuse(setup.error());
    const Framework& framework = session.catalog().frameworkOrDefault(setup->framework);
    if (const auto known = checkSegments(*marks, framework); !known)
        return refuse(known.error());
    std::stable_sort(
        marks->begin(), marks->end(), [](const SegmentMark& a, const SegmentMark& b) { return a.at < b.at; });

    const RecordPlan plan{
        *setup, arguments.text(deviceOption).toUtf8(), Milliseconds(std::llround(*seconds * 1000)), *marks};
    RecordRun run(session, **library, plan);
    Outcome outcome = run.run();
    if (outcome)
        session.keepHouse();
    return outcome;
}

} // namespace

std::vector<Command> recordCommands()
{
    return {
        {QStringLiteral("record"),
         {},
         Cli::tr("Record a take from a microphone."),
         QList<QCommandLineOption>{
             option(secondsOption, QStringLiteral("N"), Cli::tr("How long to record.")),
             option(deviceOption, QStringLiteral("ID"), Cli::tr("The microphone, as doctor lists it.")),
             option(
                 markOption, QStringLiteral("MS:SEGMENT"),
                 Cli::tr("Where a segment begins; may be given more than once."))}
             + setupOptions(),
         0,
         0,
         record}};
}

} // namespace starling::cli
