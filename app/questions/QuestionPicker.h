// Which questions belong to a set.
#pragma once

#include "story/Question.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;

namespace starling {

/// A list with a tick for each question, narrowed by typing.
class QuestionPicker : public QDialog {
    Q_OBJECT

public:
    /// Retired questions are offered only where the set holds them already.
    QuestionPicker(const QuestionSet& set, const std::vector<Question>& questions, QWidget* parent = nullptr);

    /// Those that were there keep their order; new ones follow.
    [[nodiscard]] std::vector<QuestionId> chosen() const;

private:
    void narrow(const QString& typed);

    QuestionSet m_set;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace starling
