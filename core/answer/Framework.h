// What an answer is made of: an ordered list of segments with targets.
#pragma once

#include "base/Id.h"
#include "base/Span.h"

#include <QString>

#include <optional>
#include <vector>

namespace starling {

/// The three parts that every framework's segments fold into.
enum class SegmentGroup { Setup, Action, Outcome };

/// A share of the whole answer, 0–1, both ends included.
struct ShareRange {
    double min = 0;
    double max = 1;
    bool operator==(const ShareRange&) const = default;
};

/// A length of speech, both ends included.
struct LengthRange {
    Milliseconds min{0};
    Milliseconds max{0};
    bool operator==(const LengthRange&) const = default;
};

/// What a segment or group should take. Where both are given the share decides and the length is a guide.
struct Target {
    std::optional<ShareRange> share;
    std::optional<LengthRange> length;
    [[nodiscard]] bool isEmpty() const { return !share && !length; }
    bool operator==(const Target&) const = default;
};

/// One kind of segment in a framework.
struct SegmentTemplate {
    SegmentId id;   ///< "situation"; the same word in every framework that has it
    QString name;   ///< as shown
    QString letter; ///< one letter shown beside the colour, since colour is never the only sign
    QString colour; ///< "#rrggbb", from the Okabe–Ito set
    QString cue;    ///< a few words that remind the speaker what belongs here
    SegmentGroup group = SegmentGroup::Setup;
    Target target; ///< empty where only the group has one
    bool operator==(const SegmentTemplate&) const = default;
};

/// The target of a whole group, for frameworks that say "Situation and Task together".
struct GroupTarget {
    SegmentGroup group = SegmentGroup::Setup;
    Target target;
    bool operator==(const GroupTarget&) const = default;
};

struct Framework {
    FrameworkId id;
    QString name;
    QString description;
    std::vector<SegmentTemplate> segments; ///< in the order they are usually told; ids are unique
    std::vector<GroupTarget> groupTargets; ///< in the order Setup, Action, Outcome; may be empty
    std::optional<Milliseconds> cap;       ///< overrides the depth's cap (Direct answer: 30 s)

    /// The segment with this id, or nullptr. The pointer lives as long as this value.
    [[nodiscard]] const SegmentTemplate* find(const SegmentId& id) const;
    /// The group's target; empty when the framework gives none.
    [[nodiscard]] Target targetOf(SegmentGroup group) const;

    bool operator==(const Framework&) const = default;
};

/// "setup", "action", "outcome": the names of CLI and files.
[[nodiscard]] QString toText(SegmentGroup group);
[[nodiscard]] std::optional<SegmentGroup> segmentGroupFromString(const QString& text);

} // namespace starling
