#include "review/timeline/LabelPicture.h"

#include "review/timeline/DevicePixels.h"

#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace starling {

void LabelPicture::set(const QString& text, const Look& look)
{
    if (text == m_text && look == m_look)
        return;
    m_text = text;
    m_look = look;
    if (text.isEmpty()) {
        m_picture = QImage();
        m_size = QSize();
        return;
    }
    const QFontMetrics metrics(look.font);
    m_size = QSize(metrics.horizontalAdvance(text) + 2 * look.padding, metrics.height() + 2);
    m_picture = QImage(
        int(std::ceil(m_size.width() * look.ratio)), int(std::ceil(m_size.height() * look.ratio)),
        QImage::Format_RGB32);
    m_picture.fill(look.ground);
    QPainter painter(&m_picture);
    painter.scale(look.ratio, look.ratio);
    painter.setFont(look.font);
    painter.setPen(look.front);
    painter.drawText(QRect(QPoint(0, 0), m_size), Qt::AlignCenter, text);
}

void LabelPicture::paint(QPainter& painter, const QPoint& at) const
{
    if (m_picture.isNull())
        return;
    const DevicePixels device(painter, m_look.ratio);
    painter.drawImage(
        int(std::floor(at.x() * m_look.ratio)), int(std::floor(at.y() * m_look.ratio)), m_picture);
}

} // namespace starling
