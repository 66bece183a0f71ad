#include "cli/StoryBankCommands.h"

#include "cli/Session.h"
#include "cli/TextFile.h"
#include "cli/TextTable.h"
#include "story/Coverage.h"
#include "story/Readiness.h"
#include "story/RoleWords.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

namespace starling::cli {

namespace {

template<typename Tag>
QJsonValue idOrNull(const Id<Tag>& id)
{
    return id.isNull() ? QJsonValue() : QJsonValue(id.toString());
}

QJsonArray cellsOf(const std::vector<Story>& stories, const CoverageReport& report)
{
    QJsonArray cells;
    for (const Story& story : stories) {
        for (const QuestionId& question : report.questions) {
            if (const StoryUse* use = story.use(question)) {
                cells.append(QJsonObject{
                    {QStringLiteral("story"), story.id.toString()},
                    {QStringLiteral("question"), question.toString()},
                    {QStringLiteral("emphasis"),
                     use->emphasis.isEmpty() ? QJsonValue() : QJsonValue(use->emphasis)}});
            }
        }
    }
    return cells;
}

/// [{"id", KEY: count}]
template<typename Ids>
QJsonArray countsOf(const Ids& ids, const std::vector<int>& counts, const QString& key)
{
    QJsonArray result;
    for (size_t i = 0; i < ids.size(); ++i)
        result.append(QJsonObject{{QStringLiteral("id"), ids[i].toString()}, {key, counts[i]}});
    return result;
}

QJsonObject toJson(const CoverageReport& report, const std::vector<Story>& stories, const StoryKit& kit)
{
    QJsonArray composition;
    for (const CategoryCount& each : report.composition) {
        composition.append(QJsonObject{
            {QStringLiteral("category"), each.category},
            {QStringLiteral("name"), kit.categoryName(each.category)},
            {QStringLiteral("stories"), each.stories},
            {QStringLiteral("target_min"), each.target.min},
            {QStringLiteral("target_max"), each.target.max}});
    }
    QJsonArray gaps;
    for (const CoverageGap& each : report.gaps) {
        gaps.append(QJsonObject{
            {QStringLiteral("kind"), toText(each.kind)},
            {QStringLiteral("question"), idOrNull(each.question)},
            {QStringLiteral("story"), idOrNull(each.story)},
            {QStringLiteral("category"), each.category.isEmpty() ? QJsonValue() : QJsonValue(each.category)},
            {QStringLiteral("count"), each.count},
            {QStringLiteral("wanted"), each.wanted},
            {QStringLiteral("sentence"), each.sentence}});
    }
    return {
        {QStringLiteral("stories"),
         countsOf(report.stories, report.questionsOfStory, QStringLiteral("questions"))},
        {QStringLiteral("questions"),
         countsOf(report.questions, report.storiesOfQuestion, QStringLiteral("stories"))},
        {QStringLiteral("cells"), cellsOf(stories, report)},
        {QStringLiteral("composition"), composition},
        {QStringLiteral("gaps"), gaps}};
}

Outcome coverageCommand(Session& session, const Arguments&)
{
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const auto stories = (*library)->stories().all();
    if (!stories)
        return refuse(stories.error());
    const auto questions = session.questions();
    if (!questions)
        return refuse(questions.error());
    const StoryKit& kit = session.catalog().kit;
    const CoverageReport report = coverage(*stories, *questions, kit);
    QString text;
    for (const CoverageGap& each : report.gaps)
        text += each.sentence + QLatin1Char('\n');
    if (report.gaps.empty())
        text = Cli::tr("Nothing is missing.") + QLatin1Char('\n');
    return Answer{QJsonDocument(toJson(report, *stories, kit)), text, Status::Done};
}

using RehearsalsOfStories = QHash<StoryId, std::vector<StoryRehearsal>>;

RehearsalsOfStories rehearsalsOf(const std::vector<Take>& takes, const Catalog& catalog)
{
    RehearsalsOfStories result;
    for (const Take& take : takes) {
        if (take.setup.story.isNull())
            continue;
        StoryRehearsal rehearsal{take.recordedAt, 0, take.duration};
        for (const Flag& flag : take.flags) {
            const FlagKind* kind = catalog.flagKind(flag.kind);
            rehearsal.faults += kind && kind->polarity == FlagPolarity::Fault ? 1 : 0;
        }
        result[take.setup.story].push_back(rehearsal);
    }
    return result;
}

QJsonObject toJson(const Story& story, const Readiness& readiness)
{
    QJsonArray parts;
    for (const ReadinessPart& each : readiness.parts) {
        parts.append(QJsonObject{
            {QStringLiteral("kind"), toText(each.kind)},
            {QStringLiteral("state"), toText(each.state)},
            {QStringLiteral("sentence"), each.sentence}});
    }
    return {{QStringLiteral("story"), story.id.toString()},       {QStringLiteral("title"), story.title},
            {QStringLiteral("ready"), readiness.isReady()},       {QStringLiteral("met"), readiness.met},
            {QStringLiteral("applicable"), readiness.applicable}, {QStringLiteral("parts"), parts}};
}

/// Of one story, or of every one in the bank.
Outcome readinessCommand(Session& session, const Arguments& arguments)
{
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    std::vector<Story> stories;
    const bool isOne = !arguments.operands().isEmpty();
    if (isOne) {
        const auto story = (*library)->stories().story(StoryId(arguments.operand(0)));
        if (!story)
            return refuse(story.error());
        stories.push_back(*story);
    } else {
        const auto all = (*library)->stories().all();
        if (!all)
            return refuse(all.error());
        stories = *all;
    }
    const auto takes = (*library)->takes().find();
    if (!takes)
        return refuse(takes.error());
    const RehearsalsOfStories rehearsals = rehearsalsOf(*takes, session.catalog());
    const QDateTime now = QDateTime::currentDateTime();
    QJsonArray array;
    QString text;
    for (const Story& story : stories) {
        const Readiness ready = readiness(story, rehearsals.value(story.id), now);
        array.append(toJson(story, ready));
        text += Cli::tr("%1: %2 of %3")
                    .arg(story.title, QString::number(ready.met), QString::number(ready.applicable))
                + QLatin1Char('\n');
        for (const ReadinessPart& part : ready.parts) {
            if (part.state == ReadinessPart::State::Missing)
                text += QStringLiteral("  ") + part.sentence + QLatin1Char('\n');
        }
    }
    const QJsonDocument json = isOne ? QJsonDocument(array.at(0).toObject()) : QJsonDocument(array);
    return Answer{json, text, Status::Done};
}

QString nameOf(RoleTerm::Use use)
{
    switch (use) {
    case RoleTerm::Use::Used:
        return Cli::tr("used");
    case RoleTerm::Use::SaidDifferently:
        return Cli::tr("said differently");
    case RoleTerm::Use::Absent:
        return Cli::tr("absent");
    }
    Q_UNREACHABLE();
}

/// An advertisement's terms against the bank.
Outcome words(Session& session, const Arguments& arguments)
{
    const auto advert = readTextFile(arguments.operand(0));
    if (!advert)
        return refuse(advert.error());
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const auto stories = (*library)->stories().all();
    if (!stories)
        return refuse(stories.error());
    const auto synonyms = (*library)->stories().synonyms();
    if (!synonyms)
        return refuse(synonyms.error());
    QJsonArray array;
    TextTable table({Cli::tr("Term"), Cli::tr("Mentions"), Cli::tr("In your stories"), Cli::tr("Said as")});
    for (const RoleTerm& each : roleTerms(*advert, *stories, session.catalog().roleWords, *synonyms)) {
        QJsonArray users;
        for (const StoryId& story : each.stories)
            users.append(story.toString());
        array.append(QJsonObject{
            {QStringLiteral("term"), each.term},
            {QStringLiteral("mentions"), each.mentions},
            {QStringLiteral("use"), toText(each.use)},
            {QStringLiteral("stories"), users},
            {QStringLiteral("said_as"), each.saidAs.isEmpty() ? QJsonValue() : QJsonValue(each.saidAs)}});
        table.add({each.term, QString::number(each.mentions), nameOf(each.use), each.saidAs});
    }
    return Answer{QJsonDocument(array), table.toText(), Status::Done};
}

} // namespace

std::vector<Verb> storyBankVerbs()
{
    return {
        {QStringLiteral("coverage"), {}, 0, 0, {}, coverageCommand},
        {QStringLiteral("readiness"), QStringLiteral("[ID]"), 0, 1, {}, readinessCommand},
        {QStringLiteral("words"), QStringLiteral("ADVERT-FILE"), 1, 1, {}, words}};
}

} // namespace starling::cli
