// Takes with everything in them that a take can have.
#pragma once

#include "answer/Take.h"
#include "support/Random.h"

#include <limits>

namespace starling::test {

inline std::optional<int> randomGrade(Random& random)
{
    return random.chance(0.5) ? std::optional(int(random.integer(1, 5))) : std::nullopt;
}

inline QDateTime randomTime(Random& random)
{
    const qint64 ms = random.integer(0, 4'000'000'000'000);
    const int offset = int(random.integer(-14 * 4, 14 * 4)) * 15 * 60;
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, offset);
}

inline Flag randomFlag(Random& random)
{
    const Milliseconds start = random.time(Milliseconds(0), Milliseconds(200'000));
    const Milliseconds length =
        random.chance(0.5) ? Milliseconds(0) : random.time(Milliseconds(0), Milliseconds(9'000));
    const FlagKindId kind(random.chance(0.5) ? QStringLiteral("we") : QUuid::createUuid().toString());
    return {
        FlagId::create(), kind, {start, start + length}, random.text(40), FlagSource(random.integer(0, 2))};
}

inline SegmentTrack randomTrack(Random& random)
{
    std::vector<SegmentMark> marks;
    for (qint64 n = random.integer(0, 8); n > 0; --n) {
        marks.push_back(
            {random.time(Milliseconds(0), Milliseconds(200'000)),
             SegmentId(random.chance(0.2) ? QString() : random.text(12))});
    }
    return *SegmentTrack::fromMarks(marks);
}

/// \param stories one of these, or none, becomes the take's story
inline Take randomTake(Random& random, const std::vector<StoryId>& stories)
{
    Take take;
    take.id = TakeId::create();
    take.recordedAt = randomTime(random);
    take.duration = random.time(Milliseconds(0), Milliseconds(5'400'000));
    take.sampleRate = random.chance(0.5) ? 48'000 : 16'000;
    take.state = random.chance(0.5) ? TakeState::Ready : TakeState::Recovered;
    take.setup = {
        QuestionId(random.text(10)),
        random.text(80),
        {},
        FrameworkId(random.text(10)),
        Depth(random.integer(0, 2))};
    if (!stories.empty() && random.chance(0.7))
        take.setup.story = stories.at(size_t(random.integer(0, qint64(stories.size()) - 1)));
    take.track = randomTrack(random);
    for (qint64 n = random.integer(0, 3); n > 0; --n) {
        const Milliseconds start = random.time(Milliseconds(0), Milliseconds(9'000));
        take.dropouts.push_back({start, start + random.time(Milliseconds(0), Milliseconds(900))});
    }
    for (qint64 n = random.integer(0, 12); n > 0; --n)
        take.flags.push_back(randomFlag(random));
    std::sort(take.flags.begin(), take.flags.end(), [](const Flag& a, const Flag& b) {
        return std::tie(a.span.start, a.id.toString()) < std::tie(b.span.start, b.id.toString());
    });
    take.rating = {randomGrade(random), randomGrade(random), randomGrade(random),
                   randomGrade(random), randomGrade(random), random.text(60)};
    if (random.chance(0.8)) {
        take.peakDbfs = random.chance(0.1) ? -std::numeric_limits<double>::infinity() : random.real(-90, 0);
    }
    if (random.chance(0.2))
        take.deletedAt = randomTime(random);
    return take;
}

} // namespace starling::test
