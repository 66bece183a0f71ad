// Draws a waveform, one column a device pixel.
#pragma once

#include "review/timeline/Waveform.h"

#include <QColor>

class QPainter;

namespace starling {

/// What a waveform looks like. Everything a cached picture of it depends on but the sound itself.
struct WaveformLook {
    double framesPerColumn = 256; ///< > 0
    int height = 0;               ///< device pixels
    QColor outer;                 ///< from the lowest to the highest sample
    QColor inner;                 ///< the rms about the middle, in front
    QColor ground;                ///< behind; tiles are filled with it, since opaque pictures draw fastest
    bool operator==(const WaveformLook&) const = default;
};

/// Rows of one column, from 0 at the top, both ends included.
struct ColumnRows {
    int top = 0;
    int bottom = 0;
    bool operator==(const ColumnRows&) const = default;
};

/// Frames [first, last) of a column counted from the recording's start; never empty.
struct ColumnFrames {
    qint64 first = 0;
    qint64 last = 0;
    bool operator==(const ColumnFrames&) const = default;
};
[[nodiscard]] ColumnFrames framesOfColumn(qint64 column, double framesPerColumn);

/// Where the outer and the inner part of a column lie; at least the middle row.
[[nodiscard]] ColumnRows outerRows(const Peak& peak, double gain, int height);
[[nodiscard]] ColumnRows innerRows(const Peak& peak, double gain, int height);

/// Draws `count` columns from `firstColumn` at x = 0, 1, … of a painter whose unit is the device pixel.
/// Columns past the end of the sound stay empty. Pure: the same values draw the same picture.
void paintWaveform(
    QPainter& painter, const Waveform& waveform, qint64 firstColumn, int count, const WaveformLook& look);

} // namespace starling
