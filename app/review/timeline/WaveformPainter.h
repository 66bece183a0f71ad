// Draws a waveform, one column a device pixel. Pure: the same values give the same picture.
#pragma once

#include "review/timeline/Waveform.h"

#include <QColor>
#include <QImage>

#include <array>
#include <span>

namespace starling {

/// What a waveform looks like. Everything a cached picture of it depends on but the sound itself.
struct WaveformLook {
    double framesPerColumn = 256; ///< > 0
    int height = 0;               ///< device pixels
    QColor outer;                 ///< from the lowest to the highest sample
    QColor inner;                 ///< the rms about the middle, in front
    QColor ground;                ///< behind; opaque pictures draw fastest
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

/// Where the parts of neighbouring columns lie; one without sound begins below its end.
struct ColumnBand {
    static constexpr int width = 64;
    std::array<qint32, width> outerTop;
    std::array<qint32, width> outerBottom;
    std::array<qint32, width> innerTop;
    std::array<qint32, width> innerBottom;
    qint32 top = 0; ///< of all; above it and below `bottom` there is ground alone
    qint32 bottom = -1;
};

/// The columns from `firstColumn` on. The colours of the look do not matter.
[[nodiscard]] ColumnBand bandOf(const Waveform& waveform, qint64 firstColumn, const WaveformLook& look);

/// Fills the picture with bands side by side, from a row of the waveform on. Written row by row, which takes
/// a tenth of the time of drawing every column. \param picture Format_RGB32, as wide as the bands together
void paintBands(
    QImage& picture, std::span<const ColumnBand* const> bands, int firstRow, const WaveformLook& look);

} // namespace starling
