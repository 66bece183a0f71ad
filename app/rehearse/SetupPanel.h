// Everything that is chosen before speaking.
#pragma once

#include "answer/Take.h"
#include "audio/AudioDevices.h"
#include "catalog/Catalog.h"
#include "library/TakeStore.h"
#include "settings/Settings.h"
#include "story/Story.h"
#include "widgets/Theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace starling {

class AllocationBar;
class DeviceChoice;
class LessonNote;
class LevelTest;
class Prompter;
class QuestionChoice;
class Recorder;
class StoryChoice;

/// Question, story, framework, depth and microphone, with the level test and the button that begins.
/// Remembers framework, depth and question between runs.
class SetupPanel : public QWidget {
    Q_OBJECT

public:
    struct Services {
        const Catalog& catalog;
        Recorder& recorder;
        AudioDevices& devices;
        Settings& settings;
        const Theme& theme;
    };

    explicit SetupPanel(const Services& services, QWidget* parent = nullptr);

    void setQuestions(const std::vector<Question>& questions);
    void setStories(const std::vector<StoryTitle>& stories);
    void choose(const TakeSetup& setup);
    void chooseQuestion(const QuestionId& question);
    void chooseStory(const StoryId& story);
    /// The chosen story as a whole: its bullets are shown as the prompter's mode says.
    void showStory(const Story& story);

    /// What was resolved after an earlier take; none: nothing is shown.
    void showLesson(const std::optional<Lesson>& lesson);

    [[nodiscard]] TakeSetup setup() const;
    [[nodiscard]] QByteArray device() const;
    [[nodiscard]] QString deviceName() const;
    /// Puts the keyboard on the record button.
    void focusRecord();
    void endLevelTest();
    /// Keeps the choices for the next run.
    void remember();

Q_SIGNALS:
    void recordWanted();
    void surpriseWanted();
    void storyWanted(const QString& title);
    /// Another story was chosen here; whoever keeps stories answers with showStory().
    void storyChosen(const starling::StoryId& story);
    void keepQuestionWanted(const QString& text);
    /// The question or the story is another one; whoever keeps takes answers with showLesson().
    void aimChanged();
    /// The take that the lesson came from should be opened.
    void takeWanted(const starling::TakeId& take);

private:
    QWidget* buildChoices();
    QWidget* buildMicrophone();
    void fillFrameworks();
    void fillPrompterModes();
    void setFramework(const FrameworkId& framework);
    void followQuestion();
    void showPrompter();
    void fillDepths();
    void showTarget();
    void addShortcuts();

    Services m_s;
    QuestionChoice* m_question;
    StoryChoice* m_story;
    QComboBox* m_framework;
    QComboBox* m_depth;
    QComboBox* m_prompterMode;
    Prompter* m_prompter;
    QLabel* m_description;
    LessonNote* m_lesson;
    AllocationBar* m_target;
    DeviceChoice* m_device;
    LevelTest* m_levelTest;
    QPushButton* m_record;
    Story m_shownStory;
    FrameworkId m_ownFramework; ///< what the user prefers while a question asks for another; else null
};

} // namespace starling
