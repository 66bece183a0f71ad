// Buttons to hear a part of both takes.
#pragma once

#include "widgets/Theme.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace starling {

class TurnBar : public QWidget {
    Q_OBJECT

public:
    explicit TurnBar(const Theme& theme, QWidget* parent = nullptr);

    void setPlaying(bool playing);
    void setSpeed(double speed);
    [[nodiscard]] double speed() const;
    void toggleLooping();
    /// What is heard now: "Action of A, 0:42"; empty while silent.
    void setHeard(const QString& text);

Q_SIGNALS:
    void turnsRequested();       ///< both in turn, or stop
    void oneRequested(int side); ///< that take alone
    void speedChosen(double speed);
    void loopingChosen(bool on);

private:
    void dress();

    const Theme& m_theme;
    QPushButton* m_turns;
    QCheckBox* m_loop;
    QDoubleSpinBox* m_speed;
    QLabel* m_heard;
    bool m_playing = false;
};

} // namespace starling
