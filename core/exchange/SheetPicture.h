// The picture of a take on its report: segments, waveform, flags, time.
#pragma once

#include "audio/Peaks.h"
#include "exchange/SheetCanvas.h"
#include "exchange/TakeMaterial.h"

namespace starling {

/// The colours of the report. Faults and strengths differ by their glyphs too.
namespace ink {
inline const QColor text(0x1a, 0x1a, 0x1a);
inline const QColor muted(0x59, 0x59, 0x59);
inline const QColor hairline(0xc8, 0xc8, 0xc8);
inline const QColor wave(0x6b, 0x7f, 0x99);
inline const QColor unknown(0x80, 0x80, 0x80);
inline const QColor fault(0xb8, 0x4a, 0x00);
inline const QColor strength(0x00, 0x7a, 0x58);
inline const QColor past(0xd5, 0x5e, 0x00, 0x30); ///< the time past the cap
} // namespace ink

/// The kind's own colour, or that of its polarity.
[[nodiscard]] QColor flagInk(const FlagKind* kind);

/// Draws into `place`. \param peaks nullptr: no waveform
void drawTakePicture(
    SheetCanvas& canvas, const QRectF& place, const TakeMaterial& material, const Peaks* peaks);

} // namespace starling
