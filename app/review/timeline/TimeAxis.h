// Which moment lies at which pixel.
#pragma once

namespace starling {

/// The visible part of a recording: milliseconds to logical pixels and back, zoom and scroll. A plain value;
/// every setter keeps its invariants: the view stays inside the recording where the recording is wider than
/// the view, and begins at 0 where it is not.
class TimeAxis {
public:
    /// Finest zoom: 16 px a sample at 48 kHz.
    static constexpr double minMsPerPixel = 1.0 / 48 / 16;

    /// \param durationMs length of the recording, ≥ 0. Shows all of it.
    void setDuration(double durationMs);
    /// \param width of the view in pixels, ≥ 1. A view that showed all of the recording goes on doing so;
    /// otherwise the scale stays.
    void setWidth(double width);

    [[nodiscard]] double durationMs() const { return m_duration; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double msPerPixel() const { return m_msPerPixel; }
    [[nodiscard]] double leftMs() const { return m_left; }
    [[nodiscard]] double visibleMs() const { return m_width * m_msPerPixel; }

    [[nodiscard]] double xAt(double ms) const { return (ms - m_left) / m_msPerPixel; }
    /// Not clamped to the recording.
    [[nodiscard]] double msAt(double x) const { return m_left + x * m_msPerPixel; }

    /// Shows `factor` times as much detail, keeping the moment at `x` where it is as far as the ends allow.
    void zoomAbout(double x, double factor);
    void fit();
    [[nodiscard]] bool isFit() const;

    /// The moment at the left edge; clamped.
    void scrollTo(double leftMs);
    [[nodiscard]] double maxLeftMs() const;
    /// Turns the page so that `ms` is a little right of the left edge, when it is not visible. Returns
    /// whether the view moved.
    bool reveal(double ms);

    bool operator==(const TimeAxis&) const = default;

private:
    [[nodiscard]] double fitMsPerPixel() const;

    double m_duration = 0;
    double m_width = 1;
    double m_left = 0;
    double m_msPerPixel = 1;
};

} // namespace starling
