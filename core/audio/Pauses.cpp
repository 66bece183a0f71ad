#include "audio/Pauses.h"

#include <array>
#include <cmath>
#include <optional>

namespace starling {

namespace {

constexpr double stepLength = 0.01; // s, at least one finest peak
constexpr double floorPercentile = 0.05;
constexpr double loudPercentile = 0.95;
constexpr double shareOfRange = 0.3;
constexpr double leastMargin = 6;          // dB
constexpr double mostMargin = 12;          // dB
constexpr double surelySpeech = -28;       // dBFS
constexpr double quietestFloor = -80;      // dBFS; below, the arithmetic of 16 bit speaks and no room
constexpr double gatedShare = 0.05;        // of steps that are digital silence, within the window
constexpr double belowLoudWhereGated = 30; // dB
constexpr size_t windowSeconds = 15;       // on each side
constexpr double shortestSound = 0.04;     // s
constexpr double soundBeginsSooner = 0.02; // s
constexpr double soundEndsLater = 0.04;    // s

/// Levels in half decibels: 0 is digital silence, 1 is −100 dBFS or less, 200 about full scale.
constexpr size_t levelCount = 202;
using Histogram = std::array<int, levelCount>;

/// Levels of some seconds.
struct Window {
    Histogram levels{};
    int count = 0;

    void account(const Histogram& second, int sign)
    {
        for (size_t level = 0; level < levelCount; ++level) {
            levels[level] += sign * second[level];
            count += sign * second[level];
        }
    }
};

quint8 levelOf(float meanSquare)
{
    if (meanSquare <= 0)
        return 0;
    constexpr float bitsOfFullScale = 30; // 32768²
    constexpr float levelsPerBit = 2 * 3.0103F;
    const float level = (std::log2(meanSquare) - bitsOfFullScale) * levelsPerBit + 200;
    return quint8(std::clamp(level + 0.5F, 1.0F, float(levelCount - 1)));
}

double decibelsOf(size_t level)
{
    return double(level) / 2 - 100;
}

struct Steps {
    std::vector<quint8> levels;
    qint64 frames = 0; ///< of the sound in one step
    int perSecond = 0;
};

Steps stepsOf(const Peaks& peaks)
{
    const auto finest = peaks.level(0);
    const auto peaksPerStep =
        size_t(std::max(1L, std::lround(stepLength * peaks.sampleRate() / Peaks::framesPerPeak)));
    Steps steps;
    steps.frames = qint64(peaksPerStep) * Peaks::framesPerPeak;
    steps.perSecond = std::max(1, int(peaks.sampleRate() / steps.frames));
    steps.levels.reserve(finest.size() / peaksPerStep + 1);
    for (size_t at = 0; at < finest.size(); at += peaksPerStep) {
        const auto group = finest.subspan(at, std::min(peaksPerStep, finest.size() - at));
        float squares = 0;
        for (const Peak& peak : group)
            squares += float(peak.rms) * float(peak.rms);
        steps.levels.push_back(levelOf(squares / float(group.size())));
    }
    return steps;
}

/// The level that this share of the sounding steps stays below or reaches.
size_t percentile(const Histogram& histogram, int sounding, double share)
{
    const int wanted = std::max(1, int(std::ceil(share * sounding)));
    int seen = 0;
    for (size_t level = 1; level < levelCount; ++level) {
        seen += histogram[level];
        if (seen >= wanted)
            return level;
    }
    return levelCount - 1;
}

/// At or above this level there is speech.
size_t thresholdOf(const Window& window)
{
    const Histogram& histogram = window.levels;
    const int sounding = window.count - histogram[0];
    if (sounding == 0)
        return 1;
    const double floor =
        std::max(quietestFloor, decibelsOf(percentile(histogram, sounding, floorPercentile)));
    const double loud = decibelsOf(percentile(histogram, sounding, loudPercentile));
    double threshold = floor + std::clamp(shareOfRange * (loud - floor), leastMargin, mostMargin);
    // A gate or a synthesiser puts nothing between the words; the quietest that sounds is then speech itself.
    if (histogram[0] > gatedShare * window.count)
        threshold = std::min(threshold, std::max(quietestFloor, loud - belowLoudWhereGated));
    threshold = std::min(threshold, surelySpeech);
    return size_t(std::max(1L, std::lround((threshold + 100) * 2)));
}

/// For every second the higher one of what lies before and what comes after it: where a room grows loud or
/// quiet, one side alone knows how loud it is here.
std::vector<size_t> thresholdsOf(const Steps& steps)
{
    // Nothing at all before the first sound and after the last one is the machine, not the room.
    const auto sounds = [](quint8 level) { return level > 0; };
    const auto begin = std::ranges::find_if(steps.levels, sounds);
    const auto end = std::find_if(steps.levels.rbegin(), steps.levels.rend(), sounds).base();
    const auto second = size_t(steps.perSecond);
    const size_t seconds = (steps.levels.size() + second - 1) / second;
    std::vector<Histogram> bySecond(seconds, Histogram{});
    for (auto at = begin; at < end; ++at)
        ++bySecond[size_t(at - steps.levels.begin()) / second][*at];

    Window before;
    Window after;
    for (size_t index = 0; index < std::min(windowSeconds, seconds); ++index)
        after.account(bySecond[index], 1);
    std::vector<size_t> thresholds(seconds);
    for (size_t index = 0; index < seconds; ++index) {
        before.account(bySecond[index], 1);
        if (index >= windowSeconds)
            before.account(bySecond[index - windowSeconds], -1);
        // A short window knows little; near the ends of the take the other one has to do.
        const bool hasBefore = index + 1 >= std::min(windowSeconds, seconds);
        const bool hasAfter = index + windowSeconds <= seconds;
        thresholds[index] = std::max(
            hasBefore || !hasAfter ? thresholdOf(before) : 0,
            hasAfter || !hasBefore ? thresholdOf(after) : 0);
        after.account(bySecond[index], -1);
        if (index + windowSeconds < seconds)
            after.account(bySecond[index + windowSeconds], 1);
    }
    return thresholds;
}

struct Run {
    qint64 begin = 0; ///< steps
    qint64 end = 0;
};

/// Stretches of speech, hangover included, in order and disjoint.
std::vector<Run> speechIn(const Steps& steps)
{
    const auto thresholds = thresholdsOf(steps);
    const auto second = size_t(steps.perSecond);
    const auto count = qint64(steps.levels.size());
    const auto inSteps = [&](double time) { return std::lround(time * steps.perSecond); };
    const qint64 shortest = inSteps(shortestSound);
    const qint64 sooner = inSteps(soundBeginsSooner);
    const qint64 later = inSteps(soundEndsLater);
    const auto speaks = [&](qint64 at) {
        return steps.levels[size_t(at)] >= thresholds[size_t(at) / second];
    };
    std::vector<Run> runs;
    for (qint64 at = 0; at < count;) {
        if (!speaks(at)) {
            ++at;
            continue;
        }
        const qint64 begin = at;
        while (at < count && speaks(at))
            ++at;
        if (at - begin < shortest)
            continue;
        const Run run{std::max<qint64>(0, begin - sooner), std::min(count, at + later)};
        if (!runs.empty() && run.begin <= runs.back().end)
            runs.back().end = run.end;
        else
            runs.push_back(run);
    }
    return runs;
}

} // namespace

std::vector<Span> findSilences(const Peaks& peaks, Milliseconds atLeast)
{
    std::vector<Span> silences;
    if (peaks.frames() == 0 || peaks.levelCount() == 0 || peaks.sampleRate() <= 0)
        return silences;
    const Steps steps = stepsOf(peaks);
    const auto count = qint64(steps.levels.size());
    const auto timeOf = [&](qint64 step) {
        return toMilliseconds(std::min(step * steps.frames, peaks.frames()), peaks.sampleRate());
    };
    const auto keep = [&](qint64 from, qint64 to) {
        const Span silence{timeOf(from), timeOf(to)};
        if (from < to && !silence.isPoint() && silence.length() >= atLeast)
            silences.push_back(silence);
    };
    qint64 silentSince = 0;
    for (const Run& run : speechIn(steps)) {
        keep(silentSince, run.begin);
        silentSince = run.end;
    }
    keep(silentSince, count);
    return silences;
}

std::vector<Span> findPauses(const Peaks& peaks, Milliseconds atLeast)
{
    return pausesAmong(
        findSilences(peaks, atLeast), toMilliseconds(peaks.frames(), peaks.sampleRate()), atLeast);
}

std::vector<Span> pausesAmong(const std::vector<Span>& silences, Milliseconds length, Milliseconds atLeast)
{
    std::vector<Span> pauses;
    for (const Span& silence : silences) {
        const bool between = silence.start > Milliseconds(0) && silence.end < length;
        if (between && silence.length() >= atLeast)
            pauses.push_back(silence);
    }
    return pauses;
}

std::vector<Span> cutsLeaving(const std::vector<Span>& silences, Milliseconds length, Milliseconds left)
{
    std::vector<Span> cuts;
    for (const Span& silence : silences) {
        if (silence.length() < leastPause)
            continue;
        Span cut{silence.start + left / 2, silence.end - left / 2};
        if (silence.start <= Milliseconds(0))
            cut.start = Milliseconds(0);
        if (silence.end >= length)
            cut.end = length;
        // A take without speech is left whole.
        if (cut.start < cut.end && cut.length() < length)
            cuts.push_back(cut);
    }
    return cuts;
}

} // namespace starling
