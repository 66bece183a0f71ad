// The whole take in small, with the visible part as a window that can be moved.
#pragma once

#include "review/timeline/TimelineContent.h"
#include "review/timeline/Waveform.h"
#include "widgets/Theme.h"

#include <QAbstractSlider>
#include <QImage>

#include <optional>

namespace starling {

/// Stands where a scroll bar would, and is one to keys and screen readers: value and page step are those of
/// the view, in parts of the take.
class Minimap : public QAbstractSlider {
    Q_OBJECT

public:
    /// The length of the whole take in units of value and page step; milliseconds would be too coarse when
    /// zoomed in, and samples too many for an int in long takes.
    static constexpr int wholeTake = 1'000'000;

    explicit Minimap(const Theme& theme, QWidget* parent = nullptr);

    void setContent(const TimelineContent& content);
    void setWaveform(const Waveform& waveform);
    void setPlayhead(Milliseconds position);
    /// \param left, visible shares of the take
    void setView(double left, double visible);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    [[nodiscard]] double xAt(Milliseconds moment) const;
    [[nodiscard]] QRect windowPlace() const;
    void moveTo(double x);
    void redraw();
    void drawPicture(double ratio);
    void drawWaveform(QPainter& painter, double ratio) const;

    const Theme& m_theme;
    TimelineContent m_content;
    Waveform m_waveform;
    Milliseconds m_playhead{0};
    QImage m_picture; ///< all but the window and the playhead
    bool m_valid = false;
    std::optional<double> m_grip; ///< while dragging: from the window's left edge to the mouse
};

} // namespace starling
