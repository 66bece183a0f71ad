// Audacity's label files: the open form in which marks and flags travel.
#pragma once

#include "answer/Take.h"
#include "catalog/Catalog.h"

#include <QByteArray>

#include <vector>

namespace starling {

/// One line: start and end in seconds, a tab apart, then the text.
struct Label {
    Span span;
    QString text;
    bool operator==(const Label&) const = default;
};

/// Lines beginning with a backslash (frequency ranges) are skipped, as Audacity does.
/// Errors: InvalidInput, naming the line.
[[nodiscard]] Expected<std::vector<Label>> parseLabels(const QByteArray& text);
[[nodiscard]] QByteArray writeLabels(const std::vector<Label>& labels);

/// Marks and flags that labels mean.
struct LabelledTake {
    SegmentTrack track;
    std::vector<Flag> flags;
};

/// A label whose text is a segment's name or id of the framework begins or fills that segment; one whose text
/// is a flag kind's id or name, perhaps followed by ": note", is a flag. Case does not matter. Errors:
/// InvalidInput naming the first text that is neither.
[[nodiscard]] Expected<LabelledTake>
applyLabels(const std::vector<Label>& labels, const Framework& framework, const Catalog& catalog);

/// The segments, then the flags, of a take.
[[nodiscard]] std::vector<Label> labelsOf(const Take& take);

} // namespace starling
