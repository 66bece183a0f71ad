// Pictures of a waveform, made quickly.
#pragma once

#include "review/timeline/WaveformPainter.h"

#include <QImage>

#include <array>
#include <unordered_map>
#include <vector>

namespace starling {

/// How a stretch of the waveform is coloured: already heard or still ahead, within the cap or past it.
enum class TileKind { Ahead, Heard, AheadPastCap, HeardPastCap };

/// A waveform in tiles of a fixed number of device pixels, counted from the recording's start. What a tile
/// shows is worked out when it is first asked for and kept until the scale or the sound changes, or too
/// many are kept. Pictures are filled in anew each time, a slab of some rows after the other: a slab
/// stays within the processor's cache, where reading a whole window's pictures from memory takes longer.
class TileCache {
public:
    static constexpr int tileWidth = ColumnBand::width; ///< device pixels
    static constexpr int slabHeight = 16;               ///< device pixels
    static constexpr size_t kinds = 4;
    /// In the order of TileKind; they differ in colours only.
    using Looks = std::array<WaveformLook, kinds>;

    void setLooks(const Looks& looks);
    void setWaveform(const Waveform& waveform);

    /// The opaque picture of `count` tiles side by side, at most `slabHeight` rows from `firstRow`. Shares
    /// memory with the next slab, so draw it first. Its device pixel ratio is 1.
    [[nodiscard]] QImage slab(qint64 firstTile, int count, int firstRow, TileKind kind);

private:
    [[nodiscard]] const ColumnBand& band(qint64 tile);

    static constexpr size_t mostBands = 4096; ///< 4 MB

    std::unordered_map<qint64, ColumnBand> m_bands;
    Waveform m_waveform;
    Looks m_looks;
    std::vector<QRgb> m_pixels;
};

} // namespace starling
