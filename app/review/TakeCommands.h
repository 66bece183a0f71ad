// Every edit of a take that can be undone.
#pragma once

#include "library/TakeStore.h"

#include <QUndoCommand>

namespace starling {

/// An edit that is written before the undo stack moves. QUndoCommand's own redo() and undo() do nothing,
/// because they cannot fail; TakeSession calls forward() and backward() and moves the stack only when they
/// succeeded, so that stack and library never disagree.
class TakeCommand : public QUndoCommand {
public:
    TakeCommand(const TakeId& take, const QString& text);

    /// Errors: as TakeStore; nothing is changed then.
    [[nodiscard]] virtual Expected<void> forward(TakeStore& store) const = 0;
    [[nodiscard]] virtual Expected<void> backward(TakeStore& store) const = 0;

protected:
    [[nodiscard]] const TakeId& take() const { return m_take; }

private:
    TakeId m_take;
};

class AddFlagCommand : public TakeCommand {
public:
    AddFlagCommand(const TakeId& take, const Flag& flag);
    [[nodiscard]] Expected<void> forward(TakeStore& store) const override;
    [[nodiscard]] Expected<void> backward(TakeStore& store) const override;

private:
    Flag m_flag;
};

class RemoveFlagCommand : public TakeCommand {
public:
    RemoveFlagCommand(const TakeId& take, const Flag& flag);
    [[nodiscard]] Expected<void> forward(TakeStore& store) const override;
    [[nodiscard]] Expected<void> backward(TakeStore& store) const override;

private:
    Flag m_flag;
};

class EditNoteCommand : public TakeCommand {
public:
    EditNoteCommand(const TakeId& take, const Flag& before, const QString& note);
    [[nodiscard]] Expected<void> forward(TakeStore& store) const override;
    [[nodiscard]] Expected<void> backward(TakeStore& store) const override;

private:
    Flag m_before;
    Flag m_after;
};

class SetRatingCommand : public TakeCommand {
public:
    SetRatingCommand(const TakeId& take, const Rating& before, const Rating& after);
    [[nodiscard]] Expected<void> forward(TakeStore& store) const override;
    [[nodiscard]] Expected<void> backward(TakeStore& store) const override;

private:
    Rating m_before;
    Rating m_after;
};

} // namespace starling
