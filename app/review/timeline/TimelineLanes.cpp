#include "review/timeline/TimelineLanes.h"

#include "review/timeline/FlagLane.h"
#include "review/timeline/LanePainter.h"
#include "review/timeline/TimeRuler.h"

#include <algorithm>

namespace starling {

namespace {

int suggestionsHeight(const TimelineContent& content, const Theme& theme)
{
    return content.suggestions.empty() ? 0 : LanePainter::suggestionsHeight(theme);
}

int wordsHeight(const TimelineContent& content, const Theme& theme)
{
    return content.words.empty() ? 0 : LanePainter::wordsHeight(theme);
}

} // namespace

int TimelineLanes::fixedHeight(const TimelineContent& content, const Theme& theme)
{
    return rulerHeight(theme) + LanePainter::segmentsHeight(theme) + FlagLane::heightFor(theme)
           + suggestionsHeight(content, theme) + wordsHeight(content, theme);
}

TimelineLanes TimelineLanes::laidOut(const TimelineContent& content, const Theme& theme, const QSize& size)
{
    TimelineLanes lanes;
    int top = 0;
    const auto place = [&](int height) {
        const QRect lane(0, top, size.width(), height);
        top += height;
        return lane;
    };
    lanes.ruler = place(rulerHeight(theme));
    lanes.segments = place(LanePainter::segmentsHeight(theme));
    lanes.waveform = place(std::max(0, size.height() - fixedHeight(content, theme)));
    lanes.flags = place(FlagLane::heightFor(theme));
    lanes.suggestions = place(suggestionsHeight(content, theme));
    lanes.words = place(wordsHeight(content, theme));
    return lanes;
}

} // namespace starling
