// Draws a waveform, one column a device pixel. Pure: the same values give the same picture.
#pragma once

#include "review/timeline/Waveform.h"

#include <QRgb>

#include <array>

namespace starling {

/// At which scale a waveform is drawn.
struct WaveformScale {
    double framesPerColumn = 256; ///< > 0
    int height = 0;               ///< device pixels
    double ratio = 1;             ///< device pixels a logical one
    bool operator==(const WaveformScale&) const = default;

    /// So close that single samples are drawn, as points joined by lines.
    [[nodiscard]] bool showsSamples() const { return framesPerColumn < 0.5; }
    /// Finer than peaks: samples would show more.
    [[nodiscard]] bool wantsSamples() const { return framesPerColumn < Peaks::framesPerPeak; }
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

/// Outlines of neighbouring columns; all that takes long to find out.
struct ColumnPeaks {
    static constexpr int width = 64;
    std::array<Peak, width> peaks;
    int first = 0; ///< columns [first, end) have sound
    int end = 0;
};
[[nodiscard]] ColumnPeaks columnPeaks(const Waveform& waveform, qint64 firstColumn, double framesPerColumn);

/// Where the parts of neighbouring columns lie; one without sound begins below its end.
struct ColumnBand {
    static constexpr int width = ColumnPeaks::width;
    std::array<qint32, width> outerTop;
    std::array<qint32, width> outerBottom;
    std::array<qint32, width> innerTop;
    std::array<qint32, width> innerBottom;
    qint32 top = 0; ///< of all; above it and below `bottom` there is ground alone
    qint32 bottom = -1;
};

[[nodiscard]] ColumnBand bandOf(const ColumnPeaks& columns, double gain, int height);
/// Samples as points joined by lines. Nothing where the samples are not at hand.
[[nodiscard]] ColumnBand sampleBand(const Waveform& waveform, qint64 firstColumn, const WaveformScale& scale);
/// Whether sampleBand() has what it needs for these columns.
[[nodiscard]] bool hasSamplesFor(const Waveform& waveform, qint64 firstColumn, const WaveformScale& scale);

/// The colours of neighbouring columns, so that what is heard, past the cap, paused or selected costs nothing
/// to shade.
struct BandInk {
    std::array<QRgb, ColumnBand::width> inner;    ///< the rms about the middle, in front
    std::array<QRgb, ColumnBand::width> toOuter;  ///< inner ^ outer; outer: from lowest to highest sample
    std::array<QRgb, ColumnBand::width> toGround; ///< outer ^ ground
    std::array<QRgb, ColumnBand::width> ground;

    void set(size_t column, QRgb innerColour, QRgb outerColour, QRgb groundColour);
};

/// Fills rows [firstRow, firstRow + rows) of a band into memory of 32-bit pixels. Written row by row, which
/// takes a tenth of the time of drawing every column. \param stride bytes from line to line
void paintBand(
    uchar* pixels, qsizetype stride, const ColumnBand& band, const BandInk& ink, int firstRow, int rows);

} // namespace starling
