#include "review/timeline/TimelineStrips.h"

#include "review/timeline/DevicePixels.h"
#include "review/timeline/TimeRuler.h"

#include <QPainter>

#include <cmath>

namespace starling {

namespace {

QRect upperPlace(const TimelineLanes& lanes)
{
    return lanes.ruler | lanes.segments;
}

QRect lowerPlace(const TimelineLanes& lanes)
{
    return lanes.flags | lanes.suggestions | lanes.words;
}

/// A picture of a place, kept where it still fits; its painter draws in the canvas's coordinates.
void makeReady(QImage& picture, const QRect& place, double ratio)
{
    const QSize size(int(std::ceil(place.width() * ratio)), int(std::ceil(place.height() * ratio)));
    if (picture.size() != size)
        picture = QImage(size, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
}

} // namespace

TimelineStrips::TimelineStrips(const Theme& theme)
    : m_theme(theme)
    , m_lanes(theme)
{
}

void TimelineStrips::forgetTexts()
{
    m_lanes.forgetWords();
    invalidate();
}

void TimelineStrips::draw(TimelineScene& scene, double ratio)
{
    m_valid = true;
    m_ratio = ratio;
    const QRect upper = upperPlace(scene.lanes);
    const QRect lower = lowerPlace(scene.lanes);
    makeReady(m_upper, upper, ratio);
    makeReady(m_lower, lower, ratio);
    if (!m_upper.isNull()) {
        QPainter painter(&m_upper);
        painter.translate(-upper.topLeft());
        m_lanes.paintGround(painter, upper, scene);
        paintRuler(painter, scene.axis, scene.lanes.ruler, scene.lanes.ruler, m_theme);
        m_lanes.paintSegments(painter, scene);
    }
    if (!m_lower.isNull()) {
        QPainter painter(&m_lower);
        painter.translate(-lower.topLeft());
        m_lanes.paintGround(painter, lower, scene);
        scene.flags.paint(painter);
        if (!scene.lanes.suggestions.isEmpty())
            m_lanes.paintSuggestions(painter, scene);
        if (!scene.lanes.words.isEmpty())
            m_lanes.paintWords(painter, scene);
    }
}

void TimelineStrips::copy(
    QPainter& painter, const QRect& clip, const QRect& place, const QImage& picture, double ratio)
{
    const QRect part = clip & place;
    if (part.isEmpty() || picture.isNull())
        return;
    const DevicePixels device(painter, ratio);
    const int left = int(std::floor(part.left() * ratio));
    const int top = int(std::floor(part.top() * ratio));
    const int right = int(std::ceil((part.right() + 1) * ratio));
    const int bottom = int(std::ceil((part.bottom() + 1) * ratio));
    const int x = int(std::floor(place.left() * ratio));
    const int y = int(std::floor(place.top() * ratio));
    painter.drawImage(
        QRectF(left, top, right - left, bottom - top), picture,
        QRectF(left - x, top - y, right - left, bottom - top));
}

void TimelineStrips::paint(QPainter& painter, const QRect& clip, TimelineScene& scene, double ratio)
{
    const QRect upper = upperPlace(scene.lanes);
    const QRect lower = lowerPlace(scene.lanes);
    if (!clip.intersects(upper) && !clip.intersects(lower))
        return;
    if (!m_valid || ratio != m_ratio)
        draw(scene, ratio);
    copy(painter, clip, upper, m_upper, ratio);
    copy(painter, clip, lower, m_lower, ratio);
}

} // namespace starling
