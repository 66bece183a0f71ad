#include "widgets/FlagBadge.h"

#include <QPainter>
#include <QPixmap>

namespace starling {

QColor flagColour(FlagPolarity polarity, const Theme& theme, const QColor& own)
{
    if (own.isValid())
        return own;
    const ThemeColours& colours = theme.colours();
    switch (polarity) {
    case FlagPolarity::Fault:
        return colours.fault;
    case FlagPolarity::Strength:
        return colours.strength;
    case FlagPolarity::Neutral:
        break;
    }
    return colours.mutedText;
}

void paintFlagBadge(
    QPainter& painter, const QRect& box, const QString& glyph, FlagPolarity polarity, const Theme& theme,
    const QPen& outline, const QColor& own)
{
    const QColor colour = flagColour(polarity, theme, own);
    const QRectF shape = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = polarity == FlagPolarity::Strength ? shape.width() / 2 : 4.0;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour);
    painter.setPen(outline);
    painter.drawRoundedRect(shape, radius, radius);
    painter.setPen(Theme::textOn(colour));
    painter.drawText(box, Qt::AlignCenter, glyph);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

QIcon flagBadge(const QString& glyph, FlagPolarity polarity, const Theme& theme, const QColor& own)
{
    constexpr int size = 18;
    constexpr int sharpness = 3;
    QPixmap pixmap(size * sharpness, size * sharpness);
    pixmap.setDevicePixelRatio(sharpness);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QFont font = theme.font(TextSize::Body);
    font.setPixelSize(12);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    paintFlagBadge(painter, {0, 0, size, size}, glyph, polarity, theme, Qt::NoPen, own);
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected); // or the style tints it
    return icon;
}

QIcon flagBadge(const FlagKind* kind, const Theme& theme)
{
    return kind ? flagBadge(kind->glyph, kind->polarity, theme, QColor(kind->colour))
                : flagBadge(QStringLiteral("•"), FlagPolarity::Neutral, theme);
}

} // namespace starling
