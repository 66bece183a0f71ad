// Suggestions from sound and clock, and what the ear made of them.
#include "analysis/Hearing.h"
#include "analysis/SoundSuggestions.h"
#include "support/Random.h"

#include <QtTest>

using namespace starling;
using namespace std::chrono_literals;
using test::Random;

namespace {

Flag flagAt(const FlagKindId& kind, Milliseconds at, FlagSource source = FlagSource::Listener)
{
    return {FlagId::create(), kind, {at, at}, {}, source};
}

Suggestion pauseAt(Milliseconds start, Milliseconds length = 2s)
{
    return {pauseKind(), {start, start + length}, {}};
}

const std::set<FlagKindId> pauses{pauseKind()};

} // namespace

class TestHearing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longPausesAreSuggestedAndShortOnesAreNot();
    void overtimeIsSuggestedUnlessTheClockHasFlaggedIt();
    void aFlagNearASuggestionIsAHit();
    void aFlagStandsForOneSuggestionOnly();
    void theMachinesOwnFlagsAreNoHearing();
    void kindsThatCannotBeHeardDoNotCount();
    void everySuggestionIsInOneState();
    void theFiguresAddUp();
};

void TestHearing::longPausesAreSuggestedAndShortOnesAreNot()
{
    Take take;
    take.duration = 60s;
    const auto found =
        suggestFromSound(take, {{3s, 3600ms}, {10s, 11999ms}, {20s, 22s}}, LengthRules::defaults({}));
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().kind, pauseKind());
    QCOMPARE(found.front().span, (Span{20s, 22s}));
    QVERIFY(found.front().reason.contains(QLatin1String("2.0")));
}

void TestHearing::overtimeIsSuggestedUnlessTheClockHasFlaggedIt()
{
    const LengthRules rules = LengthRules::defaults(Depth::Standard);
    Take take;
    take.duration = rules.cap;
    QVERIFY(suggestFromSound(take, {}, rules).empty());
    take.duration = rules.cap + 20s;
    const auto found = suggestFromSound(take, {{190s, 195s}}, rules);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(found.front().kind, overtimeKind());
    QCOMPARE(found.front().span, (Span{rules.cap, take.duration}));
    take.flags = {*overtimeFlag(take.duration, rules)};
    QVERIFY(suggestFromSound(take, {}, rules).empty());
}

void TestHearing::aFlagNearASuggestionIsAHit()
{
    const std::vector<Suggestion> suggestions{pauseAt(10s), pauseAt(30s)};
    const auto score = [&](Milliseconds at) {
        return hearingScore(suggestions, {flagAt(pauseKind(), at)}, pauses);
    };
    QCOMPARE(score(11s), (HearingScore{1, 1, 0}));
    QCOMPARE(score(12s + hearingTolerance), (HearingScore{1, 1, 0}));
    QCOMPARE(score(12s + hearingTolerance + 1ms), (HearingScore{0, 2, 1}));
    QCOMPARE(score(10s - hearingTolerance), (HearingScore{1, 1, 0}));
    QCOMPARE(hearingScore(suggestions, {}, pauses), (HearingScore{0, 2, 0}));
}

void TestHearing::aFlagStandsForOneSuggestionOnly()
{
    const std::vector<Suggestion> suggestions{pauseAt(10s), pauseAt(13s)};
    QCOMPARE(hearingScore(suggestions, {flagAt(pauseKind(), 12500ms)}, pauses), (HearingScore{1, 1, 0}));
    QCOMPARE(
        hearingScore(suggestions, {flagAt(pauseKind(), 12s), flagAt(pauseKind(), 12500ms)}, pauses),
        (HearingScore{2, 0, 0}));
    QCOMPARE(
        hearingScore({pauseAt(10s)}, {flagAt(pauseKind(), 10s), flagAt(pauseKind(), 11s)}, pauses),
        (HearingScore{1, 0, 1}));
}

void TestHearing::theMachinesOwnFlagsAreNoHearing()
{
    const std::vector<Flag> flags{
        flagAt(pauseKind(), 10s, FlagSource::Accepted), flagAt(pauseKind(), 50s, FlagSource::Clock)};
    QCOMPARE(hearingScore({pauseAt(10s)}, flags, pauses), (HearingScore{0, 1, 0}));
}

void TestHearing::kindsThatCannotBeHeardDoNotCount()
{
    const std::vector<Suggestion> suggestions{{overtimeKind(), {180s, 200s}, {}}};
    const std::vector<Flag> flags{flagAt(FlagKindId(QStringLiteral("we")), 10s)};
    QCOMPARE(hearingScore(suggestions, flags, pauses), HearingScore());
}

void TestHearing::everySuggestionIsInOneState()
{
    const std::vector<Suggestion> suggestions{pauseAt(10s), pauseAt(30s), pauseAt(50s), pauseAt(70s)};
    const std::vector<Flag> flags{flagAt(pauseKind(), 10s), flagAt(pauseKind(), 30s, FlagSource::Accepted)};
    const auto states = suggestionStates(suggestions, flags, {{pauseKind(), {50s, 52s}}});
    QCOMPARE(
        states, (std::vector{
                    SuggestionState::Heard, SuggestionState::Accepted, SuggestionState::Dismissed,
                    SuggestionState::Open}));
}

void TestHearing::theFiguresAddUp()
{
    const quint32 seed = Random::seed();
    qInfo("seed %u", seed);
    Random random(seed);
    for (int round = 0; round < 300; ++round) {
        std::vector<Suggestion> suggestions;
        for (qint64 i = random.integer(0, 12); i > 0; --i)
            suggestions.push_back(pauseAt(random.time(0ms, 60s), random.time(2s, 5s)));
        std::ranges::sort(suggestions, {}, [](const Suggestion& each) { return each.span.start; });
        std::vector<Flag> flags;
        for (qint64 i = random.integer(0, 12); i > 0; --i)
            flags.push_back(flagAt(pauseKind(), random.time(0ms, 60s)));
        std::ranges::sort(flags, {}, [](const Flag& each) { return each.span.start; });
        const HearingScore score = hearingScore(suggestions, flags, pauses);
        QCOMPARE(score.hits + score.misses, int(suggestions.size()));
        QCOMPARE(score.hits + score.falseAlarms, int(flags.size()));
        const auto states = suggestionStates(suggestions, flags, {});
        QCOMPARE(std::ranges::count(states, SuggestionState::Heard), qsizetype(score.hits));
    }
}

QTEST_APPLESS_MAIN(TestHearing)
#include "TestHearing.moc"
