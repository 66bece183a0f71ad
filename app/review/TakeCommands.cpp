#include "review/TakeCommands.h"

#include <QCoreApplication>

namespace starling {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("TakeCommands", text);
}

} // namespace

TakeCommand::TakeCommand(const TakeId& take, const QString& text)
    : QUndoCommand(text)
    , m_take(take)
{
}

AddFlagCommand::AddFlagCommand(const TakeId& take, const Flag& flag)
    : TakeCommand(take, words(QT_TRANSLATE_NOOP("TakeCommands", "flag")))
    , m_flag(flag)
{
}

Expected<void> AddFlagCommand::forward(TakeStore& store) const
{
    return store.addFlag(take(), m_flag);
}

Expected<void> AddFlagCommand::backward(TakeStore& store) const
{
    return store.removeFlag(take(), m_flag.id);
}

RemoveFlagCommand::RemoveFlagCommand(const TakeId& take, const Flag& flag)
    : TakeCommand(take, words(QT_TRANSLATE_NOOP("TakeCommands", "deleted flag")))
    , m_flag(flag)
{
}

Expected<void> RemoveFlagCommand::forward(TakeStore& store) const
{
    return store.removeFlag(take(), m_flag.id);
}

Expected<void> RemoveFlagCommand::backward(TakeStore& store) const
{
    return store.addFlag(take(), m_flag);
}

EditNoteCommand::EditNoteCommand(const TakeId& take, const Flag& before, const QString& note)
    : TakeCommand(take, words(QT_TRANSLATE_NOOP("TakeCommands", "note")))
    , m_before(before)
    , m_after(before)
{
    m_after.note = note;
}

Expected<void> EditNoteCommand::forward(TakeStore& store) const
{
    return store.updateFlag(take(), m_after);
}

Expected<void> EditNoteCommand::backward(TakeStore& store) const
{
    return store.updateFlag(take(), m_before);
}

SetRatingCommand::SetRatingCommand(const TakeId& take, const Rating& before, const Rating& after)
    : TakeCommand(take, words(QT_TRANSLATE_NOOP("TakeCommands", "rating")))
    , m_before(before)
    , m_after(after)
{
}

Expected<void> SetRatingCommand::forward(TakeStore& store) const
{
    return store.setRating(take(), m_after);
}

Expected<void> SetRatingCommand::backward(TakeStore& store) const
{
    return store.setRating(take(), m_before);
}

} // namespace starling
