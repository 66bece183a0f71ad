#include "review/TakeCommand.h"

namespace starling {

TakeCommand::TakeCommand(TakeChange change, const QString& text, int run)
    : QUndoCommand(text)
    , m_change(std::move(change))
    , m_run(run)
{
}

bool TakeCommand::mergeWith(const QUndoCommand* next)
{
    m_change = merged(m_change, static_cast<const TakeCommand*>(next)->m_change);
    setObsolete(m_change.isEmpty());
    return true;
}

} // namespace starling
