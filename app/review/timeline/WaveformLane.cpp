#include "review/timeline/WaveformLane.h"

#include "review/timeline/DevicePixels.h"
#include "review/timeline/Mixing.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

// So many pixels are filled before they are copied to the window: what lies between stays within the
// processor's cache. Few long rows are copied faster than many short ones.
constexpr int slabPixels = 16'384;
constexpr int leastRows = 4;
constexpr int mostRows = 64;
constexpr int slabMargin = 16;  // rows a power of two apart would compete for the same places of the cache
constexpr int leastDropout = 3; // logical pixels

} // namespace

WaveformLane::WaveformLane(const Theme& theme)
    : m_theme(theme)
{
    refreshColours();
}

void WaveformLane::refreshColours()
{
    const ThemeColours& colours = m_theme.colours();
    for (size_t known = 0; known < combinations; ++known) {
        QColor ground = colours.surface;
        if (known & PastCap)
            ground = mixed(colours.overCap, ground, colours.overCap.alphaF());
        if (known & Paused)
            ground = mixed(colours.mutedText, ground, 0.2);
        if (known & Selected)
            ground = mixed(colours.accent, ground, 0.28);
        if (known & Lost)
            ground = mixed(colours.warning, ground, 0.6);
        const QColor front = known & Heard ? colours.waveformPlayed : colours.waveform;
        m_colours.at(known) = {front.rgb(), mixed(front, ground, 0.55).rgb(), ground.rgb()};
    }
}

void WaveformLane::setView(const TimeAxis& axis, const QRect& lane, double ratio)
{
    m_ratio = ratio;
    const double framesPerColumn = axis.msPerPixel() / ratio * waveform().sampleRate() / 1000;
    m_tiles.setScale({framesPerColumn, std::max(1, int(std::ceil(lane.height() * ratio))), ratio});
}

std::optional<WaveformLane::Frames> WaveformLane::wantedSamples(const TimeAxis& axis) const
{
    const Waveform& known = waveform();
    if (!known.peaks || !m_tiles.scale().wantsSamples())
        return std::nullopt;
    const auto frameAt = [&](double ms) {
        return std::clamp(qint64(ms * known.sampleRate() / 1000), qint64(0), known.frames());
    };
    const auto around = [&](double margin) {
        return Frames{frameAt(axis.leftMs() - margin), frameAt(axis.leftMs() + axis.visibleMs() + margin)};
    };
    const Frames visible = around(axis.msPerPixel() * 4 + 1);
    if (known.samples && known.samples->covers(visible.from, visible.to))
        return std::nullopt;
    // Enough that playing on does not ask again with every frame.
    return around(std::max(500.0, axis.visibleMs() / 2));
}

void WaveformLane::paint(QPainter& painter, const QRect& clip, const TimelineScene& scene)
{
    const QRect part = clip & scene.lanes.waveform;
    if (part.isEmpty())
        return;
    Range range;
    range.first = int(std::floor(part.left() * m_ratio));
    range.end = int(std::ceil((part.right() + 1) * m_ratio));
    const double left = scene.axis.leftMs() / scene.axis.msPerPixel() * m_ratio;
    range.takeColumn = qint64(std::llround(left)) + range.first;
    range.firstTile = range.takeColumn / TileCache::tileWidth;
    const int inTile = int(range.takeColumn - range.firstTile * TileCache::tileWidth);
    range.tiles = (inTile + range.end - range.first + TileCache::tileWidth - 1) / TileCache::tileWidth;
    gatherKnown(range, scene);
    mixInks(range);
    addStems(range, scene);
    m_bands.clear();
    for (int tile = 0; tile < range.tiles; ++tile)
        (void)m_tiles.band(range.firstTile + tile);
    for (int tile = 0; tile < range.tiles; ++tile)
        m_bands.push_back(&m_tiles.band(range.firstTile + tile));

    const int wide = range.tiles * TileCache::tileWidth;
    if (m_slab.width() < wide)
        m_slab = QImage(wide + slabMargin, mostRows, QImage::Format_RGB32);
    const DevicePixels device(painter, m_ratio);
    const int top = int(std::floor(scene.lanes.waveform.top() * m_ratio));
    const int rows = m_tiles.scale().height;
    const int slabRows = std::clamp(slabPixels / wide, leastRows, mostRows);
    for (int row = 0; row < rows; row += slabRows) {
        const int high = std::min(slabRows, rows - row);
        uchar* pixels = m_slab.bits();
        for (size_t tile = 0; tile < m_bands.size(); ++tile) {
            paintBand(pixels, m_slab.bytesPerLine(), *m_bands[tile], m_inks[tile], row, high);
            pixels += TileCache::tileWidth * qsizetype(sizeof(QRgb));
        }
        painter.drawImage(range.first, top + row, m_slab, inTile, 0, range.end - range.first, high);
    }
}

void WaveformLane::mark(
    const Range& range, const TimelineScene& scene, const Span& span, Known known, int least)
{
    const auto column = [&](Milliseconds moment) {
        return std::clamp(std::floor(scene.xAt(moment) * m_ratio), -1e6, 1e6);
    };
    const double start = column(span.start);
    const double stop = std::max(column(span.end), start + least * m_ratio);
    const int from = std::max(range.first, int(start));
    const int to = std::min(range.end, int(stop));
    for (int i = from; i < to; ++i)
        m_known[size_t(i - range.first)] |= quint8(known);
}

void WaveformLane::gatherKnown(const Range& range, const TimelineScene& scene)
{
    m_known.assign(size_t(range.end - range.first), 0);
    const TimelineContent& content = scene.content;
    mark(range, scene, {Milliseconds(0), scene.playhead}, Heard);
    if (content.cap && *content.cap < content.duration)
        mark(range, scene, {*content.cap, content.duration}, PastCap);
    const double left = scene.axis.msAt(range.first / m_ratio);
    const double right = scene.axis.msAt(range.end / m_ratio);
    auto pause = std::partition_point(content.pauses.begin(), content.pauses.end(), [&](const Span& one) {
        return double(one.end.count()) < left;
    });
    for (; pause != content.pauses.end() && double(pause->start.count()) <= right; ++pause)
        mark(range, scene, *pause, Paused);
    if (const auto span = scene.shownSpan())
        mark(range, scene, *span, Selected);
    for (const Span& lost : content.dropouts)
        mark(range, scene, lost, Lost, leastDropout);
}

void WaveformLane::mixInks(const Range& range)
{
    m_inks.resize(size_t(range.tiles));
    const auto offset = size_t(range.takeColumn - range.firstTile * TileCache::tileWidth);
    const int stripe = std::max(2, int(std::lround(2 * m_ratio)));
    for (size_t i = 0; i < m_known.size(); ++i) {
        size_t known = m_known[i];
        // Stripes, so that what was lost does not look like what is past the cap.
        if (known & Lost && (range.first + int(i)) / stripe % 2 != 0)
            known &= ~size_t(Lost);
        const Ink& ink = m_colours.at(known);
        const size_t column = offset + i;
        m_inks[column / TileCache::tileWidth].set(
            column % TileCache::tileWidth, ink.inner, ink.outer, ink.ground);
    }
}

void WaveformLane::tint(const Range& range, int column, const QColor& colour, double share)
{
    if (column < range.first || column >= range.end)
        return;
    const auto place =
        size_t(range.takeColumn - range.firstTile * TileCache::tileWidth) + size_t(column - range.first);
    BandInk& inks = m_inks[place / TileCache::tileWidth];
    const size_t x = place % TileCache::tileWidth;
    const QRgb inner = inks.inner[x];
    const QRgb outer = inner ^ inks.toOuter[x];
    const auto mix = [&](QRgb ground) { return mixed(colour.rgb(), ground, share); };
    inks.set(x, mix(inner), mix(outer), mix(inks.ground[x]));
}

void WaveformLane::addStems(const Range& range, const TimelineScene& scene)
{
    for (const FlagItem& item : scene.flags.items()) {
        const int first = int(std::floor(std::clamp(item.x, -10'000, 100'000) * m_ratio));
        const int end = int(std::floor((std::clamp(item.x, -10'000, 100'000) + 1) * m_ratio));
        const double share = item.selected ? 1 : FlagLane::stemShare;
        for (int column = first; column < end; ++column)
            tint(range, column, scene.flags.colourOf(item), share);
    }
}

} // namespace starling
