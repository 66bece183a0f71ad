#include "review/TakeSession.h"

#include <algorithm>

namespace starling {

TakeSession::TakeSession(Library& library, const Catalog& catalog, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_catalog(catalog)
{
    connect(&m_history, &QUndoStack::indexChanged, this, &TakeSession::historyChanged);
    connect(&library.takes(), &TakeStore::takeChanged, this, [this](const TakeId& id) {
        if (m_take && m_take->id == id)
            reload();
    });
    connect(&library.takes(), &TakeStore::takeRemoved, this, [this](const TakeId& id) {
        if (!m_take || m_take->id != id)
            return;
        close();
        Q_EMIT gone();
    });
}

Expected<void> TakeSession::open(const TakeId& take)
{
    close();
    auto found = m_library.takes().take(take);
    if (!found)
        return fail(found.error());
    m_take = std::move(*found);
    Q_EMIT opened();
    Q_EMIT changed();
    return {};
}

void TakeSession::close()
{
    m_take.reset();
    m_history.clear();
    Q_EMIT historyChanged();
}

void TakeSession::reload()
{
    auto found = m_library.takes().take(m_take->id);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    m_take = std::move(*found);
    Q_EMIT changed();
}

const Framework& TakeSession::framework() const
{
    return m_catalog.frameworkOrDefault(m_take ? m_take->setup.framework : FrameworkId());
}

std::vector<AllocationEntry> TakeSession::allocation() const
{
    return allocate(framework(), m_take->track, m_take->duration);
}

const Flag* TakeSession::flag(const FlagId& id) const
{
    if (!m_take)
        return nullptr;
    const auto found =
        std::find_if(m_take->flags.begin(), m_take->flags.end(), [&](const Flag& f) { return f.id == id; });
    return found == m_take->flags.end() ? nullptr : &*found;
}

const Flag* TakeSession::flagAfter(Milliseconds position) const
{
    if (!m_take)
        return nullptr;
    const auto found = std::find_if(
        m_take->flags.begin(), m_take->flags.end(), [&](const Flag& f) { return f.span.start > position; });
    return found == m_take->flags.end() ? nullptr : &*found;
}

const Flag* TakeSession::flagBefore(Milliseconds position) const
{
    if (!m_take)
        return nullptr;
    const auto found = std::find_if(
        m_take->flags.rbegin(), m_take->flags.rend(), [&](const Flag& f) { return f.span.start < position; });
    return found == m_take->flags.rend() ? nullptr : &*found;
}

std::optional<FlagId> TakeSession::addFlag(const FlagKindId& kind, Milliseconds at)
{
    if (!m_take)
        return std::nullopt;
    Flag flag;
    flag.id = FlagId::create();
    flag.kind = kind;
    flag.span.start = flag.span.end = std::clamp(at, Milliseconds(0), m_take->duration);
    if (!perform(std::make_unique<AddFlagCommand>(m_take->id, flag)))
        return std::nullopt;
    return flag.id;
}

bool TakeSession::removeFlag(const FlagId& id)
{
    const Flag* known = flag(id);
    return known && perform(std::make_unique<RemoveFlagCommand>(m_take->id, *known));
}

bool TakeSession::editNote(const FlagId& id, const QString& note)
{
    const Flag* known = flag(id);
    const QString trimmed = note.trimmed();
    if (!known || known->note == trimmed)
        return false;
    return perform(std::make_unique<EditNoteCommand>(m_take->id, *known, trimmed));
}

bool TakeSession::setRating(const Rating& rating)
{
    if (!m_take || m_take->rating == rating)
        return false;
    return perform(std::make_unique<SetRatingCommand>(m_take->id, m_take->rating, rating));
}

bool TakeSession::report(const Expected<void>& result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

bool TakeSession::perform(std::unique_ptr<TakeCommand> command)
{
    if (!report(command->forward(m_library.takes())))
        return false;
    m_history.push(command.release()); // the stack owns it
    return true;
}

const TakeCommand* TakeSession::commandAt(int index) const
{
    return static_cast<const TakeCommand*>(m_history.command(index));
}

void TakeSession::undo()
{
    if (m_history.canUndo() && report(commandAt(m_history.index() - 1)->backward(m_library.takes())))
        m_history.undo();
}

void TakeSession::redo()
{
    if (m_history.canRedo() && report(commandAt(m_history.index())->forward(m_library.takes())))
        m_history.redo();
}

} // namespace starling
