// What a waveform looks like, found out once.
#pragma once

#include "review/timeline/WaveformPainter.h"

#include <unordered_map>

namespace starling {

/// A waveform in tiles of a fixed number of device pixels, counted from the recording's start. What a tile
/// shows is worked out when it is first asked for, so what is visible comes first, and kept until the scale
/// or the sound changes, or too many are kept. When unfinished peaks grow, tiles before the growing end
/// stay; when only the height or the gain changes, no peak is read again.
class TileCache {
public:
    static constexpr int tileWidth = ColumnBand::width; ///< device pixels

    void setScale(const WaveformScale& scale);
    void setWaveform(const Waveform& waveform);
    [[nodiscard]] const Waveform& waveform() const { return m_waveform; }
    [[nodiscard]] const WaveformScale& scale() const { return m_scale; }

    /// Valid until the next call of anything here.
    [[nodiscard]] const ColumnBand& band(qint64 tile);

    /// How many tiles were worked out from the sound so far.
    [[nodiscard]] qint64 madeCount() const { return m_made; }

private:
    struct Tile {
        ColumnPeaks peaks;
        ColumnBand band;
        double gain = 0; ///< of the band
        int height = 0;
        bool samples = false; ///< the band shows samples and owes nothing to peaks
    };

    void forgetFrom(qint64 frame);
    [[nodiscard]] Tile make(qint64 tile);

    static constexpr size_t mostTiles = 4096; ///< 6 MB

    std::unordered_map<qint64, Tile> m_tiles;
    Waveform m_waveform;
    WaveformScale m_scale;
    qint64 m_made = 0;
};

} // namespace starling
