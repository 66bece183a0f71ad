// How long the timeline paints at 3840 × 2160 pixels, 90 minutes, with no flags, 500 and 10,000: while it
// plays, while someone zooms, and while someone scrolls. QT_SCALE_FACTOR=2 measures a screen of that scale.
// Prints median, 99th percentile and worst in milliseconds, by the clock and in time of the processor (which
// other programs do not lengthen), and how long it takes to give the take to the timeline. Bars: median under
// 8 ms, 99th percentile under 16 ms.
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
constexpr QSize screen(3840, 2160);

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

TimelineContent busyTake(int flags)
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
    const std::array glyphs{
        QStringLiteral("W"), QStringLiteral("N"), QStringLiteral("F"), QStringLiteral("+")};
    for (int i = 0; i < flags; ++i) {
        const auto at = Milliseconds(minutes * 60'000 * i / flags + i * 37 % 100);
        const bool span = i % 7 == 0;
        content.flags.push_back(
            {FlagId::create(),
             {at, at + Milliseconds(span ? 2'000 : 0)},
             glyphs.at(size_t(i) % glyphs.size()),
             i % 4 == 3 ? FlagPolarity::Strength : FlagPolarity::Fault,
             QColor()});
    }
    for (int i = 0; i < 2000; ++i)
        content.pauses.push_back({Milliseconds(i * 2'700), Milliseconds(i * 2'700 + 800)});
    for (int i = 0; i < 12'000; ++i)
        content.words.push_back(
            {{Milliseconds(i * 450), Milliseconds(i * 450 + 380)}, QStringLiteral("word%1").arg(i % 90)});
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

    template<typename Work>
    void measure(const Work& work)
    {
        QElapsedTimer timer;
        timer.start();
        const double before = processorMs();
        work();
        processor.push_back(processorMs() - before);
        clock.push_back(double(timer.nsecsElapsed()) / 1e6);
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
        if (!next) {
            TimelineCanvas::paintEvent(event);
            return;
        }
        next->measure([&] { TimelineCanvas::paintEvent(event); });
        next = nullptr;
    }
};

void print(const char* what, const char* measure, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times.at(size_t(double(times.size() - 1) * share)); };
    std::printf(
        "  %-22s %-10s %5zu frames  median %6.3f ms  p99 %6.3f ms  worst %6.3f ms\n", what, measure,
        times.size(), at(0.5), at(0.99), times.back());
}

void print(const char* what, const Times& times)
{
    print(what, "clock", times.clock);
    print("", "processor", times.processor);
}

class Run {
public:
    Run(TimedCanvas& canvas)
        : m_canvas(canvas)
    {
    }

    /// Zooms in and out again at ten places, some frames of playing after each notch; then scrolls through.
    void zoomAndPlay()
    {
        double position = 0;
        for (int round = 0; round < 10; ++round) {
            const double cursor = m_canvas.width() * (0.05 + 0.09 * round);
            for (const double factor : {1.25, 0.8}) {
                for (int notch = 0; notch < 24; ++notch) {
                    frame(zooming, [&] { m_canvas.zoomAbout(cursor, factor); });
                    position = m_canvas.axis().msAt(cursor);
                    for (int i = 0; i < 5; ++i) {
                        position += std::max(24.0, 2 * m_canvas.axis().msPerPixel());
                        frame(playing, [&] { m_canvas.setPlayhead(Milliseconds(qint64(position)), true); });
                    }
                }
            }
        }
    }

    void scroll()
    {
        m_canvas.zoomAbout(0, 20);
        m_canvas.scrollTo(0);
        for (int i = 0; i < 200; ++i)
            frame(scrolling, [&] {
                m_canvas.scrollTo(m_canvas.axis().leftMs() + 37 * m_canvas.axis().msPerPixel());
            });
        m_canvas.fit();
    }

    Times zooming;
    Times playing;
    Times scrolling;

private:
    template<typename Change>
    void frame(Times& into, const Change& change)
    {
        Times changed;
        changed.measure(change);
        m_canvas.next = &into;
        while (m_canvas.next)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // Placing everything anew belongs to the frame as much as drawing it.
        into.clock.back() += changed.clock.back();
        into.processor.back() += changed.processor.back();
    }

    TimedCanvas& m_canvas;
};

void measure(const Theme& theme, const Waveform& waveform, int flags)
{
    TimedCanvas canvas(theme);
    const double ratio = canvas.devicePixelRatioF();
    canvas.resize(screen / ratio);
    const TimelineContent content = busyTake(flags);
    QElapsedTimer timer;
    timer.start();
    canvas.setContent(content);
    std::printf(
        "%d flags, scale %.0f %%: given in %.3f ms", flags, ratio * 100, double(timer.nsecsElapsed()) / 1e6);
    canvas.show();
    timer.start();
    canvas.setWaveform(waveform);
    canvas.grab();
    std::printf(", first whole picture %.3f ms\n", double(timer.nsecsElapsed()) / 1e6);
    Run run(canvas);
    run.zoomAndPlay();
    run.scroll();
    Times all = run.zooming;
    all.add(run.playing);
    print("zooming (whole picture)", run.zooming);
    print("playing (strip)", run.playing);
    print("zooming and playing", all);
    print("scrolling", run.scrolling);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const Theme theme(*qApp);
    Waveform waveform;
    waveform.peaks = std::make_shared<const Peaks>(ninetyMinutes());
    waveform.complete = true;
    for (const int flags : {0, 500, 10'000})
        measure(theme, waveform, flags);
    return 0;
}
