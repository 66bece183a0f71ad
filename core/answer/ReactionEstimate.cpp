#include "answer/ReactionEstimate.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace starling {

namespace {

/// No hand follows an ear in less (Welford 1980): such a press was meant for something else.
constexpr Milliseconds shortestReaction{100};
/// Answers lie this close to the densest place.
constexpr Milliseconds crowd{300};
constexpr double fewestAnswered = 0.6;
constexpr Milliseconds widestScatter{110};

QString words(const char* text)
{
    return QCoreApplication::translate("ReactionEstimate", text);
}

struct Pair {
    size_t sound;
    size_t press;
    double distance; ///< ms
};

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

std::vector<Pair> pairsOf(const std::vector<Milliseconds>& sounds, const std::vector<Milliseconds>& presses)
{
    std::vector<Pair> pairs;
    for (size_t sound = 0; sound < sounds.size(); ++sound) {
        for (size_t press = 0; press < presses.size(); ++press) {
            const Milliseconds distance = presses.at(press) - sounds.at(sound);
            if (distance >= shortestReaction && distance <= longestReaction)
                pairs.push_back({sound, press, double(distance.count())});
        }
    }
    return pairs;
}

/// The distance with the most others around it; the middle of them.
double densest(const std::vector<Pair>& pairs)
{
    std::vector<double> best;
    for (const Pair& centre : pairs) {
        std::vector<double> around;
        for (const Pair& each : pairs) {
            if (std::abs(each.distance - centre.distance) <= double(crowd.count()) / 2)
                around.push_back(each.distance);
        }
        if (around.size() > best.size())
            best = std::move(around);
    }
    return best.empty() ? 0 : median(std::move(best));
}

/// One press for a sound and one sound for a press, the nearest to `centre` first.
std::vector<Pair> matched(std::vector<Pair> pairs, double centre)
{
    std::erase_if(
        pairs, [&](const Pair& each) { return std::abs(each.distance - centre) > double(crowd.count()); });
    std::ranges::sort(pairs, {}, [&](const Pair& each) { return std::abs(each.distance - centre); });
    std::vector<Pair> chosen;
    for (const Pair& each : pairs) {
        const bool taken = std::ranges::any_of(chosen, [&](const Pair& other) {
            return other.sound == each.sound || other.press == each.press;
        });
        if (!taken)
            chosen.push_back(each);
    }
    return chosen;
}

double hodgesLehmann(const std::vector<double>& values)
{
    std::vector<double> means;
    for (size_t i = 0; i < values.size(); ++i) {
        for (size_t j = i; j < values.size(); ++j)
            means.push_back((values.at(i) + values.at(j)) / 2);
    }
    return median(std::move(means));
}

Expected<void> check(const ReactionEstimate& estimate, const ReactionTrial& trial)
{
    const auto sounds = double(trial.targets.size());
    if (estimate.answered == 0 || estimate.answered < fewestAnswered * sounds) {
        return fail(
            ErrorCode::InvalidInput,
            words(
                QT_TRANSLATE_NOOP(
                    "ReactionEstimate",
                    "%1 of %2 sounds were answered, too few to tell. Your reaction time stays as it was; try "
                    "once more when you can listen undisturbed."))
                .arg(estimate.answered)
                .arg(trial.targets.size()));
    }
    if (estimate.scatter > widestScatter || estimate.stray > sounds / 2) {
        return fail(
            ErrorCode::InvalidInput,
            words(QT_TRANSLATE_NOOP(
                "ReactionEstimate", "The presses came too far apart to tell a typical time. Your reaction "
                                    "time stays as it was; try "
                                    "once more, with one press for each sound.")));
    }
    if (!trial.others.empty() && estimate.fooled * 2 > int(trial.others.size())) {
        return fail(
            ErrorCode::InvalidInput,
            words(QT_TRANSLATE_NOOP(
                "ReactionEstimate", "Most of the rising sounds were answered too. Your reaction time stays "
                                    "as it was; try once more "
                                    "and press at the falling ones only.")));
    }
    return {};
}

} // namespace

Expected<ReactionEstimate> estimateReaction(const ReactionTrial& trial)
{
    ReactionEstimate estimate;
    const std::vector<Pair> pairs = pairsOf(trial.targets, trial.presses);
    std::vector<Pair> answers = matched(pairs, densest(pairs));
    estimate.answered = int(answers.size());
    estimate.missed = int(trial.targets.size() - answers.size());
    if (!answers.empty()) {
        std::vector<double> distances;
        distances.reserve(answers.size());
        for (const Pair& each : answers)
            distances.push_back(each.distance);
        const double typical = hodgesLehmann(distances);
        for (double& each : distances)
            each = std::abs(each - typical);
        estimate.typical = Milliseconds(std::llround(typical));
        estimate.scatter = Milliseconds(std::llround(median(std::move(distances))));

        // What the answers leave over may be answers to the others.
        std::vector<Milliseconds> left;
        for (size_t press = 0; press < trial.presses.size(); ++press) {
            if (!std::ranges::any_of(answers, [&](const Pair& each) { return each.press == press; }))
                left.push_back(trial.presses.at(press));
        }
        estimate.fooled = int(matched(pairsOf(trial.others, left), typical).size());
        estimate.stray = int(left.size()) - estimate.fooled;
    }
    if (const auto fine = check(estimate, trial); !fine)
        return fail(fine.error());
    return estimate;
}

} // namespace starling
