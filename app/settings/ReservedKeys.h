// The keys that a kind of flag cannot have, because the review page means something else by them.
#pragma once

#include <QString>

#include <vector>

namespace starling {

struct ReservedKey {
    QString key;  ///< one character, upper case
    QString does; ///< what the page does on it, as F1 says it
};

/// Every key of one character that the review page binds through ReviewKeys::add(), with or without Shift.
/// Whoever binds another one adds it here; a test of the page compares.
[[nodiscard]] std::vector<ReservedKey> reservedKeys();

/// Why a kind of flag cannot have this key; empty: it can. \param key as a FlagKind has it, in any case
[[nodiscard]] QString reservedKeyProblem(const QString& key);

} // namespace starling
