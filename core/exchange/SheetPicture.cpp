#include "exchange/SheetPicture.h"

#include <QPolygonF>

#include <algorithm>
#include <array>

namespace starling {

namespace {

constexpr double segmentLane = 7; // mm, as all that follows
constexpr double flagLane = 5;
constexpr double timeLane = 4.5;
constexpr double column = 0.25;
constexpr int quietest = 1000; // of 32768; below it silence is not blown up into noise

QString clock(Milliseconds time)
{
    const qint64 seconds = time.count() / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

/// Where moments lie across the picture.
struct Axis {
    QRectF place;
    Milliseconds length;
    [[nodiscard]] double x(Milliseconds at) const
    {
        const double share = double(at.count()) / double(length.count());
        return place.left() + std::clamp(share, 0.0, 1.0) * place.width();
    }
};

void drawSegments(SheetCanvas& canvas, const Axis& axis, const TakeMaterial& material)
{
    for (const Segment& each : material.take.track.segments(material.take.duration)) {
        const SegmentTemplate* known = material.framework.find(each.id);
        const QColor ground = known ? QColor(known->colour) : ink::unknown;
        const QRectF box(
            axis.x(each.span.start), axis.place.top(), axis.x(each.span.end) - axis.x(each.span.start),
            segmentLane);
        canvas.fill(box, ground);
        canvas.line(box.topLeft(), box.bottomLeft(), Qt::white, 0.3);
        const SheetText how{8, true, SheetCanvas::textOn(ground), 1, Qt::AlignHCenter};
        const QString name = material.segmentName(each.id);
        const QString letter = known && !known->letter.isEmpty() ? known->letter : name.left(1);
        const QRectF inside = box.adjusted(0.3, (segmentLane - canvas.lineHeight(how)) / 2, -0.3, 0);
        if (canvas.widthOf(name, how) <= inside.width())
            canvas.text(inside, name, how);
        else if (canvas.widthOf(letter, how) <= inside.width())
            canvas.text(inside, letter, how);
    }
    canvas.frame({axis.place.left(), axis.place.top(), axis.place.width(), segmentLane}, ink::hairline);
}

void drawWaveform(SheetCanvas& canvas, const QRectF& place, const Peaks& peaks)
{
    if (peaks.levelCount() == 0 || peaks.frames() == 0)
        return;
    const int columns = std::max(1, int(place.width() / column));
    const double framesPerColumn = double(peaks.frames()) / columns;
    const int level = peaks.levelFor(framesPerColumn);
    const double scale = place.height() / 2 / std::max(quietest, peaks.loudest());
    QPolygonF upper;
    QPolygonF lower;
    for (int i = 0; i < columns; ++i) {
        const Peak peak = peaks.range(level, qint64(i * framesPerColumn), qint64((i + 1) * framesPerColumn));
        const double x = place.left() + (i + 0.5) * place.width() / columns;
        // Never thinner than a hair, so that silence is a line.
        upper << QPointF(x, place.center().y() - std::max(0.05, peak.max * scale));
        lower.prepend(QPointF(x, place.center().y() - std::min(-0.05, peak.min * scale)));
    }
    canvas.polygon(upper + lower, ink::wave);
}

void drawFlags(SheetCanvas& canvas, const Axis& axis, const QRectF& wave, const TakeMaterial& material)
{
    const double lane = wave.bottom();
    double free = axis.place.left(); // where the next glyph has room
    for (const Flag& each : material.take.flags) {
        const FlagKind* kind = material.kind(each.kind);
        const QColor colour = flagInk(kind);
        const double x = axis.x(each.span.start);
        QColor through = colour; // the waveform stays readable behind many flags
        through.setAlphaF(0.45F);
        canvas.line({x, wave.top()}, {x, lane + 1}, through, 0.2);
        if (!each.span.isPoint())
            canvas.fill({x, lane, std::max(0.3, axis.x(each.span.end) - x), 0.7}, colour);
        const SheetText how{7.5, true, colour, 1, Qt::AlignHCenter};
        const QString glyph = kind && !kind->glyph.isEmpty() ? kind->glyph : QStringLiteral("•");
        const double width = canvas.widthOf(glyph, how) + 0.6;
        const double left = std::clamp(x - width / 2, axis.place.left(), axis.place.right() - width);
        if (left < free)
            continue;
        canvas.text({left, lane + 1, width, flagLane}, glyph, how);
        free = left + width;
    }
}

void drawTimes(SheetCanvas& canvas, const Axis& axis, double top, double markTop)
{
    using namespace std::chrono_literals;
    // At most a dozen ticks, at times people say.
    const std::array steps{5s, 10s, 15s, 30s, 60s, 120s, 300s, 600s, 900s, 1800s, 3600s};
    const auto fits = [&](std::chrono::seconds step) { return axis.length / step <= 12; };
    const auto found = std::find_if(steps.begin(), steps.end(), fits);
    const std::chrono::seconds step = found == steps.end() ? 36000s : *found;
    for (Milliseconds at{0}; at <= axis.length; at += step) {
        const double x = axis.x(at);
        canvas.line({x, markTop}, {x, markTop + 0.8}, ink::muted);
        const SheetText how{7, false, ink::muted, 1, Qt::AlignHCenter};
        const double half = 6;
        const double left =
            std::clamp(x - half, axis.place.left() - half / 2, axis.place.right() - 2 * half + half / 2);
        canvas.text({left, top, 2 * half, timeLane}, clock(at), how);
    }
}

} // namespace

QColor flagInk(const FlagKind* kind)
{
    if (!kind)
        return ink::unknown;
    if (const QColor own(kind->colour); own.isValid())
        return own;
    switch (kind->polarity) {
    case FlagPolarity::Fault:
        return ink::fault;
    case FlagPolarity::Strength:
        return ink::strength;
    case FlagPolarity::Neutral:
        break;
    }
    return ink::muted;
}

void drawTakePicture(
    SheetCanvas& canvas, const QRectF& place, const TakeMaterial& material, const Peaks* peaks)
{
    const Axis axis{place, std::max(material.take.duration, Milliseconds(1))};
    const QRectF wave(
        place.left(), place.top() + segmentLane, place.width(),
        place.height() - segmentLane - flagLane - timeLane);
    drawSegments(canvas, axis, material);
    if (material.rules.cap < axis.length) {
        const double x = axis.x(material.rules.cap);
        canvas.fill({x, wave.top(), place.right() - x, wave.height()}, ink::past);
        canvas.line({x, wave.top()}, {x, wave.bottom()}, ink::fault, 0.35);
    }
    if (material.rules.halfwayMark < std::min(material.rules.cap, axis.length)) {
        const double x = axis.x(material.rules.halfwayMark);
        canvas.line({x, wave.top()}, {x, wave.bottom()}, ink::muted, 0.25, true);
    }
    if (peaks)
        drawWaveform(canvas, wave.adjusted(0, 1, 0, -1), *peaks);
    drawFlags(canvas, axis, wave, material);
    canvas.frame(wave, ink::hairline);
    drawTimes(canvas, axis, place.bottom() - timeLane, wave.bottom());
}

} // namespace starling
