#include "audio/CalibrationSound.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>
#include <random>

namespace starling {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds length{30'000};
constexpr Milliseconds firstAt{1'500};
constexpr Milliseconds lastAt{28'300}; ///< leaves the slowest time to answer
constexpr int shortestGap = 800;       // ms
constexpr int longestGap = 1'300;

constexpr double syllable = 0.32; // s
constexpr double alike = 0.1;     // s from its beginning until it falls or rises
constexpr double pitch = 150;     // Hz
constexpr double fallen = 95;
constexpr double risen = 260;
constexpr int harmonics = 14;
constexpr size_t strengthFrames = captureRate / 1000; ///< the mouth moves slowly
constexpr double level = 0.35;
constexpr double noiseLevel = 0.006; // quiet, and yet the loudspeaker is heard to be on

/// How loud a voice's overtone at this frequency is: an open "ah" has its formants near 730 and 1,090 Hz
/// (Peterson & Barney 1952).
double formants(double hertz)
{
    const auto bump = [hertz](double at, double width) {
        const double off = (hertz - at) / width;
        return std::exp(-off * off);
    };
    return 0.15 + bump(730, 220) + 0.6 * bump(1090, 260);
}

double envelope(double seconds)
{
    constexpr double attack = 0.008;
    constexpr double release = 0.06;
    return std::clamp(std::min(seconds / attack, (syllable - seconds) / release), 0.0, 1.0);
}

void addSyllable(std::vector<double>& sound, Milliseconds at, double endPitch)
{
    const auto begin = size_t(toFrames(at, captureRate));
    const auto frames = size_t(syllable * captureRate);
    double phase = 0;
    std::array<double, harmonics> strengths{};
    double loudest = 0;
    for (size_t i = 0; i < frames && begin + i < sound.size(); ++i) {
        const double seconds = double(i) / captureRate;
        const double bend = std::clamp((seconds - alike) / (syllable - alike), 0.0, 1.0);
        const double hertz = pitch * std::pow(endPitch / pitch, bend);
        phase += 2 * std::numbers::pi * hertz / captureRate;
        if (i % strengthFrames == 0) {
            for (int k = 1; k <= harmonics; ++k)
                strengths.at(size_t(k - 1)) = formants(hertz * k) / std::sqrt(k);
            loudest = std::accumulate(strengths.begin(), strengths.end(), 0.0);
        }
        double value = 0;
        for (int k = 1; k <= harmonics; ++k)
            value += strengths.at(size_t(k - 1)) * std::sin(phase * k);
        sound[begin + i] += level * envelope(seconds) * 2 * value / loudest;
    }
}

} // namespace

CalibrationSound makeCalibrationSound(quint32 seed)
{
    std::mt19937 engine(seed);
    std::uniform_int_distribution<int> gap(shortestGap, longestGap);
    std::bernoulli_distribution isOther(0.22); // after the rules below, a sixth
    CalibrationSound made;
    bool lastWasOther = false;
    for (Milliseconds at = firstAt; at <= lastAt; at += Milliseconds(gap(engine))) {
        const bool other = isOther(engine) && !lastWasOther && made.targets.size() >= 3;
        (other ? made.others : made.targets).push_back(at);
        lastWasOther = other;
    }

    std::vector<double> sound(size_t(toFrames(length, captureRate)));
    std::uniform_real_distribution<double> hiss(-noiseLevel, noiseLevel);
    double smooth = 0;
    for (double& each : sound) {
        smooth += 0.25 * (hiss(engine) - smooth); // softer than white noise
        each = 3 * smooth;
    }
    for (const Milliseconds at : made.targets)
        addSyllable(sound, at, fallen);
    for (const Milliseconds at : made.others)
        addSyllable(sound, at, risen);
    made.samples.reserve(sound.size());
    for (const double each : sound)
        made.samples.push_back(Sample(std::lround(std::clamp(each, -1.0, 1.0) * 32767)));
    return made;
}

} // namespace starling
