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
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

class QPainter;

namespace starling {

/// One badge of the lane: a flag, or several that lie too close to be told apart.
struct FlagItem {
    size_t first = 0; ///< flags [first, last)
    size_t last = 0;
    QRect box;
    int x = 0;     ///< of the first one's moment
    int endX = 0;  ///< of a single flag's end
    int look = -1; ///< index of what the flags look like; −1: they differ
    bool selected = false;

    [[nodiscard]] size_t count() const { return last - first; }
    [[nodiscard]] bool isSingle() const { return count() == 1; }
    bool operator==(const FlagItem&) const = default;
};

/// What of the lane lies under the mouse.
struct FlagHit {
    size_t first = 0; ///< flags [first, last); more than one under a badge that counts
    size_t last = 0;
    bool end = false; ///< the end that can be dragged, not the badge
};

/// Places a badge for every flag at its moment, in a second row where two would cover each other; where even
/// that has no room, one badge counts them. Places do not change when the view is scrolled. Faults are
/// square, strengths round, the rest in between; each bears its glyph. Work grows with what is visible, not
/// with the number of flags.
class FlagLane {
public:
    static constexpr int rows = 2;
    static constexpr double stemShare = 0.55; ///< opacity of a stem that is not selected

    explicit FlagLane(const Theme& theme);

    /// \param flags by start; stay where they are until the next call
    void setFlags(const std::vector<TimelineFlag>& flags);
    void setSelected(const QSet<FlagId>& selected);
    /// `lane` is in the canvas's pixels.
    void layOut(const TimeAxis& axis, const QRect& lane);
    /// After a change of colours or fonts.
    void forgetPictures() { m_pictures.clear(); }

    [[nodiscard]] static int heightFor(const Theme& theme);
    /// Those visible, by moment; flags that began long before the view and reach into it come first.
    [[nodiscard]] const std::vector<FlagItem>& items() const { return m_items; }
    [[nodiscard]] std::optional<FlagHit> hitAt(const QPoint& pixel) const;
    /// Indexes [first, last) of the flags that begin in a stretch.
    [[nodiscard]] std::pair<size_t, size_t> flagsIn(const Span& span) const;
    /// The colour of a badge and its stem.
    [[nodiscard]] QColor colourOf(const FlagItem& item) const;

    void paint(QPainter& painter);
    /// Flags that are being dragged, where they would go.
    void paintGhosts(
        QPainter& painter, const std::vector<TimelineFlag>& ghosts, const TimeAxis& axis,
        const QRect& lane) const;

private:
    struct Look {
        QString glyph;
        FlagPolarity polarity = FlagPolarity::Fault;
        QColor colour;
        bool operator==(const Look&) const = default;
    };
    /// What a picture of a badge depends on.
    struct Picture {
        int look = -1;
        int count = 1; ///< one more than can be shown stands for all above
        bool selected = false;
        bool operator<(const Picture& other) const
        {
            return std::tie(look, count, selected) < std::tie(other.look, other.count, other.selected);
        }
    };

    [[nodiscard]] qint64 columnOf(size_t flag, double msPerPixel) const;
    void
    layOutBlock(qint64 block, const TimeAxis& axis, const QRect& lane, std::vector<FlagItem>& items) const;
    void layOutEarlier(qint64 firstBlock, const TimeAxis& axis, const QRect& lane);
    [[nodiscard]] FlagItem itemOf(size_t first, size_t last, const QRect& box, const TimeAxis& axis) const;
    void paintLine(QPainter& painter, const FlagItem& item) const;
    [[nodiscard]] const QPixmap& picture(const FlagItem& item, double ratio);
    void drawBadge(QPainter& painter, const QRect& box, const FlagItem& item) const;
    [[nodiscard]] QColor colourOf(const Look& look) const;

    const Theme& m_theme;
    const std::vector<TimelineFlag>* m_flags;
    QSet<FlagId> m_selected;
    std::vector<char> m_isSelected; ///< one for each flag
    std::vector<int> m_lookOf;      ///< one for each flag
    std::vector<Look> m_looks;
    std::vector<size_t> m_spans;           ///< flags that are no points
    std::vector<Milliseconds> m_latestEnd; ///< of m_spans up to here
    std::vector<FlagItem> m_items;
    std::vector<FlagItem> m_block;         ///< reused
    int m_size = 0;                        ///< of a badge
    int m_top = 0;                         ///< of the lane
    double m_ratio = 0;                    ///< of the pictures
    std::map<Picture, QPixmap> m_pictures; ///< smooth edges are slow to draw
};

} // namespace starling
