// What the timeline shows beside the sound itself.
#pragma once

#include "answer/Flag.h"
#include "base/Span.h"

#include <QColor>
#include <QString>

#include <optional>
#include <vector>

namespace starling {

struct TimelineSegment {
    Span span;
    QString name;
    QString letter;
    QColor colour;
    bool operator==(const TimelineSegment&) const = default;
};

struct TimelineFlag {
    FlagId id;
    Span span;
    QString glyph;
    QString text; ///< kind, moment and note, for the tool tip
    FlagPolarity polarity = FlagPolarity::Fault;
    bool operator==(const TimelineFlag&) const = default;
};

/// Everything in words and colours, so that drawing needs no catalogue.
struct TimelineContent {
    Milliseconds duration{0};
    std::vector<TimelineSegment> segments;
    std::vector<TimelineFlag> flags; ///< by start
    std::vector<Span> dropouts;
    std::optional<Milliseconds> halfway;
    std::optional<Milliseconds> cap;
    bool operator==(const TimelineContent&) const = default;
};

} // namespace starling
