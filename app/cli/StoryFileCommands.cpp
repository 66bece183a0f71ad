#include "cli/StoryFileCommands.h"

#include "cli/StoryReport.h"
#include "exchange/StoryExport.h"
#include "exchange/StoryFileReader.h"
#include "exchange/StoryImport.h"
#include "story/StoryText.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace starling::cli {

namespace {

const QString onConflictOption = QStringLiteral("on-conflict");
const QString formatOption = QStringLiteral("format");
const QString outOption = QStringLiteral("out");

QJsonObject toJson(const StoryImportCounts& counts, const std::vector<StoryConflict>& undecided)
{
    QJsonArray conflicts;
    for (const StoryConflict& each : undecided) {
        conflicts.append(QJsonObject{
            {QStringLiteral("id"), each.mine.id.toString()},
            {QStringLiteral("title"), each.mine.title},
            {QStringLiteral("fields"), QJsonArray::fromStringList(each.fields)},
            {QStringLiteral("in_trash"), each.mine.deletedAt.has_value()}});
    }
    return {{QStringLiteral("added"), counts.added},   {QStringLiteral("same"), counts.same},
            {QStringLiteral("kept"), counts.kept},     {QStringLiteral("replaced"), counts.replaced},
            {QStringLiteral("copied"), counts.copied}, {QStringLiteral("questions"), counts.questions},
            {QStringLiteral("conflicts"), conflicts}};
}

QString sentenceFor(const StoryConflict& conflict)
{
    const QString title = conflict.mine.title.left(80);
    if (conflict.mine.deletedAt) {
        return Cli::tr("“%1” is in the trash here; nothing was taken in, and --on-conflict keep, replace or "
                       "both decides.")
            .arg(title);
    }
    QStringList labels;
    for (const QString& each : conflict.fields)
        labels << fieldLabel(each);
    return Cli::tr("“%1” is different here (%2); nothing was taken in, and --on-conflict keep, replace or "
                   "both decides.")
        .arg(title, labels.join(QStringLiteral(", ")));
}

/// Nobody has said what to do: each conflict is named, and nothing happens.
Answer undecided(Session& session, const StoryImportPlan& plan)
{
    for (const StoryConflict& each : plan.conflicts)
        session.console().warn(sentenceFor(each));
    StoryImportCounts counts;
    counts.same = int(plan.same.size());
    return {QJsonDocument(toJson(counts, plan.conflicts)), {}, Status::Failed};
}

Outcome importStories(Session& session, const Arguments& arguments)
{
    const auto choice = conflictChoiceFromString(arguments.text(onConflictOption));
    if (arguments.has(onConflictOption) && !choice)
        return refuse(Status::WrongUsage, Cli::tr("--on-conflict is keep, replace or both."));
    const auto file = readStoryFiles(arguments.operands());
    if (!file)
        return refuse(file.error());
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const auto plan = planStoryImport(*file, **library, session.catalog());
    if (!plan)
        return refuse(plan.error());
    if (!plan->conflicts.empty() && !choice)
        return undecided(session, *plan);
    const std::vector<ConflictChoice> choices(
        plan->conflicts.size(), choice.value_or(ConflictChoice::KeepMine));
    const auto counts =
        applyStoryImport(*plan, choices, **library, session.catalog(), QDateTime::currentDateTime());
    if (!counts)
        return refuse(counts.error());
    return Answer{
        QJsonDocument(toJson(*counts, {})),
        Cli::tr("Added: %1, unchanged: %2, kept: %3, replaced: %4, kept beside ours: %5")
                .arg(
                    QString::number(counts->added), QString::number(counts->same),
                    QString::number(counts->kept), QString::number(counts->replaced),
                    QString::number(counts->copied))
            + QLatin1Char('\n'),
        Status::Done};
}

/// The stories with these ids, the whole bank without any.
tl::expected<std::vector<Story>, Failure> storiesFor(Library& library, const QStringList& ids)
{
    const StoryStore& store = library.stories();
    std::vector<Story> result;
    for (const QString& each : ids) {
        const auto story = store.story(StoryId(each));
        if (!story)
            return refuse(story.error());
        result.push_back(*story);
    }
    if (!ids.isEmpty())
        return result;
    auto all = store.all();
    if (!all)
        return refuse(all.error());
    return *std::move(all);
}

Outcome exportBank(Session& session, const Arguments& arguments)
{
    // Without --out, the operand is the file; with it, operands are stories.
    const bool isOutGiven = arguments.has(outOption);
    const QString target = isOutGiven ? arguments.text(outOption) : arguments.operand(0);
    const QStringList ids = isOutGiven ? arguments.operands() : QStringList();
    if (target.isEmpty() || (!isOutGiven && arguments.operands().size() > 1))
        return refuse(Status::WrongUsage, Cli::tr("Stories go to one file or folder: FILE or --out PATH."));
    const auto format = arguments.has(formatOption) ? storyFormatFromString(arguments.text(formatOption))
                                                    : storyFormatOf(target);
    if (!format) {
        return refuse(
            Status::WrongUsage,
            Cli::tr("--format is json or markdown; without it, FILE ends in .json or .md."));
    }
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const auto stories = storiesFor(**library, ids);
    if (!stories)
        return refuse(stories.error());
    const auto questions = questionTexts(session);
    if (!questions)
        return refuse(questions.error());
    const auto written = exportStories(*stories, *questions, *format, target);
    if (!written)
        return refuse(written.error());
    return Answer{
        QJsonDocument(QJsonObject{
            {QStringLiteral("out"), QFileInfo(target).absoluteFilePath()},
            {QStringLiteral("format"),
             *format == StoryFormat::Json ? QStringLiteral("json") : QStringLiteral("markdown")},
            {QStringLiteral("stories"), qint64(stories->size())},
            {QStringLiteral("files"), QJsonArray::fromStringList(*written)}}),
        Cli::tr("Written: %1").arg(target) + QLatin1Char('\n'), Status::Done};
}

} // namespace

std::vector<Verb> storyFileVerbs()
{
    return {
        {QStringLiteral("import"), QStringLiteral("FILE…"), 1, -1, {onConflictOption}, importStories},
        {QStringLiteral("export"),
         QStringLiteral("FILE | export [ID…] --out PATH"),
         0,
         -1,
         {formatOption, outOption},
         exportBank}};
}

QList<QCommandLineOption> storyFileOptions()
{
    return {
        option(
            onConflictOption, QStringLiteral("keep|replace|both"),
            Cli::tr("What becomes of a story that is different here: ours, the file’s, or both.")),
        option(
            formatOption, QStringLiteral("json|markdown"),
            Cli::tr("The form of what is written; otherwise the name’s ending tells.")),
        option(
            outOption, QStringLiteral("PATH"), Cli::tr("Where to write: a file, or a folder for Markdown."))};
}

} // namespace starling::cli
