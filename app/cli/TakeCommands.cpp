// takes, show, delete, restore-take
#include "cli/Arguments.h"
#include "cli/CommandTable.h"
#include "cli/TakeReport.h"

namespace starling::cli {

namespace {

const QString storyOption = QStringLiteral("story");
const QString sinceOption = QStringLiteral("since");
const QString trashOption = QStringLiteral("trash");

Outcome takes(Session& session, const Arguments& arguments)
{
    TakeQuery query;
    query.story = StoryId(arguments.text(storyOption));
    query.since = arguments.date(sinceOption);
    query.trash = arguments.has(trashOption);
    if (!arguments.problem().isEmpty())
        return refuse(Status::WrongUsage, arguments.problem());
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const auto found = (*library)->takes().find(query);
    if (!found)
        return refuse(found.error());
    return takesAnswer(session, *found);
}

Outcome show(Session& session, const Arguments& arguments)
{
    return takeOutcome(session, TakeId(arguments.operand(0)));
}

Outcome moveToTrash(Session& session, const Arguments& arguments)
{
    const auto take = session.take(arguments.operand(0));
    if (!take)
        return refuse(take.error());
    if (take->deletedAt)
        return takeAnswer(session, *take);
    const auto library = session.library();
    if (const auto moved = (*library)->takes().moveToTrash(take->id, QDateTime::currentDateTime()); !moved)
        return refuse(moved.error());
    session.console().tell(Cli::tr("The take is in the trash for 30 days; restore-take brings it back."));
    return takeOutcome(session, take->id);
}

Outcome restoreFromTrash(Session& session, const Arguments& arguments)
{
    const auto take = session.take(arguments.operand(0));
    if (!take)
        return refuse(take.error());
    if (!take->deletedAt)
        return takeAnswer(session, *take);
    const auto library = session.library();
    if (const auto restored = (*library)->takes().restoreFromTrash(take->id); !restored)
        return refuse(restored.error());
    return takeOutcome(session, take->id);
}

} // namespace

std::vector<Command> takeCommands()
{
    const QString take = QStringLiteral("TAKE");
    return {
        {QStringLiteral("takes"),
         {},
         Cli::tr("List takes, newest first."),
         {option(storyOption, QStringLiteral("ID"), Cli::tr("Only takes of this story.")),
          option(sinceOption, QStringLiteral("DATE"), Cli::tr("Only takes recorded at this time or later.")),
          {trashOption, Cli::tr("Those in the trash instead.")}},
         0,
         0,
         takes},
        {QStringLiteral("show"), take, Cli::tr("Show a take with its marks and flags."), {}, 1, 1, show},
        {QStringLiteral("delete"),
         take,
         Cli::tr("Move a take to the trash, where it stays for 30 days."),
         {},
         1,
         1,
         moveToTrash},
        {QStringLiteral("restore-take"),
         take,
         Cli::tr("Bring a take back from the trash."),
         {},
         1,
         1,
         restoreFromTrash}};
}

} // namespace starling::cli
