#include "review/timeline/TileCache.h"

#include <algorithm>

namespace starling {

void TileCache::setLooks(const Looks& looks)
{
    const WaveformLook& before = m_looks.front();
    const WaveformLook& now = looks.front();
    if (now.framesPerColumn != before.framesPerColumn || now.height != before.height)
        m_bands.clear();
    m_looks = looks;
}

void TileCache::setWaveform(const Waveform& waveform)
{
    if (waveform == m_waveform)
        return;
    m_waveform = waveform;
    m_bands.clear();
}

const ColumnBand& TileCache::band(qint64 tile)
{
    auto known = m_bands.find(tile);
    if (known == m_bands.end())
        known = m_bands.emplace(tile, bandOf(m_waveform, tile * tileWidth, m_looks.front())).first;
    return known->second;
}

QImage TileCache::slab(qint64 firstTile, int count, int firstRow, TileKind kind)
{
    Q_ASSERT(count > 0);
    if (m_bands.size() > mostBands)
        m_bands.clear();
    const WaveformLook& look = m_looks.at(size_t(kind));
    std::vector<const ColumnBand*> bands;
    bands.reserve(size_t(count));
    for (int i = 0; i < count; ++i)
        bands.push_back(&band(firstTile + i));
    const int width = count * tileWidth;
    const int height = std::min(slabHeight, look.height - firstRow);
    m_pixels.resize(std::max(m_pixels.size(), size_t(width) * slabHeight));
    QImage picture(
        reinterpret_cast<uchar*>(m_pixels.data()), width, height, qsizetype(width) * qsizetype(sizeof(QRgb)),
        QImage::Format_RGB32);
    paintBands(picture, bands, firstRow, look);
    return picture;
}

} // namespace starling
