// "18000:task": marks as they are written on the command line.
#pragma once

#include "answer/SegmentTrack.h"
#include "cli/Command.h"

namespace starling {
struct Framework;
}

namespace starling::cli {

/// Each word is a time in milliseconds, a colon and a segment's id; no id ends the segment before. Failures:
/// wrong usage, naming the word.
[[nodiscard]] tl::expected<std::vector<SegmentMark>, Failure> parseMarks(const QStringList& words);

/// Failures: the first mark whose segment the framework does not have.
[[nodiscard]] tl::expected<void, Failure>
checkSegments(const std::vector<SegmentMark>& marks, const Framework& framework);

} // namespace starling::cli
