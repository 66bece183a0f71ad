// questions
#include "cli/CommandTable.h"
#include "cli/QuestionSetCommands.h"
#include "cli/Session.h"
#include "cli/TextTable.h"
#include "cli/Verbs.h"
#include "exchange/TakeJson.h"

#include <QJsonArray>

namespace starling::cli {

namespace {

const QString listensForOption = QStringLiteral("listens-for");
const QString pitfallOption = QStringLiteral("pitfall");
const QString categoryOption = QStringLiteral("category");
const QString retiredOption = QStringLiteral("retired");

Answer questionAnswer(const Question& question)
{
    TextTable table({question.id.toString(), question.text});
    table.add({Cli::tr("Listens for"), question.listensFor});
    table.add({Cli::tr("Pitfall"), question.pitfall});
    table.add({Cli::tr("Categories"), question.categories.join(QStringLiteral(", "))});
    return {QJsonDocument(questionToJson(question)), table.toText(), Status::Done};
}

/// The question as it is now, once `done` went well.
Outcome outcomeFor(Session& session, const QString& id, const Expected<void>& done)
{
    if (!done)
        return refuse(done.error());
    const auto question = session.question(id);
    if (!question)
        return refuse(question.error());
    return questionAnswer(*question);
}

Outcome list(Session& session, const Arguments& arguments)
{
    const auto all = session.questions(
        arguments.has(retiredOption) ? QuestionStore::Retired::Included : QuestionStore::Retired::LeftOut);
    if (!all)
        return refuse(all.error());
    QJsonArray array;
    TextTable table({Cli::tr("Id"), Cli::tr("Question")});
    for (const Question& each : *all) {
        array.append(questionToJson(each));
        table.add({each.id.toString(), each.text});
    }
    return Answer{QJsonDocument(array), table.toText(), Status::Done};
}

Outcome show(Session& session, const Arguments& arguments)
{
    return outcomeFor(session, arguments.operand(0), {});
}

Outcome add(Session& session, const Arguments& arguments)
{
    Question question;
    question.text = arguments.operand(0);
    question.listensFor = arguments.text(listensForOption);
    question.pitfall = arguments.text(pitfallOption);
    question.categories = arguments.texts(categoryOption);
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const auto added = (*library)->questions().add(question);
    if (!added)
        return refuse(added.error());
    return Answer{
        QJsonDocument(questionToJson(*added)), added->id.toString() + QLatin1Char('\n'), Status::Done};
}

/// False for a field that a question does not have.
bool setField(Question& question, const QString& name, const QString& value)
{
    if (name == QLatin1String("text"))
        question.text = value;
    else if (name == QLatin1String("listens_for"))
        question.listensFor = value;
    else if (name == QLatin1String("pitfall"))
        question.pitfall = value;
    else if (name == QLatin1String("framework"))
        question.framework = FrameworkId(value);
    else if (name == QLatin1String("categories"))
        question.categories = value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    else
        return false;
    for (QString& each : question.categories)
        each = each.trimmed();
    return true;
}

Outcome set(Session& session, const Arguments& arguments)
{
    const QString id = arguments.operand(0);
    auto question = session.question(id);
    if (!question)
        return refuse(question.error());
    for (const QString& each : arguments.operands().mid(1)) {
        const qsizetype equals = each.indexOf(QLatin1Char('='));
        const QString name = each.left(equals);
        if (equals < 0 || !setField(*question, name, each.mid(equals + 1))) {
            return refuse(
                Status::WrongUsage, Cli::tr("“%1” is none of text=…, listens_for=…, pitfall=…, categories=…, "
                                            "framework=….")
                                        .arg(each.left(80)));
        }
    }
    if (const auto framework = session.framework(question->framework.toString()); !framework)
        return refuse(framework.error());
    return outcomeFor(session, id, (*session.library())->questions().save(*question));
}

Outcome setRetired(Session& session, const QString& id, bool retired)
{
    const auto question = session.question(id);
    if (!question)
        return refuse(question.error());
    return outcomeFor(session, id, (*session.library())->questions().setRetired(question->id, retired));
}

Outcome retire(Session& session, const Arguments& arguments)
{
    return setRetired(session, arguments.operand(0), true);
}

Outcome restore(Session& session, const Arguments& arguments)
{
    return setRetired(session, arguments.operand(0), false);
}

Outcome revert(Session& session, const Arguments& arguments)
{
    const QString id = arguments.operand(0);
    const auto question = session.question(id);
    if (!question)
        return refuse(question.error());
    return outcomeFor(session, id, (*session.library())->questions().revert(question->id));
}

Outcome remove(Session& session, const Arguments& arguments)
{
    const QString id = arguments.operand(0);
    if (session.catalog().question(QuestionId(id))) {
        return refuse(
            Status::Failed,
            Cli::tr("“%1” is built in and stays; only questions you added can be removed.").arg(id));
    }
    const auto question = session.question(id);
    if (!question)
        return refuse(question.error());
    if (const auto removed = (*session.library())->questions().remove(question->id); !removed)
        return refuse(removed.error());
    return Answer{
        QJsonDocument(questionToJson(*question)), Cli::tr("Removed.") + QLatin1Char('\n'), Status::Done};
}

const std::vector<Verb>& verbs()
{
    const QString id = QStringLiteral("ID");
    static const std::vector<Verb> all{
        {QStringLiteral("list"), {}, 0, 0, {retiredOption}, list},
        {QStringLiteral("show"), id, 1, 1, {}, show},
        {QStringLiteral("add"),
         QStringLiteral("TEXT"),
         1,
         1,
         {listensForOption, pitfallOption, categoryOption},
         add},
        {QStringLiteral("set"), QStringLiteral("ID FIELD=VALUE…"), 2, -1, {}, set},
        {QStringLiteral("retire"), id, 1, 1, {}, retire},
        {QStringLiteral("restore"), id, 1, 1, {}, restore},
        {QStringLiteral("revert"), id, 1, 1, {}, revert},
        {QStringLiteral("remove"), id, 1, 1, {}, remove},
        {QStringLiteral("sets"), QStringLiteral("[add NAME | set ID | remove ID]"), 0, 2, setOptionNames(),
         questionSets}};
    return all;
}

Command command();

Outcome questions(Session& session, const Arguments& arguments)
{
    return runVerb(session, arguments, command(), verbs());
}

Command command()
{
    return {
        QStringLiteral("questions"),
        QStringLiteral("[%1]").arg(usageOf(verbs())),
        Cli::tr("List the questions; add, change, retire or remove them; keep sets of them."),
        QList<QCommandLineOption>{
            option(listensForOption, QStringLiteral("TEXT"), Cli::tr("What a panel hopes to hear.")),
            option(pitfallOption, QStringLiteral("TEXT"), Cli::tr("How answers commonly go wrong.")),
            option(
                categoryOption, QStringLiteral("NAME"), Cli::tr("A category; may be given more than once.")),
            {retiredOption, Cli::tr("List the retired ones as well.")}}
            + setOptions(),
        0,
        -1,
        questions};
}

} // namespace

std::vector<Command> questionCommands()
{
    return {command()};
}

} // namespace starling::cli
