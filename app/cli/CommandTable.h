// All commands of starling-cli.
#pragma once

#include "cli/Command.h"

namespace starling::cli {

// Each group has a file of its own.
[[nodiscard]] std::vector<Command> doctorCommands();
[[nodiscard]] std::vector<Command> catalogCommands();
[[nodiscard]] std::vector<Command> questionCommands();
[[nodiscard]] std::vector<Command> kindCommands();
[[nodiscard]] std::vector<Command> storyCommands();
[[nodiscard]] std::vector<Command> recordCommands();
[[nodiscard]] std::vector<Command> importCommands();
[[nodiscard]] std::vector<Command> takeCommands();
[[nodiscard]] std::vector<Command> editCommands();
[[nodiscard]] std::vector<Command> exportCommands();
[[nodiscard]] std::vector<Command> progressCommands();
[[nodiscard]] std::vector<Command> libraryCommands();

/// In the order help shows them.
[[nodiscard]] std::vector<Command> allCommands();

/// --library, --json, --quiet, --help, --version.
[[nodiscard]] QList<QCommandLineOption> globalOptions();

/// The page of `starling-cli --help`.
[[nodiscard]] QString helpText(const std::vector<Command>& commands);
/// The page of `starling-cli COMMAND --help`.
[[nodiscard]] QString helpText(const Command& command);

} // namespace starling::cli
