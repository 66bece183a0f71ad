// Narrows a list of takes: words, question, story, framework, kind of flag, time.
#pragma once

#include "catalog/Catalog.h"
#include "library/TakeStore.h"
#include "story/Story.h"
#include "widgets/Theme.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QDate;
class QLineEdit;
class QToolButton;

namespace starling {

/// Window's thread. Holds the choice; knows no library.
class TakeFilterBar : public QWidget {
    Q_OBJECT

public:
    TakeFilterBar(const Catalog& catalog, const Theme& theme, QWidget* parent = nullptr);

    /// The choices offered besides the catalogue's; what was chosen stays chosen.
    void setStories(const std::vector<StoryTitle>& stories);
    void setQuestions(const std::vector<Question>& questions);
    void setFlagKinds(const std::vector<FlagKind>& kinds);

    /// What is chosen, `trash` left false. \param today the day "since" counts back from
    [[nodiscard]] TakeQuery query(const QDate& today) const;
    void setQuery(const TakeQuery& query);
    [[nodiscard]] bool isNarrowing() const;
    void clear();
    void focusSearch();

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    QComboBox* addChoice(const QString& name, const QString& all);
    void onChanged();

    QDateTime m_exactSince; ///< set by another page; the "since" box then shows its own line
    QBoxLayout* m_rows = nullptr;
    QBoxLayout* m_choices = nullptr;
    QLineEdit* m_search = nullptr;
    QComboBox* m_question = nullptr;
    QComboBox* m_story = nullptr;
    QComboBox* m_framework = nullptr;
    QComboBox* m_flag = nullptr;
    QComboBox* m_since = nullptr;
    QToolButton* m_clear = nullptr;
};

} // namespace starling
