#include "answer/Length.h"

#include <array>

namespace starling {

namespace {
constexpr std::array depthNames{QLatin1String("summary"), QLatin1String("standard"), QLatin1String("deep")};
constexpr std::array verdictNames{
    QLatin1String("thin"), QLatin1String("right"), QLatin1String("over"), QLatin1String("far-over")};

/// Rules for any cap, in the proportions of the Standard answer's 90 s : 120 s : 180 s : 240 s.
LengthRules scaledTo(Milliseconds cap)
{
    LengthRules rules;
    rules.cap = cap;
    rules.thinBelow = cap / 2;
    rules.halfwayMark = cap * 2 / 3;
    rules.farOverAbove = cap * 4 / 3;
    return rules;
}
} // namespace

LengthRules LengthRules::defaults(Depth depth)
{
    switch (depth) {
    case Depth::Summary:
        return scaledTo(Milliseconds{60'000});
    case Depth::Standard:
        return LengthRules{};
    case Depth::Deep: {
        LengthRules rules = scaledTo(Milliseconds{300'000});
        rules.halfwayMark = Milliseconds{240'000}; // a Deep answer aims at 4–5 min
        return rules;
    }
    }
    Q_UNREACHABLE();
}

LengthRules LengthRules::with(const Framework& framework) const
{
    if (!framework.cap)
        return *this;
    LengthRules rules = scaledTo(*framework.cap);
    rules.thinBelow = Milliseconds{0}; // a direct answer cannot be too short
    rules.setupWarning = setupWarning;
    return rules;
}

LengthRules LengthSettings::rulesFor(Depth depth, const Framework& framework) const
{
    switch (depth) {
    case Depth::Summary:
        return summary.with(framework);
    case Depth::Standard:
        return standard.with(framework);
    case Depth::Deep:
        return deep.with(framework);
    }
    Q_UNREACHABLE();
}

LengthVerdict judgeLength(Milliseconds duration, const LengthRules& rules)
{
    if (duration < rules.thinBelow)
        return LengthVerdict::Thin;
    if (duration <= rules.cap)
        return LengthVerdict::Right;
    return duration <= rules.farOverAbove ? LengthVerdict::Over : LengthVerdict::FarOver;
}

Milliseconds overtime(Milliseconds duration, const LengthRules& rules)
{
    return std::max(Milliseconds{0}, duration - rules.cap);
}

QString toText(LengthVerdict verdict)
{
    return verdictNames.at(size_t(verdict));
}

QString toText(Depth depth)
{
    return depthNames.at(size_t(depth));
}

std::optional<Depth> depthFromString(const QString& text)
{
    for (size_t i = 0; i < depthNames.size(); ++i) {
        if (depthNames.at(i) == text)
            return Depth(i);
    }
    return std::nullopt;
}

} // namespace starling
