// Which questions the matrix shows.
#pragma once

#include "story/Question.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace starling {

/// All, those of a built-in set, the user's own, or those of one of the user's sets. Window's thread.
class CoverageFilter : public QComboBox {
    Q_OBJECT

public:
    explicit CoverageFilter(QWidget* parent = nullptr);

    /// Keeps the choice where it is still there.
    void setContent(const std::vector<Question>& questions, const std::vector<QuestionSet>& sets);
    /// None: every question.
    [[nodiscard]] std::optional<std::vector<QuestionId>> chosen() const;
    void chooseAll() { setCurrentIndex(0); }

Q_SIGNALS:
    void changed();

private:
    std::vector<Question> m_questions;
    std::vector<QuestionSet> m_sets;
};

} // namespace starling
