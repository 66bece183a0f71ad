// The take under review: its values, and every edit with its undo.
#pragma once

#include "answer/Allocation.h"
#include "catalog/Catalog.h"
#include "library/Library.h"
#include "review/TakeCommands.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace starling {

/// What is shown is what the library says: after every write the take is read back. A failed write changes
/// neither the take nor the undo history and is reported by failed(). Lives in the library's thread.
class TakeSession : public QObject {
    Q_OBJECT

public:
    TakeSession(Library& library, const Catalog& catalog, QObject* parent = nullptr);

    /// Begins with another take and an empty history. Errors: as TakeStore::take; no take is open then.
    [[nodiscard]] Expected<void> open(const TakeId& take);
    void close();

    [[nodiscard]] bool isOpen() const { return m_take.has_value(); }
    /// Only while open.
    [[nodiscard]] const Take& take() const { return *m_take; }
    [[nodiscard]] const Framework& framework() const;
    [[nodiscard]] std::vector<AllocationEntry> allocation() const;
    [[nodiscard]] const Flag* flag(const FlagId& id) const; ///< nullptr: no such flag
    [[nodiscard]] const Flag* flagAfter(Milliseconds position) const;
    [[nodiscard]] const Flag* flagBefore(Milliseconds position) const;

    /// Sets a point flag; its id, or nothing when it could not be written.
    std::optional<FlagId> addFlag(const FlagKindId& kind, Milliseconds at);
    bool removeFlag(const FlagId& id);
    /// Blank space around the note goes; the same note again is no edit.
    bool editNote(const FlagId& id, const QString& note);
    bool setRating(const Rating& rating);

    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    [[nodiscard]] QString undoText() const { return m_history.undoText(); }
    [[nodiscard]] QString redoText() const { return m_history.redoText(); }

Q_SIGNALS:
    void opened();
    void changed(); ///< any value of the take
    void historyChanged();
    /// The take went to the trash, or for good, elsewhere; none is open now.
    void gone();
    void failed(const starling::Error& error);

private:
    bool perform(std::unique_ptr<TakeCommand> command);
    [[nodiscard]] bool report(const Expected<void>& result);
    [[nodiscard]] const TakeCommand* commandAt(int index) const;
    void reload();

    Library& m_library;
    const Catalog& m_catalog;
    std::optional<Take> m_take;
    QUndoStack m_history;
};

} // namespace starling
