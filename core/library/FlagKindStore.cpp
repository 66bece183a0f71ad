#include "library/FlagKindStore.h"

#include "library/Connection.h"
#include "library/TakeRows.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSqlQuery>

#include <algorithm>

namespace starling {

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype longestDescription = 2000;

QString words(const char* text)
{
    return QCoreApplication::translate("FlagKindStore", text);
}

FlagKind kindOf(const QSqlQuery& row)
{
    FlagKind kind;
    kind.id = FlagKindId(row.value(0).toString());
    kind.name = row.value(1).toString();
    kind.key = row.value(2).toString();
    kind.glyph = row.value(3).toString();
    kind.description = row.value(4).toString();
    kind.polarity = flagPolarityFromString(row.value(5).toString()).value_or(FlagPolarity::Neutral);
    kind.colour = row.value(6).toString();
    kind.retired = row.value(7).toBool();
    return kind;
}

/// What is wrong with a kind on its own; empty: nothing.
QString problemOf(const FlagKind& kind)
{
    if (kind.name.isEmpty())
        return words(QT_TRANSLATE_NOOP("FlagKindStore", "A kind of flag needs a name. Nothing was changed."));
    if (kind.name.size() > longestName || kind.description.size() > longestDescription) {
        return words(QT_TRANSLATE_NOOP(
            "FlagKindStore", "The name may have 60 characters and the description 2,000. Nothing was "
                             "changed."));
    }
    if (kind.key.size() > 1 || (!kind.key.isEmpty() && !kind.key.at(0).isPrint())) {
        return words(QT_TRANSLATE_NOOP(
            "FlagKindStore", "The key of a flag is one letter, digit or sign. Nothing was changed."));
    }
    static const QRegularExpression colour(QStringLiteral("^(#[0-9A-Fa-f]{6})?$"));
    if (!colour.match(kind.colour).hasMatch()) {
        return words(
            QT_TRANSLATE_NOOP("FlagKindStore", "The colour has to look like #0072b2. Nothing was changed."));
    }
    return {};
}

/// Why a kind cannot stand beside the others; empty: it can.
QString clashOf(const FlagKind& kind, const std::vector<FlagKind>& others)
{
    for (const FlagKind& other : others) {
        if (other.id == kind.id)
            continue;
        if (other.name.compare(kind.name, Qt::CaseInsensitive) == 0) {
            return words(QT_TRANSLATE_NOOP(
                             "FlagKindStore",
                             "There is a kind of flag named “%1” already. Nothing was changed."))
                .arg(other.name);
        }
        if (!kind.retired && !other.retired && !kind.key.isEmpty() && other.key == kind.key) {
            return words(QT_TRANSLATE_NOOP(
                             "FlagKindStore",
                             "The key %1 already sets “%2”. Choose another one; nothing was changed."))
                .arg(kind.key, other.name);
        }
    }
    return {};
}

FlagKind tidied(FlagKind kind)
{
    kind.name = kind.name.simplified();
    kind.key = kind.key.trimmed().toUpper();
    kind.glyph = kind.glyph.trimmed().left(2);
    kind.description = kind.description.trimmed();
    kind.colour = kind.colour.trimmed();
    if (kind.glyph.isEmpty())
        kind.glyph = kind.key.isEmpty() ? kind.name.left(1).toUpper() : kind.key;
    if (kind.id.isNull())
        kind.id = FlagKindId::create();
    return kind;
}

} // namespace

FlagKindStore::FlagKindStore(QSqlDatabase& database, QObject* parent)
    : QObject(parent)
    , m_database(database)
{
}

Expected<std::vector<FlagKind>> FlagKindStore::all(const Catalog& catalog) const
{
    auto rows = runSql(
        m_database, QStringLiteral("SELECT id, name, key, glyph, description, polarity, colour, retired "
                                   "FROM flag_kinds ORDER BY position"));
    if (!rows)
        return fail(rows.error());
    std::vector<FlagKind> kinds = catalog.builtInFlagKinds;
    while (rows->next()) {
        FlagKind kind = kindOf(*rows);
        const auto builtIn = std::ranges::find(kinds, kind.id, &FlagKind::id);
        if (builtIn == kinds.end()) {
            kinds.push_back(std::move(kind));
            continue;
        }
        builtIn->key = kind.key;
        builtIn->colour = kind.colour;
        builtIn->retired = kind.retired;
    }
    return kinds;
}

Expected<void> FlagKindStore::keepIn(Catalog& catalog)
{
    auto kinds = all(catalog);
    if (!kinds)
        return fail(kinds.error());
    m_catalog = &catalog;
    catalog.flagKinds = *std::move(kinds);
    return {};
}

Expected<void> FlagKindStore::tell()
{
    if (m_catalog) {
        if (const auto kept = keepIn(*m_catalog); !kept)
            return fail(kept.error());
    }
    Q_EMIT flagKindsChanged();
    return {};
}

Expected<FlagKind> FlagKindStore::save(const Catalog& catalog, FlagKind kind)
{
    if (const FlagKind* builtIn = catalog.builtInFlagKind(kind.id)) {
        FlagKind changed = *builtIn;
        changed.key = kind.key;
        changed.colour = kind.colour;
        changed.retired = kind.retired;
        kind = std::move(changed);
    }
    kind = tidied(std::move(kind));
    if (kind.id == overtimeKind() && (!kind.key.isEmpty() || kind.retired)) {
        return fail(
            ErrorCode::InvalidInput,
            words(QT_TRANSLATE_NOOP(
                "FlagKindStore",
                "The clock sets overtime, so it has no key and is always in use. Nothing was changed.")));
    }
    if (const QString problem = problemOf(kind); !problem.isEmpty())
        return fail(ErrorCode::InvalidInput, problem);
    const auto kinds = all(catalog);
    if (!kinds)
        return fail(kinds.error());
    if (const QString clash = clashOf(kind, *kinds); !clash.isEmpty())
        return fail(ErrorCode::InvalidInput, clash);
    const auto done = runSql(
        m_database,
        QStringLiteral("INSERT INTO flag_kinds (id, name, key, glyph, description, polarity, colour, "
                       "retired) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                       "name = excluded.name, key = excluded.key, glyph = excluded.glyph, "
                       "description = excluded.description, polarity = excluded.polarity, "
                       "colour = excluded.colour, retired = excluded.retired"),
        {kind.id.toString(), sqlText(kind.name), sqlText(kind.key), sqlText(kind.glyph),
         sqlText(kind.description), toText(kind.polarity), sqlText(kind.colour), kind.retired ? 1 : 0});
    if (!done)
        return fail(done.error());
    if (const auto told = tell(); !told)
        return fail(told.error());
    return kind;
}

Expected<void> FlagKindStore::remove(const Catalog& catalog, const FlagKindId& id)
{
    const auto used = sqlNumber(
        m_database, QStringLiteral("SELECT count(*) FROM flags WHERE kind_id = ?"), {id.toString()});
    if (!used)
        return fail(used.error());
    const auto own = sqlNumber(
        m_database, QStringLiteral("SELECT count(*) FROM flag_kinds WHERE id = ?"), {id.toString()});
    if (!own)
        return fail(own.error());
    const FlagKind* builtIn = catalog.builtInFlagKind(id);
    if (*own == 0 && builtIn)
        return {}; // it is as it came
    if (*own == 0) {
        return fail(
            ErrorCode::NotFound,
            words(QT_TRANSLATE_NOOP("FlagKindStore", "There is no kind of flag %1. Nothing was changed."))
                .arg(id.toString()));
    }
    if (builtIn) {
        const auto kinds = all(catalog);
        if (!kinds)
            return fail(kinds.error());
        if (const QString clash = clashOf(*builtIn, *kinds); !clash.isEmpty())
            return fail(ErrorCode::InvalidInput, clash);
    } else if (*used > 0) {
        return fail(
            ErrorCode::InvalidInput,
            words(QT_TRANSLATE_NOOP(
                "FlagKindStore", "Takes have flags of this kind. Retire it instead; nothing was changed.")));
    }
    const auto done =
        runSql(m_database, QStringLiteral("DELETE FROM flag_kinds WHERE id = ?"), {id.toString()});
    if (!done)
        return fail(done.error());
    return tell();
}

} // namespace starling
