#include "answer/Framework.h"

#include <array>

namespace starling {

namespace {
struct GroupName {
    SegmentGroup group;
    QLatin1String name;
};
constexpr std::array groupNames{
    GroupName{SegmentGroup::Setup, QLatin1String("setup")},
    GroupName{SegmentGroup::Action, QLatin1String("action")},
    GroupName{SegmentGroup::Outcome, QLatin1String("outcome")},
};
} // namespace

const SegmentTemplate* Framework::find(const SegmentId& segment) const
{
    const auto it = std::find_if(
        segments.begin(), segments.end(), [&](const SegmentTemplate& each) { return each.id == segment; });
    return it == segments.end() ? nullptr : &*it;
}

Target Framework::targetOf(SegmentGroup group) const
{
    for (const GroupTarget& each : groupTargets) {
        if (each.group == group)
            return each.target;
    }
    return {};
}

QString toText(SegmentGroup group)
{
    for (const GroupName& each : groupNames) {
        if (each.group == group)
            return each.name;
    }
    Q_UNREACHABLE();
}

std::optional<SegmentGroup> segmentGroupFromString(const QString& text)
{
    for (const GroupName& each : groupNames) {
        if (each.name == text)
            return each.group;
    }
    return std::nullopt;
}

} // namespace starling
