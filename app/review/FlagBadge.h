// The sign of a kind of flag, as the timeline draws it.
#pragma once

#include "answer/Flag.h"
#include "widgets/Theme.h"

#include <QIcon>

class QPainter;

namespace starling {

/// Vermilion for faults, green for strengths; never without a glyph.
[[nodiscard]] QColor flagColour(FlagPolarity polarity, const Theme& theme);

/// Faults are square, strengths round. The painter's font is used for the glyph.
void paintFlagBadge(
    QPainter& painter, const QRect& box, const QString& glyph, FlagPolarity polarity, const Theme& theme,
    const QPen& outline);

/// The same for lists and buttons, sharp up to three times the size.
[[nodiscard]] QIcon flagBadge(const QString& glyph, FlagPolarity polarity, const Theme& theme);

} // namespace starling
