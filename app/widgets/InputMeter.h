// How loud the microphone is.
#pragma once

#include "audio/Recorder.h"
#include "widgets/Theme.h"

#include <QWidget>

namespace starling {

/// A bar from −60 to 0 dBFS with the peak as its tip. Too much shows as the word "clip" beside the bar, not
/// as a colour alone, and stays two seconds of reports so that it can be read. Nothing moves by itself: it
/// draws what the last report said.
class InputMeter : public QWidget {
    Q_OBJECT

public:
    static constexpr double floorDbfs = -60;

    explicit InputMeter(const Theme& theme, QWidget* parent = nullptr);

    void setLevel(const InputLevel& level);
    /// No device is open: an empty bar.
    void clear();
    [[nodiscard]] bool showsClip() const { return m_clipReports > 0; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    InputLevel m_level;
    bool m_open = false;
    int m_clipReports = 0; ///< reports for which the sign still shows
};

} // namespace starling
