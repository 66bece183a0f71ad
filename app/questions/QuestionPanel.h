// One question to read: what it is after, which stories answer it, and what can be done with it.
#pragma once

#include "answer/Framework.h"
#include "story/Question.h"
#include "story/StoryKit.h"
#include "widgets/Theme.h"

#include <QDateTime>
#include <QWidget>

#include <vector>

class QLabel;
class QMenu;
class QPushButton;

namespace starling {

/// Everything the panel shows of a question.
struct QuestionDetails {
    struct MappedStory {
        StoryId id;
        QString title;
        QString emphasis;
        bool operator==(const MappedStory&) const = default;
    };
    Question question;
    QString setName;
    QString framework; ///< name; empty: whichever the speaker prefers
    QStringList categories;
    std::vector<MappedStory> stories;
    int wantedStories = 2;
    int takes = 0;
    QDateTime lastTake; ///< invalid: none
    std::vector<QuestionSet> sets;
    bool operator==(const QuestionDetails&) const = default;
};

class QuestionPanel : public QWidget {
    Q_OBJECT

public:
    explicit QuestionPanel(const Theme& theme, QWidget* parent = nullptr);

    void setDetails(const QuestionDetails& details);
    [[nodiscard]] const QuestionDetails& details() const { return m_details; }

Q_SIGNALS:
    void rehearseRequested();
    void editRequested();
    void retireRequested(bool retired);
    void revertRequested();
    void removeRequested();
    void membershipRequested(const starling::QuestionSetId& set, bool member);
    void newSetRequested();
    void storyOpened(const starling::StoryId& story);
    void takesRequested();
    void coverageRequested();

private:
    void buildActions();
    void buildWords();
    void fillSets();
    void show();
    void showStories();
    void showTakes();
    void openLink(const QString& link);

    const Theme& m_theme;
    QuestionDetails m_details;
    QLabel* m_kind;
    QLabel* m_text;
    QPushButton* m_rehearse;
    QPushButton* m_edit;
    QPushButton* m_sets;
    QMenu* m_setMenu;
    QPushButton* m_retire;
    QPushButton* m_revert;
    QPushButton* m_remove;
    QLabel* m_listens;
    QLabel* m_pitfall;
    QLabel* m_categories;
    QLabel* m_framework;
    QLabel* m_stories;
    QLabel* m_takes;
};

} // namespace starling
