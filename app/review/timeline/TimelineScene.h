// Everything the timeline shows, in one place for those who draw it and those who answer the mouse.
#pragma once

#include "review/timeline/FlagLane.h"
#include "review/timeline/TimeAxis.h"
#include "review/timeline/TimelineContent.h"
#include "review/timeline/TimelineLanes.h"

#include <QRect>
#include <QSet>

#include <cmath>
#include <optional>
#include <vector>

namespace starling {

/// What a drag would do if it ended now.
struct TimelinePreview {
    struct Boundary {
        Milliseconds from{0};
        Milliseconds to{0};
        bool operator==(const Boundary&) const = default;
    };
    std::optional<Boundary> boundary;
    std::vector<TimelineFlag> flags; ///< as they would be
    std::optional<Span> span;
    QRect rubber;                          ///< around flags to be selected
    std::optional<Milliseconds> snappedTo; ///< what the dragged edge clings to
    bool operator==(const TimelinePreview&) const = default;
};

/// Stays in its place: the lane of flags refers to the content.
struct TimelineScene {
    explicit TimelineScene(const Theme& theme)
        : flags(theme)
    {
    }
    Q_DISABLE_COPY_MOVE(TimelineScene)

    TimelineContent content;
    TimeAxis axis;
    TimelineLanes lanes;
    FlagLane flags;
    QSet<FlagId> selected;
    std::optional<Span> span; ///< selected
    Milliseconds playhead{0};
    TimelinePreview preview;

    [[nodiscard]] double xAt(Milliseconds moment) const { return axis.xAt(double(moment.count())); }
    /// Within the take.
    [[nodiscard]] Milliseconds momentAt(double x) const
    {
        const double ms = std::clamp(axis.msAt(x), 0.0, double(content.duration.count()));
        return Milliseconds(std::llround(ms));
    }
    /// The selected stretch, or the one just being dragged out.
    [[nodiscard]] std::optional<Span> shownSpan() const { return preview.span ? preview.span : span; }
};

} // namespace starling
