// Which keys set which flag, and where a press belongs.
#pragma once

#include "catalog/Catalog.h"

#include <QKeySequence>
#include <QList>

namespace starling {

/// The key presses that set a kind: its key, with and without Shift, because capitals and the plus sign need
/// it on many keyboards. Empty when only the clock sets it.
[[nodiscard]] QList<QKeySequence> flagKeySequences(const FlagKind& kind);

/// Where a press belongs while listening: compensated for the listener's reaction while the take plays,
/// exactly the playhead while it stands still.
[[nodiscard]] Milliseconds
flagPosition(Milliseconds playhead, Milliseconds reaction, bool playing, double speed);

} // namespace starling
