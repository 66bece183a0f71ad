// mark, flag, unflag, rate
#include "cli/Arguments.h"
#include "cli/CommandTable.h"
#include "cli/KindCommands.h"
#include "cli/SegmentWords.h"
#include "cli/TakeReport.h"

#include <algorithm>
#include <array>

namespace starling::cli {

namespace {

const QString segmentsOption = QStringLiteral("segments");
const QString kindOption = QStringLiteral("kind");
const QString atOption = QStringLiteral("at");
const QString endOption = QStringLiteral("end");
const QString noteOption = QStringLiteral("note");
const QString lessonOption = QStringLiteral("lesson");

struct Scale {
    const char* option;
    std::optional<int> Rating::*value;
};
constexpr std::array scales{
    Scale{"clarity", &Rating::clarity}, Scale{"specificity", &Rating::specificity},
    Scale{"ownership", &Rating::ownership}, Scale{"humility", &Rating::humility},
    Scale{"impact", &Rating::impact}};

QString pastTheEnd(const Take& take)
{
    return Cli::tr("The take ends at %1 ms, before the time given; nothing was changed.")
        .arg(take.duration.count());
}

Outcome mark(Session& session, const Arguments& arguments)
{
    if (!arguments.has(segmentsOption))
        return refuse(
            Status::WrongUsage, Cli::tr("--segments is needed, such as --segments 0:situation,18000:task."));
    const QStringList words = arguments.text(segmentsOption).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const auto marks = parseMarks(words);
    if (!marks)
        return refuse(marks.error());
    const auto take = session.take(arguments.operand(0));
    if (!take)
        return refuse(take.error());
    const Framework& framework = session.catalog().frameworkOrDefault(take->setup.framework);
    if (const auto known = checkSegments(*marks, framework); !known)
        return refuse(known.error());
    if (std::any_of(
            marks->begin(), marks->end(), [&](const SegmentMark& each) { return each.at >= take->duration; }))
        return refuse(Status::Failed, pastTheEnd(*take));
    const auto track = SegmentTrack::fromMarks(*marks);
    if (!track)
        return refuse(track.error());
    const auto library = session.library();
    if (const auto set = (*library)->takes().setTrack(take->id, *track); !set)
        return refuse(set.error());
    return takeOutcome(session, take->id);
}

Outcome flag(Session& session, const Arguments& arguments)
{
    const auto start = arguments.time(atOption);
    const auto end = arguments.time(endOption);
    if (!arguments.problem().isEmpty())
        return refuse(Status::WrongUsage, arguments.problem());
    if (!start || !arguments.has(kindOption))
        return refuse(Status::WrongUsage, Cli::tr("--kind and --at are needed."));
    if (end && *end < *start)
        return refuse(Status::WrongUsage, Cli::tr("--end must not be before --at."));

    if (const auto opened = session.library(); !opened)
        return refuse(opened.error()); // the user's own kinds are in it
    const FlagKind* kind = kindNamed(session.catalog(), arguments.text(kindOption));
    if (!kind || !isOffered(*kind)) {
        QStringList known;
        for (const FlagKind& each : session.catalog().flagKinds) {
            const bool isOwn = !session.catalog().builtInFlagKind(each.id);
            if (isOffered(each))
                known.append(isOwn ? each.name : each.id.toString());
        }
        return refuse(
            Status::Failed, Cli::tr("“%1” is not a kind of flag you can set; these are: %2.")
                                .arg(arguments.text(kindOption), known.join(QStringLiteral(", "))));
    }
    const auto take = session.take(arguments.operand(0));
    if (!take)
        return refuse(take.error());
    const Span span{*start, end.value_or(*start)};
    if (span.end > take->duration)
        return refuse(Status::Failed, pastTheEnd(*take));
    const Flag flag{FlagId::create(), kind->id, span, arguments.text(noteOption), FlagSource::Listener};
    const auto library = session.library();
    if (const auto added = (*library)->takes().addFlag(take->id, flag); !added)
        return refuse(added.error());
    return takeOutcome(session, take->id);
}

Outcome unflag(Session& session, const Arguments& arguments)
{
    const auto take = session.take(arguments.operand(0));
    if (!take)
        return refuse(take.error());
    const auto library = session.library();
    if (const auto removed = (*library)->takes().removeFlag(take->id, FlagId(arguments.operand(1))); !removed)
        return refuse(removed.error());
    return takeOutcome(session, take->id);
}

Outcome rate(Session& session, const Arguments& arguments)
{
    std::array<std::optional<int>, scales.size()> given;
    bool any = arguments.has(lessonOption);
    for (size_t i = 0; i < scales.size(); ++i) {
        given.at(i) = arguments.integer(QString::fromLatin1(scales.at(i).option), 1, 5);
        any = any || given.at(i);
    }
    if (!arguments.problem().isEmpty())
        return refuse(Status::WrongUsage, arguments.problem());
    if (!any)
        return refuse(Status::WrongUsage, Cli::tr("At least one of the five scales or --lesson is needed."));

    const auto take = session.take(arguments.operand(0));
    if (!take)
        return refuse(take.error());
    Rating rating = take->rating;
    for (size_t i = 0; i < scales.size(); ++i) {
        if (given.at(i))
            rating.*(scales.at(i).value) = given.at(i);
    }
    if (arguments.has(lessonOption))
        rating.lesson = arguments.text(lessonOption);
    const auto library = session.library();
    if (const auto set = (*library)->takes().setRating(take->id, rating); !set)
        return refuse(set.error());
    return takeOutcome(session, take->id);
}

QList<QCommandLineOption> ratingOptions()
{
    QList<QCommandLineOption> result;
    for (const Scale& each : scales)
        result.append(option(
            QString::fromLatin1(each.option), QStringLiteral("1-5"), Cli::tr("From 1, weak, to 5, strong.")));
    result.append(option(lessonOption, QStringLiteral("TEXT"), Cli::tr("The next thing to change.")));
    return result;
}

} // namespace

std::vector<Command> editCommands()
{
    return {
        {QStringLiteral("mark"),
         QStringLiteral("TAKE"),
         Cli::tr("Say which segment was spoken when, in place of what was marked before."),
         {option(segmentsOption, QStringLiteral("MS:SEGMENT,…"), Cli::tr("Where each segment begins."))},
         1,
         1,
         mark},
        {QStringLiteral("flag"),
         QStringLiteral("TAKE"),
         Cli::tr("Flag a moment or a span of a take."),
         {option(kindOption, QStringLiteral("KIND"), Cli::tr("The kind of flag, such as we or filler.")),
          option(atOption, QStringLiteral("MS"), Cli::tr("Where it is, or begins.")),
          option(endOption, QStringLiteral("MS"), Cli::tr("Where it ends.")),
          option(noteOption, QStringLiteral("TEXT"), Cli::tr("A note."))},
         1,
         1,
         flag},
        {QStringLiteral("unflag"),
         QStringLiteral("TAKE FLAG"),
         Cli::tr("Take a flag away."),
         {},
         2,
         2,
         unflag},
        {QStringLiteral("rate"), QStringLiteral("TAKE"), Cli::tr("Rate a take and note one lesson."),
         ratingOptions(), 1, 1, rate}};
}

} // namespace starling::cli
