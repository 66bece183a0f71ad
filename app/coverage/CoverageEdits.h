// Mappings, synonyms and advertisements as edits that can be undone.
#pragma once

#include "library/QuestionStore.h"
#include "library/StoryStore.h"
#include "widgets/EditStack.h"

#include <optional>

namespace starling {

/// Every edit is in the library when the call returns; false when the library refused, which failed() tells.
/// Lives in the library's thread.
class CoverageEdits : public EditStack {
    Q_OBJECT

public:
    /// Both outlive it.
    CoverageEdits(StoryStore& stories, QuestionStore& questions, QObject* parent = nullptr);

    /// Maps the story to the question with this emphasis; none: takes the mapping away.
    bool setUse(const StoryId& story, const QuestionId& question, const std::optional<QString>& emphasis);
    bool setSynonyms(const std::vector<QStringList>& groups);
    bool setAdvert(const QuestionSetId& set, const QString& advert);

private:
    /// One mapping and its place among the story's.
    struct Place {
        std::optional<StoryUse> use;
        size_t at = 0;
    };

    Expected<void> put(const StoryId& story, const QuestionId& question, const Place& place);
    Expected<void> putAdvert(const QuestionSetId& set, const QString& advert);
    bool refuse(const Error& error);

    StoryStore& m_stories;
    QuestionStore& m_questions;
};

} // namespace starling
