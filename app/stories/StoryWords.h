// How the values of a story are called on its page.
#pragma once

#include "story/NumberEntry.h"
#include "story/Readiness.h"

#include <QDate>
#include <QString>

namespace starling::words {

[[nodiscard]] QString metricCategory(MetricCategory category);
[[nodiscard]] QString defensibility(Defensibility defensibility);
/// "Facts complete", "Rehearsed lately", …
[[nodiscard]] QString readinessPart(ReadinessPart::Kind kind);
[[nodiscard]] QString readinessState(ReadinessPart::State state);
/// "✓ ready", "◐ 3 of 5 ready", "○ nothing ready yet": the sign says it without colour.
[[nodiscard]] QString readiness(int met, int applicable);
/// "Mar 2025"; empty for an invalid date.
[[nodiscard]] QString month(const QDate& date);
/// A date as a person writes it: ISO ("2025-03-14", "2025-03", "2025") or the way of the user's language.
/// Invalid when it is none.
[[nodiscard]] QDate dateFrom(const QString& text);
/// What a paste was refused with.
[[nodiscard]] QString tooLong(qsizetype length);

} // namespace starling::words
