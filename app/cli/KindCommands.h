// Naming a kind of flag on the command line.
#pragma once

#include "catalog/Catalog.h"

namespace starling::cli {

/// The kind with this id, or else with this name, case aside; nullptr: none.
[[nodiscard]] const FlagKind* kindNamed(const Catalog& catalog, const QString& idOrName);

} // namespace starling::cli
