// Where the lanes of the timeline lie.
#pragma once

#include <QRect>
#include <QSize>

namespace starling {

class Theme;
struct TimelineContent;

/// From the top. Suggestions and words are empty where there are none.
struct TimelineLanes {
    QRect ruler;
    QRect segments;
    QRect waveform;
    QRect flags;
    QRect suggestions;
    QRect words;

    [[nodiscard]] int width() const { return ruler.width(); }
    /// The first row below the lanes.
    [[nodiscard]] int end() const { return words.top() + words.height(); }
    bool operator==(const TimelineLanes&) const = default;

    /// The waveform takes what the others leave.
    [[nodiscard]] static TimelineLanes
    laidOut(const TimelineContent& content, const Theme& theme, const QSize& size);
    /// Of all lanes but the waveform.
    [[nodiscard]] static int fixedHeight(const TimelineContent& content, const Theme& theme);
};

} // namespace starling
