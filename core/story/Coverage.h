// Which stories answer which questions, and what is missing.
#pragma once

#include "story/Question.h"
#include "story/Story.h"
#include "story/StoryKit.h"

#include <vector>

namespace starling {

/// Settings of what a good bank is. Source: the interview-preparation guides behind the design; they differ
/// among themselves, so the user may change them.
struct CoverageLimits {
    CountRange bankSize{7, 10};
    int storiesPerQuestion = 2;         ///< each question wants this many at least
    CountRange questionsPerStory{3, 4}; ///< fewer: the story is narrow; more: it is overused
    bool operator==(const CoverageLimits&) const = default;
};

struct CategoryCount {
    QString category; ///< id of a BankCategory
    int stories = 0;
    CountRange target;
    bool operator==(const CategoryCount&) const = default;
};

/// One thing that is missing or too much, named as a next step.
struct CoverageGap {
    enum class Kind {
        BankSmall,
        BankLarge,
        CategoryShort,
        CategoryOver,
        QuestionShort,
        StoryNarrow,
        StoryOverused
    };
    Kind kind = Kind::QuestionShort;
    QuestionId question; ///< of QuestionShort
    StoryId story;       ///< of StoryNarrow, StoryOverused
    QString category;    ///< of CategoryShort, CategoryOver
    int count = 0;       ///< how many there are
    int wanted = 0;      ///< how many there should be at least, or at most
    QString sentence;    ///< the next step in the user's language
    bool operator==(const CoverageGap&) const = default;
};

/// Rows are stories, columns questions, both in the order given. A use counts, for its story and for its
/// question, when the question is a column; uses of direct, retired or unknown questions count for nothing.
/// So the sum of questionsOfStory is the sum of storiesOfQuestion, and the number of cells in use.
struct CoverageReport {
    std::vector<StoryId> stories;
    std::vector<QuestionId> questions;      ///< those that want stories and are not retired
    std::vector<int> questionsOfStory;      ///< by row
    std::vector<int> storiesOfQuestion;     ///< by column
    std::vector<CategoryCount> composition; ///< in the kit's order
    /// The most useful step first: what is missing altogether (bank, categories, then questions), then
    /// stories to map, then what is too much; within a kind, the largest lack first, else in the order given.
    std::vector<CoverageGap> gaps;
    bool operator==(const CoverageReport&) const = default;
};

/// Stories in the trash are left out. `questions` may hold retired and direct ones; they are left out too.
/// Pass every question there is: a view of some of them picks its columns from the report. A story counts
/// once for a category, and for every category it belongs to. No id may occur twice. 30 stories × 60
/// questions take well under a millisecond.
[[nodiscard]] CoverageReport coverage(
    const std::vector<Story>& stories, const std::vector<Question>& questions, const StoryKit& kit,
    const CoverageLimits& limits = {});

/// "bank-small", "bank-large", "category-short", "category-over", "question-short", "story-narrow",
/// "story-overused"
[[nodiscard]] QString toText(CoverageGap::Kind kind);

} // namespace starling
