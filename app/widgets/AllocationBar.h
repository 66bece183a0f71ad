// Time per segment against its target, while speaking and afterwards.
#pragma once

#include "widgets/AllocationTracks.h"
#include "widgets/Theme.h"

#include <QWidget>

namespace starling {

/// Filled is spoken, outlined is the target's range. Where a framework gives neighbouring segments one target
/// together they share a bar. Names and letters stand beside the colours, a tick beside what is within its
/// target. Painted without animation; setting the same values again costs nothing.
class AllocationBar : public QWidget {
    Q_OBJECT

public:
    explicit AllocationBar(const Theme& theme, QWidget* parent = nullptr);

    void setFramework(const Framework& framework);
    /// For an answer that is still being spoken: the length it should become. None (the default): the answer
    /// is over and judged as it is.
    void setExpectedLength(const std::optional<LengthRange>& expected);
    /// Without it no times are shown, only what each segment should take.
    /// \param entries of allocate() with the framework set \param running the segment now spoken; null: none
    void setAllocation(std::vector<AllocationEntry> entries, const SegmentId& running = {});

    /// Everything the picture shows, in words; also the accessible description.
    [[nodiscard]] QString summary() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Cell; ///< a track and where it is drawn

    void refresh();
    [[nodiscard]] std::vector<Cell> layOut() const;
    [[nodiscard]] int minimumPartWidth() const;
    [[nodiscard]] int lineHeight() const;
    void paintNames(QPainter& painter, const Cell& cell) const;
    void paintTrack(QPainter& painter, const Cell& cell) const;
    void paintFill(QPainter& painter, const Cell& cell) const;
    void paintLetters(QPainter& painter, const Cell& cell) const;
    void paintTarget(QPainter& painter, const Cell& cell) const;
    void paintFigures(QPainter& painter, const Cell& cell) const;

    const Theme& m_theme;
    Framework m_framework;
    std::optional<LengthRange> m_expected;
    std::vector<AllocationEntry> m_entries;
    SegmentId m_running;
    std::vector<AllocationTrack> m_tracks; ///< points into m_framework
};

} // namespace starling
