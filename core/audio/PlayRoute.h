// Which frames of a take are played after one another.
#pragma once

#include "audio/AudioReader.h"

#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace starling {

/// Frames [begin, end) of a file.
struct FrameSpan {
    qint64 begin = 0;
    qint64 end = 0;
    bool operator==(const FrameSpan&) const = default;
};

/// What is repeated and what is left out. Meant for one file; see tidied().
struct RoutePlan {
    static constexpr int shortestLoopMs = 50;

    std::optional<FrameSpan> loop;
    std::vector<FrameSpan> cuts; ///< sorted and disjoint

    /// Clamped to the file, cuts sorted and joined; a loop that is too short is none, and where cuts would
    /// leave too little of the loop they do not count.
    [[nodiscard]] RoutePlan tidied(qint64 frames, int sampleRate) const;
    /// Where to go on instead of `frame`: the end of the cut it lies in, or the loop's start when that cut
    /// reaches out of the loop.
    [[nodiscard]] qint64 landing(qint64 frame) const;

    bool operator==(const RoutePlan&) const = default;
};

/// Reads a file along a plan: up to a place, then on from another one. To the frame; only the last frames
/// before a leap are blended into those that lead to its target, so that nothing clicks and no length
/// changes. "Route frames" count what was read since start(). A loop is caught when its end is reached from
/// before it; beyond its end the file is played on. Used in one thread.
class PlayRoute {
public:
    static constexpr int blendMs = 5;

    /// The reader outlives it. The plan is tidied.
    PlayRoute(AudioReader& reader, RoutePlan plan);

    /// Begins at this frame of the file, or where the plan lands from there. Errors: as AudioReader::seek.
    [[nodiscard]] Expected<void> start(qint64 frame);
    /// Returns how many frames were read; 0 at the end. Errors: as AudioReader::read.
    [[nodiscard]] Expected<qint64> read(std::span<Sample> out);

    struct Leap {
        double route = 0; ///< route frame
        double from = 0;  ///< frame of the file
        double to = 0;
    };
    /// Where a route frame lies in the file.
    [[nodiscard]] double sourceOf(double route) const;
    /// The first leap after one route frame and up to another.
    [[nodiscard]] std::optional<Leap> leapWithin(double after, double upTo) const;
    /// Route frames before this one are not asked for any more.
    void forgetBefore(double route);

private:
    struct Step {
        qint64 at = 0;
        qint64 to = 0;
    };
    struct Piece {
        qint64 route = 0;
        qint64 source = 0;
    };

    [[nodiscard]] std::optional<Step> nextStep() const;
    [[nodiscard]] Expected<void> blendInto(const Step& step);
    [[nodiscard]] Expected<qint64> readWhole(std::span<Sample> out);

    AudioReader& m_reader;
    RoutePlan m_plan;
    qint64 m_blend;  ///< frames
    qint64 m_at = 0; ///< the reader stands here
    qint64 m_route = 0;
    std::vector<Sample> m_blended; ///< read already, given out next
    size_t m_blendedGiven = 0;
    std::deque<Piece> m_pieces{Piece{}}; ///< never empty
};

} // namespace starling
