#include "review/Flagging.h"

namespace starling {

Flagging::Flagging(const Parts& parts)
    : m_parts(parts)
    , m_press(parts.session, parts.playback, parts.player)
    , m_note(parts.session, parts.playback, parts.player, parts.timeline)
{
    connect(&parts.keys, &ReviewKeys::flagPressed, &m_press, &FlagPress::press);
    connect(&parts.keys, &ReviewKeys::flagReleased, &m_press, &FlagPress::release);
    connect(&parts.bar, &FlagBar::flagPressed, &m_press, &FlagPress::press);
    connect(&parts.bar, &FlagBar::flagReleased, &m_press, [this](const FlagKindId& kind) {
        m_press.release(kind);
    });
    connect(&m_press, &FlagPress::flagSet, &parts.selection, &FlagSelection::select);
    connect(&m_note, &QuickNote::closed, &parts.timeline, [this] { m_parts.timeline.setFocus(); });
    connect(&parts.store, &FlagKindStore::flagKindsChanged, this, [this] {
        m_parts.bar.showKinds();
        m_parts.keys.setKinds(m_parts.catalog.flagKinds);
        m_parts.list.showKinds();
        Q_EMIT kindsChanged();
    });
    parts.keys.add(
        {Qt::Key_Return, Qt::Key_Enter}, false, [this] { m_note.open(m_parts.selection.single()); });
}

QList<KeyHelp> Flagging::keyHelp(const Catalog& catalog)
{
    QList<KeyHelp> help{{tr("Enter"), tr("Type a note for the flag just set, or the chosen one")}};
    for (const FlagKind& kind : catalog.flagKinds) {
        if (isOffered(kind) && !kind.key.isEmpty())
            help.append({kind.key, tr("Flag: %1; held while playing, a stretch").arg(kind.name)});
    }
    return help;
}

} // namespace starling
