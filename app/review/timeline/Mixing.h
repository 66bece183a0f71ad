// Opaque mixtures of colours.
#pragma once

#include <QColor>

#include <cmath>

namespace starling {

/// `front` over `ground` at a share of 0–1, opaque: what is drawn often is mixed once instead of blended each
/// time, which is many times faster.
[[nodiscard]] inline QRgb mixed(QRgb front, QRgb ground, double share)
{
    const auto mix = [share](int a, int b) { return int(std::lround(a * share + b * (1 - share))); };
    return qRgb(
        mix(qRed(front), qRed(ground)), mix(qGreen(front), qGreen(ground)), mix(qBlue(front), qBlue(ground)));
}

[[nodiscard]] inline QColor mixed(const QColor& front, const QColor& ground, double share)
{
    return QColor(mixed(front.rgb(), ground.rgb(), share));
}

} // namespace starling
