// Where in the file each output frame came from.
#pragma once

#include "audio/PlayRoute.h"
#include "audio/TimeStretcher.h"

#include <deque>

namespace starling {

/// Follows a stretcher that is fed along a route, through other speeds, jumps and loops. Output frames count
/// from the start of the output; frames of the file come out. Used in one thread.
class PlayMap {
public:
    struct Place {
        double source = 0; ///< frame of the file
        int lap = 0;       ///< how often it has gone back since begin()
    };

    /// Forgets everything; output frame 0 is this frame of the file.
    void begin(double source);
    /// From this output frame on, another stretcher is heard, which begins at this frame of the file; what
    /// was said about later ones counts no more.
    void turn(qint64 output, double source);
    /// Takes up what the stretcher, whose first frame is output frame `base`, says up to output frame `upTo`.
    void follow(const TimeStretcher& stretcher, const PlayRoute& route, qint64 base, qint64 upTo);

    [[nodiscard]] Place at(double output) const;
    /// Frames of the file for each output frame after this one, over the next `ahead` of them; across a leap
    /// what it was before.
    [[nodiscard]] double slope(double output, double ahead) const;
    /// The output frame up to which it knows.
    [[nodiscard]] qint64 end() const { return qint64(m_points.back().output); }
    /// Output frames before this one are not asked for any more.
    void forgetBefore(double output);

private:
    struct Point {
        double output = 0;
        double source = 0;
        double route = 0;
        int lap = 0;
    };

    std::deque<Point> m_points{Point{}}; ///< by output, never empty; a leap is two at the same output
};

} // namespace starling
