// Notices when a bullet of the spine has become a paragraph.
#pragma once

#include <QString>

namespace starling {

/// The most words of a bullet. At the 150 words a minute of a calm speaker they are ten seconds of speech;
/// whoever has more in front of them reads aloud instead of speaking, and that is what a script sounds like.
inline constexpr int longestBulletWords = 25;
/// The most sentences of a bullet: a reminder has one thought, at most with one qualification.
inline constexpr int longestBulletSentences = 2;

/// A nudge in the user's language when the text has more words or more sentences than that; empty when it is
/// a bullet. Words and sentences are Unicode's (UAX 29), so that it holds in every script; where a script has
/// no spaces, every ideograph counts as a word.
[[nodiscard]] QString bulletTrouble(const QString& bullet);

} // namespace starling
