// Paper to draw on, measured in millimetres.
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace starling {

/// How a text is set.
struct SheetText {
    double points = 9;
    bool bold = false;
    QColor colour = Qt::black;
    int maxLines = 1;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// Texts that stay inside their place: what is too long is broken over so many lines and then cut with an
/// ellipsis. All measures are millimetres from the top left of the painter.
class SheetCanvas {
public:
    /// \param dotsPerMm of what the painter draws on
    SheetCanvas(QPainter& painter, double dotsPerMm);

    /// Draws into the upper part of `place`, which is never left; returns the height that was used.
    double text(const QRectF& place, const QString& text, const SheetText& how);
    /// The height of one line.
    [[nodiscard]] double lineHeight(const SheetText& how) const;
    [[nodiscard]] double widthOf(const QString& text, const SheetText& how) const;

    void fill(const QRectF& place, const QColor& colour);
    void frame(const QRectF& place, const QColor& colour);
    void line(
        const QPointF& from, const QPointF& to, const QColor& colour, double width = 0.2,
        bool dashed = false);
    void dot(const QPointF& centre, double radius, const QColor& colour, bool filled);
    /// \param points in millimetres
    void polygon(QPolygonF points, const QColor& colour);

    /// Black or white, whichever reads better on this ground.
    [[nodiscard]] static QColor textOn(const QColor& ground);

private:
    [[nodiscard]] QFont font(const SheetText& how) const;
    [[nodiscard]] QRectF dots(const QRectF& millimetres) const;

    QPainter& m_painter;
    double m_dots;
};

} // namespace starling
