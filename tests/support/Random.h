// Random values for property tests: the same seed gives the same values, and a failure prints its seed.
#pragma once

#include "answer/SegmentTrack.h"

#include <QString>

#include <random>

namespace starling::test {

/// A seeded source of values. STARLING_SEED in the environment repeats a failing run.
class Random {
public:
    explicit Random(quint32 seed)
        : m_engine(seed)
    {
    }

    [[nodiscard]] static quint32 seed()
    {
        bool given = false;
        const uint fromEnvironment = qEnvironmentVariable("STARLING_SEED").toUInt(&given);
        return given ? fromEnvironment : std::random_device{}();
    }

    /// Uniform in [low, high].
    [[nodiscard]] qint64 integer(qint64 low, qint64 high)
    {
        return std::uniform_int_distribution<qint64>(low, high)(m_engine);
    }
    [[nodiscard]] double real(double low, double high)
    {
        return std::uniform_real_distribution<double>(low, high)(m_engine);
    }
    [[nodiscard]] bool chance(double probability)
    {
        return std::bernoulli_distribution(probability)(m_engine);
    }
    [[nodiscard]] Milliseconds time(Milliseconds low, Milliseconds high)
    {
        return Milliseconds(integer(low.count(), high.count()));
    }

    /// Text from every plane, line ends and right-to-left included; no lone surrogates, no NUL, and no
    /// noncharacters, which Unicode keeps out of interchange and SQLite replaces.
    [[nodiscard]] QString text(int maxLength)
    {
        QString result;
        for (qint64 n = integer(0, maxLength); n > 0; --n) {
            auto code = char32_t(integer(1, chance(0.5) ? 0x7f : 0x10ffff));
            if ((code >= 0xd800 && code <= 0xdfff) || (code & 0xfffe) == 0xfffe)
                code = U'ß';
            result += QString::fromUcs4(&code, 1);
        }
        return result;
    }

private:
    std::mt19937 m_engine;
};

} // namespace starling::test
