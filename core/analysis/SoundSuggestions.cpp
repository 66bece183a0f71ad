#include "analysis/SoundSuggestions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace starling {

namespace {

QString seconds(Milliseconds length)
{
    return QLocale().toString(double(length.count()) / 1000, 'f', 1);
}

} // namespace

FlagKindId pauseKind()
{
    return FlagKindId(QStringLiteral("pause"));
}

std::vector<Suggestion>
suggestFromSound(const Take& take, const std::vector<Span>& pauses, const LengthRules& rules)
{
    std::vector<Suggestion> found;
    for (const Span& pause : pauses) {
        if (pause.length() < suggestedPause)
            continue;
        found.push_back(
            {pauseKind(), pause,
             QCoreApplication::translate("SoundSuggestions", "Nothing is said for %1 s.")
                 .arg(seconds(pause.length()))});
    }
    const bool told = std::ranges::any_of(take.flags, [](const Flag& flag) {
        return flag.kind == overtimeKind() && flag.source == FlagSource::Clock;
    });
    if (const Milliseconds over = overtime(take.duration, rules); over > Milliseconds(0) && !told) {
        found.push_back(
            {overtimeKind(),
             {rules.cap, take.duration},
             QCoreApplication::translate("SoundSuggestions", "The answer goes on for %1 s after the cap.")
                 .arg(seconds(over))});
    }
    std::ranges::stable_sort(found, {}, [](const Suggestion& each) { return each.span.start; });
    return found;
}

} // namespace starling
