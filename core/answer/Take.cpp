#include "answer/Take.h"

#include <array>

namespace starling {

namespace {
constexpr std::array stateNames{
    QLatin1String("recording"), QLatin1String("ready"), QLatin1String("recovered")};
}

std::optional<Flag> overtimeFlag(Milliseconds duration, const LengthRules& rules)
{
    if (overtime(duration, rules) == Milliseconds{0})
        return std::nullopt;
    return Flag{FlagId::create(), overtimeKind(), {rules.cap, duration}, {}, FlagSource::Clock};
}

QString toText(TakeState state)
{
    return stateNames.at(size_t(state));
}

std::optional<TakeState> takeStateFromString(const QString& text)
{
    for (size_t i = 0; i < stateNames.size(); ++i) {
        if (stateNames.at(i) == text)
            return TakeState(i);
    }
    return std::nullopt;
}

} // namespace starling
