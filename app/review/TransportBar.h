// Play, jump, speed, zoom.
#pragma once

#include "base/Span.h"
#include "widgets/Theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace starling {

/// Shows what the player does and asks for more; knows no player. Its buttons take the focus by Tab only, so
/// that a click leaves the keys where they were.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    explicit TransportBar(const Theme& theme, QWidget* parent = nullptr);

    void setPlaying(bool playing);
    void setSpeed(double speed);
    void setTime(Milliseconds position, Milliseconds duration);
    /// Whether there is sound to play.
    void setReady(bool ready);

Q_SIGNALS:
    void playToggled();
    void skipRequested(std::chrono::milliseconds by);
    void previousFlagRequested();
    void nextFlagRequested();
    void speedChosen(double speed);
    void zoomInRequested();
    void zoomOutRequested();
    void fitRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(const QString& text, const QString& name, const QString& keys);
    void refreshIcons();

    const Theme& m_theme;
    QPushButton* m_play;
    QToolButton* m_previousFlag;
    QToolButton* m_nextFlag;
    QComboBox* m_speed;
    QLabel* m_time;
    Milliseconds m_shownSecond{-1};
    Milliseconds m_shownDuration{-1};
    bool m_playing = false;
};

} // namespace starling
