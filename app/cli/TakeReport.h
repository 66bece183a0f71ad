// Takes as the command line shows them.
#pragma once

#include "answer/Take.h"
#include "cli/Session.h"

namespace starling::cli {

/// One take, whole.
[[nodiscard]] Answer takeAnswer(const Session& session, const Take& take);
/// A list of takes.
[[nodiscard]] Answer takesAnswer(const Session& session, const std::vector<Take>& takes);
/// The take as the library has it now.
[[nodiscard]] Outcome takeOutcome(Session& session, const TakeId& take);

/// "2:41"
[[nodiscard]] QString clockText(Milliseconds time);

} // namespace starling::cli
