// What the Progress page's charts are about: which takes, how many weeks, per minute or per take.
#pragma once

#include "catalog/Catalog.h"
#include "library/TakeStore.h"
#include "progress/Trends.h"
#include "settings/Settings.h"
#include "story/Story.h"

#include <QWidget>

class QComboBox;

namespace starling {

/// Remembers weeks and basis in the settings; the filters are for one sitting. Window's thread.
class ProgressFilterBar : public QWidget {
    Q_OBJECT

public:
    ProgressFilterBar(const Catalog& catalog, Settings& settings, QWidget* parent = nullptr);

    void setStories(const std::vector<StoryTitle>& stories);
    void setQuestions(const std::vector<Question>& questions);

    [[nodiscard]] TakeQuery query() const; ///< story, question and framework alone
    [[nodiscard]] int weeks() const;
    [[nodiscard]] RateBasis basis() const;
    [[nodiscard]] bool isNarrowing() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox* addChoice(const QString& name);

    Settings& m_settings;
    QComboBox* m_story = nullptr;
    QComboBox* m_question = nullptr;
    QComboBox* m_framework = nullptr;
    QComboBox* m_weeks = nullptr;
    QComboBox* m_basis = nullptr;
};

} // namespace starling
