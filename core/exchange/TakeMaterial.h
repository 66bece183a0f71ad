// Everything that a file about a take is made from, as one value.
#pragma once

#include "answer/Take.h"
#include "catalog/Catalog.h"

#include <QString>

#include <vector>

namespace starling {

class Library;

/// Gathered in the library's thread and handed to a job, which needs nothing else then.
struct TakeMaterial {
    Take take;
    Framework framework;         ///< the take's, or the default one
    LengthRules rules;           ///< by which its length is judged
    std::vector<FlagKind> kinds; ///< those with names; a flag of another kind is shown by its kind's id
    QString story;               ///< its title; empty: none
    QString soundFile;           ///< empty: the sound is missing
    QString peaksFile;           ///< where the outline of the sound is kept; it need not exist

    /// The segment's name, or its id where the framework does not know it.
    [[nodiscard]] QString segmentName(const SegmentId& id) const;
    /// The kind with this id, or nullptr. The pointer lives as long as this value.
    [[nodiscard]] const FlagKind* kind(const FlagKindId& id) const;
    /// The kind's name, or its id.
    [[nodiscard]] QString kindName(const FlagKindId& id) const;
    /// What stands for the kind in labels: its id, or the name of one of the user's own, whose id tells a
    /// reader nothing; the id all the same where the name would be read as something else.
    [[nodiscard]] QString labelWord(const FlagKindId& id) const;
};

/// What the library knows about a take. A story or kinds that cannot be read are left out: the take itself is
/// there, and its file is worth more without a title than not at all.
[[nodiscard]] TakeMaterial
materialOf(const Take& take, Library& library, const Catalog& catalog, const LengthSettings& lengths);

} // namespace starling
