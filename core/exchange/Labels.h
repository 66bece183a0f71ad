// Audacity's label files: the open form in which marks and flags travel.
#pragma once

#include "answer/Take.h"
#include "catalog/Catalog.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace starling {

/// One line: start and end in seconds, a tab apart, then the text.
struct Label {
    Span span;
    QString text;
    bool operator==(const Label&) const = default;
};

/// UTF-8, perhaps with a byte order mark. Empty lines and lines beginning with a backslash (frequency ranges)
/// are skipped, and a line without an end is a point, as in Audacity. Times are rounded to the nearest
/// millisecond. Errors: InvalidInput, naming the line.
[[nodiscard]] Expected<std::vector<Label>> parseLabels(const QByteArray& text);
/// Line ends, other control characters and byte order marks within a text become spaces; all else comes back
/// as it was.
[[nodiscard]] QByteArray writeLabels(const std::vector<Label>& labels);

/// Marks and flags that labels mean.
struct LabelledTake {
    SegmentTrack track;
    std::vector<Flag> flags;
    bool operator==(const LabelledTake&) const = default;
};

/// A label whose text is a segment's name or id of the framework begins that segment, and when it has a
/// length also ends it, unless another segment has begun before. One whose text is a flag kind's id or name,
/// perhaps followed by ": note", is a flag. Case does not matter; a word that names both is the segment, and
/// the flag when a colon follows. Errors: InvalidInput naming the first text that is neither.
[[nodiscard]] Expected<LabelledTake>
applyLabels(const std::vector<Label>& labels, const Framework& framework, const Catalog& catalog);

/// What stands for a kind of flag.
using KindWord = std::function<QString(const FlagKindId&)>;

/// The segments by id, then the flags, of a take; applyLabels() with the take's framework gives the same
/// back.
/// \param word the kind's id if there is none
[[nodiscard]] std::vector<Label> labelsOf(const Take& take, const KindWord& word = {});

} // namespace starling
