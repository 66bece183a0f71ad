// Commands that have verbs of their own: "stories add TITLE".
#pragma once

#include "cli/Arguments.h"
#include "cli/Command.h"

namespace starling::cli {

/// One line of a command's table of verbs.
struct Verb {
    QString name;
    QString operands;    ///< as usage shows them
    int fewest = 0;      ///< operands behind the verb
    int most = 0;        ///< -1: any number
    QStringList options; ///< names of those that go with it
    Outcome (*run)(Session& session, const Arguments& arguments) = nullptr; ///< without the verb
};

/// Runs the verb that the first operand names, the first of the table when there is no operand. Wrong usage:
/// an unknown verb, too few or too many operands, an option that goes with another verb.
[[nodiscard]] Outcome
runVerb(Session& session, const Arguments& arguments, const Command& command, const std::vector<Verb>& verbs);

/// "list | show ID | …", what usage shows for the command's operands.
[[nodiscard]] QString usageOf(const std::vector<Verb>& verbs);

} // namespace starling::cli
