// The take under review: its values, and every edit with its undo.
#pragma once

#include "answer/Allocation.h"
#include "catalog/Catalog.h"
#include "library/Library.h"
#include "review/TakeCommand.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>

namespace starling {

/// What is shown is what the library says: an edit is written first and then made to the copy held here; when
/// somebody else changes the take, it is read anew. A failed write changes neither the take nor the undo
/// history and is reported by failed(). Lives in the library's thread.
class TakeSession : public QObject {
    Q_OBJECT

public:
    /// A clock that only goes forward.
    using Clock = std::function<Milliseconds()>;

    TakeSession(Library& library, const Catalog& catalog, QObject* parent = nullptr);
    void setClock(Clock clock) { m_clock = std::move(clock); }

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

    /// The one door for every edit: writes the change, then makes it. What was before is taken from the
    /// change, so it has to be the take as it is. An empty change is no edit. \param text names the step in
    /// "Undo …" \param gesture edits of the same gesture, one after another with less than the
    /// longest pause between them and no undo, are one step; empty: a step of its own \return whether the
    /// take has changed
    bool edit(
        const TakeChange& change, const QString& text, const QString& gesture = {},
        Milliseconds longestPause = gesturePause);
    static constexpr Milliseconds gesturePause{1000};
    static constexpr Milliseconds anyPause = Milliseconds::max(); ///< for a gesture that ends with a release

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
    /// Writes a change and makes it; neither when it could not be written.
    [[nodiscard]] bool write(const TakeChange& change);
    [[nodiscard]] int runOf(const QString& gesture, Milliseconds longestPause);
    [[nodiscard]] const TakeChange& changeAt(int index) const;
    void reload();

    /// The edits that may still become one step.
    struct Run {
        QString gesture; ///< empty: none
        Milliseconds last{0};
        int number = 0;
    };

    Library& m_library;
    const Catalog& m_catalog;
    std::optional<Take> m_take;
    QUndoStack m_history;
    Clock m_clock;
    Run m_run;
    bool m_writing = false;
    int m_reports = 0; ///< of changes to this take that came in while writing, ever
};

} // namespace starling
