#include "library/StoryRows.h"

#include "library/Connection.h"
#include "library/StorySearch.h"
#include "library/TakeRows.h"
#include "story/StoryFields.h"

#include <QCoreApplication>
#include <QHash>
#include <QSqlError>

#include <cstring>

namespace starling {

namespace {

template<typename Value>
inline constexpr bool isElements = false;
template<typename Element>
inline constexpr bool isElements<std::vector<Element>> = true;

/// Has rows of its own, one for each element.
template<typename Value>
inline constexpr bool isList = isElements<Value> || std::same_as<Value, QStringList>;

QVariant toSql(const QString& text)
{
    return sqlText(text);
}

template<typename Tag>
QVariant toSql(const Id<Tag>& id)
{
    return sqlText(id.toString());
}

QVariant toSql(const QDate& date)
{
    return sqlText(date.toString(Qt::ISODate));
}

QVariant toSql(const QDateTime& time)
{
    return sqlText(time.isValid() ? isoTime(time) : QString());
}

QVariant toSql(bool yes)
{
    return {yes ? 1 : 0};
}

QVariant toSql(const std::optional<int>& mark)
{
    return mark ? QVariant(*mark) : QVariant();
}

QVariant toSql(MetricCategory category)
{
    return toText(category);
}

QVariant toSql(Defensibility defensible)
{
    return toText(defensible);
}

// Each answers whether the value can be read.

bool fromSql(const QVariant& value, QString& text)
{
    text = value.toString();
    return true;
}

template<typename Tag>
bool fromSql(const QVariant& value, Id<Tag>& id)
{
    id = Id<Tag>(value.toString());
    return true;
}

bool fromSql(const QVariant& value, QDate& date)
{
    const QString text = value.toString();
    date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() || text.isEmpty();
}

bool fromSql(const QVariant& value, QDateTime& time)
{
    const QString text = value.toString();
    time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() || text.isEmpty();
}

bool fromSql(const QVariant& value, bool& yes)
{
    yes = value.toInt() != 0;
    return true;
}

bool fromSql(const QVariant& value, std::optional<int>& mark)
{
    mark = value.isNull() ? std::nullopt : std::optional(value.toInt());
    return true;
}

bool fromSql(const QVariant& value, MetricCategory& category)
{
    const auto known = metricCategoryFromString(value.toString());
    category = known.value_or(category);
    return known.has_value();
}

bool fromSql(const QVariant& value, Defensibility& defensible)
{
    const auto known = defensibilityFromString(value.toString());
    defensible = known.value_or(defensible);
    return known.has_value();
}

/// A field's name as a column or as the end of a table's name.
QString sqlName(const char* field)
{
    return QString::fromLatin1(field).replace(QLatin1Char('.'), QLatin1Char('_'));
}

QString listTable(const FieldName& field)
{
    return QStringLiteral("story_") + sqlName(field.id);
}

/// The columns of a story or of an element, in the order of their fields.
template<typename Value>
QStringList columnsOf()
{
    QStringList result;
    const Value value{};
    visitFields(value, [&result]<typename Field>(const FieldName& name, const Field&, auto...) {
        if constexpr (!isList<Field>)
            result << sqlName(name.id);
    });
    return result;
}

template<typename Value>
QVariantList valuesOf(const Value& value)
{
    QVariantList result;
    visitFields(value, [&result]<typename Field>(const FieldName&, const Field& field, auto...) {
        if constexpr (!isList<Field>)
            result << toSql(field);
    });
    return result;
}

/// Reads the columns from `first` on; false when one holds what it cannot hold.
template<typename Value>
bool readFields(const QSqlQuery& row, int first, Value& value)
{
    bool whole = true;
    visitFields(value, [&]<typename Field>(const FieldName&, Field& field, auto...) {
        if constexpr (!isList<Field>)
            whole = fromSql(row.value(first++), field) && whole;
    });
    return whole;
}

/// The field with this name; nullptr when there is none of that type.
template<typename Wanted>
Wanted* fieldOf(Story& story, const char* id)
{
    Wanted* result = nullptr;
    visitFields(story, [&]<typename Field>(const FieldName& name, Field& field, auto...) {
        if constexpr (std::same_as<Field, Wanted>) {
            if (std::strcmp(name.id, id) == 0)
                result = &field;
        }
    });
    return result;
}

tl::unexpected<Error> unreadable(const QString& what)
{
    return fail(
        ErrorCode::Damaged,
        QCoreApplication::translate(
            "Library", "A story in the library's database cannot be read. The others and your recordings are "
                       "safe. Check the library, or restore a backup."),
        what);
}

/// Which stories are wanted: a condition and its values.
struct Wanted {
    const QString& where;
    const QVariantList& values;
};

/// Stories being put together from several tables. Row numbers stand for ids while that lasts: ten thousand
/// ids would mean ten thousand texts to read and compare.
struct Assembly {
    std::vector<Story> stories;
    QHash<qint64, size_t> places;

    Story* find(qint64 row)
    {
        const auto place = places.constFind(row);
        return place == places.constEnd() ? nullptr : &stories.at(*place);
    }
};

Expected<QSqlQuery> listRows(
    QSqlDatabase& database, const Wanted& wanted, const QString& table, const QString& columns,
    const QString& order)
{
    // CROSS: stories on the outside, so that the rows of each come in the order of their key.
    return runSql(
        database,
        QStringLiteral("SELECT stories.rowid, %1 FROM stories CROSS JOIN %2 AS list ON list.story_id = "
                       "stories.id WHERE ")
                .arg(columns, table)
            + wanted.where + QStringLiteral(" ORDER BY stories.rowid, ") + order,
        wanted.values);
}

template<typename Element>
Expected<void>
readElements(QSqlDatabase& database, const Wanted& wanted, const FieldName& field, Assembly& assembly)
{
    auto rows = listRows(
        database, wanted, listTable(field),
        QStringLiteral("list.") + columnsOf<Element>().join(QStringLiteral(", list.")),
        QStringLiteral("list.position"));
    if (!rows)
        return fail(rows.error());
    qint64 number = -1;
    std::vector<Element>* elements = nullptr;
    while (rows->next()) {
        if (const qint64 next = rows->value(0).toLongLong(); next != number) {
            number = next;
            Story* story = assembly.find(number);
            elements = story ? fieldOf<std::vector<Element>>(*story, field.id) : nullptr;
        }
        Element element;
        if (!readFields(*rows, 1, element))
            return unreadable(listTable(field));
        if (elements)
            elements->push_back(std::move(element));
    }
    return {};
}

Expected<void> readLines(QSqlDatabase& database, const Wanted& wanted, Assembly& assembly)
{
    auto rows = listRows(
        database, wanted, QStringLiteral("story_lines"), QStringLiteral("list.field, list.text"),
        QStringLiteral("list.field, list.position"));
    if (!rows)
        return fail(rows.error());
    while (rows->next()) {
        Story* story = assembly.find(rows->value(0).toLongLong());
        if (!story)
            continue;
        const QByteArray field = rows->value(1).toString().toLatin1();
        if (auto* lines = fieldOf<QStringList>(*story, field.constData()))
            *lines << rows->value(2).toString();
    }
    return {};
}

Expected<Assembly> readAssembly(QSqlDatabase& database, const Wanted& wanted)
{
    auto rows = runSql(
        database,
        QStringLiteral("SELECT rowid, id, deleted_at, ") + columnsOf<Story>().join(QStringLiteral(", "))
            + QStringLiteral(" FROM stories WHERE ") + wanted.where,
        wanted.values);
    if (!rows)
        return fail(rows.error());
    Assembly assembly;
    while (rows->next()) {
        Story story;
        story.id = StoryId(rows->value(1).toString());
        QDateTime deleted;
        if (!fromSql(rows->value(2), deleted) || !readFields(*rows, 3, story))
            return unreadable(story.id.toString());
        if (deleted.isValid())
            story.deletedAt = deleted;
        assembly.places.insert(rows->value(0).toLongLong(), assembly.stories.size());
        assembly.stories.push_back(std::move(story));
    }
    return assembly;
}

QString placeholders(qsizetype count)
{
    return QStringLiteral("?, ").repeated(count - 1) + QLatin1Char('?');
}

QString insertion(const QString& table, const QStringList& columns)
{
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(table, columns.join(QStringLiteral(", ")), placeholders(columns.size()));
}

} // namespace

Expected<std::vector<Story>>
readStories(QSqlDatabase& database, const QString& where, const QVariantList& values)
{
    const Wanted wanted{where, values};
    auto assembly = readAssembly(database, wanted);
    if (!assembly)
        return fail(assembly.error());
    if (assembly->stories.empty())
        return std::move(assembly->stories);
    Expected<void> done = readLines(database, wanted, *assembly);
    const Story prototype;
    visitFields(prototype, [&]<typename Field>(const FieldName& name, const Field&, auto...) {
        if constexpr (isElements<Field>) {
            if (done)
                done = readElements<typename Field::value_type>(database, wanted, name, *assembly);
        }
    });
    if (!done)
        return fail(done.error());
    return std::move(assembly->stories);
}

StoryWriter::StoryWriter(QSqlDatabase& database)
    : m_database(database)
{
}

Expected<void> StoryWriter::run(const QString& sql, const QVariantList& values)
{
    auto query = m_prepared.find(sql);
    if (query == m_prepared.end()) {
        query = m_prepared.emplace(sql, QSqlQuery(m_database)).first;
        query->second.setForwardOnly(true);
        if (!query->second.prepare(sql))
            return fail(toError(query->second.lastError(), m_database));
    }
    for (int i = 0; i < int(values.size()); ++i)
        query->second.bindValue(i, values.at(i));
    if (!query->second.exec())
        return fail(toError(query->second.lastError(), m_database));
    query->second.finish();
    return {};
}

Expected<void> StoryWriter::insert(const Story& story)
{
    static const QString sql =
        QStringLiteral("INSERT INTO stories (id, deleted_at, deleted_ms, %1, search_row) VALUES (%2, "
                       "(SELECT coalesce(max(search_row), 0) + 1 FROM stories))")
            .arg(columnsOf<Story>().join(QStringLiteral(", ")), placeholders(3 + columnsOf<Story>().size()));
    const bool deleted = story.deletedAt.has_value();
    const QVariantList values =
        QVariantList{
            story.id.toString(), deleted ? QVariant(isoTime(*story.deletedAt)) : QVariant(),
            deleted ? QVariant(story.deletedAt->toMSecsSinceEpoch()) : QVariant()}
        + valuesOf(story);
    if (auto done = run(sql, values); !done)
        return done;
    if (auto done = insertLists(story); !done)
        return done;
    return index(story);
}

Expected<void> StoryWriter::replace(const Story& story)
{
    static const QString sql = QStringLiteral("UPDATE stories SET %1 = ? WHERE id = ?")
                                   .arg(columnsOf<Story>().join(QStringLiteral(" = ?, ")));
    if (auto done = run(sql, valuesOf(story) << story.id.toString()); !done)
        return done;
    if (auto done = clearLists(story); !done)
        return done;
    if (auto done = insertLists(story); !done)
        return done;
    return index(story);
}

Expected<void> StoryWriter::clearLists(const Story& story)
{
    const auto clear = [&](const QString& table) {
        return run(QStringLiteral("DELETE FROM %1 WHERE story_id = ?").arg(table), {story.id.toString()});
    };
    Expected<void> done = clear(QStringLiteral("story_lines"));
    visitFields(story, [&]<typename Field>(const FieldName& name, const Field&, auto...) {
        if constexpr (isElements<Field>) {
            if (done)
                done = clear(listTable(name));
        }
    });
    return done;
}

Expected<void> StoryWriter::insertLists(const Story& story)
{
    static const QString lineSql = insertion(
        QStringLiteral("story_lines"), {QStringLiteral("story_id"), QStringLiteral("field"),
                                        QStringLiteral("position"), QStringLiteral("text")});
    Expected<void> done;
    visitFields(story, [&]<typename Field>(const FieldName& name, const Field& field, auto...) {
        if constexpr (std::same_as<Field, QStringList>) {
            for (int i = 0; done && i < int(field.size()); ++i)
                done = run(
                    lineSql, {story.id.toString(), QString::fromLatin1(name.id), i, sqlText(field.at(i))});
        } else if constexpr (isElements<Field>) {
            const QString sql = insertion(
                listTable(name), QStringList{QStringLiteral("story_id"), QStringLiteral("position")}
                                     + columnsOf<typename Field::value_type>());
            int position = 0;
            for (const auto& element : field) {
                if (done)
                    done = run(sql, QVariantList{story.id.toString(), position++} + valuesOf(element));
            }
        }
    });
    return done;
}

Expected<void> StoryWriter::index(const Story& story)
{
    const SearchEntry entry = searchEntry(story);
    return run(
        QStringLiteral("REPLACE INTO story_search (rowid, title, body) "
                       "SELECT search_row, ?, ? FROM stories WHERE id = ?"),
        {sqlText(entry.title), sqlText(entry.body), story.id.toString()});
}

} // namespace starling
