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
    FlagPolarity polarity = FlagPolarity::Fault;
    QColor colour; ///< of the kind; not valid: of its polarity
    bool operator==(const TimelineFlag&) const = default;
};

/// One word of a transcript.
struct TimelineWord {
    Span span;
    QString text;
    bool operator==(const TimelineWord&) const = default;
};

/// Something suggested and not answered yet; only there once the listener has uncovered them.
struct TimelineSuggestion {
    Span span;
    QString glyph;
    QString text; ///< for the tool tip
    bool operator==(const TimelineSuggestion&) const = default;
};

/// Everything in words and colours, so that drawing needs no catalogue.
struct TimelineContent {
    Milliseconds duration{0};
    std::vector<TimelineSegment> segments;
    std::vector<TimelineFlag> flags; ///< by start
    std::vector<Span> dropouts;
    std::vector<Span> pauses;                    ///< shaded; by start
    std::vector<TimelineWord> words;             ///< by start; empty: there is no lane of words
    std::vector<TimelineSuggestion> suggestions; ///< by start
    std::optional<Span> loop;                    ///< what playing repeats
    std::optional<Milliseconds> halfway;
    std::optional<Milliseconds> cap;
    bool operator==(const TimelineContent&) const = default;
};

} // namespace starling
