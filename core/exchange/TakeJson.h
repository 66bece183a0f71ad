// Takes and reports as the JSON of the command line (docs/CLI.md).
#pragma once

#include "answer/Allocation.h"
#include "answer/Take.h"
#include "catalog/Catalog.h"
#include "progress/Progress.h"

#include <QJsonObject>

namespace starling {

/// Times are integer milliseconds, unknown is null.
[[nodiscard]] QJsonObject takeToJson(const Take& take, const Catalog& catalog, const LengthSettings& lengths);
/// The same where the take's framework and the limits of its length are known already.
[[nodiscard]] QJsonObject takeToJson(const Take& take, const Framework& framework, const LengthRules& rules);
[[nodiscard]] QJsonObject frameworkToJson(const Framework& framework);
[[nodiscard]] QJsonObject questionToJson(const Question& question);
[[nodiscard]] QJsonObject progressToJson(const ProgressReport& report);

} // namespace starling
