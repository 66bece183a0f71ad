// What is seen while someone speaks, and nothing else.
#pragma once

#include "answer/Length.h"
#include "answer/SegmentTrack.h"
#include "audio/Recorder.h"
#include "rehearse/SegmentKeys.h"
#include "settings/PrompterMode.h"
#include "story/Story.h"
#include "widgets/Theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace starling {

class AllocationBar;
class ClockLine;
class InputMeter;
class Prompter;

/// Elapsed time and cap, the segment now spoken, seconds per segment against target, the input level. Its
/// keys work wherever the focus is inside it or in a widget whose events it filters, and no key presses a
/// button by accident: Space is always the next segment. Nothing moves but what the sound moves.
class RecordingPanel : public QWidget {
    Q_OBJECT

public:
    explicit RecordingPanel(const Theme& theme, QWidget* parent = nullptr);

    /// A new take: forgets the last one.
    void begin(const Framework& framework, const LengthRules& rules, const QString& device);
    /// What the speaker may look at; nothing after begin().
    void setPrompter(PrompterMode mode, const Story& story);
    void revealBullet();
    /// What was resolved after an earlier take; shown until the speaker's first mark or ten seconds have been
    /// spoken, and not in focus mode. Nothing after begin().
    void setLesson(const QString& lesson);
    void setDevice(const QString& name);
    void setState(Recorder::State state);
    void setLevel(const InputLevel& level);
    void setProgress(Milliseconds position, const SegmentTrack& track);

    void setFocused(bool focused);
    [[nodiscard]] bool isFocused() const { return m_focused; }

Q_SIGNALS:
    void actionWanted(const starling::SpeakingAction& action);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildWhole();
    QWidget* buildClock(QWidget* parent);
    QWidget* buildFoot(QWidget* parent);
    QWidget* buildQuiet();
    bool takesKey(QEvent* event);
    void colourTexts();
    void showClock();
    void showSegment(const SegmentId& segment);
    void showLesson(const SegmentTrack& track);

    const Theme& m_theme;
    Framework m_framework;
    LengthRules m_rules;
    Recorder::State m_state = Recorder::State::Idle;
    Milliseconds m_position{0};
    Story m_story;
    bool m_focused = false;

    QWidget* m_whole;
    QWidget* m_quiet;
    QLabel* m_stateText;
    QLabel* m_quietText;
    QLabel* m_time;
    QLabel* m_capText;
    ClockLine* m_line;
    QLabel* m_lesson;
    QLabel* m_segment;
    QLabel* m_cue;
    Prompter* m_prompter;
    AllocationBar* m_bar;
    InputMeter* m_meter;
    QLabel* m_device;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QLabel* m_keys;
};

} // namespace starling
