// Marks and figures along the top of the timeline.
#pragma once

#include "review/timeline/TimeAxis.h"
#include "widgets/Theme.h"

#include <QRect>
#include <QString>

#include <vector>

class QPainter;

namespace starling {

/// One mark of a ruler.
struct RulerTick {
    double ms = 0;
    bool labelled = false;
    bool operator==(const RulerTick&) const = default;
};

/// Marks between two pixels; labelled ones are at least `labelWidth` pixels apart and at round times.
[[nodiscard]] std::vector<RulerTick>
rulerTicks(const TimeAxis& axis, double fromX, double toX, double labelWidth);

/// "2:05", or "2:05.25" where marks are finer than a second, with as many digits as tell them apart.
[[nodiscard]] QString rulerText(double ms, double stepMs);

/// The distance of labelled marks.
[[nodiscard]] double rulerStepMs(double msPerPixel, double labelWidth);

[[nodiscard]] int rulerHeight(const Theme& theme);

/// Draws what of the ruler lies in `clip`; `lane` is the whole ruler.
void paintRuler(
    QPainter& painter, const TimeAxis& axis, const QRect& lane, const QRect& clip, const Theme& theme);

} // namespace starling
