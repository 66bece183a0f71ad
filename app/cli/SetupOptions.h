// What a take is about: the options that record and import share.
#pragma once

#include "answer/Take.h"
#include "cli/Arguments.h"
#include "cli/Session.h"

namespace starling::cli {

/// --question, --ask, --story, --framework, --depth
[[nodiscard]] QList<QCommandLineOption> setupOptions();

/// Failures: an id that nothing has, a depth that does not exist.
[[nodiscard]] tl::expected<TakeSetup, Failure> readSetup(Session& session, const Arguments& arguments);

} // namespace starling::cli
