#include "library/QuestionStore.h"

#include "library/Connection.h"
#include "library/TakeRows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

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

} // namespace

QuestionStore::QuestionStore(QSqlDatabase& database, QObject* parent)
    : QObject(parent)
    , m_database(database)
{
}

Expected<std::vector<Question>> QuestionStore::all() const
{
    auto rows = runSql(
        m_database,
        QStringLiteral("SELECT id, text, listens_for, pitfall, categories FROM questions ORDER BY position"));
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
        question.set = ownSet;
        result.push_back(std::move(question));
    }
    return result;
}

Expected<Question> QuestionStore::add(Question question)
{
    question.text = question.text.trimmed();
    if (question.text.isEmpty()) {
        return fail(
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "QuestionStore",
                "A question needs a text. Nothing was changed. Write it as a panel would ask "
                "it."));
    }
    question.id = QuestionId::create();
    question.set = ownSet;
    question.builtIn = false;
    const auto done = runSql(
        m_database,
        QStringLiteral("INSERT INTO questions (id, text, listens_for, pitfall, categories) "
                       "VALUES (?, ?, ?, ?, ?)"),
        {question.id.toString(), question.text, sqlText(question.listensFor), sqlText(question.pitfall),
         toJson(question.categories)});
    if (!done)
        return fail(done.error());
    Q_EMIT questionsChanged();
    return question;
}

Expected<void> QuestionStore::remove(const QuestionId& id)
{
    const auto done =
        runSql(m_database, QStringLiteral("DELETE FROM questions WHERE id = ?"), {id.toString()});
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
    Q_EMIT questionsChanged();
    return {};
}

} // namespace starling
