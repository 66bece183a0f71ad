// Which flags of a take are shown.
#pragma once

#include "catalog/Catalog.h"

#include <QString>

#include <optional>

namespace starling {

/// What the listener has narrowed the list to. Everything that is set has to be true of a flag.
struct FlagFilter {
    FlagKindId kind; ///< null: any
    std::optional<FlagPolarity> polarity;
    std::optional<FlagSource> source;
    bool withNote = false;
    QString text; ///< in the note or the kind's name, case aside; words in any order

    [[nodiscard]] bool isNarrowing() const { return *this != FlagFilter{}; }
    /// \param kind of the flag; nullptr where the catalogue does not know it: it is neutral then and goes by
    /// its id
    [[nodiscard]] bool matches(const Flag& flag, const FlagKind* kind) const;
    bool operator==(const FlagFilter&) const = default;
};

} // namespace starling
