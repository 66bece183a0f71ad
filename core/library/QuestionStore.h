// The user's own questions in the database.
#pragma once

#include "base/Error.h"
#include "story/Question.h"

#include <QObject>

#include <vector>

class QSqlDatabase;

namespace starling {

class QuestionStore : public QObject {
    Q_OBJECT

public:
    explicit QuestionStore(QSqlDatabase& database, QObject* parent = nullptr);

    /// In the order they were added.
    [[nodiscard]] Expected<std::vector<Question>> all() const;
    /// Gives the question an id and the set "own". Errors: InvalidInput (blank text).
    [[nodiscard]] Expected<Question> add(Question question);
    [[nodiscard]] Expected<void> remove(const QuestionId& id);

Q_SIGNALS:
    void questionsChanged();

private:
    QSqlDatabase& m_database;
};

} // namespace starling
