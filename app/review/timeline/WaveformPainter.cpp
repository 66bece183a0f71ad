#include "review/timeline/WaveformPainter.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace starling {

namespace {

constexpr double pointsFrom = 6;    // logical pixels a sample from which on each is a point
constexpr double pointRadius = 2.5; // logical pixels

/// Row of an amplitude between −1 and 1.
int rowOf(double amplitude, int height)
{
    const double middle = double(height - 1) / 2;
    return std::clamp(int(std::lround(middle - amplitude * middle)), 0, height - 1);
}

ColumnBand emptyBand()
{
    ColumnBand band;
    for (auto* rows : {&band.outerTop, &band.innerTop})
        rows->fill(1);
    for (auto* rows : {&band.outerBottom, &band.innerBottom})
        rows->fill(0);
    return band;
}

void sumUp(ColumnBand& band)
{
    band.top = *std::min_element(band.outerTop.begin(), band.outerTop.end());
    band.bottom = *std::max_element(band.outerBottom.begin(), band.outerBottom.end());
}

/// Samples a band needs: those in it and one beyond either side, within the sound.
ColumnFrames framesOfBand(const Waveform& waveform, qint64 firstColumn, const WaveformScale& scale)
{
    const auto reach = qint64(std::ceil(pointRadius * scale.ratio * scale.framesPerColumn)) + 1;
    const auto first = qint64(std::floor(double(firstColumn) * scale.framesPerColumn)) - reach;
    const auto last =
        qint64(std::ceil(double(firstColumn + ColumnBand::width) * scale.framesPerColumn)) + reach;
    return {std::max(qint64(0), first), std::min(waveform.frames(), last)};
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

ColumnPeaks columnPeaks(const Waveform& waveform, qint64 firstColumn, double framesPerColumn)
{
    ColumnPeaks columns;
    columns.first = ColumnPeaks::width;
    for (int x = 0; x < ColumnPeaks::width; ++x) {
        const ColumnFrames frames = framesOfColumn(firstColumn + x, framesPerColumn);
        if (frames.first < 0 || frames.first >= waveform.frames())
            continue;
        columns.peaks.at(size_t(x)) = waveform.outline(frames.first, frames.last);
        columns.first = std::min(columns.first, x);
        columns.end = x + 1;
    }
    return columns;
}

ColumnBand bandOf(const ColumnPeaks& columns, double gain, int height)
{
    ColumnBand band = emptyBand();
    for (int i = columns.first; i < columns.end; ++i) {
        const auto x = size_t(i);
        const ColumnRows outer = outerRows(columns.peaks[x], gain, height);
        const ColumnRows inner = innerRows(columns.peaks[x], gain, height);
        band.outerTop[x] = outer.top;
        band.outerBottom[x] = outer.bottom;
        band.innerTop[x] = inner.top;
        band.innerBottom[x] = inner.bottom;
    }
    sumUp(band);
    return band;
}

bool hasSamplesFor(const Waveform& waveform, qint64 firstColumn, const WaveformScale& scale)
{
    const ColumnFrames frames = framesOfBand(waveform, firstColumn, scale);
    return waveform.samples && waveform.samples->covers(frames.first, frames.last);
}

ColumnBand sampleBand(const Waveform& waveform, qint64 firstColumn, const WaveformScale& scale)
{
    ColumnBand band = emptyBand();
    if (!hasSamplesFor(waveform, firstColumn, scale))
        return band;
    const qint64 frames = waveform.frames();
    const auto rowAt = [&](qint64 frame) {
        const qint64 known = std::clamp(frame, qint64(0), frames - 1);
        const Sample sample = waveform.samples->samples[size_t(known - waveform.samples->first)];
        return double(rowOf(double(sample) / 32768 * waveform.gain, scale.height));
    };
    // A sample lies at the left edge of its first column; lines run from one to the next.
    const auto lineAt = [&](double position) {
        const auto frame = qint64(std::floor(position));
        const double share = position - double(frame);
        return rowAt(frame) * (1 - share) + rowAt(frame + 1) * share;
    };
    const int thick = std::max(1, int(std::lround(scale.ratio)));
    const double radius = pointRadius * scale.ratio;
    const bool points = scale.framesPerColumn * scale.ratio <= 1 / pointsFrom;
    for (int x = 0; x < ColumnBand::width; ++x) {
        const double from = double(firstColumn + x) * scale.framesPerColumn;
        if (from < 0 || from >= double(frames))
            continue;
        const double rows[] = {lineAt(from), lineAt(from + scale.framesPerColumn)};
        int top = int(std::lround(std::min(rows[0], rows[1])));
        int bottom = int(std::lround(std::max(rows[0], rows[1]))) + thick - 1;
        const auto nearest = qint64(std::lround(from));
        const double away = std::abs(double(nearest) - from) / scale.framesPerColumn;
        if (points && away <= radius && nearest < frames) {
            const double half = std::sqrt(radius * radius - away * away);
            top = std::min(top, int(std::lround(rowAt(nearest) - half)));
            bottom = std::max(bottom, int(std::lround(rowAt(nearest) + half)));
        }
        const auto column = size_t(x);
        band.outerTop[column] = band.innerTop[column] = std::clamp(top, 0, scale.height - 1);
        band.outerBottom[column] = band.innerBottom[column] = std::clamp(bottom, 0, scale.height - 1);
    }
    sumUp(band);
    return band;
}

void BandInk::set(size_t column, QRgb innerColour, QRgb outerColour, QRgb groundColour)
{
    inner[column] = innerColour;
    toOuter[column] = innerColour ^ outerColour;
    toGround[column] = outerColour ^ groundColour;
    ground[column] = groundColour;
}

namespace {

/// All bits where `row` is outside [top, bottom], none inside.
constexpr QRgb outside(qint32 row, qint32 top, qint32 bottom)
{
    return QRgb(((row - top) | (bottom - row)) >> 31);
}

/// Without branches, over a fixed width and into memory of its own, so that the compiler turns it into vector
/// code.
void fillRow(uchar* row, qint32 y, const ColumnBand& band, const BandInk& ink)
{
    std::array<QRgb, ColumnBand::width> pixels;
    for (size_t x = 0; x < ColumnBand::width; ++x) {
        const QRgb notInner = outside(y, band.innerTop[x], band.innerBottom[x]);
        const QRgb notOuter = outside(y, band.outerTop[x], band.outerBottom[x]);
        pixels[x] = ink.inner[x] ^ (ink.toOuter[x] & notInner) ^ (ink.toGround[x] & notOuter);
    }
    std::memcpy(row, pixels.data(), sizeof pixels);
}

} // namespace

void paintBand(
    uchar* pixels, qsizetype stride, const ColumnBand& band, const BandInk& ink, int firstRow, int rows)
{
    for (int y = firstRow; y < firstRow + rows; ++y, pixels += stride) {
        if (y < band.top || y > band.bottom)
            std::memcpy(pixels, ink.ground.data(), sizeof ink.ground);
        else
            fillRow(pixels, y, band, ink);
    }
}

} // namespace starling
