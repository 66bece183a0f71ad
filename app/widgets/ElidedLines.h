// Text that is broken over a few lines, the last of which is cut with an ellipsis.
#pragma once

#include <QRect>
#include <QString>
#include <QStringList>

class QFontMetrics;
class QPainter;

namespace starling {

/// Breaks between words, inside a word only where it is longer than a line. \param width in pixels
[[nodiscard]] QStringList
elidedLines(const QString& text, const QFontMetrics& metrics, int width, int maxLines);

/// In the painter's font and pen. \param vertical Qt::AlignTop, AlignVCenter or AlignBottom
void drawElidedLines(
    QPainter& painter, const QRect& rect, const QString& text, int maxLines, Qt::AlignmentFlag vertical);

} // namespace starling
