// Which takes the sample library has, and what is said in them.
#pragma once

#include "answer/Take.h"
#include "catalog/Catalog.h"
#include "sample/SampleAnswer.h"
#include "story/Story.h"

#include <QDateTime>

#include <vector>

namespace starling {

/// A clip of one of the answers.
struct ClipChoice {
    size_t answer = 0; ///< index into the answers
    size_t clip = 0;   ///< index into its clips
    bool operator==(const ClipChoice&) const = default;
};

/// A take, complete but for its loudest sample, and the clips that make its sound, in order.
struct PlannedTake {
    Take take;
    std::vector<ClipChoice> clips;
    bool operator==(const PlannedTake&) const = default;
};

struct SamplePlan {
    std::vector<Story> stories;
    std::vector<PlannedTake> takes; ///< oldest first
    bool operator==(const SamplePlan&) const = default;
};

/// Frames per second of the sample answers and of the takes made of them.
inline constexpr int sampleAnswerRate = 16'000;

/// Six weeks of somebody who gets better: at first most sentences are told with their faults and with
/// asides, at the end few are. Flags stand where the faults are heard; the listener misses one in ten. Some
/// takes are thin, some run over the cap because they tell two stories or a long one in a short depth.
///
/// Pure: the same arguments give the same plan, ids included, on every machine of the same time zone.
/// \param answers at least one \param now no take ends later; the last one was made in the hours before it
[[nodiscard]] SamplePlan planSample(
    const std::vector<SampleAnswer>& answers, const Catalog& catalog, quint32 seed, const QDateTime& now);

} // namespace starling
