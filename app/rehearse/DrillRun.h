// How far a drill has got.
#pragma once

#include "rehearsal/Drill.h"

#include <vector>

namespace starling {

/// Answers are recorded or skipped in order. A value; nothing running when there is no drill.
class DrillRun {
public:
    DrillRun() = default;
    explicit DrillRun(Drill drill)
        : m_drill(std::move(drill))
    {
    }

    [[nodiscard]] bool isRunning() const { return m_next < m_drill.answers.size(); }
    [[nodiscard]] const Drill& drill() const { return m_drill; }
    /// What is asked now. Only while it is running.
    [[nodiscard]] const TakeSetup& current() const { return m_drill.answers.at(m_next); }
    [[nodiscard]] int number() const { return int(m_next) + 1; } ///< of the current answer, from 1
    [[nodiscard]] int count() const { return int(m_drill.answers.size()); }
    /// One for each recorded answer: which it was (from 0) and its take.
    struct Answered {
        size_t answer = 0;
        TakeId take;
        bool operator==(const Answered&) const = default;
    };
    [[nodiscard]] const std::vector<Answered>& answered() const { return m_answered; }

    void keep(const TakeId& take)
    {
        m_answered.push_back({m_next, take});
        ++m_next;
    }
    void skip() { ++m_next; }

private:
    Drill m_drill;
    size_t m_next = 0;
    std::vector<Answered> m_answered;
};

} // namespace starling
