// Kinds of flag as the user has them: the catalogue's, and the user's own.
#pragma once

#include "answer/Flag.h"
#include "base/Error.h"
#include "catalog/Catalog.h"

#include <QObject>

#include <vector>

class QSqlDatabase;

namespace starling {

/// Errors of all: the database's, see toError(). An error changes nothing.
class FlagKindStore : public QObject {
    Q_OBJECT

public:
    explicit FlagKindStore(QSqlDatabase& database, QObject* parent = nullptr);

    /// The built-in ones in their order, with the key and colour that the user gave them, then the user's own
    /// in the order they were made; retired ones among them, because flags of theirs are still shown.
    [[nodiscard]] Expected<std::vector<FlagKind>> all(const Catalog& catalog) const;

    /// Puts them into `catalog` now, and after every change before flagKindsChanged() tells of it, so that
    /// whoever has the catalogue sees the user's kinds and nobody has to ask the store. One catalogue, which
    /// outlives the store.
    [[nodiscard]] Expected<void> keepIn(Catalog& catalog);

    /// Adds an own kind (a null id: it gets one) or changes one; of a built-in kind the key, the colour and
    /// whether it is retired, but of overtime the colour alone. Returns it as it is kept. Errors:
    /// InvalidInput (no name, a name that another kind has, a key that another kind in use has, a colour that
    /// is none, a name or description that is too long).
    [[nodiscard]] Expected<FlagKind> save(const Catalog& catalog, FlagKind kind);
    /// A built-in kind is again as the program brings it; an own one goes for good when no flag is of it.
    /// Errors: NotFound, InvalidInput (flags of this kind exist, and it is to be retired; or another kind has
    /// the built-in key by now).
    [[nodiscard]] Expected<void> remove(const Catalog& catalog, const FlagKindId& id);

Q_SIGNALS:
    void flagKindsChanged();

private:
    /// Brings the catalogue up to date and tells of it.
    [[nodiscard]] Expected<void> tell();

    QSqlDatabase& m_database;
    Catalog* m_catalog = nullptr;
};

} // namespace starling
