// The takes of the list, held in memory so that searching answers at every key.
#pragma once

#include "library/TakeStore.h"
#include "story/Story.h"

#include <vector>

namespace starling {

/// Reads the library once and answers queries as TakeStore::find() would. Window's thread.
class TakeShelf {
public:
    /// \param trash whether to hold the takes in the trash instead of those outside it
    [[nodiscard]] Expected<void>
    load(const TakeStore& store, const std::vector<StoryTitle>& stories, bool trash);
    /// Newest first. `query.trash` is not looked at.
    [[nodiscard]] std::vector<Take> find(const TakeQuery& query) const;

private:
    struct Entry {
        Take take;
        QString text; ///< what a search looks at, folded
    };
    std::vector<Entry> m_entries;
};

} // namespace starling
