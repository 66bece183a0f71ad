// frameworks
#include "cli/Arguments.h"
#include "cli/CommandTable.h"
#include "cli/Session.h"
#include "cli/TextTable.h"
#include "exchange/TakeJson.h"

#include <QJsonArray>

namespace starling::cli {

namespace {

Outcome frameworks(Session& session, const Arguments&)
{
    QJsonArray array;
    QString text;
    for (const Framework& each : session.catalog().frameworks) {
        array.append(frameworkToJson(each));
        TextTable table(
            {QStringLiteral("  ") + Cli::tr("Segment"), Cli::tr("Id"), Cli::tr("What belongs there")});
        for (const SegmentTemplate& segment : each.segments)
            table.add({QStringLiteral("  ") + segment.name, segment.id.toString(), segment.cue});
        text += QStringLiteral("%1 (%2)\n%3\n%4\n")
                    .arg(each.name, each.id.toString(), each.description, table.toText());
    }
    return Answer{QJsonDocument(array), text, Status::Done};
}

} // namespace

std::vector<Command> catalogCommands()
{
    return {
        {QStringLiteral("frameworks"),
         {},
         Cli::tr("List the frameworks an answer can follow."),
         {},
         0,
         0,
         frameworks}};
}

} // namespace starling::cli
