// The waveform of the timeline, shaded by what is known of each moment.
#pragma once

#include "review/timeline/TileCache.h"
#include "review/timeline/TimelineScene.h"
#include "widgets/Theme.h"

#include <QImage>

#include <array>
#include <optional>
#include <vector>

class QPainter;

namespace starling {

/// Heard and still ahead, past the cap, pauses, dropouts, the selected stretch and the stems of flags are
/// colours of columns; none of them is blended over the picture. A settled view is painted without
/// allocating memory.
class WaveformLane {
public:
    explicit WaveformLane(const Theme& theme);

    void setWaveform(const Waveform& waveform) { m_tiles.setWaveform(waveform); }
    [[nodiscard]] const Waveform& waveform() const { return m_tiles.waveform(); }
    /// \param ratio device pixels a logical one
    void setView(const TimeAxis& axis, const QRect& lane, double ratio);
    /// After a change of the theme.
    void refreshColours();

    /// Frames that would show more than the peaks do, with a margin; nothing while they are at hand or the
    /// view is too coarse.
    struct Frames {
        qint64 from = 0;
        qint64 to = 0;
    };
    [[nodiscard]] std::optional<Frames> wantedSamples(const TimeAxis& axis) const;

    void paint(QPainter& painter, const QRect& clip, const TimelineScene& scene);

    [[nodiscard]] qint64 tilesMade() const { return m_tiles.madeCount(); }

private:
    /// What is known of a column; added up they are an index of colours.
    enum Known : quint8 { Heard = 1, PastCap = 2, Paused = 4, Selected = 8, Lost = 16, combinations = 32 };
    struct Ink {
        QRgb inner = 0;
        QRgb outer = 0;
        QRgb ground = 0;
    };
    /// Device columns [first, end) of the canvas that are drawn, and the first one's number in the take.
    struct Range {
        int first = 0;
        int end = 0;
        qint64 takeColumn = 0;
        qint64 firstTile = 0;
        int tiles = 0;
    };

    void mark(const Range& range, const TimelineScene& scene, const Span& span, Known known, int least = 0);
    void gatherKnown(const Range& range, const TimelineScene& scene);
    void mixInks(const Range& range);
    void addStems(const Range& range, const TimelineScene& scene);
    void tint(const Range& range, int column, const QColor& colour, double share);

    const Theme& m_theme;
    TileCache m_tiles;
    double m_ratio = 1;
    std::array<Ink, combinations> m_colours;
    std::vector<quint8> m_known; ///< of each column drawn; reused, like the rest
    std::vector<BandInk> m_inks; ///< of each tile drawn
    std::vector<const ColumnBand*> m_bands;
    QImage m_slab;
};

} // namespace starling
