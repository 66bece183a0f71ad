#include "review/timeline/WaveformPainter.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace starling {

namespace {

/// Row of an amplitude between −1 and 1.
int rowOf(double amplitude, int height)
{
    const double middle = double(height - 1) / 2;
    return std::clamp(int(std::lround(middle - amplitude * middle)), 0, height - 1);
}

} // namespace

ColumnFrames framesOfColumn(qint64 column, double framesPerColumn)
{
    const auto first = qint64(std::floor(double(column) * framesPerColumn));
    const auto last = qint64(std::floor(double(column + 1) * framesPerColumn));
    return {first, std::max(first + 1, last)};
}

ColumnRows outerRows(const Peak& peak, double gain, int height)
{
    const int a = rowOf(double(peak.max) / 32768 * gain, height);
    const int b = rowOf(double(peak.min) / 32768 * gain, height);
    return {std::min(a, b), std::max(a, b)};
}

ColumnRows innerRows(const Peak& peak, double gain, int height)
{
    // The rms may lie outside the extremes when all samples are on one side; it never sticks out.
    const ColumnRows outer = outerRows(peak, gain, height);
    const int top = std::clamp(rowOf(double(peak.rms) / 32768 * gain, height), outer.top, outer.bottom);
    const int bottom = std::clamp(rowOf(-double(peak.rms) / 32768 * gain, height), top, outer.bottom);
    return {top, bottom};
}

ColumnBand bandOf(const Waveform& waveform, qint64 firstColumn, const WaveformLook& look)
{
    constexpr ColumnRows nothing{1, 0};
    ColumnBand band;
    for (size_t x = 0; x < ColumnBand::width; ++x) {
        ColumnRows outer = nothing;
        ColumnRows inner = nothing;
        const ColumnFrames frames = framesOfColumn(firstColumn + qint64(x), look.framesPerColumn);
        if (frames.first >= 0 && frames.first < waveform.frames()) {
            const Peak peak = waveform.outline(frames.first, frames.last);
            outer = outerRows(peak, waveform.gain, look.height);
            inner = innerRows(peak, waveform.gain, look.height);
        }
        band.outerTop[x] = outer.top;
        band.outerBottom[x] = outer.bottom;
        band.innerTop[x] = inner.top;
        band.innerBottom[x] = inner.bottom;
    }
    band.top = *std::min_element(band.outerTop.begin(), band.outerTop.end());
    band.bottom = *std::max_element(band.outerBottom.begin(), band.outerBottom.end());
    return band;
}

namespace {

/// All bits where `row` is outside [top, bottom], none inside.
constexpr QRgb outside(qint32 row, qint32 top, qint32 bottom)
{
    return QRgb(((row - top) | (bottom - row)) >> 31);
}

/// Without branches, over a fixed width and into memory of its own, so that the compiler turns it into vector
/// code.
void fillRow(QRgb* row, qint32 y, const ColumnBand& band, QRgb inner, QRgb toOuter, QRgb toGround)
{
    std::array<QRgb, ColumnBand::width> pixels;
    for (size_t x = 0; x < ColumnBand::width; ++x) {
        const QRgb notInner = outside(y, band.innerTop[x], band.innerBottom[x]);
        const QRgb notOuter = outside(y, band.outerTop[x], band.outerBottom[x]);
        pixels[x] = inner ^ (toOuter & notInner) ^ (toGround & notOuter);
    }
    std::memcpy(row, pixels.data(), sizeof pixels);
}

} // namespace

void paintBands(
    QImage& picture, std::span<const ColumnBand* const> bands, int firstRow, const WaveformLook& look)
{
    Q_ASSERT(picture.format() == QImage::Format_RGB32);
    Q_ASSERT(picture.width() == int(bands.size()) * ColumnBand::width);
    const QRgb ground = look.ground.rgb();
    const QRgb inner = look.inner.rgb();
    const QRgb toOuter = inner ^ look.outer.rgb();
    const QRgb toGround = look.outer.rgb() ^ ground;
    const qsizetype stride = picture.bytesPerLine();
    uchar* line = picture.bits();
    for (int y = firstRow; y < firstRow + picture.height(); ++y, line += stride) {
        auto* pixels = reinterpret_cast<QRgb*>(line);
        for (const ColumnBand* band : bands) {
            if (y < band->top || y > band->bottom)
                std::fill_n(pixels, ColumnBand::width, ground);
            else
                fillRow(pixels, y, *band, inner, toOuter, toGround);
            pixels += ColumnBand::width;
        }
    }
}

} // namespace starling
