// A take as a Praat TextGrid: marks and flags for phonetic work.
#pragma once

#include "exchange/Labels.h"

#include <QByteArray>

namespace starling {

/// Praat's long text form in UTF-8. Tiers: "segments", intervals without gaps from the start to the end;
/// "flags", points; "spans", intervals, where flags with a length are; each but the first only when there is
/// something in it. A tier holds neither two points at one time nor intervals that overlap, so more of them
/// go on in "flags 2", "spans 2", and so on. Texts are the ids of segments and the words for kinds, a note
/// follows after a colon, as in labels; line ends and control characters become spaces, and quotes are
/// doubled. Times are in
/// seconds, exact to the millisecond. A flag beyond the end makes the grid longer.
/// \param word the kind's id if there is none
[[nodiscard]] QByteArray writeTextGrid(const Take& take, const KindWord& word = {});

} // namespace starling
