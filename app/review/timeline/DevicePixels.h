// Painting in device pixels.
#pragma once

#include <QPainter>
#include <QTransform>

namespace starling {

/// While it lives, the painter's coordinates are device pixels, so that pictures are copied and not scaled.
/// Saves no painter state, because that allocates.
class DevicePixels {
public:
    DevicePixels(QPainter& painter, double ratio)
        : m_painter(painter)
        , m_before(painter.worldTransform())
    {
        if (ratio != 1)
            painter.scale(1 / ratio, 1 / ratio);
    }
    ~DevicePixels() { m_painter.setWorldTransform(m_before); }
    Q_DISABLE_COPY_MOVE(DevicePixels)

private:
    QPainter& m_painter;
    QTransform m_before;
};

} // namespace starling
