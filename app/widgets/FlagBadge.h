// The sign of a kind of flag, as the timeline draws it.
#pragma once

#include "answer/Flag.h"
#include "widgets/Theme.h"

#include <QIcon>

class QPainter;

namespace starling {

/// Vermilion for faults, green for strengths; never without a glyph. \param own the kind's own colour; not
/// valid: of its polarity
[[nodiscard]] QColor flagColour(FlagPolarity polarity, const Theme& theme, const QColor& own = {});

/// Faults are square, strengths round. The painter's font is used for the glyph.
void paintFlagBadge(
    QPainter& painter, const QRect& box, const QString& glyph, FlagPolarity polarity, const Theme& theme,
    const QPen& outline, const QColor& own = {});

/// The same for lists and buttons, sharp up to three times the size.
[[nodiscard]] QIcon
flagBadge(const QString& glyph, FlagPolarity polarity, const Theme& theme, const QColor& own = {});
/// Of a kind; a dot where the catalogue does not know it.
[[nodiscard]] QIcon flagBadge(const FlagKind* kind, const Theme& theme);

} // namespace starling
