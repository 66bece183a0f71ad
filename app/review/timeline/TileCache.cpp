#include "review/timeline/TileCache.h"

#include <algorithm>

namespace starling {

namespace {

/// Up to which frame both show the same at this scale; 0 when they are different sounds. Peaks that end with
/// the shorter one's last frame were incomplete and do not count.
qint64 sharedFrames(const Waveform& before, const Waveform& now, double framesPerColumn)
{
    if (!before.peaks || !now.peaks || before.sampleRate() != now.sampleRate()
        || before.frames() > now.frames() || before.peaks->levelCount() == 0)
        return 0;
    const int level = before.peaks->levelFor(framesPerColumn);
    if (level != now.peaks->levelFor(framesPerColumn))
        return 0;
    const auto known = before.peaks->level(0);
    const auto whole = size_t(before.frames() / Peaks::framesPerPeak);
    const auto grown = now.peaks->level(0);
    if (whole > known.size() || whole > grown.size()
        || !std::equal(known.begin(), known.begin() + qint64(whole), grown.begin()))
        return 0;
    const qint64 width = Peaks::framesPerPeakAt(level);
    return before.frames() / width * width;
}

} // namespace

void TileCache::setScale(const WaveformScale& scale)
{
    if (scale.framesPerColumn != m_scale.framesPerColumn || scale.ratio != m_scale.ratio)
        m_tiles.clear();
    m_scale = scale;
}

void TileCache::setWaveform(const Waveform& waveform)
{
    if (waveform == m_waveform)
        return;
    const bool otherSamples = m_scale.wantsSamples() && waveform.samples != m_waveform.samples;
    if (waveform.peaks != m_waveform.peaks)
        forgetFrom(sharedFrames(m_waveform, waveform, m_scale.framesPerColumn));
    if (otherSamples)
        m_tiles.clear();
    m_waveform = waveform;
}

void TileCache::forgetFrom(qint64 frame)
{
    if (frame <= 0) {
        m_tiles.clear();
        return;
    }
    std::erase_if(m_tiles, [&](const auto& known) {
        return double((known.first + 1) * tileWidth) * m_scale.framesPerColumn >= double(frame);
    });
}

TileCache::Tile TileCache::make(qint64 tile)
{
    ++m_made;
    const qint64 column = tile * tileWidth;
    Tile made;
    made.gain = m_waveform.gain;
    made.height = m_scale.height;
    made.samples = m_scale.showsSamples() && hasSamplesFor(m_waveform, column, m_scale);
    if (made.samples) {
        made.band = sampleBand(m_waveform, column, m_scale);
    } else {
        made.peaks = columnPeaks(m_waveform, column, m_scale.framesPerColumn);
        made.band = bandOf(made.peaks, m_waveform.gain, m_scale.height);
    }
    return made;
}

const ColumnBand& TileCache::band(qint64 tile)
{
    auto known = m_tiles.find(tile);
    if (known == m_tiles.end()) {
        if (m_tiles.size() >= mostTiles)
            m_tiles.clear();
        return m_tiles.emplace(tile, make(tile)).first->second.band;
    }
    Tile& kept = known->second;
    if (kept.gain != m_waveform.gain || kept.height != m_scale.height) {
        if (kept.samples) {
            kept = make(tile);
        } else {
            kept.band = bandOf(kept.peaks, m_waveform.gain, m_scale.height);
            kept.gain = m_waveform.gain;
            kept.height = m_scale.height;
        }
    }
    return kept.band;
}

} // namespace starling
