// Segments, dropouts and limits of the timeline.
#pragma once

#include "review/timeline/TimeAxis.h"
#include "review/timeline/TimelineContent.h"
#include "widgets/Theme.h"

#include <QCoreApplication>
#include <QRect>

class QPainter;

namespace starling {

/// Where the lanes of the timeline lie, from the top.
struct TimelineLanes {
    QRect ruler;
    QRect segments;
    QRect waveform;
    QRect flags;

    [[nodiscard]] int width() const { return ruler.width(); }
};

/// `front` over `ground` at a share of 0–1, opaque: what is drawn often is mixed once instead of blended each
/// time, which is many times faster.
[[nodiscard]] QColor mixed(const QColor& front, const QColor& ground, double share);
/// What lies behind everything past the cap.
[[nodiscard]] QColor overCapGround(const Theme& theme);

/// Draws what of them lies in a clip. Lives for one paint.
class LanePainter {
    Q_DECLARE_TR_FUNCTIONS(starling::LanePainter)

public:
    LanePainter(
        const TimelineContent& content, const TimeAxis& axis, const TimelineLanes& lanes, const Theme& theme);

    void paintGround(QPainter& painter, const QRect& clip) const;
    void paintSegments(QPainter& painter, const QRect& clip) const;
    /// Hatched over the waveform, at least three pixels wide.
    void paintDropouts(QPainter& painter, const QRect& clip) const;
    /// The halfway mark and the cap.
    void paintLimits(QPainter& painter) const;

private:
    void paintLimit(QPainter& painter, Milliseconds at, const QString& label, const QColor& colour) const;
    [[nodiscard]] double xAt(Milliseconds moment) const { return m_axis.xAt(double(moment.count())); }

    const TimelineContent& m_content;
    const TimeAxis& m_axis;
    const TimelineLanes& m_lanes;
    const Theme& m_theme;
};

} // namespace starling
