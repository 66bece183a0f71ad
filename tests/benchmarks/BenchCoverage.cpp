// How long the coverage matrix takes at 30 stories × 60 questions: filled and drawn whole, scrolled, and in
// its overview. Prints median, 99th percentile and worst in milliseconds. Bar: 50 ms.
#include "coverage/CoverageTable.h"
#include "story/Coverage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace starling;

namespace {

constexpr int storyCount = 30;
constexpr int questionCount = 60;
constexpr int rounds = 60;

CoverageModel::Content bank(int seed)
{
    CoverageModel::Content content;
    for (int i = 0; i < questionCount; ++i) {
        Question question;
        question.id = QuestionId(QStringLiteral("question-%1").arg(i));
        question.text =
            QStringLiteral("Tell me about time number %1 when something went wrong in production. Why?")
                .arg(i);
        question.set = QStringLiteral("ml");
        content.questions.push_back(question);
    }
    for (int i = 0; i < storyCount; ++i) {
        Story story;
        story.id = StoryId(QStringLiteral("story-%1").arg(i));
        story.title =
            QStringLiteral("Rollout %1 of the ranking model, with its canary and its rollback").arg(i);
        for (int k = 0; k < questionCount; ++k) {
            if ((i * 7 + k * 3 + seed) % 5 == 0)
                story.uses.push_back(
                    {content.questions.at(size_t(k)).id,
                     QStringLiteral("the threshold that was agreed before the launch, no. %1").arg(k)});
        }
        content.stories.push_back(story);
    }
    content.report = coverage(content.stories, content.questions, {}, content.limits);
    return content;
}

void print(const char* what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times.at(size_t(double(times.size() - 1) * share)); };
    std::printf(
        "%-32s %4zu rounds  median %6.2f ms  p99 %6.2f ms  worst %6.2f ms\n", what, times.size(), at(0.5),
        at(0.99), times.back());
}

template<typename Step>
std::vector<double> measure(const Step& step)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        step(round);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv(
        "QT_QPA_PLATFORM",
        qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ? qgetenv("QT_QPA_PLATFORM") : "offscreen");
    const QApplication application(argc, argv);
    Theme theme(*qApp);
    CoverageModel model;
    CoverageTable table(model, theme);
    table.resize(1600, 1000);
    table.show();
    const auto draw = [&table] { (void)table.grab(); };

    print("new bank: counted, filled, drawn", measure([&](int round) {
              model.setContent({}); // another bank altogether
              model.setContent(bank(round));
              draw();
          }));
    print("one mapping changed and drawn", measure([&](int round) {
              model.setContent(bank(round));
              draw();
          }));
    print("scrolled", measure([&](int round) {
              table.horizontalScrollBar()->setValue(round * 40);
              table.verticalScrollBar()->setValue(round * 10);
              draw();
          }));
    table.setOverview(true);
    print("overview, drawn whole", measure([&](int round) {
              model.setContent(bank(round));
              draw();
          }));
    return 0;
}
