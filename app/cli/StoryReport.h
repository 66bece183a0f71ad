// Stories as the command line shows them.
#pragma once

#include "cli/Session.h"
#include "exchange/StoryFile.h"
#include "story/Story.h"

namespace starling::cli {

/// The words of every question there is, retired ones too.
[[nodiscard]] tl::expected<QuestionTexts, Failure> questionTexts(Session& session);

/// One story whole: JSON, or Markdown for people.
[[nodiscard]] Outcome storyOutcome(Session& session, const StoryId& id);
/// A list of whole stories.
[[nodiscard]] Outcome storiesOutcome(Session& session, const std::vector<Story>& stories);

} // namespace starling::cli
