// Learns the listener's reaction in half a minute.
#pragma once

#include "audio/AudioDevices.h"
#include "calibration/CalibrationRun.h"
#include "settings/Settings.h"
#include "widgets/Theme.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace starling {

/// Says what to do, plays, and shows what came of it; nothing is kept before the listener says so. Any key
/// but Escape and Tab is a press while it plays, and so is the mouse.
class CalibrationDialog : public QDialog {
    Q_OBJECT

public:
    struct Services {
        Settings& settings;
        const AudioDevices& devices;
        const Theme& theme;
        SoundOutputFactory outputs = systemSoundOutputs();
    };

    explicit CalibrationDialog(const Services& services, QWidget* parent = nullptr);

    /// Begins as the button does. \param seed of the sounds
    void begin(quint32 seed);
    [[nodiscard]] CalibrationRun& run() { return m_run; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void showStart();
    void showResult(const Expected<ReactionEstimate>& result);
    void showTrouble(const QString& words);
    void press();

    Services m_services;
    CalibrationRun m_run;
    QTimer m_ticker;
    Milliseconds m_typical{0}; ///< what "Use it" keeps
    QLabel* m_heading;
    QLabel* m_text;
    QLabel* m_count;
    QProgressBar* m_progress;
    QPushButton* m_begin;
    QPushButton* m_keep;
    QPushButton* m_close;
};

} // namespace starling
