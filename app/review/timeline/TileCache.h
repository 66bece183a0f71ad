// Pictures of a waveform, kept while they are valid.
#pragma once

#include "review/timeline/WaveformPainter.h"

#include <QCache>
#include <QPixmap>

#include <array>

namespace starling {

/// How a stretch of the waveform is coloured: already heard or still ahead, within the cap or past it.
enum class TileKind { Ahead, Heard, AheadPastCap, HeardPastCap };

/// A waveform in tiles of a fixed number of device pixels, counted from the recording's start. A tile is
/// drawn when it is first asked for and dropped when the look or the sound changes, or when it is the one
/// unused for longest.
class TileCache {
public:
    static constexpr int tileWidth = 256; ///< device pixels
    static constexpr size_t kinds = 4;
    /// In the order of TileKind; they differ in colours only.
    using Looks = std::array<WaveformLook, kinds>;

    void setLooks(const Looks& looks);
    void setWaveform(const Waveform& waveform);

    /// The opaque picture of columns [index × tileWidth, (index + 1) × tileWidth).
    /// Its device pixel ratio is 1.
    [[nodiscard]] const QPixmap& tile(qint64 index, TileKind kind);

private:
    QCache<qint64, QPixmap> m_tiles{96}; ///< a tile of 256 × 500 takes 0.5 MB
    Waveform m_waveform;
    Looks m_looks;
};

} // namespace starling
