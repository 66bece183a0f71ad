// stories import, export
#pragma once

#include "cli/Verbs.h"

namespace starling::cli {

[[nodiscard]] std::vector<Verb> storyFileVerbs();
[[nodiscard]] QList<QCommandLineOption> storyFileOptions();

} // namespace starling::cli
