#include "story/Story.h"

#include <algorithm>

namespace starling {

const StoryUse* Story::use(const QuestionId& question) const
{
    const auto found = std::find_if(
        uses.begin(), uses.end(), [&](const StoryUse& each) { return each.question == question; });
    return found == uses.end() ? nullptr : &*found;
}

QStringList Story::bullets(const SegmentId& segment) const
{
    QStringList result;
    for (const SpineBullet& each : spine) {
        if (each.segment == segment)
            result << each.text;
    }
    return result;
}

} // namespace starling
