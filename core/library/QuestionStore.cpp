#include "library/QuestionStore.h"

#include "library/Connection.h"
#include "library/TakeRows.h"
#include "story/StoryText.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace starling {

namespace {

const QString ownSet = QStringLiteral("own");

QString toJson(const QStringList& categories)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(categories)).toJson(QJsonDocument::Compact));
}

QStringList fromJson(const QString& categories)
{
    QStringList result;
    const QJsonArray array = QJsonDocument::fromJson(categories.toUtf8()).array();
    for (const auto& each : array)
        result << each.toString();
    return result;
}

tl::unexpected<Error> refused(const QString& message)
{
    return fail(ErrorCode::InvalidInput, message);
}

/// The question as it is kept.
Expected<Question> validQuestion(Question question)
{
    QStringList categories;
    for (const QString& each : std::as_const(question.categories))
        categories << normalisedLine(each);
    categories.removeAll(QString());
    categories.removeDuplicates();
    question.categories = categories;
    for (QString* text : {&question.text, &question.listensFor, &question.pitfall})
        *text = normalisedBlock(*text);
    if (question.text.isEmpty()) {
        return refused(QCoreApplication::translate(
            "QuestionStore",
            "A question needs a text. Nothing was changed. Write it as a panel would ask it."));
    }
    for (const QString& text :
         {question.text, question.listensFor, question.pitfall, question.categories.join(QString())}) {
        if (text.size() > longestField) {
            return refused(
                QCoreApplication::translate(
                    "QuestionStore", "A text of the question “%1” has %2 characters and the most "
                                     "is %3. Nothing was changed.")
                    .arg(
                        question.text.left(80), QString::number(text.size()), QString::number(longestField)));
        }
    }
    return question;
}

/// \param values its texts, in the order of the columns text, listens_for, pitfall, categories, framework
QVariantList textValues(const Question& question)
{
    return {
        question.text, sqlText(question.listensFor), sqlText(question.pitfall), toJson(question.categories),
        sqlText(question.framework.toString())};
}

Expected<std::vector<Question>> readQuestions(QSqlDatabase& database)
{
    auto rows = runSql(
        database, QStringLiteral("SELECT id, text, listens_for, pitfall, categories, framework, built_in "
                                 "FROM questions ORDER BY position"));
    if (!rows)
        return fail(rows.error());
    std::vector<Question> result;
    while (rows->next()) {
        Question question;
        question.id = QuestionId(rows->value(0).toString());
        question.text = rows->value(1).toString();
        question.listensFor = rows->value(2).toString();
        question.pitfall = rows->value(3).toString();
        question.categories = fromJson(rows->value(4).toString());
        question.framework = FrameworkId(rows->value(5).toString());
        question.builtIn = rows->value(6).toInt() != 0;
        question.edited = question.builtIn;
        question.set = ownSet;
        result.push_back(std::move(question));
    }
    return result;
}

Expected<QSet<QuestionId>> readRetired(QSqlDatabase& database)
{
    auto rows = runSql(database, QStringLiteral("SELECT question_id FROM retired_questions"));
    if (!rows)
        return fail(rows.error());
    QSet<QuestionId> result;
    while (rows->next())
        result.insert(QuestionId(rows->value(0).toString()));
    return result;
}

/// Kept rows between and behind the catalogue's questions. A built-in question that the catalogue no longer
/// has is shown as the user edited it, because those words are the user's.
std::vector<Question> merged(const std::vector<Question>& builtIn, std::vector<Question> kept)
{
    std::vector<Question> result = builtIn;
    QHash<QuestionId, size_t> places;
    for (size_t i = 0; i < result.size(); ++i) {
        result.at(i).builtIn = true;
        places.insert(result.at(i).id, i);
    }
    for (Question& question : kept) {
        const auto place = places.constFind(question.id);
        if (place == places.constEnd()) {
            result.push_back(std::move(question));
        } else if (question.builtIn) {
            question.set = result.at(*place).set;
            result.at(*place) = std::move(question);
        }
    }
    return result;
}

Expected<QuestionSet> validSet(QuestionSet set)
{
    set.name = normalisedLine(set.name);
    set.advert = normalisedBlock(set.advert);
    if (set.name.isEmpty()) {
        return refused(QCoreApplication::translate(
            "QuestionStore",
            "A set of questions needs a name. Nothing was changed. Name the company or role."));
    }
    if (set.name.size() > longestField || set.advert.size() > longestAdvert) {
        return refused(
            QCoreApplication::translate(
                "QuestionStore", "The set “%1” cannot be kept: its name may have %2 characters "
                                 "and its advertisement %3. Nothing was changed.")
                .arg(set.name.left(80), QString::number(longestField), QString::number(longestAdvert)));
    }
    QSet<QuestionId> seen;
    std::erase_if(set.questions, [&seen](const QuestionId& id) {
        const bool doubled = id.isNull() || seen.contains(id);
        seen.insert(id);
        return doubled;
    });
    if (set.id.isNull())
        set.id = QuestionSetId::create();
    return set;
}

Expected<void> writeSet(QSqlDatabase& database, const QuestionSet& set)
{
    const QString id = set.id.toString();
    auto done = runSql(
        database,
        QStringLiteral("INSERT INTO question_sets (id, name, advert) VALUES (?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET name = excluded.name, advert = excluded.advert"),
        {id, set.name, sqlText(set.advert)});
    if (done)
        done = runSql(database, QStringLiteral("DELETE FROM question_set_members WHERE set_id = ?"), {id});
    int position = 0;
    for (const QuestionId& question : set.questions) {
        if (!done)
            break;
        done = runSql(
            database,
            QStringLiteral("INSERT INTO question_set_members (set_id, position, question_id) "
                           "VALUES (?, ?, ?)"),
            {id, position++, question.toString()});
    }
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace

QuestionStore::QuestionStore(QSqlDatabase& database, QObject* parent)
    : QObject(parent)
    , m_database(database)
{
}

Expected<std::vector<Question>> QuestionStore::all(const Catalog& catalog, Retired retired) const
{
    auto kept = readQuestions(m_database);
    if (!kept)
        return kept;
    const auto resting = readRetired(m_database);
    if (!resting)
        return fail(resting.error());
    std::vector<Question> result = merged(catalog.questions, *std::move(kept));
    for (Question& question : result)
        question.retired = resting->contains(question.id);
    if (retired == Retired::LeftOut)
        std::erase_if(result, [](const Question& question) { return question.retired; });
    return result;
}

Expected<Question> QuestionStore::question(const Catalog& catalog, const QuestionId& id) const
{
    auto questions = all(catalog, Retired::Included);
    if (!questions)
        return fail(questions.error());
    const auto found = std::find_if(
        questions->begin(), questions->end(), [&id](const Question& question) { return question.id == id; });
    if (found == questions->end()) {
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate("QuestionStore", "There is no question %1. Nothing was changed.")
                .arg(id.toString()));
    }
    return std::move(*found);
}

Expected<Question> QuestionStore::add(Question question)
{
    auto valid = validQuestion(std::move(question));
    if (!valid)
        return valid;
    if (valid->id.isNull())
        valid->id = QuestionId::create();
    valid->set = ownSet;
    valid->builtIn = false;
    valid->edited = false;
    valid->retired = false;
    const auto known = sqlNumber(
        m_database, QStringLiteral("SELECT count(*) FROM questions WHERE id = ?"), {valid->id.toString()});
    if (!known)
        return fail(known.error());
    if (*known > 0) {
        return refused(
            QCoreApplication::translate(
                "QuestionStore", "The question “%1” is in this library already. Nothing was changed.")
                .arg(valid->text.left(80)));
    }
    const auto done = runSql(
        m_database,
        QStringLiteral("INSERT INTO questions (id, text, listens_for, pitfall, categories, framework) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        QVariantList{valid->id.toString()} + textValues(*valid));
    if (!done)
        return fail(done.error());
    Q_EMIT questionsChanged();
    return valid;
}

Expected<void> QuestionStore::save(const Question& question)
{
    const auto valid = validQuestion(question);
    if (!valid)
        return fail(valid.error());
    const QString id = valid->id.toString();
    const auto done =
        valid->builtIn
            ? runSql(
                m_database,
                QStringLiteral("INSERT INTO questions (text, listens_for, pitfall, categories, framework, "
                               "built_in, id) VALUES (?, ?, ?, ?, ?, 1, ?) ON CONFLICT (id) DO UPDATE SET "
                               "text = excluded.text, listens_for = excluded.listens_for, "
                               "pitfall = excluded.pitfall, categories = excluded.categories, "
                               "framework = excluded.framework"),
                textValues(*valid) << id)
            : runSql(
                m_database,
                QStringLiteral("UPDATE questions SET text = ?, listens_for = ?, pitfall = ?, categories = ?, "
                               "framework = ? WHERE id = ? AND built_in = 0"),
                textValues(*valid) << id);
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0) {
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate(
                "QuestionStore", "There is no question %1 of your own. Nothing was changed.")
                .arg(id));
    }
    Q_EMIT questionsChanged();
    return {};
}

Expected<void> QuestionStore::revert(const QuestionId& id)
{
    const auto done = runSql(
        m_database, QStringLiteral("DELETE FROM questions WHERE id = ? AND built_in = 1"), {id.toString()});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0) {
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate(
                "QuestionStore", "The question %1 has the words it came with. Nothing was changed.")
                .arg(id.toString()));
    }
    Q_EMIT questionsChanged();
    return {};
}

Expected<void> QuestionStore::setRetired(const QuestionId& id, bool retired)
{
    const auto done = runSql(
        m_database,
        retired ? QStringLiteral("INSERT OR IGNORE INTO retired_questions (question_id) VALUES (?)")
                : QStringLiteral("DELETE FROM retired_questions WHERE question_id = ?"),
        {id.toString()});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() > 0)
        Q_EMIT questionsChanged();
    return {};
}

Expected<void> QuestionStore::remove(const QuestionId& id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    auto done = runSql(
        m_database, QStringLiteral("DELETE FROM questions WHERE id = ? AND built_in = 0"), {id.toString()});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0) {
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate(
                "QuestionStore",
                "There is no question %1 of your own. Nothing was changed. The built-in ones "
                "cannot be removed.")
                .arg(id.toString()));
    }
    const auto woken = runSql(
        m_database, QStringLiteral("DELETE FROM retired_questions WHERE question_id = ?"), {id.toString()});
    if (!woken)
        return fail(woken.error());
    const auto left = runSql(
        m_database, QStringLiteral("DELETE FROM question_set_members WHERE question_id = ?"),
        {id.toString()});
    if (!left)
        return fail(left.error());
    if (auto committed = transaction->commit(); !committed)
        return committed;
    Q_EMIT questionsChanged();
    if (left->numRowsAffected() > 0)
        Q_EMIT setsChanged();
    return {};
}

Expected<std::vector<QuestionSet>> QuestionStore::sets() const
{
    auto rows = runSql(m_database, QStringLiteral("SELECT id, name, advert FROM question_sets"));
    if (!rows)
        return fail(rows.error());
    std::vector<QuestionSet> result;
    while (rows->next()) {
        result.push_back(
            {QuestionSetId(rows->value(0).toString()),
             rows->value(1).toString(),
             rows->value(2).toString(),
             {}});
    }
    QHash<QString, size_t> places;
    std::sort(result.begin(), result.end(), [](const QuestionSet& a, const QuestionSet& b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    for (size_t i = 0; i < result.size(); ++i)
        places.insert(result.at(i).id.toString(), i);
    auto members = runSql(
        m_database,
        QStringLiteral("SELECT set_id, question_id FROM question_set_members ORDER BY set_id, position"));
    if (!members)
        return fail(members.error());
    while (members->next()) {
        const auto place = places.constFind(members->value(0).toString());
        if (place != places.constEnd())
            result.at(*place).questions.emplace_back(members->value(1).toString());
    }
    return result;
}

Expected<QuestionSet> QuestionStore::saveSet(QuestionSet set)
{
    auto valid = validSet(std::move(set));
    if (!valid)
        return valid;
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (const auto done = writeSet(m_database, *valid); !done)
        return fail(done.error());
    if (const auto done = transaction->commit(); !done)
        return fail(done.error());
    Q_EMIT setsChanged();
    return valid;
}

Expected<void> QuestionStore::removeSet(const QuestionSetId& id)
{
    const auto done =
        runSql(m_database, QStringLiteral("DELETE FROM question_sets WHERE id = ?"), {id.toString()});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0) {
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate("QuestionStore", "There is no set %1. Nothing was changed.")
                .arg(id.toString()));
    }
    Q_EMIT setsChanged();
    return {};
}

} // namespace starling
