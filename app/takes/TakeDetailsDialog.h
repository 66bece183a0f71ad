// What a take answers: question, story, framework and depth, changeable afterwards.
#pragma once

#include "answer/Take.h"
#include "catalog/Catalog.h"
#include "story/Story.h"

#include <QDialog>

#include <optional>

class QComboBox;

namespace starling {

class TakeDetailsDialog : public QDialog {
    Q_OBJECT

public:
    /// What can be chosen.
    struct Choices {
        const Catalog& catalog;
        std::vector<Question> questions;
        std::vector<StoryTitle> stories;
    };

    TakeDetailsDialog(const TakeSetup& setup, const Choices& choices, QWidget* parent = nullptr);

    /// What is chosen now. A question typed by hand has a text and no id.
    [[nodiscard]] TakeSetup setup() const;
    /// The title typed for a story that does not exist yet; setup().story is null then.
    [[nodiscard]] std::optional<QString> newStory() const;

private:
    void fillQuestions(const Choices& choices);
    void fillStories(const Choices& choices);

    TakeSetup m_before;
    QComboBox* m_question;
    QComboBox* m_story;
    QComboBox* m_framework;
    QComboBox* m_depth;
};

} // namespace starling
