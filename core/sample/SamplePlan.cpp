#include "sample/SamplePlan.h"

#include "audio/Frames.h"

#include <QTime>
#include <QUuid>

#include <algorithm>
#include <array>
#include <random>

namespace starling {
namespace {

constexpr int days = 42;
constexpr qint64 quarterOfAnHour = qint64(15) * 60; ///< longer than any of the takes

/// How many days before the last one each take was made: three to six a week, with rest days.
constexpr std::array takeDays{41, 40, 38, 36, 34, 33, 31, 29, 28, 27, 26, 24, 22, 21, 20,
                              19, 17, 15, 14, 13, 12, 10, 8,  7,  6,  5,  3,  1,  0};

/// Figures that are the same on every platform, which those of <random>'s distributions are not.
class Dice {
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }
    /// Uniform in [low, high]; the ranges here are far too small for the remainder's bias to matter.
    [[nodiscard]] int integer(int low, int high) { return low + int(m_engine() % quint32(high - low + 1)); }
    [[nodiscard]] bool chance(double probability) { return integer(0, 9'999) < probability * 10'000; }

private:
    std::mt19937 m_engine;
};

QString idFrom(quint32 seed, const QString& name)
{
    static const QUuid space(QStringLiteral("{6f2a1c54-3f0b-5d27-9d0e-8e1f6a7b2c90}"));
    return QUuid::createUuidV5(space, QStringLiteral("%1/%2").arg(seed).arg(name))
        .toString(QUuid::WithoutBraces);
}

/// What the speaker wrote down after the take. The sample answers are English, and so are their notes.
QString lessonFor(const FlagKindId& kind)
{
    static const std::array<std::pair<QLatin1String, QLatin1String>, 7> lessons{{
        {QLatin1String("we"), QLatin1String("Say who did it. It was me.")},
        {QLatin1String("metric"), QLatin1String("End on the number, before and after.")},
        {QLatin1String("number"), QLatin1String("Only numbers I can defend.")},
        {QLatin1String("vague"), QLatin1String("Name the thing instead of “a lot”.")},
        {QLatin1String("rambling"), QLatin1String("Leave the aside out; they can ask.")},
        {QLatin1String("reflection"), QLatin1String("Close with what I do differently now.")},
        {QLatin1String("rationale"), QLatin1String("Say what I rejected, and why.")},
    }};
    const auto found = std::find_if(
        lessons.begin(), lessons.end(), [&](const auto& each) { return each.first == kind.toString(); });
    // The texts have quotation marks beyond Latin-1.
    return found == lessons.end() ? QString() : QString::fromUtf8(found->second.data(), found->second.size());
}

class Planner {
public:
    Planner(
        const std::vector<SampleAnswer>& answers, const Catalog& catalog, quint32 seed, const QDateTime& now)
        : m_answers(answers)
        , m_catalog(catalog)
        , m_seed(seed)
        , m_today(now.date())
        , m_latest(now.addSecs(-quarterOfAnHour - now.time().second()).addMSecs(-now.time().msec()))
        , m_dice(seed)
    {
    }

    SamplePlan plan()
    {
        SamplePlan result;
        for (const SampleAnswer& answer : m_answers) {
            Story story = answer.story;
            story.id = StoryId(idFrom(m_seed, QStringLiteral("story/") + answer.id));
            story.title = answer.title;
            story.createdAt = QDateTime(m_today.addDays(-days), QTime(19, 30));
            result.stories.push_back(std::move(story));
        }
        m_stories = result.stories;
        for (size_t i = 0; i < takeDays.size(); ++i)
            result.takes.push_back(planTake(i));
        return result;
    }

private:
    PlannedTake planTake(size_t index)
    {
        // From 0 on the first day to 1 on the last, with better and worse days.
        const double progress = 1.0 - double(takeDays[index]) / days;
        m_badly = std::clamp(0.85 - 0.75 * progress + 0.01 * m_dice.integer(-8, 8), 0.05, 0.95);
        m_aside = std::clamp(0.75 - 0.75 * progress + 0.01 * m_dice.integer(-8, 8), 0.02, 0.95);

        const size_t answer = index % m_answers.size();
        PlannedTake planned;
        Take& take = planned.take;
        take.id = TakeId(idFrom(m_seed, QStringLiteral("take/%1").arg(index)));
        take.recordedAt =
            QDateTime(m_today.addDays(-takeDays[index]), QTime(m_dice.integer(7, 20), m_dice.integer(0, 59)));
        take.recordedAt = std::min(take.recordedAt, m_latest);
        take.recordedAt = take.recordedAt.toOffsetFromUtc(take.recordedAt.offsetFromUtc());
        take.sampleRate = sampleAnswerRate;
        take.setup = setupOf(answer);
        // Every seventh take is the short version; early ones are told at full length all the same.
        if (index % 7 == 3)
            take.setup.depth = Depth::Summary;

        m_frames = 0;
        m_marks.clear();
        tell(answer, planned);
        // Twice in the first weeks a second story is told on top, past the cap.
        if ((index == 2 || index == 5 || index == 11) && m_answers.size() > 1)
            tell((answer + 1) % m_answers.size(), planned);
        finish(planned, index, progress);
        return planned;
    }

    TakeSetup setupOf(size_t index) const
    {
        const SampleAnswer& answer = m_answers[index];
        TakeSetup setup;
        setup.story = m_stories[index].id;
        setup.framework = m_catalog.frameworkOrDefault(answer.framework).id;
        const Question* question = m_catalog.question(answer.question);
        if (question)
            setup.question = question->id;
        setup.questionText = question ? question->text : answer.ask;
        return setup;
    }

    void tell(size_t answerIndex, PlannedTake& planned)
    {
        const SampleAnswer& answer = m_answers[answerIndex];
        for (size_t i = 0; i < answer.clips.size(); ++i) {
            const SampleClip& clip = answer.clips[i];
            switch (clip.telling) {
            case SampleClip::Telling::Always:
                say({answerIndex, i}, planned);
                break;
            case SampleClip::Telling::Well: {
                const bool hasBad =
                    i + 1 < answer.clips.size() && answer.clips[i + 1].telling == SampleClip::Telling::Badly;
                say({answerIndex, hasBad && m_dice.chance(m_badly) ? i + 1 : i}, planned);
                break;
            }
            case SampleClip::Telling::Badly: // chosen, or not, in place of the clip before
                break;
            case SampleClip::Telling::Aside:
                if (m_dice.chance(m_aside))
                    say({answerIndex, i}, planned);
                break;
            }
        }
    }

    void say(ClipChoice choice, PlannedTake& planned)
    {
        const SampleClip& clip = m_answers[choice.answer].clips[choice.clip];
        const Milliseconds start = toMilliseconds(m_frames, sampleAnswerRate);
        m_frames += clip.frames;
        const Milliseconds end = toMilliseconds(m_frames, sampleAnswerRate);
        planned.clips.push_back(choice);

        // The key is pressed a little after the first word of a new part.
        if (m_marks.empty())
            m_marks.push_back({Milliseconds(0), clip.segment});
        else if (m_marks.back().segment != clip.segment)
            m_marks.push_back({start + Milliseconds(m_dice.integer(0, 400)), clip.segment});

        if (!clip.fault.isNull() && m_catalog.flagKind(clip.fault) && m_dice.chance(0.9)) {
            const bool isSpan = clip.telling == SampleClip::Telling::Aside;
            const Milliseconds at = start + Milliseconds(m_dice.integer(300, 1'200));
            addFlag(planned.take, clip.fault, {at, isSpan ? end : at}, FlagSource::Listener);
        } else if (
            clip.telling == SampleClip::Telling::Well && m_dice.chance(0.2 * (1.0 - m_badly))
            && m_catalog.flagKind(FlagKindId(QStringLiteral("strength")))) {
            const Milliseconds at = start + Milliseconds(m_dice.integer(500, 2'000));
            addFlag(planned.take, FlagKindId(QStringLiteral("strength")), {at, at}, FlagSource::Listener);
        }
    }

    void addFlag(Take& take, const FlagKindId& kind, Span span, FlagSource source) const
    {
        Flag flag;
        flag.id = FlagId(
            idFrom(m_seed, QStringLiteral("flag/%1/%2").arg(take.id.toString()).arg(take.flags.size())));
        flag.kind = kind;
        flag.span = span;
        flag.source = source;
        take.flags.push_back(flag);
    }

    void finish(PlannedTake& planned, size_t index, double progress)
    {
        Take& take = planned.take;
        take.duration = toMilliseconds(m_frames, sampleAnswerRate);
        if (auto track = SegmentTrack::fromMarks(m_marks))
            take.track = *track;
        const LengthRules rules =
            LengthRules::defaults(take.setup.depth).with(m_catalog.frameworkOrDefault(take.setup.framework));
        if (const auto overtime = overtimeFlag(take.duration, rules))
            addFlag(take, overtime->kind, overtime->span, FlagSource::Clock);
        std::sort(take.flags.begin(), take.flags.end(), [](const Flag& a, const Flag& b) {
            return std::pair(a.span.start, a.id.toString()) < std::pair(b.span.start, b.id.toString());
        });
        // The newest two wait for their review's last step.
        if (index + 2 < takeDays.size())
            rate(take, progress);
    }

    void rate(Take& take, double progress)
    {
        const auto scale = [&](double low, double high) {
            return std::clamp(int(low + (high - low) * progress + 0.1 * m_dice.integer(0, 10)), 1, 5);
        };
        take.rating.clarity = scale(2.0, 4.2);
        take.rating.specificity = scale(1.6, 4.4);
        take.rating.ownership = scale(1.4, 4.4);
        take.rating.humility = scale(3.0, 4.0);
        take.rating.impact = scale(1.8, 4.2);
        for (const Flag& flag : take.flags)
            if (const QString lesson = lessonFor(flag.kind); !lesson.isEmpty())
                take.rating.lesson = lesson;
    }

    const std::vector<SampleAnswer>& m_answers;
    const Catalog& m_catalog;
    quint32 m_seed;
    QDate m_today;
    QDateTime m_latest;
    Dice m_dice;
    std::vector<Story> m_stories;
    double m_badly = 0;
    double m_aside = 0;
    qint64 m_frames = 0;
    std::vector<SegmentMark> m_marks;
};

} // namespace

SamplePlan planSample(
    const std::vector<SampleAnswer>& answers, const Catalog& catalog, quint32 seed, const QDateTime& now)
{
    return Planner(answers, catalog, seed, now).plan();
}

} // namespace starling
