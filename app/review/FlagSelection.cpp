#include "review/FlagSelection.h"

namespace starling {

FlagSelection::FlagSelection(const TakeSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &TakeSession::opened, this, &FlagSelection::clear);
    connect(&session, &TakeSession::gone, this, &FlagSelection::clear);
    connect(&session, &TakeSession::changed, this, [this] { set(m_ids); });
}

FlagId FlagSelection::single() const
{
    return m_ids.size() == 1 ? *m_ids.begin() : FlagId();
}

std::vector<Flag> FlagSelection::flags() const
{
    std::vector<Flag> result;
    if (m_ids.isEmpty() || !m_session.isOpen())
        return result;
    for (const Flag& flag : m_session.take().flags) {
        if (m_ids.contains(flag.id))
            result.push_back(flag);
    }
    return result;
}

QSet<FlagId> FlagSelection::known(const QSet<FlagId>& ids) const
{
    QSet<FlagId> result;
    if (ids.isEmpty() || !m_session.isOpen())
        return result;
    for (const Flag& flag : m_session.take().flags) {
        if (ids.contains(flag.id))
            result.insert(flag.id);
    }
    return result;
}

void FlagSelection::set(const QSet<FlagId>& ids)
{
    QSet<FlagId> now = known(ids);
    if (now == m_ids)
        return;
    m_ids = std::move(now);
    ++m_revision;
    Q_EMIT changed();
}

void FlagSelection::select(const FlagId& id)
{
    set(id.isNull() ? QSet<FlagId>() : QSet<FlagId>{id});
}

void FlagSelection::selectSameKind()
{
    QSet<FlagKindId> kinds;
    for (const Flag& flag : flags())
        kinds.insert(flag.kind);
    QSet<FlagId> same;
    if (m_session.isOpen()) {
        for (const Flag& flag : m_session.take().flags) {
            if (kinds.contains(flag.kind))
                same.insert(flag.id);
        }
    }
    set(same);
}

} // namespace starling
