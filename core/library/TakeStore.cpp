#include "library/TakeStore.h"

#include "library/Connection.h"
#include "library/TakeRows.h"
#include "library/TakeText.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <cmath>

namespace starling {

namespace {

tl::unexpected<Error> noSuchTake(const TakeId& take)
{
    return fail(
        ErrorCode::NotFound,
        QCoreApplication::translate("TakeStore", "There is no take %1 in this library. Nothing was changed.")
            .arg(take.toString()));
}

tl::unexpected<Error> noSuchFlag(const FlagId& flag)
{
    return fail(
        ErrorCode::NotFound,
        QCoreApplication::translate("TakeStore", "The take has no flag %1. Nothing was changed.")
            .arg(flag.toString()));
}

tl::unexpected<Error> invalid(const QString& message, const TakeId& take)
{
    return fail(ErrorCode::InvalidInput, message, take.toString());
}

Expected<void> requireTake(QSqlDatabase& database, const TakeId& take)
{
    const auto count =
        sqlNumber(database, QStringLiteral("SELECT count(*) FROM takes WHERE id = ?"), {take.toString()});
    if (!count)
        return fail(count.error());
    if (*count == 0)
        return noSuchTake(take);
    return {};
}

/// The database would refuse an unknown story too, but could not say which.
Expected<void> requireStory(QSqlDatabase& database, const StoryId& story)
{
    if (story.isNull())
        return {};
    const auto count =
        sqlNumber(database, QStringLiteral("SELECT count(*) FROM stories WHERE id = ?"), {story.toString()});
    if (!count)
        return fail(count.error());
    if (*count == 0) {
        return fail(
            ErrorCode::NotFound,
            QCoreApplication::translate(
                "TakeStore", "There is no story %1 in this library. Nothing was changed.")
                .arg(story.toString()));
    }
    return {};
}

Expected<void> requireValid(const TakeId& take, const Flag& flag)
{
    if (!flag.id.isNull() && !flag.kind.isNull() && flag.span.start >= Milliseconds{0}
        && flag.span.end >= flag.span.start)
        return {};
    return invalid(
        QCoreApplication::translate(
            "TakeStore", "A flag needs a kind and a place in the take that does not end before it begins. "
                         "Nothing was changed."),
        take);
}

Expected<void> requireValid(const TakeId& take, const Rating& rating)
{
    for (const auto& grade :
         {rating.clarity, rating.specificity, rating.ownership, rating.humility, rating.impact}) {
        if (grade && (*grade < 1 || *grade > 5)) {
            return invalid(
                QCoreApplication::translate("TakeStore", "Grades go from 1 to 5. Nothing was changed."),
                take);
        }
    }
    return {};
}

Expected<void> requireValid(QSqlDatabase& database, const Take& take)
{
    if (take.id.isNull() || !take.recordedAt.isValid() || take.duration < Milliseconds{0}
        || take.sampleRate < 0) {
        return invalid(
            QCoreApplication::translate(
                "TakeStore",
                "A take needs an id, the time it was recorded and a length. Nothing was changed."),
            take.id);
    }
    for (const Flag& flag : take.flags) {
        if (auto valid = requireValid(take.id, flag); !valid)
            return valid;
    }
    if (auto valid = requireValid(take.id, take.rating); !valid)
        return valid;
    return requireStory(database, take.setup.story);
}

QVariant grade(const std::optional<int>& value)
{
    return value ? QVariant(*value) : QVariant();
}

/// For changes that end with one statement.
Expected<void> execute(QSqlDatabase& database, const QString& sql, const QVariantList& values)
{
    const auto done = runSql(database, sql, values);
    if (!done)
        return fail(done.error());
    return {};
}

Expected<void> writeRating(QSqlDatabase& database, const TakeId& take, const Rating& rating)
{
    return execute(
        database,
        QStringLiteral("UPDATE takes SET clarity = ?, specificity = ?, ownership = ?, humility = ?, "
                       "impact = ?, lesson = ? WHERE id = ?"),
        {grade(rating.clarity), grade(rating.specificity), grade(rating.ownership), grade(rating.humility),
         grade(rating.impact), sqlText(rating.lesson), take.toString()});
}

/// One statement instead of two: thousands of flags may move at once.
Expected<void> updateFlag(QSqlDatabase& database, const TakeId& take, const Flag& flag)
{
    const auto updated = runSql(
        database,
        QStringLiteral("UPDATE flags SET kind_id = ?, start_ms = ?, end_ms = ?, note = ?, source = ? "
                       "WHERE take_id = ? AND id = ?"),
        {flag.kind.toString(), qlonglong(flag.span.start.count()), qlonglong(flag.span.end.count()),
         sqlText(flag.note), toText(flag.source), take.toString(), flag.id.toString()});
    if (!updated)
        return fail(updated.error());
    return updated->numRowsAffected() > 0 ? Expected<void>() : noSuchFlag(flag.id);
}

Expected<void> writeFlag(QSqlDatabase& database, const TakeId& take, const FlagChange& change)
{
    if (change.before && change.after && change.before->id == change.after->id)
        return updateFlag(database, take, *change.after);
    if (change.before) {
        const auto removed = runSql(
            database, QStringLiteral("DELETE FROM flags WHERE take_id = ? AND id = ?"),
            {take.toString(), change.before->id.toString()});
        if (!removed)
            return fail(removed.error());
        if (removed->numRowsAffected() == 0)
            return noSuchFlag(change.before->id);
    }
    return change.after ? insertFlag(database, take, *change.after) : Expected<void>();
}

Expected<void> writeChange(QSqlDatabase& database, const TakeId& take, const TakeChange& change)
{
    Expected<void> done;
    if (change.track)
        done = replaceMarks(database, take, change.track->after);
    if (done && change.rating)
        done = writeRating(database, take, change.rating->after);
    for (size_t i = 0; done && i < change.flags.size(); ++i)
        done = writeFlag(database, take, change.flags[i]);
    return done;
}

SqlCondition conditionFor(const TakeQuery& query)
{
    SqlCondition where{QStringLiteral("state <> 'recording'"), {}};
    where.sql += query.trash ? QStringLiteral(" AND deleted_at IS NOT NULL")
                             : QStringLiteral(" AND deleted_at IS NULL");
    const auto narrow = [&where](const QString& column, const QString& id) {
        if (!id.isEmpty()) {
            where.sql += QStringLiteral(" AND %1 = ?").arg(column);
            where.values << id;
        }
    };
    narrow(QStringLiteral("story_id"), query.story.toString());
    narrow(QStringLiteral("question_id"), query.question.toString());
    narrow(QStringLiteral("framework_id"), query.framework.toString());
    if (query.flag) {
        where.sql += QStringLiteral(" AND takes.id IN (SELECT take_id FROM flags WHERE kind_id = ?)");
        where.values << query.flag->toString();
    }
    if (query.since.isValid()) {
        where.sql += QStringLiteral(" AND recorded_ms >= ?");
        where.values << query.since.toMSecsSinceEpoch();
    }
    return where;
}

/// Where to look for a lesson, the best place first.
std::vector<SqlCondition> lessonConditions(const TakeSetup& setup)
{
    std::vector<SqlCondition> result;
    const bool hasStory = !setup.story.isNull();
    if (hasStory)
        result.push_back({QStringLiteral("story_id = ?"), {setup.story.toString()}});
    const QString withoutStory = hasStory ? QStringLiteral(" AND story_id IS NULL") : QString();
    if (!setup.question.isNull())
        result.push_back({QStringLiteral("question_id = ?") + withoutStory, {setup.question.toString()}});
    else if (!setup.questionText.isEmpty())
        result.push_back(
            {QStringLiteral("question_id = '' AND question_text = ?") + withoutStory, {setup.questionText}});
    return result;
}

} // namespace

TakeStore::TakeStore(QSqlDatabase& database, QObject* parent)
    : QObject(parent)
    , m_database(database)
{
}

template<typename Change>
Expected<void> TakeStore::changeTake(const TakeId& take, Change change)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (auto known = requireTake(m_database, take); !known)
        return known;
    if (Expected<void> changed = change(); !changed)
        return changed;
    if (auto done = transaction->commit(); !done)
        return done;
    Q_EMIT takeChanged(take);
    return {};
}

Expected<Take> TakeStore::begin(const TakeSetup& setup, const QDateTime& recordedAt)
{
    Take take;
    take.id = TakeId::create();
    take.recordedAt = recordedAt;
    take.state = TakeState::Recording;
    take.setup = setup;
    if (const auto inserted = insert(take); !inserted)
        return fail(inserted.error());
    return take;
}

Expected<void> TakeStore::finish(
    const TakeId& take, const CaptureSummary& summary, TakeState state, const LengthRules& rules)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    const auto before = this->take(take);
    if (!before)
        return fail(before.error());
    if (before->state != TakeState::Recording || state == TakeState::Recording || summary.sampleRate <= 0) {
        return invalid(
            QCoreApplication::translate("TakeStore", "This take is already complete. Nothing was changed."),
            take);
    }
    const Milliseconds duration = toMilliseconds(summary.frames, summary.sampleRate);
    const bool peakKnown = summary.peakDbfs && !std::isnan(*summary.peakDbfs);
    auto done = execute(
        m_database,
        QStringLiteral("UPDATE takes SET duration_ms = ?, sample_rate = ?, state = ?, peak_dbfs = ? "
                       "WHERE id = ?"),
        {qlonglong(duration.count()), summary.sampleRate, toText(state),
         peakKnown ? QVariant(*summary.peakDbfs) : QVariant(), take.toString()});
    if (done)
        done = replaceDropouts(m_database, take, summary.dropouts);
    if (const auto flag = overtimeFlag(duration, rules); done && flag)
        done = insertFlag(m_database, take, *flag);
    if (done)
        done = transaction->commit();
    if (done)
        Q_EMIT takeAdded(take);
    return done;
}

Expected<void> TakeStore::discard(const TakeId& take)
{
    return erase(take);
}

Expected<void> TakeStore::insert(const Take& take)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return fail(transaction.error());
    if (auto valid = requireValid(m_database, take); !valid)
        return valid;
    if (requireTake(m_database, take.id)) {
        return invalid(
            QCoreApplication::translate(
                "TakeStore", "The library already holds a take %1. Nothing was changed.")
                .arg(take.id.toString()),
            take.id);
    }
    if (auto done = insertTake(m_database, take); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    if (take.state != TakeState::Recording)
        Q_EMIT takeAdded(take.id);
    return {};
}

Expected<Take> TakeStore::take(const TakeId& take) const
{
    auto found = readTakes(m_database, {QStringLiteral("takes.id = ?"), {take.toString()}});
    if (!found)
        return fail(found.error());
    if (found->empty())
        return noSuchTake(take);
    return std::move(found->front());
}

Expected<std::vector<Take>> TakeStore::find(const TakeQuery& query) const
{
    auto takes = readTakes(m_database, conditionFor(query));
    if (!takes || query.text.trimmed().isEmpty())
        return takes;
    QHash<StoryId, QString> titles;
    auto stories = runSql(m_database, QStringLiteral("SELECT id, title FROM stories"));
    if (!stories)
        return fail(stories.error());
    while (stories->next())
        titles.insert(StoryId(stories->value(0).toString()), stories->value(1).toString());
    const TextFilter filter(query.text);
    std::erase_if(*takes, [&](const Take& take) {
        return !filter.matches(searchableText(take, titles.value(take.setup.story)));
    });
    return takes;
}

Expected<std::vector<Take>> TakeStore::family(const TakeSetup& setup) const
{
    QStringList either;
    SqlCondition where = conditionFor({});
    const auto add = [&](const QString& sql, const QString& value) {
        if (!value.isEmpty()) {
            either << sql;
            where.values << value;
        }
    };
    add(QStringLiteral("story_id = ?"), setup.story.toString());
    add(QStringLiteral("question_id = ?"), setup.question.toString());
    if (setup.question.isNull())
        add(QStringLiteral("(question_id = '' AND question_text = ?)"), setup.questionText);
    if (either.isEmpty())
        return std::vector<Take>();
    where.sql += QStringLiteral(" AND (%1)").arg(either.join(QStringLiteral(" OR ")));
    return readTakes(m_database, where);
}

Expected<std::optional<Lesson>> TakeStore::lessonFor(const TakeSetup& setup) const
{
    for (const SqlCondition& where : lessonConditions(setup)) {
        auto rows = runSql(
            m_database,
            QStringLiteral(
                "SELECT id, recorded_at, lesson FROM takes WHERE state <> 'recording' AND deleted_at "
                "IS NULL AND trim(lesson) <> '' AND %1 ORDER BY recorded_ms DESC, rowid DESC LIMIT 1")
                .arg(where.sql),
            where.values);
        if (!rows)
            return fail(rows.error());
        if (rows->next()) {
            return Lesson{
                TakeId(rows->value(0).toString()),
                QDateTime::fromString(rows->value(1).toString(), Qt::ISODateWithMs),
                rows->value(2).toString().trimmed()};
        }
    }
    return std::optional<Lesson>();
}

Expected<std::vector<Take>> TakeStore::unfinished() const
{
    return readTakes(m_database, {QStringLiteral("state = 'recording'"), {}});
}

Expected<void> TakeStore::setSetup(const TakeId& take, const TakeSetup& setup)
{
    return changeTake(take, [&]() -> Expected<void> {
        if (auto known = requireStory(m_database, setup.story); !known)
            return known;
        return execute(
            m_database,
            QStringLiteral("UPDATE takes SET question_id = ?, question_text = ?, story_id = ?, "
                           "framework_id = ?, depth = ? WHERE id = ?"),
            {sqlText(setup.question.toString()), sqlText(setup.questionText),
             sqlReference(setup.story.toString()), sqlText(setup.framework.toString()), toText(setup.depth),
             take.toString()});
    });
}

Expected<void> TakeStore::apply(const TakeId& take, const TakeChange& change)
{
    for (const FlagChange& flag : change.flags) {
        if (!flag.after)
            continue;
        if (auto valid = requireValid(take, *flag.after); !valid)
            return valid;
    }
    if (change.rating) {
        if (auto valid = requireValid(take, change.rating->after); !valid)
            return valid;
    }
    return changeTake(take, [&] { return writeChange(m_database, take, change); });
}

Expected<void> TakeStore::setTrack(const TakeId& take, const SegmentTrack& track)
{
    return apply(take, {Change<SegmentTrack>{{}, track}, {}, {}});
}

Expected<void> TakeStore::setRating(const TakeId& take, const Rating& rating)
{
    return apply(take, {{}, {}, Change<Rating>{{}, rating}});
}

Expected<void> TakeStore::addFlag(const TakeId& take, const Flag& flag)
{
    return apply(take, {{}, {{{}, flag}}, {}});
}

Expected<void> TakeStore::updateFlag(const TakeId& take, const Flag& flag)
{
    return apply(take, {{}, {{flag, flag}}, {}});
}

Expected<void> TakeStore::removeFlag(const TakeId& take, const FlagId& flag)
{
    Flag known;
    known.id = flag;
    return apply(take, {{}, {{known, {}}}, {}});
}

Expected<void> TakeStore::moveToTrash(const TakeId& take, const QDateTime& now)
{
    // A take already there keeps its date: the 30 days count from the first time.
    const auto done = runSql(
        m_database,
        QStringLiteral("UPDATE takes SET deleted_at = coalesce(deleted_at, ?), "
                       "deleted_ms = coalesce(deleted_ms, ?) WHERE id = ?"),
        {isoTime(now), now.toMSecsSinceEpoch(), take.toString()});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0)
        return noSuchTake(take);
    Q_EMIT takeRemoved(take);
    return {};
}

Expected<void> TakeStore::restoreFromTrash(const TakeId& take)
{
    const auto done = runSql(
        m_database, QStringLiteral("UPDATE takes SET deleted_at = NULL, deleted_ms = NULL WHERE id = ?"),
        {take.toString()});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0)
        return noSuchTake(take);
    Q_EMIT takeAdded(take);
    return {};
}

Expected<void> TakeStore::erase(const TakeId& take)
{
    const auto done = runSql(m_database, QStringLiteral("DELETE FROM takes WHERE id = ?"), {take.toString()});
    if (!done)
        return fail(done.error());
    if (done->numRowsAffected() == 0)
        return noSuchTake(take);
    Q_EMIT takeRemoved(take);
    return {};
}

} // namespace starling
