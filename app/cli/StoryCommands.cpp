// stories
#include "cli/CommandTable.h"
#include "cli/StoryBankCommands.h"
#include "cli/StoryFileCommands.h"
#include "cli/StoryReport.h"
#include "cli/Verbs.h"
#include "exchange/StoryJson.h"

#include <QDateTime>

#include <algorithm>

namespace starling::cli {

namespace {

const QString trashOption = QStringLiteral("trash");
const QString templateOption = QStringLiteral("template");
const QString setOption = QStringLiteral("set");

tl::expected<Story, Failure> storyWithId(Session& session, const QString& id)
{
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const auto story = (*library)->stories().story(StoryId(id));
    if (!story)
        return refuse(story.error());
    return *story;
}

Outcome list(Session& session, const Arguments& arguments)
{
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const StoryStore& store = (*library)->stories();
    const auto stories = arguments.has(trashOption) ? store.trash() : store.all();
    if (!stories)
        return refuse(stories.error());
    return storiesOutcome(session, *stories);
}

Outcome show(Session& session, const Arguments& arguments)
{
    return storyOutcome(session, StoryId(arguments.operand(0)));
}

/// That what the story names exists: its framework, and questions that `before` did not have.
tl::expected<void, Failure> checkNames(Session& session, const Story& story, const Story& before)
{
    if (story.framework != before.framework) {
        const auto framework = session.framework(story.framework.toString());
        if (!framework)
            return refuse(framework.error());
    }
    for (const StoryUse& each : story.uses) {
        if (before.use(each.question))
            continue;
        const auto question = session.question(each.question.toString());
        if (!question)
            return refuse(question.error());
    }
    return {};
}

/// Sets "field=value" after "field=value".
tl::expected<Story, Failure> withFields(Session& session, const Story& story, const QStringList& words)
{
    Story changed = story;
    for (const QString& each : words) {
        const qsizetype equals = each.indexOf(QLatin1Char('='));
        if (equals < 0) {
            return refuse(
                Status::WrongUsage,
                Cli::tr("“%1” is no field and value, such as facts.goal=…").arg(each.left(80)));
        }
        if (const auto set = setStoryField(changed, each.left(equals), each.mid(equals + 1)); !set)
            return refuse(set.error());
    }
    if (const auto checked = checkNames(session, changed, story); !checked)
        return refuse(checked.error());
    return changed;
}

tl::expected<const StoryTemplate*, Failure> templateWithId(const StoryKit& kit, const QString& id)
{
    if (const StoryTemplate* found = id.isEmpty() ? &kit.templates.back() : kit.find(id))
        return found;
    QStringList known;
    for (const StoryTemplate& each : kit.templates)
        known << each.id;
    return refuse(
        Status::Failed,
        Cli::tr("There is no template “%1”; these are: %2.").arg(id, known.join(QStringLiteral(", "))));
}

Outcome add(Session& session, const Arguments& arguments)
{
    const auto start = templateWithId(session.catalog().kit, arguments.text(templateOption));
    if (!start)
        return refuse(start.error());
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const Story begun = storyFrom(**start, arguments.operand(0), QDateTime::currentDateTime());
    const auto story = withFields(session, begun, arguments.texts(setOption));
    if (!story)
        return refuse(story.error());
    if (const auto inserted = (*library)->stories().insert(*story); !inserted)
        return refuse(inserted.error());
    auto outcome = storyOutcome(session, story->id);
    if (outcome)
        outcome->text = story->id.toString() + QLatin1Char('\n');
    return outcome;
}

Outcome set(Session& session, const Arguments& arguments)
{
    const auto story = storyWithId(session, arguments.operand(0));
    if (!story)
        return refuse(story.error());
    const auto changed = withFields(session, *story, arguments.operands().mid(1));
    if (!changed)
        return refuse(changed.error());
    if (const auto saved = (*session.library())->stories().save(*changed); !saved)
        return refuse(saved.error());
    return storyOutcome(session, story->id);
}

Outcome moveToTrash(Session& session, const Arguments& arguments)
{
    const auto story = storyWithId(session, arguments.operand(0));
    if (!story)
        return refuse(story.error());
    StoryStore& store = (*session.library())->stories();
    if (!story->deletedAt) {
        if (const auto moved = store.moveToTrash(story->id, QDateTime::currentDateTime()); !moved)
            return refuse(moved.error());
    }
    return storyOutcome(session, story->id);
}

Outcome restore(Session& session, const Arguments& arguments)
{
    const auto story = storyWithId(session, arguments.operand(0));
    if (!story)
        return refuse(story.error());
    if (story->deletedAt) {
        const auto restored = (*session.library())->stories().restoreFromTrash(story->id);
        if (!restored)
            return refuse(restored.error());
    }
    return storyOutcome(session, story->id);
}

Outcome search(Session& session, const Arguments& arguments)
{
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const StoryStore& store = (*library)->stories();
    const auto ids = store.search(arguments.operands().join(QLatin1Char(' ')));
    if (!ids)
        return refuse(ids.error());
    std::vector<Story> stories;
    for (const StoryId& each : *ids) {
        const auto story = store.story(each);
        if (!story)
            return refuse(story.error());
        stories.push_back(*story);
    }
    return storiesOutcome(session, stories);
}

const std::vector<Verb>& verbs()
{
    const QString id = QStringLiteral("ID");
    static const std::vector<Verb> all = [&id] {
        std::vector<Verb> result{
            {QStringLiteral("list"), {}, 0, 0, {trashOption}, list},
            {QStringLiteral("show"), id, 1, 1, {}, show},
            {QStringLiteral("add"), QStringLiteral("TITLE"), 1, 1, {templateOption, setOption}, add},
            {QStringLiteral("set"), QStringLiteral("ID FIELD=VALUE…"), 2, -1, {}, set},
            {QStringLiteral("delete"), id, 1, 1, {}, moveToTrash},
            {QStringLiteral("restore"), id, 1, 1, {}, restore},
            {QStringLiteral("search"), QStringLiteral("TEXT…"), 1, -1, {}, search}};
        for (const auto& more : {storyFileVerbs(), storyBankVerbs()})
            result.insert(result.end(), more.begin(), more.end());
        return result;
    }();
    return all;
}

Command command();

Outcome stories(Session& session, const Arguments& arguments)
{
    return runVerb(session, arguments, command(), verbs());
}

Command command()
{
    return {
        QStringLiteral("stories"),
        QStringLiteral("[%1]").arg(usageOf(verbs())),
        Cli::tr("The story bank: list, write, take in and out, and see what is missing."),
        QList<QCommandLineOption>{
            {trashOption, Cli::tr("List those in the trash instead.")},
            option(
                templateOption, QStringLiteral("ID"), Cli::tr("What the story begins as; blank without it.")),
            option(
                setOption, QStringLiteral("FIELD=VALUE"),
                Cli::tr("Fill a field; may be given more than once."))}
            + storyFileOptions(),
        0,
        -1,
        stories};
}

} // namespace

std::vector<Command> storyCommands()
{
    return {command()};
}

} // namespace starling::cli
