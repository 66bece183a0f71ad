#include "library/TakeRows.h"

#include "library/Connection.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace starling {

namespace {

/// In the order in which readTake() takes them.
const QString columns =
    QStringLiteral("id, recorded_at, duration_ms, sample_rate, state, question_id, question_text, "
                   "story_id, framework_id, "
                   "depth, clarity, specificity, ownership, humility, impact, lesson, peak_dbfs, deleted_at");

/// Comes after them.
constexpr int rowNumberColumn = 18;

Milliseconds milliseconds(const QVariant& value)
{
    return Milliseconds(value.toLongLong());
}

std::optional<int> grade(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

QVariant sqlGrade(const std::optional<int>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant sqlMilliseconds(Milliseconds value)
{
    return QVariant(qlonglong(value.count()));
}

tl::unexpected<Error> unreadable(const QString& what)
{
    return fail(
        ErrorCode::Damaged,
        QCoreApplication::translate(
            "Library", "A take in the library's database cannot be read. Your recordings are safe. Check the "
                       "library, or restore a backup."),
        what);
}

Expected<Take> readTake(const QSqlQuery& row)
{
    Take take;
    take.id = TakeId(row.value(0).toString());
    take.recordedAt = QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs);
    take.duration = milliseconds(row.value(2));
    take.sampleRate = row.value(3).toInt();
    const auto state = takeStateFromString(row.value(4).toString());
    const auto depth = depthFromString(row.value(9).toString());
    if (!state || !depth || !take.recordedAt.isValid())
        return unreadable(take.id.toString());
    take.state = *state;
    take.setup = {
        QuestionId(row.value(5).toString()), row.value(6).toString(), StoryId(row.value(7).toString()),
        FrameworkId(row.value(8).toString()), *depth};
    take.rating = {grade(row.value(10)), grade(row.value(11)), grade(row.value(12)),
                   grade(row.value(13)), grade(row.value(14)), row.value(15).toString()};
    if (const QVariant peak = row.value(16); !peak.isNull())
        take.peakDbfs = peak.toDouble();
    if (const QVariant deleted = row.value(17); !deleted.isNull())
        take.deletedAt = QDateTime::fromString(deleted.toString(), Qt::ISODateWithMs);
    return take;
}

/// Takes being put together from several tables. The row number stands for the id, because ten thousand flags
/// would otherwise mean ten thousand texts to read and compare.
struct Assembly {
    std::vector<Take> takes;
    QHash<qint64, size_t> places;
};

/// \param select columns of `table`, of which the first is the row number of the take
template<typename Use>
Expected<void> readChildren(
    QSqlDatabase& database, Assembly& assembly, const QString& table, const QString& select,
    const SqlCondition& where, Use use, const QString& order = {})
{
    auto rows = runSql(
        database,
        QStringLiteral("SELECT takes.rowid, %1 FROM takes JOIN %2 ON take_id = takes.id WHERE ")
                .arg(select, table)
            + where.sql + order,
        where.values);
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        const auto place = assembly.places.constFind(rows->value(0).toLongLong());
        if (place == assembly.places.constEnd())
            continue;
        if (const auto used = use(assembly.takes.at(*place), *rows); !used)
            return fail(used.error());
    }
    return {};
}

Expected<void> readMarks(QSqlDatabase& database, Assembly& assembly, const SqlCondition& where)
{
    QHash<TakeId, std::vector<SegmentMark>> marks;
    auto read = readChildren(
        database, assembly, QStringLiteral("marks"), QStringLiteral("at_ms, segment_id"), where,
        [&marks](Take& take, const QSqlQuery& row) -> Expected<void> {
            marks[take.id].push_back({milliseconds(row.value(1)), SegmentId(row.value(2).toString())});
            return {};
        });
    if (!read)
        return read;
    for (Take& take : assembly.takes) {
        const auto found = marks.find(take.id);
        if (found == marks.end())
            continue;
        auto track = SegmentTrack::fromMarks(std::move(*found));
        if (!track)
            return unreadable(take.id.toString());
        take.track = *std::move(track);
    }
    return {};
}

Expected<void> readDropouts(QSqlDatabase& database, Assembly& assembly, const SqlCondition& where)
{
    return readChildren(
        database, assembly, QStringLiteral("dropouts"), QStringLiteral("start_ms, end_ms"), where,
        [](Take& take, const QSqlQuery& row) -> Expected<void> {
            take.dropouts.push_back({milliseconds(row.value(1)), milliseconds(row.value(2))});
            return {};
        },
        QStringLiteral(" ORDER BY take_id, position"));
}

Expected<void> readFlags(QSqlDatabase& database, Assembly& assembly, const SqlCondition& where)
{
    auto read = readChildren(
        database, assembly, QStringLiteral("flags"),
        QStringLiteral("flags.id, kind_id, start_ms, end_ms, note, source"), where,
        [](Take& take, const QSqlQuery& row) -> Expected<void> {
            const auto source = flagSourceFromString(row.value(6).toString());
            if (!source)
                return unreadable(take.id.toString());
            take.flags.push_back(
                {FlagId(row.value(1).toString()), FlagKindId(row.value(2).toString()),
                 Span{milliseconds(row.value(3)), milliseconds(row.value(4))}, row.value(5).toString(),
                 *source});
            return {};
        });
    for (Take& take : assembly.takes) {
        std::sort(take.flags.begin(), take.flags.end(), [](const Flag& a, const Flag& b) {
            return std::tie(a.span.start, a.id) < std::tie(b.span.start, b.id);
        });
    }
    return read;
}

} // namespace

QVariant sqlText(const QString& text)
{
    return text.isNull() ? QVariant(QLatin1String("")) : QVariant(text);
}

QVariant sqlReference(const QString& id)
{
    return id.isEmpty() ? QVariant() : QVariant(id);
}

QString isoTime(const QDateTime& time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

Expected<std::vector<Take>> readTakes(QSqlDatabase& database, const SqlCondition& where)
{
    auto rows = runSql(
        database,
        QStringLiteral("SELECT ") + columns + QStringLiteral(", takes.rowid FROM takes WHERE ") + where.sql
            + QStringLiteral(" ORDER BY recorded_ms DESC, takes.id"),
        where.values);
    if (!rows)
        return fail(rows.error());
    Assembly assembly;
    while (rows->next()) {
        auto take = readTake(*rows);
        if (!take)
            return fail(take.error());
        assembly.places.insert(rows->value(rowNumberColumn).toLongLong(), assembly.takes.size());
        assembly.takes.push_back(*std::move(take));
    }
    if (assembly.takes.empty())
        return std::move(assembly.takes);
    for (const auto& read : {&readMarks, &readDropouts, &readFlags}) {
        if (const auto done = read(database, assembly, where); !done)
            return fail(done.error());
    }
    return std::move(assembly.takes);
}

Expected<void> insertTake(QSqlDatabase& database, const Take& take)
{
    const TakeSetup& setup = take.setup;
    const Rating& rating = take.rating;
    const bool peakKnown = take.peakDbfs && !std::isnan(*take.peakDbfs);
    const QString placeholders = QStringLiteral("?, ").repeated(19) + QLatin1Char('?');
    const auto done = runSql(
        database,
        QStringLiteral("INSERT INTO takes (") + columns
            + QStringLiteral(", recorded_ms, deleted_ms) VALUES (") + placeholders + QLatin1Char(')'),
        {take.id.toString(),
         isoTime(take.recordedAt),
         sqlMilliseconds(take.duration),
         take.sampleRate,
         toText(take.state),
         sqlText(setup.question.toString()),
         sqlText(setup.questionText),
         sqlReference(setup.story.toString()),
         sqlText(setup.framework.toString()),
         toText(setup.depth),
         sqlGrade(rating.clarity),
         sqlGrade(rating.specificity),
         sqlGrade(rating.ownership),
         sqlGrade(rating.humility),
         sqlGrade(rating.impact),
         sqlText(rating.lesson),
         peakKnown ? QVariant(*take.peakDbfs) : QVariant(),
         take.deletedAt ? QVariant(isoTime(*take.deletedAt)) : QVariant(),
         take.recordedAt.toMSecsSinceEpoch(),
         take.deletedAt ? QVariant(take.deletedAt->toMSecsSinceEpoch()) : QVariant()});
    if (!done)
        return fail(done.error());
    if (auto marks = replaceMarks(database, take.id, take.track); !marks)
        return marks;
    if (auto dropouts = replaceDropouts(database, take.id, take.dropouts); !dropouts)
        return dropouts;
    for (const Flag& flag : take.flags) {
        if (auto inserted = insertFlag(database, take.id, flag); !inserted)
            return inserted;
    }
    return {};
}

Expected<void> replaceMarks(QSqlDatabase& database, const TakeId& take, const SegmentTrack& track)
{
    const auto cleared =
        runSql(database, QStringLiteral("DELETE FROM marks WHERE take_id = ?"), {take.toString()});
    if (!cleared)
        return fail(cleared.error());
    for (const SegmentMark& mark : track.marks()) {
        const auto done = runSql(
            database, QStringLiteral("INSERT INTO marks (take_id, at_ms, segment_id) VALUES (?, ?, ?)"),
            {take.toString(), sqlMilliseconds(mark.at), sqlText(mark.segment.toString())});
        if (!done)
            return fail(done.error());
    }
    return {};
}

Expected<void> replaceDropouts(QSqlDatabase& database, const TakeId& take, const std::vector<Span>& dropouts)
{
    const auto cleared =
        runSql(database, QStringLiteral("DELETE FROM dropouts WHERE take_id = ?"), {take.toString()});
    if (!cleared)
        return fail(cleared.error());
    int position = 0;
    for (const Span& dropout : dropouts) {
        const auto done = runSql(
            database,
            QStringLiteral("INSERT INTO dropouts (take_id, position, start_ms, end_ms) VALUES (?, ?, ?, ?)"),
            {take.toString(), position++, sqlMilliseconds(dropout.start), sqlMilliseconds(dropout.end)});
        if (!done)
            return fail(done.error());
    }
    return {};
}

Expected<void> insertFlag(QSqlDatabase& database, const TakeId& take, const Flag& flag)
{
    const auto done = runSql(
        database,
        QStringLiteral("INSERT INTO flags (take_id, id, kind_id, start_ms, end_ms, note, source) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {take.toString(), flag.id.toString(), flag.kind.toString(), sqlMilliseconds(flag.span.start),
         sqlMilliseconds(flag.span.end), sqlText(flag.note), toText(flag.source)});
    if (!done)
        return fail(done.error());
    return {};
}

} // namespace starling
