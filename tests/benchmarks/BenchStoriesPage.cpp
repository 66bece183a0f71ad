// How soon the real page shows a story, a search and the whole list of a bank of 2,000 stories with 10,000
// rows of numbers. Times are of the processor and of the clock, from the call until the page is painted.
//
//   bench_stories_page [ROUNDS]     offscreen unless QT_QPA_PLATFORM says otherwise
#include "app/LibraryFixture.h"
#include "stories/StoriesPage.h"
#include "stories/StoryFilterBar.h"
#include "story/RandomStory.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace starling;

namespace {

constexpr size_t storyCount = 2000;
constexpr size_t numbersPerStory = 5;

double processorMs()
{
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
}

void report(const char* what, int rounds, const std::function<void(int)>& work)
{
    std::vector<double> processor;
    std::vector<double> clock;
    for (int i = 0; i < rounds; ++i) {
        const double before = processorMs();
        QElapsedTimer timer;
        timer.start();
        work(i);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        clock.push_back(double(timer.nsecsElapsed()) / 1e6);
        processor.push_back(processorMs() - before);
    }
    std::sort(processor.begin(), processor.end());
    std::sort(clock.begin(), clock.end());
    std::printf(
        "%-34s processor %6.1f ms median, %6.1f worst; clock %6.1f median, %6.1f worst\n", what,
        processor.at(processor.size() / 2), processor.back(), clock.at(clock.size() / 2), clock.back());
}

std::vector<Story> manyStories(const Catalog& catalog)
{
    test::Random random(11);
    std::vector<Story> stories;
    for (size_t i = 0; i < storyCount; ++i) {
        Story story = test::randomStory(random);
        story.framework = catalog.frameworks.front().id;
        for (SpineBullet& bullet : story.spine)
            bullet.segment = catalog.frameworks.front().segments.front().id;
        story.numbers.resize(numbersPerStory);
        for (NumberEntry& entry : story.numbers)
            entry.name = QStringLiteral("latency %1").arg(i);
        story.deletedAt.reset();
        stories.push_back(normalised(std::move(story)));
    }
    return stories;
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 41;
    test::LibraryFixture fixture;
    const std::vector<Story> stories = manyStories(fixture.catalog);
    if (const auto filled = fixture.library->stories().insert(stories); !filled) {
        std::fprintf(stderr, "%s\n", qPrintable(filled.error().message));
        return 1;
    }
    Trace trace;
    StoriesPage page({*fixture.library, fixture.catalog, fixture.settings, fixture.theme, trace});
    page.resize(1100, 720);
    page.show();
    report("coming to the page, 2,000 stories", 5, [&](int) { page.enter(); });
    report("opening a story (bar 50)", rounds, [&](int i) {
        page.openStory(stories.at(size_t(i) * 37 % storyCount).id);
    });
    auto* search = page.findChild<StoryFilterBar*>()->findChild<QLineEdit*>();
    const QString text = QStringLiteral("latency 19");
    report("a key in the search (bar 30)", rounds, [&](int i) {
        search->setText(text.left(1 + i % text.size()));
    });
    return 0;
}
