// The parts of the page of questions and what they say to one another.
#pragma once

#include "questions/QuestionEdits.h"
#include "questions/QuestionForm.h"
#include "questions/QuestionList.h"
#include "questions/QuestionPanel.h"
#include "questions/QuestionsPage.h"
#include "questions/SetPanel.h"
#include "story/Coverage.h"
#include "widgets/PageHeader.h"

#include <QTimer>

#include <optional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace starling {

/// Built by QuestionsPage.cpp; what is done to questions and sets is in QuestionsPageActions.cpp.
class QuestionsPage::Private {
public:
    Private(QuestionsPage& page, const Services& given);

    /// Reads the library again.
    void refresh();
    /// Shows what the list stands on.
    void showCurrent();
    /// Saves what is being typed.
    void flush();

    void addQuestion();
    void editQuestion();
    void finishEditing();
    void saveEdited(const Question& question);
    void removeCurrent();
    void removeQuestion(const Question& question);
    void setRetired(const Question& question, bool retired);
    void revertQuestion();
    void rehearse();
    void addSet(const std::vector<QuestionId>& questions);
    void setMembership(const QuestionSetId& set, bool member);
    void pickQuestions();
    void removeSet();

    QuestionsPage& page;
    Services services;
    QuestionTree tree;
    QuestionEdits edits;
    QTimer refreshSoon;
    std::vector<Story> stories;
    std::optional<Question> draft; ///< being written and not in the library yet
    bool editing = false;

    QLineEdit* search = nullptr;
    QCheckBox* retiredToo = nullptr;
    QPushButton* add = nullptr;
    QPushButton* addSetButton = nullptr;
    QSplitter* splitter = nullptr;
    QuestionList* list = nullptr;
    QStackedWidget* right = nullptr;
    QuestionPanel* panel = nullptr;
    QuestionForm* form = nullptr;
    SetPanel* setPanel = nullptr;
    QWidget* groupPanel = nullptr;
    EmptyState* noMatch = nullptr;

private:
    void build();
    void buildHeader(PageHeader* header);
    void drawHeader();
    void buildFilters();
    void buildRight();
    void addKeys();
    void connectStores();
    void connectList();
    void connectPanels();
    void showOnly(QWidget* part);
    void undoable(const QString& text);
    [[nodiscard]] QuestionDetails detailsOf(const Question& question) const;
    [[nodiscard]] const QuestionSet* currentSet() const;
};

} // namespace starling
