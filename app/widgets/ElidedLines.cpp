#include "widgets/ElidedLines.h"

#include <QFontMetrics>
#include <QPainter>

namespace starling {

QStringList elidedLines(const QString& text, const QFontMetrics& metrics, int width, int maxLines)
{
    QStringList lines;
    if (width <= 0 || maxLines <= 0)
        return lines;
    // Ten thousand letters in a field must not cost a layout of ten thousand letters at every paint.
    const qsizetype most = qsizetype(maxLines) * (width / 2 + 8);
    const QString plain = text.left(most).simplified();
    qsizetype at = 0;
    while (at < plain.size() && lines.size() < maxLines - 1) {
        qsizetype end = plain.size();
        if (metrics.horizontalAdvance(plain.mid(at)) > width) {
            qsizetype space = plain.indexOf(u' ', at);
            qsizetype fits = at;
            while (space > 0 && metrics.horizontalAdvance(plain.mid(at, space - at)) <= width) {
                fits = space;
                space = plain.indexOf(u' ', space + 1);
            }
            end = fits;
            if (end == at) { // one word longer than the line
                end = at + 1;
                while (end < plain.size() && metrics.horizontalAdvance(plain.mid(at, end - at + 1)) <= width)
                    ++end;
            }
        }
        lines << plain.mid(at, end - at);
        at = end;
        while (at < plain.size() && plain.at(at) == u' ')
            ++at;
    }
    if (at < plain.size())
        lines << metrics.elidedText(plain.mid(at), Qt::ElideRight, width);
    return lines;
}

void drawElidedLines(
    QPainter& painter, const QRect& rect, const QString& text, int maxLines, Qt::AlignmentFlag vertical)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QStringList lines = elidedLines(text, metrics, rect.width(), maxLines);
    const int height = int(lines.size()) * metrics.lineSpacing();
    int y = rect.top();
    if (vertical == Qt::AlignVCenter)
        y = rect.top() + (rect.height() - height) / 2;
    else if (vertical == Qt::AlignBottom)
        y = rect.bottom() + 1 - height;
    for (const QString& line : lines) {
        painter.drawText(
            QRect(rect.left(), y, rect.width(), metrics.lineSpacing()), Qt::AlignLeft | Qt::AlignVCenter,
            line);
        y += metrics.lineSpacing();
    }
}

} // namespace starling
