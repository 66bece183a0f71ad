// Questions as the user has them: the catalogue's, the user's own and changed ones, and sets of them.
#pragma once

#include "base/Error.h"
#include "catalog/Catalog.h"
#include "story/Question.h"

#include <QObject>

#include <vector>

class QSqlDatabase;

namespace starling {

/// The most characters a set's job advertisement may have: many times what companies print.
inline constexpr qsizetype longestAdvert = 100'000;

/// Errors of all: the database's, see toError(). An error changes nothing.
class QuestionStore : public QObject {
    Q_OBJECT

public:
    explicit QuestionStore(QSqlDatabase& database, QObject* parent = nullptr);

    /// Whether questions are wanted that are kept but offered nowhere.
    enum class Retired { LeftOut, Included };

    /// The catalogue's questions in its order, with the user's words in place of ours where they were edited,
    /// then the user's own in the order they were added.
    [[nodiscard]] Expected<std::vector<Question>>
    all(const Catalog& catalog, Retired retired = Retired::LeftOut) const;
    /// One of them, retired or not. Errors: NotFound.
    [[nodiscard]] Expected<Question> question(const Catalog& catalog, const QuestionId& id) const;

    /// A new own question as it is kept: its texts trimmed, in the set "own", with an id unless it brought
    /// one. Errors: InvalidInput (blank text, a text longer than longestField, an id that is there already).
    [[nodiscard]] Expected<Question> add(Question question);
    /// New words for an own question, or the user's own words for a built-in one; whether it is retired stays
    /// as it is. Errors: NotFound (own question), InvalidInput.
    [[nodiscard]] Expected<void> save(const Question& question);
    /// The catalogue's words again for a built-in question. Errors: NotFound when it was not edited.
    [[nodiscard]] Expected<void> revert(const QuestionId& id);
    /// Retired questions keep their stories and takes and are offered nowhere. Any question's id will do.
    [[nodiscard]] Expected<void> setRetired(const QuestionId& id, bool retired);
    /// An own question goes for good, also from the sets. Errors: NotFound, also for built-in ones.
    [[nodiscard]] Expected<void> remove(const QuestionId& id);

    /// By name in the order of the user's language.
    [[nodiscard]] Expected<std::vector<QuestionSet>> sets() const;
    /// Adds the set (a null id: it gets one) or puts it in the place of the one with its id. Returns it as it
    /// is kept. Errors: InvalidInput (blank name, too long).
    [[nodiscard]] Expected<QuestionSet> saveSet(QuestionSet set);
    /// Its questions stay. Errors: NotFound.
    [[nodiscard]] Expected<void> removeSet(const QuestionSetId& id);

Q_SIGNALS:
    void questionsChanged();
    void setsChanged();

private:
    QSqlDatabase& m_database;
};

} // namespace starling
