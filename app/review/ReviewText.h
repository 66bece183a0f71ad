// What the review says in words.
#pragma once

#include "answer/Allocation.h"
#include "answer/Take.h"
#include "catalog/Catalog.h"

#include <QCoreApplication>
#include <QString>

namespace starling {

/// Sentences and short forms of figures. Pure.
class ReviewText {
    Q_DECLARE_TR_FUNCTIONS(starling::ReviewText)

public:
    /// What to make of the length of an answer.
    [[nodiscard]] static QString length(Milliseconds duration, const LengthRules& rules);
    /// Empty when the setup is short enough.
    [[nodiscard]] static QString
    setupWarning(const std::vector<AllocationEntry>& entries, const LengthRules& rules);
    /// Where sound was lost; empty when none was.
    [[nodiscard]] static QString dropouts(const std::vector<Span>& dropouts);

    /// "✓ within", "▲ 12 points over", "▼ 8 s under"; empty without a verdict.
    [[nodiscard]] static QString verdict(const AllocationEntry& entry);
    /// The same for a narrow column: "✓ within", "▲ 12 over", "▼ 8 s under". The unit is the target's.
    [[nodiscard]] static QString shortVerdict(const AllocationEntry& entry);
    /// "15–20 %", "0:15–0:20", or empty.
    [[nodiscard]] static QString target(const Target& target);
    [[nodiscard]] static QString group(SegmentGroup group);

    /// "1:12.4": to the tenth of a second, as a list of moments needs it.
    [[nodiscard]] static QString moment(Milliseconds at);
    /// "2:41 · 12 Nov 09:14 · Canary rollout · STAR"
    [[nodiscard]] static QString
    subtitle(const Take& take, const QString& story, const Framework& framework, const QDate& today);
    /// How often each kind was flagged, the most frequent first; says so when there is no flag.
    [[nodiscard]] static QString flagCounts(const std::vector<Flag>& flags, const Catalog& catalog);
    /// "Vague claim at 0:21: “much better”"
    [[nodiscard]] static QString flag(const Flag& flag, const QString& kindName);
};

} // namespace starling
