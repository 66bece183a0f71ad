// frameworks, questions
#include "cli/Arguments.h"
#include "cli/CommandTable.h"
#include "cli/Session.h"
#include "cli/TextTable.h"
#include "exchange/TakeJson.h"

#include <QJsonArray>

namespace starling::cli {

namespace {

const QString listensForOption = QStringLiteral("listens-for");
const QString pitfallOption = QStringLiteral("pitfall");
const QString categoryOption = QStringLiteral("category");

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

Outcome listQuestions(Session& session)
{
    const auto all = session.questions();
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

Outcome addQuestion(Session& session, const Arguments& arguments)
{
    Question question;
    question.text = arguments.operand(1);
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

Outcome removeQuestion(Session& session, const QString& id)
{
    if (session.catalog().question(QuestionId(id))) {
        return refuse(
            Status::Failed,
            Cli::tr("“%1” is built in and stays; only questions you added can be removed.").arg(id));
    }
    const auto question = session.question(id);
    if (!question)
        return refuse(question.error());
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    if (const auto removed = (*library)->questions().remove(question->id); !removed)
        return refuse(removed.error());
    return Answer{
        QJsonDocument(questionToJson(*question)), Cli::tr("Removed.") + QLatin1Char('\n'), Status::Done};
}

Outcome questions(Session& session, const Arguments& arguments)
{
    const QString verb = arguments.operands().value(0, QStringLiteral("list"));
    const qsizetype operands = std::max<qsizetype>(1, arguments.operands().size());
    if (verb == QLatin1String("list") && operands == 1)
        return listQuestions(session);
    if (verb == QLatin1String("add") && operands == 2)
        return addQuestion(session, arguments);
    if (verb == QLatin1String("remove") && operands == 2)
        return removeQuestion(session, arguments.operand(1));
    return refuse(
        Status::WrongUsage,
        Cli::tr("Usage: %1").arg(QStringLiteral("starling-cli questions [list | add TEXT | remove ID]")));
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
         frameworks},
        {QStringLiteral("questions"),
         QStringLiteral("[list | add TEXT | remove ID]"),
         Cli::tr("List the questions, add one of your own, or remove it."),
         {option(listensForOption, QStringLiteral("TEXT"), Cli::tr("What a panel hopes to hear.")),
          option(pitfallOption, QStringLiteral("TEXT"), Cli::tr("How answers commonly go wrong.")),
          option(
              categoryOption, QStringLiteral("NAME"), Cli::tr("A category; may be given more than once."))},
         0,
         2,
         questions}};
}

} // namespace starling::cli
