// The lanes above and below the waveform, kept as pictures.
#pragma once

#include "review/timeline/LanePainter.h"
#include "review/timeline/TimelineScene.h"
#include "widgets/Theme.h"

#include <QImage>

class QPainter;

namespace starling {

/// Ruler and segments above, flags, suggestions and words below: they change when the view or the take does,
/// not while it plays, so that a frame only copies them.
class TimelineStrips {
public:
    explicit TimelineStrips(const Theme& theme);

    /// Something they show has changed.
    void invalidate() { m_valid = false; }
    /// After other words were given or the theme changed.
    void forgetTexts();

    void paint(QPainter& painter, const QRect& clip, TimelineScene& scene, double ratio);

private:
    void draw(TimelineScene& scene, double ratio);
    static void
    copy(QPainter& painter, const QRect& clip, const QRect& place, const QImage& picture, double ratio);

    const Theme& m_theme;
    LanePainter m_lanes;
    QImage m_upper;
    QImage m_lower;
    bool m_valid = false;
    double m_ratio = 0;
};

} // namespace starling
