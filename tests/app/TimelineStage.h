// A timeline with a take on it, for tests.
#pragma once

#include "review/timeline/TimelineCanvas.h"

#include <QApplication>

#include <memory>
#include <vector>

namespace starling::test {

inline Milliseconds ms(qint64 count)
{
    return Milliseconds(count);
}

inline TimelineFlag flagAt(qint64 start, qint64 end, const QString& glyph = QStringLiteral("W"))
{
    return {FlagId::create(), {ms(start), ms(end)}, glyph, FlagPolarity::Fault, QColor()};
}

/// 100 s: three segments, some flags, a pause, a cap.
inline TimelineContent shortTake()
{
    TimelineContent content;
    content.duration = ms(100'000);
    content.segments = {
        {{ms(0), ms(20'000)}, QStringLiteral("Situation"), QStringLiteral("S"), QColor(0, 114, 178)},
        {{ms(20'000), ms(60'000)}, QStringLiteral("Action"), QStringLiteral("A"), QColor(230, 159, 0)},
        {{ms(60'000), ms(100'000)}, QStringLiteral("Result"), QStringLiteral("R"), QColor(0, 158, 115)}};
    content.flags = {
        flagAt(10'000, 10'000), flagAt(30'000, 30'000), flagAt(50'000, 55'000, QStringLiteral("~")),
        flagAt(80'000, 80'000)};
    content.pauses = {{ms(42'000), ms(43'500)}};
    content.halfway = ms(45'000);
    content.cap = ms(90'000);
    return content;
}

/// Noise of speech's loudness.
inline Waveform noise(qint64 frames)
{
    std::vector<Sample> samples;
    samples.reserve(size_t(frames));
    quint32 state = 1;
    for (qint64 i = 0; i < frames; ++i) {
        state = state * 1664525U + 1013904223U;
        samples.push_back(Sample(qint32(state >> 17) - 16384));
    }
    Peaks peaks;
    peaks.append(samples);
    peaks.finish();
    Waveform waveform;
    waveform.peaks = std::make_shared<const Peaks>(std::move(peaks));
    waveform.complete = true;
    return waveform;
}

} // namespace starling::test
