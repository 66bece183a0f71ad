// questions sets
#pragma once

#include "cli/Arguments.h"
#include "cli/Command.h"

namespace starling::cli {

/// The options of `questions sets`, and their names.
[[nodiscard]] QList<QCommandLineOption> setOptions();
[[nodiscard]] QStringList setOptionNames();

/// \param arguments the operands behind "sets"
[[nodiscard]] Outcome questionSets(Session& session, const Arguments& arguments);

} // namespace starling::cli
