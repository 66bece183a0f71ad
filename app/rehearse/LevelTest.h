// Try the microphone before speaking.
#pragma once

#include "audio/Recorder.h"
#include "rehearse/LevelJudge.h"
#include "widgets/Theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace starling {

class InputMeter;

/// Opens the microphone only while the user asks for it, and says what it hears in plain words.
class LevelTest : public QWidget {
    Q_OBJECT

public:
    /// \param device tells which device to try when the test begins
    LevelTest(
        Recorder& recorder, std::function<QByteArray()> device, const Theme& theme,
        QWidget* parent = nullptr);

    void start();
    void stop();
    /// The chosen device has changed: a running test moves to it.
    void restart();
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] LevelVerdict verdict() const { return m_judge.verdict(); }

private:
    void onLevel(const InputLevel& level);
    void onState(Recorder::State state);
    void giveUp(const QString& sentence);
    void say(const QString& text, const QColor& colour);
    void showVerdict();

    Recorder& m_recorder;
    std::function<QByteArray()> m_device;
    const Theme& m_theme;
    LevelJudge m_judge;
    InputMeter* m_meter;
    QLabel* m_words;
    QPushButton* m_button;
    bool m_wanted = false;
    bool m_again = false; ///< begin when the test that is now ending has ended
};

} // namespace starling
