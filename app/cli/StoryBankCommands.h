// stories coverage, readiness, words
#pragma once

#include "cli/Verbs.h"

namespace starling::cli {

[[nodiscard]] std::vector<Verb> storyBankVerbs();

} // namespace starling::cli
