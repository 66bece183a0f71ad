// One step of a take's undo history.
#pragma once

#include "answer/TakeChange.h"

#include <QUndoCommand>

namespace starling {

/// Remembers an edit. QUndoCommand's own redo() and undo() do nothing, because they cannot fail; TakeSession
/// writes the change first and moves the stack only when that succeeded, so that stack and library never
/// disagree.
class TakeCommand : public QUndoCommand {
public:
    /// \param run commands pushed one after another with the same number become one step; -1: never
    TakeCommand(TakeChange change, const QString& text, int run);

    [[nodiscard]] const TakeChange& change() const { return m_change; }

    [[nodiscard]] int id() const override { return m_run; }
    /// A step that came to nothing leaves the history.
    bool mergeWith(const QUndoCommand* next) override;

private:
    TakeChange m_change;
    int m_run;
};

} // namespace starling
