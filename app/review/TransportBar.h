// Play, jump, speed, loop, volume, zoom.
#pragma once

#include "base/Span.h"
#include "widgets/Theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QSlider;
class QToolButton;

namespace starling {

/// Shows what the player does and asks for more; knows no player. Its buttons take the focus by Tab only, so
/// that a click leaves the keys where they were. Where it is narrow, what matters least goes; the menu at its
/// end has all of it.
class TransportBar : public QWidget {
    Q_OBJECT

public:
    explicit TransportBar(const Theme& theme, QWidget* parent = nullptr);

    void setPlaying(bool playing);
    void setSpeed(double speed);
    void setTime(Milliseconds position, Milliseconds duration);
    /// Whether there is sound to play.
    void setReady(bool ready);
    /// \param waiting a mark that waits for the loop's other end
    void setLoop(const std::optional<Span>& loop, const std::optional<Milliseconds>& waiting);
    void setSkipsSilences(bool skips);
    void setVolume(int percent);
    /// Of everything about playing; belongs to the bar.
    void setMenu(QMenu* menu);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void playToggled();
    void skipRequested(std::chrono::milliseconds by);
    void previousFlagRequested();
    void nextFlagRequested();
    void speedChosen(double speed);
    void volumeChosen(int percent);
    void loopToggled();
    void skipsSilencesToggled(bool skips);
    void zoomInRequested();
    void zoomOutRequested();
    void fitRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(const QString& text, const QString& name, const QString& keys);
    void layOut(QToolButton* back, QToolButton* ahead, const std::vector<QToolButton*>& zoom);
    void makeRoom();
    void refreshIcons();
    [[nodiscard]] int widthWanted() const;

    const Theme& m_theme;
    QPushButton* m_play;
    QToolButton* m_previousFlag;
    QToolButton* m_nextFlag;
    QComboBox* m_speed;
    QLabel* m_time;
    QToolButton* m_loop;
    QToolButton* m_skips;
    QSlider* m_volume;
    QToolButton* m_more;
    std::vector<QWidget*> m_dispensable; ///< in the order in which they go
    QList<QWidget*> m_zoom;              ///< shown or hidden together
    Milliseconds m_shownSecond{-1};
    Milliseconds m_shownDuration{-1};
    bool m_playing = false;
};

} // namespace starling
