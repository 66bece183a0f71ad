// The spoken answers that the sample library is made of.
#pragma once

#include "base/Error.h"
#include "base/Id.h"
#include "story/Story.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace starling {

/// One sentence of a spoken answer.
struct SampleClip {
    /// Always said; said well where `Badly` in the next clip is the same with a fault; or an aside that a
    /// wordy telling has and a tight one leaves out.
    enum class Telling { Always, Well, Badly, Aside };

    Telling telling = Telling::Always;
    SegmentId segment;
    FlagKindId fault;  ///< of Badly and Aside; null otherwise
    qint64 from = 0;   ///< frames into the answer's sound
    qint64 frames = 0; ///< > 0
    QString text;
    bool operator==(const SampleClip&) const = default;
};

/// One answer: a sound file whose clips can be put together into many tellings.
struct SampleAnswer {
    QString id;            ///< "canary"
    QString sound;         ///< file name beside samples.json
    QString title;         ///< of the story
    QuestionId question;   ///< null when `ask` is given
    QString ask;           ///< a question that is in no catalogue
    FrameworkId framework; ///< null: the default one
    Story story; ///< what it tells, without id and time of creation; only a title where there is no more
    std::vector<SampleClip> clips;
    bool operator==(const SampleAnswer&) const = default;
};

/// Reads `resources/samples/samples.json`. Errors: Damaged, naming the answer. Any thread.
[[nodiscard]] Expected<std::vector<SampleAnswer>> parseSampleAnswers(const QByteArray& json);

/// Those that the program carries. Errors: Damaged.
[[nodiscard]] Expected<std::vector<SampleAnswer>> loadSampleAnswers();

} // namespace starling
