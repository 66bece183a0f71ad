#include "library/ReviewStore.h"

#include "library/Connection.h"
#include "library/TakeRows.h"

#include <QCoreApplication>
#include <QSqlQuery>

namespace starling {

namespace {

Expected<void> requireTake(QSqlDatabase& database, const TakeId& take)
{
    const auto count =
        sqlNumber(database, QStringLiteral("SELECT count(*) FROM takes WHERE id = ?"), {take.toString()});
    if (!count)
        return fail(count.error());
    if (*count == 0) {
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate(
                "ReviewStore", "There is no take %1 in this library. Nothing was changed.")
                .arg(take.toString()));
    }
    return {};
}

std::optional<HearingScore> scoreOf(const QSqlQuery& row)
{
    if (row.value(2).isNull())
        return std::nullopt;
    return HearingScore{row.value(2).toInt(), row.value(3).toInt(), row.value(4).toInt()};
}

Expected<std::vector<DismissedSuggestion>> readDismissed(QSqlDatabase& database, const TakeId& take)
{
    auto rows = runSql(
        database,
        QStringLiteral("SELECT kind_id, start_ms, end_ms FROM dismissed_suggestions "
                       "WHERE take_id = ? ORDER BY start_ms, kind_id, end_ms"),
        {take.toString()});
    if (!rows)
        return fail(rows.error());
    std::vector<DismissedSuggestion> dismissed;
    while (rows->next()) {
        dismissed.push_back(
            {FlagKindId(rows->value(0).toString()),
             {Milliseconds(rows->value(1).toLongLong()), Milliseconds(rows->value(2).toLongLong())}});
    }
    return dismissed;
}

Expected<void> writeReview(QSqlDatabase& database, const TakeId& take, const TakeReview& review)
{
    const auto number = [&](int HearingScore::*member) {
        return review.score ? QVariant((*review.score).*member) : QVariant();
    };
    auto done = runSql(
        database,
        QStringLiteral("INSERT OR REPLACE INTO reviews (take_id, resume_ms, uncovered_at, hits, misses, "
                       "false_alarms) VALUES (?, ?, ?, ?, ?, ?)"),
        {take.toString(), qlonglong(review.resumeAt.count()),
         review.uncoveredAt ? QVariant(isoTime(*review.uncoveredAt)) : QVariant(),
         number(&HearingScore::hits), number(&HearingScore::misses), number(&HearingScore::falseAlarms)});
    if (done) {
        done = runSql(
            database, QStringLiteral("DELETE FROM dismissed_suggestions WHERE take_id = ?"),
            {take.toString()});
    }
    for (size_t i = 0; done && i < review.dismissed.size(); ++i) {
        const DismissedSuggestion& each = review.dismissed[i];
        done = runSql(
            database,
            QStringLiteral("INSERT OR REPLACE INTO dismissed_suggestions (take_id, kind_id, start_ms, "
                           "end_ms) VALUES (?, ?, ?, ?)"),
            {take.toString(), each.kind.toString(), qlonglong(each.span.start.count()),
             qlonglong(each.span.end.count())});
    }
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace

ReviewStore::ReviewStore(QSqlDatabase& database, QObject* parent)
    : QObject(parent)
    , m_database(database)
{
}

Expected<TakeReview> ReviewStore::review(const TakeId& take) const
{
    if (const auto known = requireTake(m_database, take); !known)
        return fail(known.error());
    auto rows = runSql(
        m_database,
        QStringLiteral("SELECT resume_ms, uncovered_at, hits, misses, false_alarms FROM reviews "
                       "WHERE take_id = ?"),
        {take.toString()});
    if (!rows)
        return fail(rows.error());
    TakeReview review;
    if (!rows->next())
        return review;
    review.resumeAt = Milliseconds(rows->value(0).toLongLong());
    if (!rows->value(1).isNull())
        review.uncoveredAt = QDateTime::fromString(rows->value(1).toString(), Qt::ISODateWithMs);
    review.score = scoreOf(*rows);
    rows->finish();
    auto dismissed = readDismissed(m_database, take);
    if (!dismissed)
        return fail(dismissed.error());
    review.dismissed = std::move(*dismissed);
    return review;
}

Expected<void> ReviewStore::setResume(const TakeId& take, Milliseconds position)
{
    if (auto known = requireTake(m_database, take); !known)
        return known;
    const auto done = runSql(
        m_database,
        QStringLiteral("INSERT INTO reviews (take_id, resume_ms) VALUES (?, ?) "
                       "ON CONFLICT (take_id) DO UPDATE SET resume_ms = excluded.resume_ms"),
        {take.toString(), qlonglong(std::max(position, Milliseconds(0)).count())});
    if (!done)
        return fail(done.error());
    return {};
}

Expected<void> ReviewStore::save(const TakeId& take, const TakeReview& review)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (auto known = requireTake(m_database, take); !known)
        return known;
    if (auto done = writeReview(m_database, take, review); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT reviewChanged(take);
    return {};
}

} // namespace starling
