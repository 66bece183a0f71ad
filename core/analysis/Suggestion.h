// Something a machine noticed in a take.
#pragma once

#include "base/Id.h"
#include "base/Span.h"

#include <QString>

namespace starling {

/// A flag that might be set. It counts for nothing until a person has accepted it.
struct Suggestion {
    FlagKindId kind;
    Span span;
    QString reason; ///< one sentence, with the figure that it rests on
    bool operator==(const Suggestion&) const = default;
};

} // namespace starling
