// How questions' sets are called wherever they are listed.
#pragma once

#include <QString>

namespace starling {

/// The name of a built-in set ("ml") or of "own", in the user's language; the set itself when it is unknown.
[[nodiscard]] QString questionSetName(const QString& set);

} // namespace starling
