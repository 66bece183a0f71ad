// How long an answer should be, and how a length is judged.
#pragma once

#include "answer/Framework.h"

#include <QString>

#include <optional>

namespace starling {

/// How deep an answer goes; chosen per rehearsal.
enum class Depth { Summary, Standard, Deep };

/// Short of the aim, as it should be, past the cap, so far past it that prioritising failed.
enum class LengthVerdict { Thin, Right, Over, FarOver };

/// The limits of one depth. All can be changed in the settings.
struct LengthRules {
    Milliseconds thinBelow{90'000};
    Milliseconds cap{180'000}; ///< every millisecond past it is overtime
    Milliseconds farOverAbove{240'000};
    Milliseconds halfwayMark{120'000}; ///< drawn, and said by the clock's colour
    Milliseconds setupWarning{30'000}; ///< setup longer than this is warned about

    /// The figures of the product's guides: Summary 30–60 s, Standard 2–3 min (thin under 90 s, weak
    /// prioritising over 4 min), Deep 4–5 min. Summary and Deep scale the Standard's ratios of thin (1/2 of
    /// the cap) and far over (4/3).
    [[nodiscard]] static LengthRules defaults(Depth depth);

    /// The same rules with the framework's own cap where it has one (Direct answer: 30 s).
    [[nodiscard]] LengthRules with(const Framework& framework) const;

    bool operator==(const LengthRules&) const = default;
};

/// The user's limits for every depth.
struct LengthSettings {
    LengthRules summary = LengthRules::defaults(Depth::Summary);
    LengthRules standard = LengthRules::defaults(Depth::Standard);
    LengthRules deep = LengthRules::defaults(Depth::Deep);

    /// The limits of an answer told in this depth with this framework.
    [[nodiscard]] LengthRules rulesFor(Depth depth, const Framework& framework) const;

    bool operator==(const LengthSettings&) const = default;
};

[[nodiscard]] LengthVerdict judgeLength(Milliseconds duration, const LengthRules& rules);

/// Time past the cap; 0 when the answer ended before it.
[[nodiscard]] Milliseconds overtime(Milliseconds duration, const LengthRules& rules);

/// "thin", "right", "over", "far-over"
[[nodiscard]] QString toText(LengthVerdict verdict);
/// "summary", "standard", "deep"
[[nodiscard]] QString toText(Depth depth);
[[nodiscard]] std::optional<Depth> depthFromString(const QString& text);

} // namespace starling
