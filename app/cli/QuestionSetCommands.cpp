#include "cli/QuestionSetCommands.h"

#include "cli/Session.h"
#include "cli/TextFile.h"
#include "cli/TextTable.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace starling::cli {

namespace {

const QString nameOption = QStringLiteral("name");
const QString questionOption = QStringLiteral("question");
const QString advertOption = QStringLiteral("advert");

QJsonObject setToJson(const QuestionSet& set)
{
    QJsonArray questions;
    for (const QuestionId& each : set.questions)
        questions.append(each.toString());
    return {
        {QStringLiteral("id"), set.id.toString()},
        {QStringLiteral("name"), set.name},
        {QStringLiteral("advert"), set.advert.isEmpty() ? QJsonValue() : QJsonValue(set.advert)},
        {QStringLiteral("questions"), questions}};
}

Answer setAnswer(const QuestionSet& set)
{
    return {QJsonDocument(setToJson(set)), set.id.toString() + QLatin1Char('\n'), Status::Done};
}

tl::expected<QuestionSet, Failure> setWithId(Library& library, const QString& id)
{
    const auto sets = library.questions().sets();
    if (!sets)
        return refuse(sets.error());
    const auto found = std::find_if(
        sets->begin(), sets->end(), [&](const QuestionSet& each) { return each.id.toString() == id; });
    if (found == sets->end()) {
        return refuse(
            Status::Failed,
            Cli::tr("There is no set “%1”; “starling-cli questions sets” lists them.").arg(id));
    }
    return *found;
}

Outcome list(Library& library)
{
    const auto sets = library.questions().sets();
    if (!sets)
        return refuse(sets.error());
    QJsonArray array;
    TextTable table({Cli::tr("Id"), Cli::tr("Name"), Cli::tr("Questions")});
    for (const QuestionSet& each : *sets) {
        array.append(setToJson(each));
        table.add({each.id.toString(), each.name, QString::number(each.questions.size())});
    }
    return Answer{QJsonDocument(array), table.toText(), Status::Done};
}

/// Puts what the options say into the set and keeps it.
Outcome save(Session& session, const Arguments& arguments, QuestionSet set)
{
    if (arguments.has(nameOption))
        set.name = arguments.text(nameOption);
    if (arguments.has(questionOption))
        set.questions.clear();
    for (const QString& each : arguments.texts(questionOption)) {
        const auto question = session.question(each);
        if (!question)
            return refuse(question.error());
        if (std::find(set.questions.begin(), set.questions.end(), question->id) == set.questions.end())
            set.questions.push_back(question->id);
    }
    if (arguments.has(advertOption)) {
        const auto advert = readTextFile(arguments.text(advertOption));
        if (!advert)
            return refuse(advert.error());
        set.advert = *advert;
    }
    const auto saved = (*session.library())->questions().saveSet(set);
    if (!saved)
        return refuse(saved.error());
    return setAnswer(*saved);
}

} // namespace

QList<QCommandLineOption> setOptions()
{
    return {
        option(nameOption, QStringLiteral("NAME"), Cli::tr("The set’s new name.")),
        option(
            questionOption, QStringLiteral("ID"),
            Cli::tr("A question of the set; may be given more than once, and replaces those before.")),
        option(advertOption, QStringLiteral("FILE"), Cli::tr("A job advertisement in plain text."))};
}

QStringList setOptionNames()
{
    return {nameOption, questionOption, advertOption};
}

Outcome questionSets(Session& session, const Arguments& arguments)
{
    const auto library = session.library();
    if (!library)
        return refuse(library.error());
    const QString verb = arguments.operands().value(0, QStringLiteral("list"));
    const QString operand = arguments.operand(1);
    const qsizetype count = std::max<qsizetype>(1, arguments.operands().size());
    if (verb == QLatin1String("list") && count == 1)
        return list(**library);
    if (verb == QLatin1String("add") && count == 2) {
        QuestionSet set;
        set.name = operand;
        return save(session, arguments, set);
    }
    if (count == 2 && (verb == QLatin1String("set") || verb == QLatin1String("remove"))) {
        const auto set = setWithId(**library, operand);
        if (!set)
            return refuse(set.error());
        if (verb == QLatin1String("set"))
            return save(session, arguments, *set);
        if (const auto removed = (*library)->questions().removeSet(set->id); !removed)
            return refuse(removed.error());
        return setAnswer(*set);
    }
    return refuse(
        Status::WrongUsage,
        Cli::tr("Usage: %1")
            .arg(QStringLiteral("starling-cli questions sets [list | add NAME | set ID | remove ID]")));
}

} // namespace starling::cli
