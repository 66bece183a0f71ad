// From the words on the command line to an exit status.
#pragma once

#include <QStringList>

namespace starling::cli {

class StopSignals;

/// Finds the command, reads its arguments, runs it and prints what came of it. \param words without the
/// program's name. Returns the exit status.
[[nodiscard]] int runCommandLine(const QStringList& words, StopSignals& stopSignals);

} // namespace starling::cli
