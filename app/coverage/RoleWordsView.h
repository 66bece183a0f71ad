// The words of an advertisement against the words of the stories: shown, never rewritten.
#pragma once

#include "coverage/RoleTermModel.h"
#include "coverage/RoleWordsJob.h"
#include "story/Question.h"
#include "widgets/Theme.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace starling {

class SynonymField;

/// Window's thread.
class RoleWordsView : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    RoleWordsView(const RoleLexicon& lexicon, const Theme& theme, QWidget* parent = nullptr);

    void setStories(std::vector<Story> stories);
    void setSets(const std::vector<QuestionSet>& sets);
    void setSynonyms(const std::vector<QStringList>& groups);
    /// Shows the advertisement of this set; null: one that is kept nowhere.
    void choose(const QuestionSetId& set);
    /// Emits what has not been emitted yet.
    void flush();

    [[nodiscard]] QPlainTextEdit* advert() const { return m_advert; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] SynonymField* synonyms() const { return m_synonyms; }
    [[nodiscard]] QComboBox* sets() const { return m_sets; }
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void advertEdited(const starling::QuestionSetId& set, const QString& advert);
    void synonymsEdited(const std::vector<QStringList>& groups);
    void storyOpened(const starling::StoryId& story);
    void termsShown();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildAdvert();
    QWidget* buildTerms();
    void connectParts();
    void onAdvertTyped();
    void showAdvert();
    void askSoon();
    void ask();
    void showTerms(const std::vector<RoleTerm>& terms);
    void fitColumns();
    [[nodiscard]] const QuestionSet* chosenSet() const;

    const Theme& m_theme;
    RoleWordsJob m_job;
    RoleTermModel m_model;
    std::vector<Story> m_stories;
    std::vector<QuestionSet> m_known;
    QuestionSetId m_set;
    QString m_kept;  ///< advertisement as last shown or emitted
    QString m_loose; ///< the one that is kept nowhere
    QTimer m_saveSoon;
    QTimer m_askSoon;
    bool m_filling = false;
    QBoxLayout* m_columns;
    QComboBox* m_sets;
    QPlainTextEdit* m_advert;
    SynonymField* m_synonyms;
    QLabel* m_summary;
    QTableView* m_table;
    QPushButton* m_same;
    QPushButton* m_open;
};

} // namespace starling
