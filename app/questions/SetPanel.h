// One of the user's sets: its name, its questions and the advertisement it goes with.
#pragma once

#include "story/Question.h"
#include "widgets/Theme.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace starling {

/// Emits edited() half a second after the last key, and at flush(). Window's thread.
class SetPanel : public QWidget {
    Q_OBJECT

public:
    explicit SetPanel(const Theme& theme, QWidget* parent = nullptr);

    /// \param questions every one there is, for the words of those in the set
    void setSet(const QuestionSet& set, const std::vector<Question>& questions);
    [[nodiscard]] QuestionSet set() const;
    void flush();
    void focusName();

Q_SIGNALS:
    void edited(const starling::QuestionSet& set);
    void addRequested();
    void removeRequested();
    void questionOpened(const starling::QuestionId& question);
    void roleWordsRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildName();
    void buildQuestions();
    void buildAdvert();
    void onTyped();
    void fillQuestions(const std::vector<Question>& questions);
    void takeOut();

    const Theme& m_theme;
    QuestionSet m_set; ///< as last shown or emitted
    bool m_filling = false;
    QTimer m_saveSoon;
    QLineEdit* m_name;
    QListWidget* m_questions;
    QPushButton* m_takeOut;
    QPlainTextEdit* m_advert;
    QPushButton* m_words;
};

} // namespace starling
