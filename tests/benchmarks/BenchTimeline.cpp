// How long the timeline paints while someone zooms and plays: 1600 × 1000 pixels, 90 minutes.
// Prints median, 99th percentile and worst in milliseconds, by the clock and in time of the processor (which
// other programs do not lengthen). Bar: median under 4 ms.
#include "review/timeline/TimelineCanvas.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace starling;

namespace {

constexpr qint64 minutes = 90;
constexpr qint64 rate = 48'000;

/// Bursts like words, so that columns differ.
Peaks ninetyMinutes()
{
    constexpr qint64 frames = minutes * 60 * rate;
    std::vector<Peak> finest;
    quint32 noise = 1;
    for (qint64 i = 0; i < (frames + Peaks::framesPerPeak - 1) / Peaks::framesPerPeak; ++i) {
        noise = noise * 1664525U + 1013904223U;
        const double burst = std::abs(std::sin(double(i) / 35)) * 19'000;
        const double high = burst * (0.7 + 0.3 * double(noise >> 16) / 65536);
        finest.push_back({Sample(-high * 0.9), Sample(high), quint16(high * 0.5)});
    }
    return Peaks::fromFinest(std::move(finest), frames, int(rate));
}

TimelineContent busyTake()
{
    TimelineContent content;
    content.duration = Milliseconds(minutes * 60'000);
    const std::array colours{QColor(0x00, 0x72, 0xb2), QColor(0xe6, 0x9f, 0x00), QColor(0x00, 0x9e, 0x73)};
    for (int i = 0; i < 60; ++i) {
        content.segments.push_back(
            {{Milliseconds(i * 90'000), Milliseconds((i + 1) * 90'000)},
             QStringLiteral("Segment"),
             QStringLiteral("S"),
             colours.at(size_t(i) % colours.size())});
    }
    for (int i = 0; i < 300; ++i) {
        const Milliseconds at(i * 17'900);
        content.flags.push_back(
            {FlagId::create(), {at, at}, QStringLiteral("W"), FlagPolarity::Fault, QColor()});
    }
    content.cap = Milliseconds(180'000);
    content.halfway = Milliseconds(120'000);
    return content;
}

/// Time all threads of this program have run.
double processorMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Times {
    std::vector<double> clock;
    std::vector<double> processor;

    void add(const Times& others)
    {
        clock.insert(clock.end(), others.clock.begin(), others.clock.end());
        processor.insert(processor.end(), others.processor.begin(), others.processor.end());
    }
};

/// Notes what every paint takes.
class TimedCanvas : public TimelineCanvas {
public:
    using TimelineCanvas::TimelineCanvas;

    /// Where the next paint is noted; cleared by it.
    Times* next = nullptr;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QElapsedTimer timer;
        timer.start();
        const double before = processorMs();
        TimelineCanvas::paintEvent(event);
        if (!next)
            return;
        next->processor.push_back(processorMs() - before);
        next->clock.push_back(double(timer.nsecsElapsed()) / 1e6);
        next = nullptr;
    }
};

void print(const char* what, const char* measure, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times.at(size_t(double(times.size() - 1) * share)); };
    std::printf(
        "%-24s %-10s %5zu frames  median %.3f ms  p99 %.3f ms  worst %.3f ms\n", what, measure, times.size(),
        at(0.5), at(0.99), times.back());
}

void print(const char* what, const Times& times)
{
    print(what, "clock", times.clock);
    print("", "processor", times.processor);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv(
        "QT_QPA_PLATFORM",
        qEnvironmentVariableIsSet("QT_QPA_PLATFORM") ? qgetenv("QT_QPA_PLATFORM") : "offscreen");
    const QApplication application(argc, argv);
    Theme theme(*qApp);
    TimedCanvas canvas(theme);
    canvas.resize(1600, 1000);
    canvas.setContent(busyTake());
    canvas.show();

    Waveform waveform;
    waveform.peaks = std::make_shared<const Peaks>(ninetyMinutes());
    waveform.complete = true;
    QElapsedTimer timer;
    timer.start();
    canvas.setWaveform(waveform);
    canvas.grab();
    std::printf("first whole picture          %.3f ms\n", double(timer.nsecsElapsed()) / 1e6);

    Times zooming;
    Times playing;
    const auto oneFrame = [&](Times& into, const auto& change) {
        canvas.next = &into;
        change();
        while (canvas.next)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    // Zoom in 12 notches and out again, a few frames of playing after each, at ten places of the take.
    double position = 0;
    for (int round = 0; round < 10; ++round) {
        const double cursor = 100.0 + 140 * round;
        for (const double factor : {1.25, 0.8}) {
            for (int notch = 0; notch < 12; ++notch) {
                oneFrame(zooming, [&] { canvas.zoomAbout(cursor, factor); });
                position = canvas.axis().msAt(cursor);
                for (int frame = 0; frame < 5; ++frame) {
                    position += std::max(24.0, 2 * canvas.axis().msPerPixel());
                    oneFrame(playing, [&] { canvas.setPlayhead(Milliseconds(qint64(position)), true); });
                }
            }
        }
    }
    Times all = zooming;
    all.add(playing);
    print("zooming (whole picture)", zooming);
    print("playing (strip)", playing);
    print("zooming and playing", all);
    return 0;
}
