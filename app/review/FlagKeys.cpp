#include "review/FlagKeys.h"

namespace starling {

QList<QKeySequence> flagKeySequences(const FlagKind& kind)
{
    const QKeySequence plain = QKeySequence::fromString(kind.key, QKeySequence::PortableText);
    if (plain.isEmpty())
        return {};
    const QKeyCombination key = plain[0];
    return {plain, QKeySequence(QKeyCombination(key.keyboardModifiers() | Qt::ShiftModifier, key.key()))};
}

Milliseconds flagPosition(Milliseconds playhead, Milliseconds reaction, bool playing, double speed)
{
    return compensateReaction(playhead, reaction, playing ? speed : 0.0);
}

} // namespace starling
