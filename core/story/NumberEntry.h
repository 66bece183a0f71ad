// One row of a story's numbers ledger: a number the speaker may cite.
#pragma once

#include <QString>

#include <optional>

namespace starling {

/// What a number measures. The first is how good the model is; the last what it meant to people.
enum class MetricCategory { ModelPerformance, BusinessImpact, Operational, Scale, Efficiency, TeamImpact };

/// Whether the speaker can defend a number when a panel asks further.
enum class Defensibility { Yes, Directionally, No };

/// Figures are kept as they are said ("about half", "1.2 M"), because that is what an answer is compared
/// with.
struct NumberEntry {
    QString name; ///< what is measured: "p99 latency"
    MetricCategory category = MetricCategory::ModelPerformance;
    QString baseline; ///< before
    QString value;    ///< after
    QString unit;     ///< "ms", "%", "€ a month"
    QString slice;    ///< percentile or part it holds for: "p99", "new users"
    QString method;   ///< how it was measured
    QString measured; ///< when, as precisely as known: "March 2025"
    Defensibility defensible = Defensibility::No;
    bool operator==(const NumberEntry&) const = default;
};

/// Model performance, operational, scale and efficiency are technical metrics; business impact is the
/// business one. A complete story has one of each at least.
[[nodiscard]] bool isTechnical(MetricCategory category);
[[nodiscard]] bool isBusiness(MetricCategory category);

/// "model-performance", "business-impact", "operational", "scale", "efficiency", "team-impact"
[[nodiscard]] QString toText(MetricCategory category);
[[nodiscard]] std::optional<MetricCategory> metricCategoryFromString(const QString& text);
/// "yes", "directionally", "no"
[[nodiscard]] QString toText(Defensibility defensibility);
[[nodiscard]] std::optional<Defensibility> defensibilityFromString(const QString& text);

} // namespace starling
