#include "cli/Verbs.h"

#include <algorithm>

namespace starling::cli {

Outcome
runVerb(Session& session, const Arguments& arguments, const Command& command, const std::vector<Verb>& verbs)
{
    const auto wrongUsage = [&](const QString& operands) {
        return refuse(
            Status::WrongUsage,
            Cli::tr("Usage: %1").arg(QStringLiteral("starling-cli %1 %2").arg(command.name, operands)));
    };
    const QString name = arguments.operands().value(0, verbs.front().name);
    const auto verb =
        std::find_if(verbs.begin(), verbs.end(), [&](const Verb& each) { return each.name == name; });
    if (verb == verbs.end())
        return wrongUsage(usageOf(verbs));
    const Arguments rest = arguments.withoutFirst();
    const qsizetype count = rest.operands().size();
    const QString usage = QStringLiteral("%1 %2").arg(verb->name, verb->operands).trimmed();
    if (count < verb->fewest || (verb->most >= 0 && count > verb->most))
        return wrongUsage(usage);
    for (const QCommandLineOption& each : command.options) {
        const QString option = each.names().constFirst();
        if (arguments.has(option) && !verb->options.contains(option)) {
            return refuse(
                Status::WrongUsage,
                Cli::tr("--%1 does not go with “%2 %3”.").arg(option, command.name, verb->name));
        }
    }
    return verb->run(session, rest);
}

QString usageOf(const std::vector<Verb>& verbs)
{
    QStringList all;
    for (const Verb& each : verbs)
        all << QStringLiteral("%1 %2").arg(each.name, each.operands).trimmed();
    return all.join(QStringLiteral(" | "));
}

} // namespace starling::cli
