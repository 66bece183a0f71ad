// The lane of flags below the waveform.
#pragma once

#include "review/timeline/TimeAxis.h"
#include "review/timeline/TimelineContent.h"
#include "widgets/Theme.h"

#include <QFont>
#include <QPixmap>
#include <QRect>
#include <QSet>

#include <map>
#include <utility>
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
    void setSelected(const QSet<FlagId>& flags) { m_selected = flags; }

    [[nodiscard]] static int heightFor(const Theme& theme);
    /// The flag whose badge is at a pixel, the one drawn last first; nullptr: none.
    [[nodiscard]] const TimelineFlag* flagAt(const QPoint& pixel) const;
    /// All that changes when this flag's look changes; empty when it is not placed.
    [[nodiscard]] QRect extentOf(const FlagId& flag) const;

    /// A line from a flag's badge up through the waveform; the selected flag's is not among them.
    struct Stem {
        int x = 0;
        QRgb colour = 0;
    };
    [[nodiscard]] std::vector<Stem> stems(const QRect& clip) const;
    static constexpr double stemShare = 0.55; ///< opacity

    /// \param waveform where stems rise into
    /// \param stemTop first row where they are still to be drawn, but for the selected flag's
    void paint(QPainter& painter, const QRect& waveform, int stemTop, const QRect& clip);

private:
    struct Badge {
        TimelineFlag flag;
        QRect box;
        QRect extent; ///< the badge and the line of its span
        int x = 0;    ///< of the moment
    };

    /// What a picture of a badge depends on beside its glyph and polarity.
    struct Look {
        ThemeColours colours;
        QFont font;
        int size = 0;
        double ratio = 0;
        bool operator==(const Look&) const = default;
    };

    void paintStem(QPainter& painter, const Badge& badge, int top, QColor stem) const;
    void paintSelected(QPainter& painter, const Badge& badge, const QRect& waveform) const;
    [[nodiscard]] const QPixmap& picture(const TimelineFlag& flag);

    const Theme& m_theme;
    Look m_look;
    std::map<std::pair<QString, FlagPolarity>, QPixmap> m_pictures; ///< smooth edges are slow to draw
    std::vector<Badge> m_badges;
    QSet<FlagId> m_selected;
};

} // namespace starling
