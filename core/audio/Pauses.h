// Where a take is silent, from its sound alone.
#pragma once

#include "audio/Peaks.h"
#include "base/Span.h"

#include <vector>

namespace starling {

/// From this length on a silence counts as a pause: listeners find pauses of 0.6 s the most natural, so one
/// that is shorter is no event of its own.
constexpr Milliseconds leastPause{600};
/// From this length on the speech after a silence begins a new sentence, where no transcript says better.
/// Silences inside a phrase stay mostly below 250 ms (Goldman-Eisler 1968), those of a plosive below 150 ms.
constexpr Milliseconds leastSentenceGap{350};

/// Every stretch without speech, in order, disjoint and inside the take; with them the silence before the
/// first word and after the last one. A take without any speech is one such stretch.
///
/// An energy detector over steps of about 10 ms:
/// - The noise floor is the 5th percentile of the levels in 15 s before and in 15 s after each second,
///   whichever is higher (minimum statistics, Martin 2001, doi 10.1109/89.928915, taken on both sides because
///   the take lies there whole), so that a fan may start and an automatic gain may act. Stop consonants alone
///   let speech touch the floor more often than that. Digital silence before and after the take is left out.
/// - Speech is what stands above the floor by 6 dB or three tenths of the way to the loud syllables (the 95th
///   percentile), whichever is more, but never more than 12 dB: with noise at −60 dBFS word ends fade into
///   the noise before they are lost, and with noise at −35 dBFS noise itself stays below. Above −28 dBFS
///   everything is speech.
/// - A sound shorter than 40 ms does not end a silence (a click, a lip); the shortest vowels last 50 ms
///   (Klatt 1976, doi 10.1121/1.380986).
/// - Hangover: speech is taken to begin 20 ms sooner and to last 40 ms longer than its energy shows, for weak
///   fricatives and fading vowels. A silence is therefore shown rather too short than too long.
///
/// Ninety minutes take some tens of milliseconds. Any thread.
[[nodiscard]] std::vector<Span> findSilences(const Peaks& peaks, Milliseconds atLeast = leastPause);

/// Those of them that lie between words. The silence before the first word and after the last is none: it
/// says when the recording was started, not how the speaker paused.
[[nodiscard]] std::vector<Span> findPauses(const Peaks& peaks, Milliseconds atLeast = leastPause);

/// What findPauses() would keep of `silences` found in a take of this length.
[[nodiscard]] std::vector<Span>
pausesAmong(const std::vector<Span>& silences, Milliseconds length, Milliseconds atLeast = leastPause);

/// Still natural after a cut: about the length at which silences begin to be pauses of the speaker's and not
/// of the articulation (Goldman-Eisler 1968).
constexpr Milliseconds naturalPause{300};
/// What to leave out of a take of this length so that of every pause, and of the silence at either end, this
/// much is left, half of it on each side of the cut; at the ends the half beside the speech.
[[nodiscard]] std::vector<Span>
cutsLeaving(const std::vector<Span>& silences, Milliseconds length, Milliseconds left = naturalPause);

} // namespace starling
