// One recorded answer.
#pragma once

#include "answer/Flag.h"
#include "answer/Length.h"
#include "answer/SegmentTrack.h"
#include "base/Id.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace starling {

/// The speaker's own view of a take: five scales of 1 (weak) to 5 (strong), none when not rated, and one
/// line.
struct Rating {
    std::optional<int> clarity;
    std::optional<int> specificity;
    std::optional<int> ownership;
    std::optional<int> humility;
    std::optional<int> impact;
    QString lesson; ///< the next thing to change
    [[nodiscard]] bool isEmpty() const { return *this == Rating{}; }
    bool operator==(const Rating&) const = default;
};

/// Recording: its sound is being captured, or was when the program died. Ready: complete. Recovered: rebuilt
/// at a later start from what had reached the disk.
enum class TakeState { Recording, Ready, Recovered };

/// What is known about a take before its first frame.
struct TakeSetup {
    QuestionId question;  ///< null when only questionText is given, or neither
    QString questionText; ///< as asked; kept with the take, because questions change
    StoryId story;        ///< null: none
    FrameworkId framework;
    Depth depth = Depth::Standard;
    bool operator==(const TakeSetup&) const = default;
};

struct Take {
    TakeId id;
    QDateTime recordedAt;     ///< start, local time with its offset
    Milliseconds duration{0}; ///< of the sound; frames / sampleRate, rounded to the nearest ms
    int sampleRate = 0;       ///< Hz
    TakeState state = TakeState::Ready;
    TakeSetup setup;
    SegmentTrack track;
    std::vector<Span> dropouts; ///< where sound was lost; a point where the amount is unknown
    std::vector<Flag> flags;    ///< by start, then id
    Rating rating;
    std::optional<double> peakDbfs;     ///< loudest sample; none when unknown
    std::optional<QDateTime> deletedAt; ///< set while in the trash
    bool operator==(const Take&) const = default;
};

/// The flag the clock sets on a take longer than its cap: from the cap to the end. None when within the cap.
[[nodiscard]] std::optional<Flag> overtimeFlag(Milliseconds duration, const LengthRules& rules);

/// "recording", "ready", "recovered"
[[nodiscard]] QString toText(TakeState state);
[[nodiscard]] std::optional<TakeState> takeStateFromString(const QString& text);

} // namespace starling
