#include "story/NumberEntry.h"

#include <array>
#include <utility>

namespace starling {

namespace {

template<typename Value, size_t Count>
using Names = std::array<std::pair<Value, const char*>, Count>;

constexpr Names<MetricCategory, 6> categoryNames{
    {{MetricCategory::ModelPerformance, "model-performance"},
     {MetricCategory::BusinessImpact, "business-impact"},
     {MetricCategory::Operational, "operational"},
     {MetricCategory::Scale, "scale"},
     {MetricCategory::Efficiency, "efficiency"},
     {MetricCategory::TeamImpact, "team-impact"}}};

constexpr Names<Defensibility, 3> defensibilityNames{
    {{Defensibility::Yes, "yes"},
     {Defensibility::Directionally, "directionally"},
     {Defensibility::No, "no"}}};

template<typename Value, size_t Count>
QString nameOf(const Names<Value, Count>& names, Value value)
{
    return QLatin1String(names.at(size_t(value)).second);
}

template<typename Value, size_t Count>
std::optional<Value> valueOf(const Names<Value, Count>& names, const QString& text)
{
    for (const auto& [value, name] : names) {
        if (text == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

} // namespace

bool isTechnical(MetricCategory category)
{
    return category != MetricCategory::BusinessImpact && category != MetricCategory::TeamImpact;
}

bool isBusiness(MetricCategory category)
{
    return category == MetricCategory::BusinessImpact;
}

QString toText(MetricCategory category)
{
    return nameOf(categoryNames, category);
}

std::optional<MetricCategory> metricCategoryFromString(const QString& text)
{
    return valueOf(categoryNames, text);
}

QString toText(Defensibility defensibility)
{
    return nameOf(defensibilityNames, defensibility);
}

std::optional<Defensibility> defensibilityFromString(const QString& text)
{
    return valueOf(defensibilityNames, text);
}

} // namespace starling
