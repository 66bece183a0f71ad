// Which question is answered: from the catalogue, the user's own, or typed.
#pragma once

#include "story/Question.h"
#include "widgets/Theme.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace starling {

class QuestionListModel;

/// A list grouped by set, searched by typing. Whatever else is typed is asked as it stands. Below it the
/// question in full, what a panel listens for, and how answers to it commonly go wrong.
class QuestionChoice : public QWidget {
    Q_OBJECT

public:
    explicit QuestionChoice(const Theme& theme, QWidget* parent = nullptr);

    /// Keeps the text that stands there.
    void setQuestions(const std::vector<Question>& questions);
    /// By id where the list has it, else by text.
    void select(const QuestionId& id, const QString& text);

    [[nodiscard]] QuestionId question() const;   ///< null for a typed one or none
    [[nodiscard]] QString text() const;          ///< as asked; may be empty
    [[nodiscard]] FrameworkId framework() const; ///< the one that suits the question; null: any
    [[nodiscard]] QComboBox* list() const { return m_list; }

Q_SIGNALS:
    void changed();
    void surpriseWanted();
    /// The typed question should be kept among the user's own.
    void keepWanted(const QString& text);

private:
    void buildList();
    void buildWords();
    void show();

    const Theme& m_theme;
    QuestionListModel* m_model;
    QComboBox* m_list;
    QPushButton* m_surprise;
    QLabel* m_asked;
    QLabel* m_listens;
    QLabel* m_pitfall;
    QPushButton* m_keep;
};

} // namespace starling
