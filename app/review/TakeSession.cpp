#include "review/TakeSession.h"

#include <algorithm>
#include <utility>

namespace starling {

namespace {

Milliseconds steadyTime()
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

TakeSession::TakeSession(Library& library, const Catalog& catalog, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_catalog(catalog)
    , m_clock(steadyTime)
{
    connect(&m_history, &QUndoStack::indexChanged, this, &TakeSession::historyChanged);
    connect(&library.takes(), &TakeStore::takeChanged, this, [this](const TakeId& id) {
        if (!m_take || m_take->id != id)
            return;
        if (m_writing)
            ++m_reports;
        else
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
    m_run.gesture.clear();
    Q_EMIT historyChanged();
}

void TakeSession::reload()
{
    m_run.gesture.clear();
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
    if (!edit({{}, {{{}, flag}}, {}}, tr("flag")))
        return std::nullopt;
    return flag.id;
}

bool TakeSession::removeFlag(const FlagId& id)
{
    const Flag* known = flag(id);
    return known && edit({{}, {{*known, {}}}, {}}, tr("deleted flag"));
}

bool TakeSession::editNote(const FlagId& id, const QString& note)
{
    const Flag* known = flag(id);
    const QString trimmed = note.trimmed();
    if (!known || known->note == trimmed)
        return false;
    Flag after = *known;
    after.note = trimmed;
    return edit({{}, {{*known, after}}, {}}, tr("note"));
}

bool TakeSession::setRating(const Rating& rating)
{
    if (!m_take || m_take->rating == rating)
        return false;
    return edit({{}, {}, Change<Rating>{m_take->rating, rating}}, tr("rating"));
}

bool TakeSession::write(const TakeChange& change)
{
    const TakeId id = m_take->id;
    const int reportsBefore = m_reports;
    const bool nested = std::exchange(m_writing, true);
    const auto written = m_library.takes().apply(id, change);
    m_writing = nested;
    if (!written) {
        Q_EMIT failed(written.error());
        return false;
    }
    if (!m_take || m_take->id != id)
        return false; // somebody answered the change by closing the take
    applyChange(*m_take, change);
    // The store reports every change once, before it returns. Another report is of somebody else's change,
    // and only the library knows what came last.
    if (m_reports - reportsBefore != 1)
        reload();
    return true;
}

int TakeSession::runOf(const QString& gesture, Milliseconds longestPause)
{
    const Milliseconds now = m_clock();
    const bool goesOn = !gesture.isEmpty() && gesture == m_run.gesture && now - m_run.last < longestPause;
    m_run.gesture = gesture;
    m_run.last = now;
    if (!goesOn)
        ++m_run.number;
    return gesture.isEmpty() ? -1 : m_run.number;
}

bool TakeSession::edit(
    const TakeChange& change, const QString& text, const QString& gesture, Milliseconds longestPause)
{
    if (!m_take || change.isEmpty() || !write(change))
        return false;
    m_history.push(new TakeCommand(change, text, runOf(gesture, longestPause))); // the stack owns it
    Q_EMIT changed();
    return true;
}

const TakeChange& TakeSession::changeAt(int index) const
{
    return static_cast<const TakeCommand*>(m_history.command(index))->change();
}

void TakeSession::undo()
{
    m_run.gesture.clear();
    if (!m_history.canUndo() || !write(inverse(changeAt(m_history.index() - 1))))
        return;
    m_history.undo();
    Q_EMIT changed();
}

void TakeSession::redo()
{
    m_run.gesture.clear();
    if (!m_history.canRedo() || !write(changeAt(m_history.index())))
        return;
    m_history.redo();
    Q_EMIT changed();
}

} // namespace starling
