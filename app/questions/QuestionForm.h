// One question to change: every pause in typing saves.
#pragma once

#include "answer/Framework.h"
#include "story/Question.h"
#include "story/StoryKit.h"
#include "widgets/Theme.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace starling {

class CategoryField;

/// Emits edited() half a second after the last key, and at flush(). Window's thread.
class QuestionForm : public QWidget {
    Q_OBJECT

public:
    /// The references outlive it.
    QuestionForm(
        const std::vector<Framework>& frameworks, const StoryKit& kit, const Theme& theme,
        QWidget* parent = nullptr);

    /// Shows the question; words of the same one that are being typed and not saved yet stay.
    void setQuestion(const Question& question);
    [[nodiscard]] Question question() const;
    void suggestCategories(const QStringList& categories);
    /// Emits what has not been emitted yet.
    void flush();
    void focusText();

Q_SIGNALS:
    void edited(const starling::Question& question);
    void done();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPlainTextEdit* addField(const QString& name, const QString& hint, int lines);
    void addRow(const QString& name, QWidget* field);
    void onTyped();
    void show();

    const Theme& m_theme;
    Question m_question; ///< as last shown or emitted
    bool m_filling = false;
    QTimer m_saveSoon;
    QPlainTextEdit* m_text;
    QPlainTextEdit* m_listens;
    QPlainTextEdit* m_pitfall;
    CategoryField* m_categories;
    QComboBox* m_framework;
    QLabel* m_hint;
};

} // namespace starling
