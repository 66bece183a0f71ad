#include "exchange/SheetCanvas.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace starling {

namespace {

/// One paragraph without anything that moves the pen by itself.
QString paragraph(QString text)
{
    for (QChar& each : text) {
        if (each.category() == QChar::Other_Control || each.category() == QChar::Separator_Line
            || each.category() == QChar::Separator_Paragraph)
            each = QLatin1Char(' ');
    }
    return text.simplified();
}

} // namespace

SheetCanvas::SheetCanvas(QPainter& painter, double dotsPerMm)
    : m_painter(painter)
    , m_dots(dotsPerMm)
{
}

QFont SheetCanvas::font(const SheetText& how) const
{
    QFont font(QStringLiteral("Sans Serif"));
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(how.points);
    font.setBold(how.bold);
    return font;
}

QRectF SheetCanvas::dots(const QRectF& mm) const
{
    return {mm.x() * m_dots, mm.y() * m_dots, mm.width() * m_dots, mm.height() * m_dots};
}

double SheetCanvas::lineHeight(const SheetText& how) const
{
    return QFontMetricsF(font(how), m_painter.device()).lineSpacing() / m_dots;
}

double SheetCanvas::widthOf(const QString& text, const SheetText& how) const
{
    return QFontMetricsF(font(how), m_painter.device()).horizontalAdvance(paragraph(text)) / m_dots;
}

double SheetCanvas::text(const QRectF& place, const QString& text, const SheetText& how)
{
    const QString words = paragraph(text);
    const QFont face = font(how);
    const QFontMetricsF metrics(face, m_painter.device());
    const QRectF area = dots(place);
    const double step = metrics.lineSpacing();
    const int fitting = std::min(how.maxLines, int((area.height() + 0.5) / step));
    if (words.isEmpty() || fitting < 1)
        return 0;

    QStringList lines;
    QTextLayout layout(words, face, m_painter.device());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        const bool last = lines.size() + 1 == fitting;
        const QString rest = words.mid(line.textStart(), last ? -1 : line.textLength());
        lines << (last ? metrics.elidedText(rest, Qt::ElideRight, area.width()) : rest.trimmed());
        if (last)
            break;
    }
    layout.endLayout();

    m_painter.save();
    m_painter.setFont(face);
    m_painter.setPen(how.colour);
    m_painter.setClipRect(area);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRectF row(area.x(), area.y() + double(i) * step, area.width(), step);
        m_painter.drawText(row, int(how.alignment | Qt::AlignVCenter) | Qt::TextSingleLine, lines.at(i));
    }
    m_painter.restore();
    return double(lines.size()) * step / m_dots;
}

void SheetCanvas::fill(const QRectF& place, const QColor& colour)
{
    m_painter.fillRect(dots(place), colour);
}

void SheetCanvas::frame(const QRectF& place, const QColor& colour)
{
    m_painter.setPen(QPen(colour, 0.2 * m_dots));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(dots(place));
}

void SheetCanvas::line(
    const QPointF& from, const QPointF& to, const QColor& colour, double width, bool dashed)
{
    m_painter.setPen(QPen(colour, width * m_dots, dashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(from * m_dots, to * m_dots);
}

void SheetCanvas::dot(const QPointF& centre, double radius, const QColor& colour, bool filled)
{
    m_painter.setPen(QPen(colour, 0.25 * m_dots));
    m_painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    m_painter.drawEllipse(centre * m_dots, radius * m_dots, radius * m_dots);
}

void SheetCanvas::polygon(QPolygonF points, const QColor& colour)
{
    for (QPointF& each : points)
        each *= m_dots;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawPolygon(points);
}

QColor SheetCanvas::textOn(const QColor& ground)
{
    const double light = 0.2126 * ground.redF() + 0.7152 * ground.greenF() + 0.0722 * ground.blueF();
    return light > 0.5 ? Qt::black : Qt::white;
}

} // namespace starling
