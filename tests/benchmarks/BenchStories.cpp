// How long a bank of 2,000 stories with 10,000 rows of numbers takes to search at every key, to open a story
// of and to read as a whole.
//
//   bench_stories [FOLDER]     works in FOLDER (default: a temporary one)
#include "library/Library.h"
#include "story/Story.h"
#include "support/Random.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace starling;

namespace {

constexpr int storyCount = 2000;
constexpr int numbersPerStory = 5;

/// Words as frequent as words are: the n-th about 1/n as often as the first.
class Vocabulary {
public:
    explicit Vocabulary(test::Random& random)
        : m_random(random)
    {
        for (int i = 0; i < 8000; ++i) {
            QString word;
            for (qint64 n = random.integer(2, 11); n > 0; --n)
                word += QLatin1Char(char('a' + random.integer(0, 25)));
            m_words << word;
        }
    }
    [[nodiscard]] QString word() const
    {
        const double place = std::pow(double(m_words.size()), m_random.real(0, 1));
        return m_words.at(std::min(qsizetype(place), m_words.size()) - 1);
    }
    [[nodiscard]] QString text(qint64 least, qint64 most) const
    {
        QStringList words;
        for (qint64 n = m_random.integer(least, most); n > 0; --n)
            words << word();
        return words.join(QLatin1Char(' '));
    }

private:
    test::Random& m_random;
    QStringList m_words;
};

NumberEntry someNumber(const Vocabulary& vocabulary, test::Random& random)
{
    NumberEntry entry;
    entry.name = vocabulary.text(1, 3);
    entry.category = MetricCategory(random.integer(0, 5));
    entry.baseline = QString::number(random.integer(1, 100'000));
    entry.value = QString::number(random.integer(1, 100'000));
    entry.unit = QStringLiteral("ms");
    entry.slice = QStringLiteral("p99");
    entry.method = vocabulary.text(3, 8);
    entry.measured = QStringLiteral("March 2025");
    return entry;
}

Story someStory(const Vocabulary& vocabulary, test::Random& random)
{
    Story story;
    story.id = StoryId::create();
    story.title = vocabulary.text(2, 6);
    story.createdAt = QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC);
    story.company = vocabulary.word();
    story.categories = {QStringLiteral("failure"), vocabulary.word()};
    for (QString* fact :
         {&story.facts.goal, &story.facts.problem, &story.facts.role, &story.facts.obstacle,
          &story.facts.decision, &story.facts.result, &story.facts.lesson})
        *fact = vocabulary.text(8, 25);
    for (const char* segment : {"situation", "objective", "action", "action", "action", "result", "insight"})
        story.spine.push_back({SegmentId(QLatin1String(segment)), vocabulary.text(3, 8)});
    for (int i = 0; i < numbersPerStory; ++i)
        story.numbers.push_back(someNumber(vocabulary, random));
    story.experiment.hypotheses = {vocabulary.text(5, 12), vocabulary.text(5, 12)};
    story.experiment.rejected = {{vocabulary.text(2, 5), vocabulary.text(4, 9)}};
    story.depth = {vocabulary.text(30, 60), vocabulary.text(60, 120), vocabulary.text(100, 250)};
    for (int i = 0; i < 4; ++i)
        story.followUps.push_back({vocabulary.text(5, 12), vocabulary.text(15, 40)});
    for (int i = 0; i < 3; ++i)
        story.uses.push_back({QuestionId(QStringLiteral("q-%1").arg(i)), vocabulary.text(2, 6)});
    return story;
}

/// How long something takes by the clock, and of that the processor's share, which other programs on the
/// machine change less.
class Times {
public:
    bool measure(const std::function<bool()>& work)
    {
        QElapsedTimer timer;
        const std::clock_t before = std::clock();
        timer.start();
        const bool done = work();
        m_times.push_back(double(timer.nsecsElapsed()) / 1e6);
        m_processor.push_back(double(std::clock() - before) / CLOCKS_PER_SEC * 1000);
        return done;
    }
    void print(const char* what)
    {
        std::printf("%-22s n %5zu", what, m_times.size());
        for (auto* times : {&m_times, &m_processor}) {
            std::sort(times->begin(), times->end());
            const auto at = [&](double part) { return times->at(size_t(part * double(times->size() - 1))); };
            std::printf(
                "   %s median %7.2f p99 %7.2f max %7.2f ms", times == &m_times ? "clock" : "processor",
                at(0.5), at(0.99), times->back());
        }
        std::printf("\n");
    }

private:
    std::vector<double> m_times;
    std::vector<double> m_processor;
};

/// Types a few words, and searches at every key.
bool searchAsTyped(StoryStore& stories, const QString& text, Times& all, Times& first)
{
    for (qsizetype length = 1; length <= text.size(); ++length) {
        const QString typed = text.left(length);
        Times& times = length == 1 ? first : all;
        if (!times.measure([&] { return stories.search(typed).has_value(); }))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir temporary;
    const QString place =
        (argc > 1 ? QString::fromLocal8Bit(argv[1]) : temporary.path()) + QStringLiteral("/library");
    test::Random random(1);
    const Vocabulary vocabulary(random);
    auto library = Library::open(place);
    if (!library)
        return 1;
    StoryStore& stories = (*library)->stories();
    std::vector<Story> bank;
    for (int i = 0; i < storyCount; ++i)
        bank.push_back(someStory(vocabulary, random));
    Times filling;
    if (!filling.measure([&] { return stories.insert(bank).has_value(); }))
        return 1;
    std::printf(
        "%d stories, %d rows of numbers, database %.1f MB\n", storyCount, storyCount * numbersPerStory,
        double(QFileInfo(LibraryFolder(place).database()).size()) / 1e6);
    filling.print("insert() of all");
    Times keys;
    Times firstKeys;
    for (int round = 0; round < 120; ++round) {
        if (!searchAsTyped(stories, vocabulary.text(1, 3), keys, firstKeys))
            return 1;
    }
    firstKeys.print("search, first key");
    keys.print("search, further keys");
    Times opening;
    Times saving;
    for (int round = 0; round < 200; ++round) {
        Story story = bank.at(size_t(random.integer(0, storyCount - 1)));
        bool done = opening.measure([&] { return *stories.story(story.id) == story; });
        story.facts.goal = vocabulary.text(8, 25);
        done = saving.measure([&] { return stories.save(story).has_value(); }) && done;
        if (!done)
            return 1;
        *std::find_if(bank.begin(), bank.end(), [&](const Story& s) { return s.id == story.id; }) = story;
    }
    opening.print("story()");
    saving.print("save()");
    Times whole;
    Times titles;
    for (int round = 0; round < 21; ++round) {
        if (!whole.measure([&] { return stories.all()->size() == size_t(storyCount); })
            || !titles.measure([&] { return stories.titles()->size() == size_t(storyCount); }))
            return 1;
    }
    whole.print("all()");
    titles.print("titles()");
    Times erasing;
    for (int round = 0; round < 5; ++round) {
        if (!erasing.measure([&] { return stories.erase(bank.at(size_t(round)).id).has_value(); }))
            return 1;
    }
    erasing.print("erase()");
    return 0;
}
