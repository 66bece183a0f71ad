#include "review/timeline/TileCache.h"

#include <QPainter>

#include <algorithm>

namespace starling {

void TileCache::setLooks(const Looks& looks)
{
    if (looks == m_looks)
        return;
    m_looks = looks;
    m_tiles.clear();
}

void TileCache::setWaveform(const Waveform& waveform)
{
    if (waveform == m_waveform)
        return;
    m_waveform = waveform;
    m_tiles.clear();
}

const QPixmap& TileCache::tile(qint64 index, TileKind kind)
{
    const qint64 key = index * qint64(kinds) + qint64(kind);
    if (const QPixmap* known = m_tiles.object(key))
        return *known;
    const WaveformLook& look = m_looks.at(size_t(kind));
    auto* pixmap = new QPixmap(tileWidth, std::max(1, look.height)); // the cache owns it
    pixmap->fill(look.ground);
    QPainter painter(pixmap);
    paintWaveform(painter, m_waveform, index * tileWidth, tileWidth, look);
    painter.end();
    m_tiles.insert(key, pixmap);
    return *m_tiles.object(key);
}

} // namespace starling
