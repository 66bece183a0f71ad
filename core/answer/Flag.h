// What a listener (or the clock) noticed about a moment of a take.
#pragma once

#include "base/Id.h"
#include "base/Span.h"

#include <QString>

#include <optional>

namespace starling {

enum class FlagPolarity { Fault, Strength, Neutral };

/// A kind of flag: built in or the user's own.
struct FlagKind {
    FlagKindId id; ///< "we"
    QString name;  ///< as shown: "We"
    QString key;   ///< the one key that sets it, upper case, e.g. "W"; empty when only the clock sets it
    QString glyph; ///< one or two characters drawn in the flag lane beside the colour
    QString description; ///< what it means and what to try
    FlagPolarity polarity = FlagPolarity::Fault;
    QString colour;       ///< "#rrggbb"; empty: the colour of its polarity
    bool retired = false; ///< set no more; flags of this kind stay
    bool operator==(const FlagKind&) const = default;
};

/// Who set a flag: the listener by key, the clock (overtime), or the listener by accepting a suggestion.
enum class FlagSource { Listener, Clock, Accepted };

/// One flag on a take; a point or a span.
struct Flag {
    FlagId id;
    FlagKindId kind;
    Span span;
    QString note;
    FlagSource source = FlagSource::Listener;
    bool operator==(const Flag&) const = default;
};

/// The kind the clock sets for the time past the cap.
[[nodiscard]] FlagKindId overtimeKind();

/// Whether a listener may set flags of this kind: it is not retired and not the clock's.
[[nodiscard]] bool isOffered(const FlagKind& kind);

/// Where a key press belongs: the listener heard the moment `reaction` earlier, and the take ran at `speed`
/// meanwhile. position − reaction × speed, never before the take's start. \param reaction time from hearing
/// to pressing; 0–2 s makes sense \param speed playback speed, 0.5–3
[[nodiscard]] Milliseconds compensateReaction(Milliseconds position, Milliseconds reaction, double speed);

/// "listener", "clock", "accepted"
[[nodiscard]] QString toText(FlagSource source);
[[nodiscard]] std::optional<FlagSource> flagSourceFromString(const QString& text);
/// "fault", "strength", "neutral"
[[nodiscard]] QString toText(FlagPolarity polarity);
[[nodiscard]] std::optional<FlagPolarity> flagPolarityFromString(const QString& text);

} // namespace starling
