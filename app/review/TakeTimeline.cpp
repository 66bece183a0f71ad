#include "review/TakeTimeline.h"

namespace starling {

namespace {

constexpr const char* unknownColour = "#808080";

TimelineSegment shown(const Segment& segment, const Framework& framework)
{
    if (const SegmentTemplate* known = framework.find(segment.id))
        return {segment.span, known->name, known->letter, QColor(known->colour)};
    return {
        segment.span, segment.id.toString(), segment.id.toString().left(1).toUpper(),
        QColor(QLatin1String(unknownColour))};
}

TimelineFlag shown(const Flag& flag, const Catalog& catalog)
{
    const FlagKind* kind = catalog.flagKind(flag.kind);
    if (!kind)
        return {flag.id, flag.span, QStringLiteral("•"), FlagPolarity::Neutral, QColor()};
    return {
        flag.id, flag.span, kind->glyph, kind->polarity,
        kind->colour.isEmpty() ? QColor() : QColor(kind->colour)};
}

} // namespace

TimelineContent
timelineOf(const Take& take, const Framework& framework, const LengthRules& rules, const Catalog& catalog)
{
    TimelineContent content;
    content.duration = take.duration;
    for (const Segment& segment : take.track.segments(take.duration))
        content.segments.push_back(shown(segment, framework));
    for (const Flag& flag : take.flags)
        content.flags.push_back(shown(flag, catalog));
    content.dropouts = take.dropouts;
    content.cap = rules.cap;
    if (rules.halfwayMark < rules.cap)
        content.halfway = rules.halfwayMark;
    return content;
}

} // namespace starling
