#include "stories/StoryPart.h"

namespace starling {

QString StoryPart::summary(const Story&) const
{
    return {};
}

QString StoryPart::cue(const Story& story, const QString& field) const
{
    const StoryTemplate* start = kit().find(story.basis);
    if (!start)
        return {};
    for (const auto& [name, sentence] : start->cues) {
        if (name == field)
            return sentence;
    }
    return {};
}

} // namespace starling
