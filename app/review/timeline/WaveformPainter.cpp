#include "review/timeline/WaveformPainter.h"

#include <QPainter>
#include <QRect>

#include <algorithm>
#include <cmath>
#include <vector>

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

void paintWaveform(
    QPainter& painter, const Waveform& waveform, qint64 firstColumn, int count, const WaveformLook& look)
{
    if (look.height <= 0 || look.framesPerColumn <= 0)
        return;
    std::vector<QRect> outer;
    std::vector<QRect> inner;
    outer.reserve(size_t(count));
    inner.reserve(size_t(count));
    for (int x = 0; x < count; ++x) {
        const ColumnFrames frames = framesOfColumn(firstColumn + x, look.framesPerColumn);
        if (frames.first >= waveform.frames())
            break;
        if (frames.first < 0)
            continue;
        const Peak peak = waveform.outline(frames.first, frames.last);
        const ColumnRows out = outerRows(peak, waveform.gain, look.height);
        const ColumnRows in = innerRows(peak, waveform.gain, look.height);
        outer.emplace_back(x, out.top, 1, out.bottom - out.top + 1);
        inner.emplace_back(x, in.top, 1, in.bottom - in.top + 1);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.outer);
    painter.drawRects(outer.data(), int(outer.size()));
    painter.setBrush(look.inner);
    painter.drawRects(inner.data(), int(inner.size()));
}

} // namespace starling
