#include "review/FlagEditing.h"

#include "answer/FlagEdits.h"

#include <algorithm>

namespace starling {

using namespace std::chrono_literals;

FlagEditing::FlagEditing(TakeSession& session, FlagSelection& selection, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_selection(selection)
{
}

bool FlagEditing::edit(std::vector<FlagChange> changes, const QString& text, const QString& gesture)
{
    return m_session.edit({{}, std::move(changes), {}}, text, gesture);
}

Milliseconds FlagEditing::duration() const
{
    return m_session.isOpen() ? m_session.take().duration : 0ms;
}

QString FlagEditing::gesture(const QString& what) const
{
    return what + u'/' + QString::number(m_selection.revision());
}

void FlagEditing::nudge(Milliseconds by)
{
    const auto flags = m_selection.flags();
    edit(
        flags::moved(flags, by, duration()), tr("moving %n flag(s)", nullptr, int(flags.size())),
        gesture(QStringLiteral("move")));
}

void FlagEditing::nudgeStart(Milliseconds by)
{
    const auto flags = m_selection.flags();
    edit(
        flags::stretched(flags, by, 0ms, duration()), tr("stretching %n flag(s)", nullptr, int(flags.size())),
        gesture(QStringLiteral("start")));
}

void FlagEditing::nudgeEnd(Milliseconds by)
{
    const auto flags = m_selection.flags();
    edit(
        flags::stretched(flags, 0ms, by, duration()), tr("stretching %n flag(s)", nullptr, int(flags.size())),
        gesture(QStringLiteral("end")));
}

void FlagEditing::setKind(const FlagKindId& kind)
{
    const auto flags = m_selection.flags();
    edit(flags::ofKind(flags, kind), tr("the kind of %n flag(s)", nullptr, int(flags.size())));
}

bool FlagEditing::removeSelected()
{
    const auto flags = m_selection.flags();
    return edit(flags::removed(flags), tr("deleting %n flag(s)", nullptr, int(flags.size())));
}

bool FlagEditing::add(const std::vector<Flag>& flags, const QString& text)
{
    if (!edit(flags::added(flags), text))
        return false;
    QSet<FlagId> ids;
    for (const Flag& flag : flags)
        ids.insert(flag.id);
    m_selection.set(ids);
    return true;
}

void FlagEditing::move(const QList<FlagId>& ids, Milliseconds by)
{
    std::vector<Flag> flags;
    if (m_session.isOpen()) {
        const QSet<FlagId> wanted(ids.begin(), ids.end());
        std::copy_if(
            m_session.take().flags.begin(), m_session.take().flags.end(), std::back_inserter(flags),
            [&](const Flag& flag) { return wanted.contains(flag.id); });
    }
    edit(flags::moved(flags, by, duration()), tr("moving %n flag(s)", nullptr, int(flags.size())));
}

void FlagEditing::stretch(const FlagId& id, const Span& span)
{
    const Flag* flag = m_session.flag(id);
    if (!flag)
        return;
    const std::vector<Flag> flags{*flag};
    edit(
        flags::stretched(flags, span.start - flag->span.start, span.end - flag->span.end, duration()),
        tr("stretching %n flag(s)", nullptr, 1));
}

} // namespace starling
