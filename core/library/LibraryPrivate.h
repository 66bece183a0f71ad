// What the files that make up Library share. Nobody else includes this.
#pragma once

#include "library/Library.h"
#include "library/LibraryOpening.h"

namespace starling {

class Library::Private {
public:
    [[nodiscard]] QSqlDatabase& database() { return hold.connection->database(); }

    LibraryFolder folder;
    std::vector<Migration> migrations;
    LibraryHold hold; ///< before the stores, which refer to its connection
    std::unique_ptr<TakeStore> takes;
    std::unique_ptr<ReviewStore> reviews;
    std::unique_ptr<FlagKindStore> flagKinds;
    std::unique_ptr<QuestionStore> questions;
    std::unique_ptr<StoryStore> stories;
};

} // namespace starling
