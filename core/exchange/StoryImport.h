// Stories from files into the library: first what would happen, then, with the conflicts decided, all at
// once.
#pragma once

#include "catalog/Catalog.h"
#include "exchange/StoryFile.h"
#include "library/Library.h"

#include <optional>
#include <vector>

namespace starling {

/// The library's story and the file's, which have one id and differ, or of which mine is in the trash.
struct StoryConflict {
    Story mine;
    Story theirs;
    QStringList fields; ///< names of those that differ, as differences(); fieldLabel() says them
    bool operator==(const StoryConflict&) const = default;
};

/// KeepBoth: theirs becomes a story of its own, with "(imported)" behind its title. TakeTheirs brings a story
/// back from the trash.
enum class ConflictChoice { KeepMine, TakeTheirs, KeepBoth };

/// "keep", "replace", "both"
[[nodiscard]] std::optional<ConflictChoice> conflictChoiceFromString(const QString& text);

/// What taking in a file would mean for the library as it is.
struct StoryImportPlan {
    StoryFile file;                       ///< what it was made from
    std::vector<Story> added;             ///< new here; without a time of creation when the file has none
    std::vector<Story> same;              ///< here already, exactly so or as a copy kept beside ours
    std::vector<StoryConflict> conflicts; ///< to be decided
    std::vector<Question> questions;      ///< that the file's stories answer and nobody here has asked yet
    bool operator==(const StoryImportPlan&) const = default;
};

/// What came of it.
struct StoryImportCounts {
    int added = 0;
    int same = 0;
    int kept = 0;     ///< conflicts in which mine stayed
    int replaced = 0; ///< conflicts in which theirs took its place
    int copied = 0;   ///< conflicts in which both stayed
    int questions = 0;
    bool operator==(const StoryImportCounts&) const = default;
};

/// Compares with the library; changes nothing. Names of frameworks and segments that a person wrote become
/// ids; questions given by their words are those of the library with the same words. In the library's thread.
[[nodiscard]] Expected<StoryImportPlan>
planStoryImport(const StoryFile& file, Library& library, const Catalog& catalog);

/// Carries a plan out in one transaction. The same file planned again then has nothing new in it, and only
/// the conflicts in which mine was kept. \param choices one for each conflict, in their order \param now when
/// stories without a time of creation count as made. Errors: InvalidInput (the library has changed since the
/// plan), the stores'; nothing is changed then.
[[nodiscard]] Expected<StoryImportCounts> applyStoryImport(
    const StoryImportPlan& plan, const std::vector<ConflictChoice>& choices, Library& library,
    const Catalog& catalog, const QDateTime& now);

} // namespace starling
