// How a take is told in a few words: what tables, tooltips and charts share.
#pragma once

#include "answer/Take.h"
#include "catalog/Catalog.h"

#include <QString>

#include <vector>

namespace starling::words {

/// The question as asked, or as the catalogue has it; empty when there is none.
[[nodiscard]] QString question(const Take& take, const Catalog& catalog);
/// "2:41"; hours appear when there are any: "1:02:03". Rounded down, as a clock shows it.
[[nodiscard]] QString clock(Milliseconds length);
/// "1 h 52 min", "22 min", "40 s": a sum of lengths, for sentences.
[[nodiscard]] QString amount(Milliseconds length);
/// The length with its verdict as a sign: "2:41 ✓", "1:02 thin", "3:24 +0:24", "4:20 +1:20 !!".
[[nodiscard]] QString length(Milliseconds length, const LengthRules& rules);
/// The verdict in words, for tooltips and screen readers.
[[nodiscard]] QString verdict(Milliseconds length, const LengthRules& rules);
/// "today 09:14", "12 Nov 09:14", with the year when it is another one.
[[nodiscard]] QString when(const QDateTime& recordedAt, const QDate& today);
/// Empty for an ordinary take.
[[nodiscard]] QString state(TakeState state);

/// How often one kind was set on one take.
struct FlagCount {
    FlagKindId kind;
    QString name;  ///< the id, when the catalogue does not know the kind
    QString glyph; ///< never empty
    FlagPolarity polarity = FlagPolarity::Neutral;
    QString colour; ///< as FlagKind::colour
    int count = 0;
    bool operator==(const FlagCount&) const = default;
};
/// In the catalogue's order, unknown kinds last by id; only kinds that occur.
[[nodiscard]] std::vector<FlagCount> flagCounts(const Take& take, const Catalog& catalog);
/// "We 3, Strength 1"; "none" without flags.
[[nodiscard]] QString flags(const std::vector<FlagCount>& counts);

/// Mean of the scales that were rated; none when none was.
[[nodiscard]] std::optional<double> meanRating(const Rating& rating);

} // namespace starling::words
