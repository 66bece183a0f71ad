#include "answer/Flag.h"

#include <array>
#include <cmath>

namespace starling {

namespace {
constexpr std::array sourceNames{
    QLatin1String("listener"), QLatin1String("clock"), QLatin1String("accepted")};
constexpr std::array polarityNames{
    QLatin1String("fault"), QLatin1String("strength"), QLatin1String("neutral")};

template<typename Enum, size_t N>
std::optional<Enum> find(const std::array<QLatin1String, N>& names, const QString& text)
{
    for (size_t i = 0; i < N; ++i) {
        if (names.at(i) == text)
            return Enum(i);
    }
    return std::nullopt;
}
} // namespace

FlagKindId overtimeKind()
{
    return FlagKindId(QStringLiteral("overtime"));
}

bool isOffered(const FlagKind& kind)
{
    return !kind.retired && kind.id != overtimeKind();
}

Milliseconds compensateReaction(Milliseconds position, Milliseconds reaction, double speed)
{
    const auto heardEarlier = Milliseconds(std::llround(double(reaction.count()) * speed));
    return std::max(Milliseconds{0}, position - heardEarlier);
}

QString toText(FlagSource source)
{
    return sourceNames.at(size_t(source));
}

std::optional<FlagSource> flagSourceFromString(const QString& text)
{
    return find<FlagSource>(sourceNames, text);
}

QString toText(FlagPolarity polarity)
{
    return polarityNames.at(size_t(polarity));
}

std::optional<FlagPolarity> flagPolarityFromString(const QString& text)
{
    return find<FlagPolarity>(polarityNames, text);
}

} // namespace starling
