// The lane of flags below the waveform.
#pragma once

#include "review/timeline/TimeAxis.h"
#include "review/timeline/TimelineContent.h"
#include "widgets/Theme.h"

#include <QRect>

#include <vector>

class QPainter;

namespace starling {

/// Places a badge for every flag at its moment, in a second row where two would cover each other, and draws
/// them. Faults are square, strengths round; each bears its glyph.
class FlagLane {
public:
    static constexpr int rows = 2;

    explicit FlagLane(const Theme& theme);

    /// Places the badges anew; cheap enough for every step of a zoom. `lane` is in the canvas's pixels.
    void layOut(const std::vector<TimelineFlag>& flags, const TimeAxis& axis, const QRect& lane);
    void setSelected(const FlagId& flag) { m_selected = flag; }

    [[nodiscard]] static int heightFor(const Theme& theme);
    /// The flag whose badge is at a pixel, the one drawn last first; nullptr: none.
    [[nodiscard]] const TimelineFlag* flagAt(const QPoint& pixel) const;
    /// All that changes when this flag's look changes; empty when it is not placed.
    [[nodiscard]] QRect extentOf(const FlagId& flag) const;

    /// \param waveform where stems rise into
    void paint(QPainter& painter, const QRect& waveform, const QRect& clip) const;

private:
    struct Badge {
        TimelineFlag flag;
        QRect box;
        QRect extent; ///< the badge and the line of its span
        int x = 0;    ///< of the moment
    };

    void paintBadge(QPainter& painter, const Badge& badge, const QRect& waveform) const;

    const Theme& m_theme;
    std::vector<Badge> m_badges;
    FlagId m_selected;
};

} // namespace starling
