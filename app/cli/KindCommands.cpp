#include "cli/KindCommands.h"

#include "cli/CommandTable.h"
#include "cli/Session.h"
#include "cli/TextTable.h"
#include "cli/Verbs.h"
#include "settings/ReservedKeys.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace starling::cli {

namespace {

const QString nameOption = QStringLiteral("name");
const QString keyOption = QStringLiteral("key");
const QString polarityOption = QStringLiteral("polarity");
const QString glyphOption = QStringLiteral("glyph");
const QString colourOption = QStringLiteral("colour");
const QString descriptionOption = QStringLiteral("description");

QJsonObject kindToJson(const FlagKind& kind, const Catalog& catalog)
{
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {
        {QStringLiteral("id"), kind.id.toString()},
        {QStringLiteral("name"), kind.name},
        {QStringLiteral("key"), orNull(kind.key)},
        {QStringLiteral("glyph"), kind.glyph},
        {QStringLiteral("description"), orNull(kind.description)},
        {QStringLiteral("polarity"), toText(kind.polarity)},
        {QStringLiteral("colour"), orNull(kind.colour)},
        {QStringLiteral("built_in"), catalog.builtInFlagKind(kind.id) != nullptr},
        {QStringLiteral("retired"), kind.retired}};
}

Answer kindAnswer(const FlagKind& kind, const Catalog& catalog)
{
    return {QJsonDocument(kindToJson(kind, catalog)), kind.id.toString() + QLatin1Char('\n'), Status::Done};
}

QString polarityText(FlagPolarity polarity)
{
    switch (polarity) {
    case FlagPolarity::Fault:
        return Cli::tr("fault");
    case FlagPolarity::Strength:
        return Cli::tr("strength");
    case FlagPolarity::Neutral:
        break;
    }
    return Cli::tr("neutral");
}

/// A copy of the kind that an operand names, with the library open.
tl::expected<FlagKind, Failure> kindFor(Session& session, const QString& idOrName)
{
    if (const auto opened = session.library(); !opened)
        return refuse(opened.error());
    const FlagKind* kind = kindNamed(session.catalog(), idOrName);
    if (!kind) {
        return refuse(
            Status::Failed,
            Cli::tr("There is no kind of flag “%1”; “starling-cli kinds” lists them.").arg(idOrName));
    }
    return *kind;
}

Outcome save(Session& session, const FlagKind& kind)
{
    const Catalog& catalog = session.catalog();
    const FlagKind* before = catalog.flagKind(kind.id);
    if (const QString problem = reservedKeyProblem(kind.key);
        !problem.isEmpty() && (!before || before->key != kind.key))
        return refuse(Status::Failed, problem);
    const auto opened = session.library();
    if (!opened)
        return refuse(opened.error());
    const auto saved = (*opened)->flagKinds().save(catalog, kind);
    if (!saved)
        return refuse(saved.error());
    return kindAnswer(*saved, catalog);
}

/// Puts what the options say into the kind.
tl::expected<FlagKind, Failure> edited(FlagKind kind, const Arguments& arguments)
{
    const auto take = [&](const QString& option, QString FlagKind::*field) {
        if (arguments.has(option))
            kind.*field = arguments.text(option);
    };
    take(nameOption, &FlagKind::name);
    take(keyOption, &FlagKind::key);
    take(glyphOption, &FlagKind::glyph);
    take(colourOption, &FlagKind::colour);
    take(descriptionOption, &FlagKind::description);
    if (arguments.has(polarityOption)) {
        const auto polarity = flagPolarityFromString(arguments.text(polarityOption));
        if (!polarity)
            return refuse(
                Status::WrongUsage, Cli::tr("--polarity has to be fault, strength or neutral, not “%1”.")
                                        .arg(arguments.text(polarityOption)));
        kind.polarity = *polarity;
    }
    return kind;
}

Outcome list(Session& session, const Arguments&)
{
    if (const auto opened = session.library(); !opened)
        return refuse(opened.error());
    const Catalog& catalog = session.catalog();
    QJsonArray array;
    TextTable table({Cli::tr("Key"), Cli::tr("Name"), Cli::tr("Counts as"), Cli::tr("Id"), {}});
    for (const FlagKind& each : catalog.flagKinds) {
        array.append(kindToJson(each, catalog));
        table.add(
            {each.key, each.name, polarityText(each.polarity), each.id.toString(),
             each.retired ? Cli::tr("retired") : QString()});
    }
    return Answer{QJsonDocument(array), table.toText(), Status::Done};
}

Outcome add(Session& session, const Arguments& arguments)
{
    FlagKind kind;
    kind.name = arguments.operand(0);
    const auto whole = edited(std::move(kind), arguments);
    if (!whole)
        return refuse(whole.error());
    if (const auto opened = session.library(); !opened)
        return refuse(opened.error());
    return save(session, *whole);
}

Outcome set(Session& session, const Arguments& arguments)
{
    auto kind = kindFor(session, arguments.operand(0));
    if (!kind)
        return refuse(kind.error());
    const bool builtIn = session.catalog().builtInFlagKind(kind->id) != nullptr;
    for (const QString& own : {nameOption, polarityOption, glyphOption, descriptionOption}) {
        if (builtIn && arguments.has(own)) {
            return refuse(
                Status::Failed,
                Cli::tr("“%1” is built in: its key and colour can be changed, --%2 cannot. Nothing was "
                        "changed.")
                    .arg(kind->name, own));
        }
    }
    const auto changed = edited(*std::move(kind), arguments);
    if (!changed)
        return refuse(changed.error());
    return save(session, *changed);
}

Outcome setRetired(Session& session, const Arguments& arguments, bool retired)
{
    auto kind = kindFor(session, arguments.operand(0));
    if (!kind)
        return refuse(kind.error());
    kind->retired = retired;
    return save(session, *kind);
}

Outcome retire(Session& session, const Arguments& arguments)
{
    return setRetired(session, arguments, true);
}

Outcome restore(Session& session, const Arguments& arguments)
{
    return setRetired(session, arguments, false);
}

Outcome remove(Session& session, const Arguments& arguments)
{
    const auto kind = kindFor(session, arguments.operand(0));
    if (!kind)
        return refuse(kind.error());
    const auto removed = (*session.library())->flagKinds().remove(session.catalog(), kind->id);
    if (!removed)
        return refuse(removed.error());
    const FlagKind* now = session.catalog().flagKind(kind->id); // a built-in one is as it was
    return kindAnswer(now ? *now : *kind, session.catalog());
}

const std::vector<Verb>& verbs()
{
    const QString kind = QStringLiteral("KIND");
    static const QStringList fields{nameOption,  keyOption,    polarityOption,
                                    glyphOption, colourOption, descriptionOption};
    static const std::vector<Verb> all{
        {QStringLiteral("list"), {}, 0, 0, {}, list},
        {QStringLiteral("add"), QStringLiteral("NAME"), 1, 1, fields.mid(1), add},
        {QStringLiteral("set"), kind, 1, 1, fields, set},
        {QStringLiteral("retire"), kind, 1, 1, {}, retire},
        {QStringLiteral("restore"), kind, 1, 1, {}, restore},
        {QStringLiteral("remove"), kind, 1, 1, {}, remove}};
    return all;
}

Command command();

Outcome kinds(Session& session, const Arguments& arguments)
{
    return runVerb(session, arguments, command(), verbs());
}

Command command()
{
    return {
        QStringLiteral("kinds"),
        QStringLiteral("[%1]").arg(usageOf(verbs())),
        Cli::tr("List the kinds of flag; add, change, retire or remove your own."),
        {option(nameOption, QStringLiteral("NAME"), Cli::tr("The kind’s new name.")),
         option(keyOption, QStringLiteral("KEY"), Cli::tr("The one key that sets it; \"\" for none.")),
         option(
             polarityOption, QStringLiteral("WHICH"),
             Cli::tr("What it counts as: fault, strength or neutral; fault if not said.")),
         option(
             glyphOption, QStringLiteral("SIGN"), Cli::tr("One or two characters drawn beside the colour.")),
         option(colourOption, QStringLiteral("#RRGGBB"), Cli::tr("Its colour; \"\" for the usual one.")),
         option(descriptionOption, QStringLiteral("TEXT"), Cli::tr("What it means and what to try."))},
        0,
        -1,
        kinds};
}

} // namespace

const FlagKind* kindNamed(const Catalog& catalog, const QString& idOrName)
{
    if (const FlagKind* kind = catalog.flagKind(FlagKindId(idOrName)))
        return kind;
    const auto found = std::ranges::find_if(catalog.flagKinds, [&](const FlagKind& each) {
        return each.name.compare(idOrName, Qt::CaseInsensitive) == 0;
    });
    return found == catalog.flagKinds.end() ? nullptr : &*found;
}

std::vector<Command> kindCommands()
{
    return {command()};
}

} // namespace starling::cli
